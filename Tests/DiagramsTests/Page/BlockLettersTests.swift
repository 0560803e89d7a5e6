import Surface
import Testing

@testable import Diagrams

/// Figures in large letters.
@Suite struct BlockLettersTests {
  /// A figure as rows of text.
  static func drawn(_ text: String, columns: Int = 60, glyphs: Glyphs = .rich) -> [String]? {
    guard let figure = BlockLetters(text, columns: columns) else { return nil }
    var canvas = Canvas<Int>(size: Size(columns: columns, rows: BlockLetters.rows), glyphs: glyphs)
    figure.draw(row: 0, column: 0, on: &canvas)
    return (0..<BlockLetters.rows).map { canvas.surface.text(row: $0) }
  }

  @Test(arguments: BlockFont.signs) func everyLetterIsWhole(sign: Character) throws {
    let shape = try #require(BlockFont.shape(sign))
    #expect(shape.count == BlockFont.rows)
    #expect(Set(shape.map(\.count)).count == 1)
    #expect(shape.joined().allSatisfy { " #^_".contains($0) })
  }

  /// With halves and without: nobody takes a 6 for an 8 across a room.
  @Test(arguments: [Glyphs.rich, .sober, .ascii], [12, 60]) func digitsDiffer(glyphs: Glyphs, columns: Int) throws {
    let figures = try "0123456789".map { try #require(Self.drawn(String($0), columns: columns, glyphs: glyphs)) }
    #expect(Set(figures).count == 10)
  }

  @Test func strokesAreTwiceAsWideWhereThereIsRoom() throws {
    #expect(
      Self.drawn("17") == [
        "████    ██████", "  ██        ██", "  ██        ██", "  ██        ██", "██████      ██",
      ])
    #expect(Self.drawn("17", columns: 8) == ["▀█  ▀▀█", " █    █", " █    █", " █    █", "▄█▄   █"])
    #expect(Self.drawn("17", columns: 8, glyphs: .ascii) == ["##  ###", " #    #", " #    #", " #    #", "###   #"])
  }

  /// Ten digits in pairs: the longest number that is called.
  @Test func aTelephoneNumberFitsAPage() throws {
    let figure = try #require(BlockLetters("02\u{A0}40\u{A0}41\u{A0}20\u{A0}20", columns: Sheet.measure))
    #expect(figure.columns <= Sheet.measure)
  }

  /// The words of a figure stay, as common text.
  @Test(arguments: [("1 sur 6", "sur"), ("2e", "e"), ("200 à 350", "à")]) func wordsStayAsTheyAre(
    text: String, word: String
  )
    throws
  {
    let rows = try #require(Self.drawn(text))
    #expect(rows[2].contains(word))
    #expect(rows.enumerated().allSatisfy { $0.offset == 2 || !$0.element.contains(word) })
  }

  @Test(arguments: ["", " ", "plus de la moitié", "漢字", "É", "a", "12\u{1B}", String(repeating: "8", count: 41)])
  func whatIsNoFigureIsNotDrawn(text: String) {
    #expect(BlockLetters(text, columns: 200) == nil)
  }

  @Test func whatIsTooWideIsNotDrawn() {
    #expect(BlockLetters("140 000", columns: 60) != nil)
    #expect(BlockLetters("140 000", columns: 20) == nil)
  }

  /// The width that is said is the width that is drawn.
  @Test(arguments: ["0", "140 000", "20 %", "CCAS", "1 sur 6", "39 19", "EN 2025"]) func widthIsTrue(text: String)
    throws
  {
    for columns in [60, 30] {
      guard let figure = BlockLetters(text, columns: columns), let rows = Self.drawn(text, columns: columns) else {
        continue
      }
      #expect(rows.map { TextWidth.columns($0) }.max() == figure.columns)
      #expect(figure.columns <= columns)
    }
  }
}
