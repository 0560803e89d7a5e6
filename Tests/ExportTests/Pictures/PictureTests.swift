import Diagrams
import Foundation
import PartnerNetwork
import Testing
import Texts

@testable import Export

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Drawings of the network as documents, on the bundled data, on data made to break them, and on none.
@Suite struct PictureTests {
  private static func text(of element: String, in svg: String) -> [String] {
    let reader = ElementTexts(element)
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.texts : ["cannot be parsed"]
  }

  @Test func everyPictureIsWellFormedAndSaysWhatItIs() {
    for (name, network, picture) in Drawings.all {
      let document = PictureDocument(picture, in: network)
      for isDark in [false, true] {
        let svg = document.write(.svg, isDark: isDark)
        let reader = ElementTexts("text")
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(name)")
        #expect(reader.names["script"] == nil && reader.names["image"] == nil && reader.names["a"] == nil, "\(name)")
        #expect(reader.names["desc"] == 1, "\(name)")
        #expect(Self.text(of: "title", in: svg).first == Plain.line(document.head.title), "\(name)")
        #expect(reader.texts.joined(separator: " ").contains("Données du programme"), "\(name)")
      }
    }
  }

  @Test func noControlLeavesInAnyFormat() {
    for (name, network, picture) in Drawings.all {
      for format in PictureFormat.allCases {
        let text = PictureDocument(picture, in: network).write(format)
        let isClean = text.unicodeScalars.allSatisfy { $0 == "\n" || !TextRules.isForbidden($0.value) }
        #expect(isClean, "\(name), \(format)")
        #expect(text.hasSuffix("\n"), "\(name), \(format)")
      }
    }
  }

  /// What is written over several lines is whole when the lines are joined.
  @Test func noNameIsCut() throws {
    let network = HostileNetwork.network
    let center = try #require(network.index(of: "act_dur"))
    let map = NetworkPicture.map(NetworkMap(center, in: network))
    let svg = PictureDocument(map, in: network).write(.svg)
    let texts = Self.text(of: "text", in: svg).map(Self.bare)
    for index in PictureGraph(map, in: network).nodes {
      let name = Self.bare(Plain.line(network.entities[index].numberedName))
      #expect(texts.contains(name), "\(name)")
    }
    #expect(!svg.contains("…"))
  }

