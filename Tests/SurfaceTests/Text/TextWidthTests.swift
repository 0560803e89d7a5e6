import Testing

@testable import Surface

/// How many columns characters take.
@Suite struct TextWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("œ", 1), ("Œ", 1), ("ç", 1), ("’", 1), ("«", 1), ("»", 1), ("…", 1), ("—", 1), ("–", 1),
    ("€", 1), ("°", 1), ("½", 1), ("²", 1), ("\u{A0}", 1), ("\u{202F}", 1), ("▌", 1), ("⏎", 1), ("↓", 1), ("─", 1),
    ("漢", 2), ("あ", 2), ("한", 2), ("（", 2), ("🙂", 2), ("🚗", 2), ("✅", 2), ("\u{20000}", 2),
    ("\u{301}", 0), ("\u{327}", 0), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FE0F}", 0), ("\u{2060}", 0),
    ("\u{FEFF}", 0), ("\u{202E}", 0), ("\u{AD}", 0),
    ("\0", 0), ("\u{7}", 0), ("\n", 0), ("\r", 0), ("\t", 0), ("\u{1B}", 0), ("\u{7F}", 0), ("\u{85}", 0),
    ("\u{9F}", 0),
  ])
  func columnsOfACharacter(character: Unicode.Scalar, columns: Int) {
    #expect(TextWidth.columns(of: character) == columns)
  }

  @Test(arguments: [
    ("", 0), ("Crèches", 7), ("cœur", 4), ("e\u{301}te\u{301}", 3), ("漢字", 4), ("a漢b", 4), ("👍🏽", 4),
    ("👨\u{200D}👩\u{200D}👧", 6), ("❤\u{FE0F}", 1), ("a\u{1B}[31mb", 6), ("«\u{A0}loyer\u{A0}»", 9),
  ])
  func columnsOfAText(text: String, columns: Int) { #expect(TextWidth.columns(text) == columns) }

  /// What the canvas writes is what was measured: the column after a text is its width.
  @Test(arguments: ["Crèches", "漢字", "e\u{301}", "👨\u{200D}👩\u{200D}👧", "a\u{7}b", "❤\u{FE0F}x", "\u{200B}"])
  func writingAgreesWithMeasuring(text: String) {
    var surface = Surface(size: Size(columns: 20, rows: 1))
    let end = surface.write(text, at: Point(row: 0, column: 0), paint: .text, clip: Rect(surface.size))
    #expect(end == TextWidth.columns(text))
  }

  /// The tables are searched by halves, which only works where they are sorted.
  @Test func everyScalarHasAWidthFromZeroToTwo() {
    var widths: [Int: Int] = [:]
    for value in UInt32(0)...0x1_1FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      widths[TextWidth.columns(of: scalar), default: 0] += 1
    }
    #expect(Set(widths.keys) == [0, 1, 2])
    #expect((0x4E00...0x9FFF).allSatisfy { Unicode.Scalar($0).map(TextWidth.columns(of:)) == 2 })
    #expect((0xAC00...0xD7A3).allSatisfy { Unicode.Scalar($0).map(TextWidth.columns(of:)) == 2 })
    #expect((0x300...0x36F).allSatisfy { Unicode.Scalar($0).map(TextWidth.columns(of:)) == 0 })
    #expect((0x20...0x7E).allSatisfy { Unicode.Scalar($0).map(TextWidth.columns(of:)) == 1 })
  }
}
