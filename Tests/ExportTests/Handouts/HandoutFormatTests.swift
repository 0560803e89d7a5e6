import PartnerNetwork
import Testing
import Texts

@testable import Export

/// The formats that handouts are written in.
@Suite struct HandoutFormatTests {
  /// A page as its tags, without what stands between them.
  private struct Page {
    let name: String
    let tags: [Substring]

    init(_ name: String, _ html: String) {
      self.name = name
      // Bytes: characters take a hundred times longer.
      let bytes = Array(html.utf8)
      var tags: [Substring] = []
      var place = 0
      while let open = bytes[place...].firstIndex(of: 0x3C), let close = bytes[open...].firstIndex(of: 0x3E) {
        tags.append(Substring(String(decoding: bytes[(open + 1)..<close], as: UTF8.self)))
        place = close + 1
      }
      self.tags = tags
    }

    func values(of attribute: String) -> [String] {
      tags.flatMap { tag in
        tag.split(separator: " ").compactMap { part in
          part.hasPrefix("\(attribute)=\"") ? String(part.dropFirst(attribute.count + 2).prefix { $0 != "\"" }) : nil
        }
      }
    }
  }

  private static let pages = HandoutSamples.all.map { Page($0.name, HandoutHTML($0.handout).text) }

  @Test func everyPageIsClosedInOrder() {
    for page in Self.pages {
      var open: [Substring] = []
      for tag in page.tags where !tag.hasPrefix("!") && !tag.hasSuffix("/") && !tag.hasPrefix("meta") {
        if tag.hasPrefix("/") {
          #expect(open.popLast() == tag.dropFirst(), "\(page.name)")
        } else {
          open.append(tag.prefix { $0 != " " })
        }
      }
      #expect(open.isEmpty, "\(page.name): \(open)")
    }
  }

  @Test func nothingIsFetchedAndNothingRuns() {
    for page in Self.pages {
      let names = Set(page.tags.map { String($0.prefix { $0 != " " && $0 != "/" }) })
      #expect(names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "use", "image"]), "\(page.name)")
      #expect(page.values(of: "src").isEmpty, "\(page.name)")
      for target in Set(page.values(of: "href")) {
        #expect(["#", "http://", "https://", "mailto:"].contains { target.hasPrefix($0) }, "\(page.name): \(target)")
      }
      #expect(page.tags.count { $0 == "/style" } == 1, "\(page.name)")
    }
  }

  @Test func everyNameIsGivenOnceAndEveryLinkLeadsToOne() {
    for page in Self.pages {
      let ids = page.values(of: "id")
      let known = Set(ids)
      #expect(known.count == ids.count, "\(page.name)")
      for target in Set(page.values(of: "href")) where target.hasPrefix("#") {
        #expect(known.contains(String(target.dropFirst())), "\(page.name): \(target)")
      }
    }
  }

  @Test func noControlLeaves() {
    for (name, _, handout) in HandoutSamples.all {
      for text in [HandoutHTML(handout).text, HandoutMarkdown.write(handout)] {
        #expect(text == Plain.text(text), "\(name)")
        #expect(!text.contains("\u{1B}"), "\(name)")
      }
    }
  }

  @Test func tablesOfMarkdownAreRegular() {
    for (name, _, handout) in HandoutSamples.all {
      var width = 0
      for line in HandoutMarkdown.write(handout).split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          width = 0
          continue
        }
        var bars = 0
        var isEscaped = false
        for character in line {
          if character == "|", !isEscaped { bars += 1 }
          isEscaped = character == "\\" && !isEscaped
        }
        #expect(line.hasSuffix("|") && (width == 0 || bars == width), "\(name): \(line)")
        width = bars
      }
    }
  }

  @Test func aNumberIsNotCutAndAnAddressIsPrinted() {
    var text = HandoutText([.whole("02 40 00 00 00"), .words(" "), .address("a@b.fr")])
    text.add(HandoutText([.sources([1, 2])]))
    #expect(
      HandoutHTMLBlocks(drawings: 0).html(text)
        == "<span class=\"entier\">02 40 00 00 00</span> <a class=\"adresse\" href=\"mailto:a@b.fr\">a@b.fr</a> "
        + "<span class=\"source\">[<a href=\"#source-1\">1</a>, <a href=\"#source-2\">2</a>]</span>")
    #expect(
      HandoutMarkdown.text(text) == "02\u{A0}40\u{A0}00\u{A0}00\u{A0}00 <a@b.fr> \\[1, 2\\]")
  }
}