  private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test func everyLinkOfTheMapIsSaidInEveryFormat() throws {
    let network = Samples.bundled
    let center = try #require(network.index(of: "act_caf"))
    let map = NetworkMap(center, in: network)
    let document = PictureDocument(.map(map), in: network)
    let links = map.edges(.left) + map.edges(.right)
    #expect(links.count > 10)
    for link in links {
      let sentence = LinkWords.sentence(link.link, in: network)
      #expect(document.write(.svg).contains("<title>\(sentence)</title>"), "\(sentence)")
      // A Markdown reader takes the backslashes away.
      #expect(document.write(.markdown).replacingOccurrences(of: "\\", with: "").contains(sentence), "\(sentence)")
      let flat = document.write(.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(flat.contains(sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")), "\(sentence)")
      let (one, other) = (
        network.entities[network.links[link.link].subject], network.entities[network.links[link.link].object]
      )
      #expect(document.write(.dot).contains("\"\(one.id)\" -> \"\(other.id)\""), "\(sentence)")
      let mermaid = document.write(.mermaid)
      #expect(mermaid.contains("e\(network.links[link.link].subject) -->|"), "\(sentence)")
      #expect(document.write(.html).contains(SVGEscaped.of(other.numberedName)), "\(sentence)")
    }
  }

  @Test func whatIsDeducedIsDashedAndMarked() throws {
    let network = HostileNetwork.network
    let center = try #require(network.index(of: "act_dur"))
    let document = PictureDocument(.map(NetworkMap(center, in: network)), in: network)
    let svg = document.write(.svg)
    #expect(svg.components(separatedBy: "stroke-dasharray").count - 1 == 2)
    #expect(svg.contains("≈"))
    #expect(svg.contains(Words.Picture.dashed("≈")))
    #expect(document.write(.dot).components(separatedBy: "style=dashed").count - 1 == 2)
    #expect(document.write(.mermaid).components(separatedBy: "-.->").count - 1 == 2)
    #expect(document.write(.html).contains(", déduit"))
  }

  @Test func theMatrixNamesItsBlindSpots() {
    let network = HostileNetwork.network
    let document = PictureDocument(.matrix(Matrix(.partnersLevers, in: network)), in: network)
    let words = "Aucun lien dans ces données\u{A0}: ]."
    #expect(document.head.remarks.contains { $0.hasPrefix(words) })
    #expect(document.write(.svg).contains(words))
    #expect(document.write(.text).contains(words))
  }

  @Test func theMatrixKeepsItsTotals() {
    let network = Samples.bundled
    let matrix = Matrix(.partnersLevers, in: network)
    let text = PictureDocument(.matrix(matrix), in: network).write(.text)
    for (row, index) in matrix.rows.enumerated() where !matrix.emptyRows.contains(index) {
      let name = network.entities[index].numberedName
      let line = text.split(separator: "\n").first { $0.hasPrefix("  \(name) ") } ?? ""
      let total = matrix.total(of: index).text
      #expect(line.hasSuffix(" \(total)"), "\(name)")
      let cells = matrix.columns.indices.count { !matrix.connections(row: row, column: $0).isEmpty }
      let blanks = line.filter { $0 == "·" }.count
      #expect(blanks == matrix.columns.count - cells, "\(name)")
    }
  }

  @Test func aPageIsCompleteAndFetchesNothing() {
    for (name, network, picture) in Drawings.all {
      let html = PictureDocument(picture, in: network).write(.html)
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"), "\(name)")
      for word in ["<script", "<link", "<img", "@import", "url(", "src="] {
        #expect(!html.contains(word), "\(name), \(word)")
      }
      let outside = html.replacingOccurrences(of: "xmlns=\"http://www.w3.org/2000/svg\"", with: "")
      #expect(!outside.contains("://"), "\(name)")
      #expect(html.contains("@page { size: A4 landscape"))
      if case .map = picture {} else { #expect(html.contains("@page haute { size: A4 portrait")) }
      // Everything but its first lines is XML too.
      let body = html.components(separatedBy: "<body>").last.map { "<body>" + $0 } ?? ""
      let xml = body.replacingOccurrences(of: "</html>\n", with: "")
      #expect(XMLParser(data: Data(xml.utf8)).parse(), "\(name)")
    }
  }

  @Test func aDarkPictureHasOtherColoursAndTheSameWords() throws {
    let network = Samples.bundled
    let center = try #require(network.index(of: "act_caf"))
    let document = PictureDocument(.map(NetworkMap(center, in: network)), in: network)
    let (light, dark) = (document.write(.svg), document.write(.svg, isDark: true))
    #expect(light.contains(PictureColours.light.page) && !dark.contains("\"#ffffff\""))
    #expect(Self.text(of: "text", in: light) == Self.text(of: "text", in: dark))
  }
}

/// How a text stands in a page.
private enum SVGEscaped {
  static func of(_ text: String) -> String { text.replacingOccurrences(of: "&", with: "&amp;") }
}

/// Counts elements, and gathers the text of those of one name.
private final class ElementTexts: NSObject, XMLParserDelegate {
  private let wanted: String
  private var isInside = false
  var names: [String: Int] = [:]
  var texts: [String] = []

  init(_ wanted: String) { self.wanted = wanted }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    names[name, default: 0] += 1
    guard name == wanted else { return }
    isInside = true
    texts.append("")
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == wanted { isInside = false }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInside { texts[texts.count - 1] += string }
  }
}
