import Diagrams
import PartnerNetwork
import Testing
import Texts

@testable import Export

/// How pictures of the network look: colours that can be read, lines that do not cross.
@Suite struct PictureLooksTests {
  /// The relative luminance of a colour (WCAG 2.2).
  private static func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    func linear(_ byte: Int) -> Double {
      let part = Double(byte) / 255
      // Raised to 2.4, by way of its twelfth power and fifth root, which the standard library has not: by halving.
      guard part > 0.04045 else { return part / 12.92 }
      let base = (part + 0.055) / 1.055
      var (low, high) = (0.0, 1.0)
      let wanted = base * base * base * base * base * base * base * base * base * base * base * base
      for _ in 0..<60 {
        let middle = (low + high) / 2
        if middle * middle * middle * middle * middle < wanted { low = middle } else { high = middle }
      }
      return low
    }
    return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8 & 255) + 0.0722 * linear(value & 255)
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func theMeasureOfContrastIsThatOfTheStandard() {
    #expect(abs(Self.contrast("#000000", "#ffffff") - 21) < 0.01)
    #expect(abs(Self.contrast("#777777", "#ffffff") - 4.48) < 0.01)
  }

  @Test func everyTextCanBeRead() {
    for colours in [PictureColours.light, .dark] {
      for ground in [colours.page, colours.stripe] {
        #expect(Self.contrast(colours.text, ground) >= 7)
        #expect(Self.contrast(colours.quiet, ground) >= 4.5)
      }
      for kind in Kind.allCases {
        let pair = colours.pair(kind)
        #expect(Self.contrast(pair.ink, colours.page) >= 4.5, "\(kind)")
        #expect(Self.contrast(colours.text, pair.tint) >= 7, "\(kind)")
        #expect(Self.contrast(pair.ink, pair.tint) >= 3, "\(kind)")
      }
      // Lines are not read: 3 to 1 (1.4.11).
      for hue in colours.hues { #expect(Self.contrast(hue, colours.page) >= 3, "\(hue)") }
    }
  }

  /// The curves of a side leave one point and arrive in order on one column: they cannot cross.
  @Test func noTwoLinesOfAMapCross() {
    let network = Samples.bundled
    for center in network.entities.indices {
      let map = NetworkMap(center, in: network)
      let svg = PictureDocument(.map(map), in: network).write(.svg)
      var ends: [String: (x: Substring, y: Double)] = [:]
      for curve in svg.matches(of: /d="M([0-9.]+ [0-9.]+)C[0-9. ]+ ([0-9.]+) ([0-9.]+)L([0-9.]+) ([0-9.]+)"/) {
        guard let y = Double(curve.3) else { continue }
        let start = String(curve.1)
        if let last = ends[start] {
          #expect(y > last.y && curve.2 == last.x, "\(network.entities[center].id)")
        }
        #expect(curve.3 == curve.5)
        ends[start] = (curve.2, y)
      }
      #expect(ends.count == (map.count(.left) > 0 ? 1 : 0) + (map.count(.right) > 0 ? 1 : 0))
    }
  }

  @Test func measuredTextsFitTheirLines() {
    for width in [10.0, 80, 300] {
      for name in HostileNetwork.names {
        let lines = TextMeasure.lines(name, width: width, size: 16)
        #expect(lines.joined().filter { $0 != " " } == name.filter { $0 != " " })
        #expect(lines.allSatisfy { $0.count == 1 || TextMeasure.width($0, size: 16) <= width }, "\(name)")
      }
    }
    #expect(TextMeasure.lines("", width: 10, size: 16) == [""])
    #expect(TextMeasure.width("été", size: 10) > TextMeasure.width("ii", size: 10))
  }
}
