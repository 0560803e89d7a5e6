import Foundation
import FoundationXML
import Testing

@testable import Surface

/// The picture of a screen is a file that any reader of XML takes, whatever the cells hold.
@Suite struct ScreenPictureTests {
  /// What the texts of a picture say; nil where it is not well formed.
  private static func texts(_ svg: String) -> [String]? {
    let reader = TextReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.texts : nil
  }

  private final class TextReader: NSObject, XMLParserDelegate {
    var texts: [String] = []
    private var isText = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      isText = name == "text" || name == "title"
      if isText { texts.append("") }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if isText, let last = texts.last { texts[texts.count - 1] = last + string }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      isText = false
    }
  }

  private func picture(_ text: String, title: String = "Titre", theme: Theme = .dark) -> String {
    var surface = Surface(size: Size(columns: 40, rows: 2))
    surface.write(text, at: Point(row: 0, column: 0), paint: .text, clip: Rect(surface.size))
    return ScreenPicture(surface, theme: theme, title: title).svg
  }

  @Test(
    arguments: [
      "a < b & c > d", "\"guillemets\" 'droits'", "]]>", "<!-- -->", "&amp;", "漢字 🙂", "e\u{301}",
      "\u{FFFD}\u{FFFE}\u{FFFF}x",
    ], Theme.all)
  func signsOfXMLAreEscaped(text: String, theme: Theme) throws {
    let texts = try #require(Self.texts(picture(text, title: text, theme: theme)))
    let shown = text.filter { !"\u{FFFE}\u{FFFF}".contains($0) }
    #expect(texts[0].replacingOccurrences(of: "\u{A0}", with: " ") == shown)
    #expect(texts[1].replacingOccurrences(of: "\u{A0}", with: " ").hasPrefix(shown))
  }

  /// Even code points that no writing puts there: cells are values, and anything may build one.
  @Test func anyCellGivesAFileThatIsWellFormed() throws {
    var random = SeededRandom(seed: 3)
    let odd: [UInt32] = [0, 7, 0x1B, 0x7F, 0x9B, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x10FFFF, 0x110000, .max]
    for value in odd + (0..<300).map({ _ in UInt32.random(in: 0...0x11_0000, using: &random) }) {
      let svg = ScreenPicture(Self.surface(of: value), theme: .light, title: "x").svg
      #expect(Self.texts(svg) != nil, "U+\(String(value, radix: 16))")
    }
  }

  /// A surface that holds a scalar which writing would refuse.
  private static func surface(of scalar: UInt32) -> Surface {
    Surface(size: Size(columns: 3, rows: 1), cells: [.blank, Cell(scalar: scalar, mark: scalar), .blank])
  }

  @Test func aPictureOfNothingIsAPicture() {
    #expect(Self.texts(ScreenPicture(Surface(size: Size(columns: 0, rows: 0)), theme: .dark, title: "").svg) != nil)
  }

  @Test func looksAreDrawn() {
    var surface = Surface(size: Size(columns: 12, rows: 1))
    let paints = [Paint(.text, .bold), Paint(.accent, .underline), Paint(.text, .selected)]
    for (place, paint) in paints.enumerated() {
      surface.write("abc", at: Point(row: 0, column: place * 4), paint: paint, clip: Rect(surface.size))
    }
    let svg = ScreenPicture(surface, theme: .dark, title: "x").svg
    #expect(svg.contains("font-weight=\"bold\">abc<"))
    #expect(svg.contains("text-decoration=\"underline\">abc<"))
    #expect(svg.contains("fill=\"#005faf\"/>"))
    #expect(ScreenPicture(surface, theme: .mono, title: "x").svg.contains("fill=\"#e4e4e4\"/>"))
  }

  @Test func thePictureIsAsLargeAsTheScreen() {
    let svg = ScreenPicture(Surface(size: Size(columns: 80, rows: 24)), theme: .dark, title: "x").svg
    #expect(svg.contains("width=\"792\" height=\"504\" viewBox=\"0 0 792 504\""))
  }
}
