import Testing

@testable import Surface

/// What writing leaves in the cells.
@Suite struct SurfaceWritingTests {
  private func surface(_ columns: Int) -> Surface { Surface(size: Size(columns: columns, rows: 1)) }

  private func written(_ text: String, at column: Int = 0, in columns: Int, clip: Rect? = nil, over under: String = "")
    -> Surface
  {
    var surface = surface(columns)
    surface.write(under, at: Point(row: 0, column: 0), paint: .quiet, clip: Rect(surface.size))
    surface.write(text, at: Point(row: 0, column: column), paint: .text, clip: clip ?? Rect(surface.size))
    return surface
  }

  @Test(arguments: [
    ("abc", 0, 5, "abc"), ("abc", 3, 5, "   ab"), ("abc", -1, 5, "bc"), ("abc", -3, 5, ""), ("abc", 5, 5, ""),
    ("abc", 99, 5, ""), ("abc", -99, 5, ""), ("", 0, 5, ""),
    // A wide character that an edge cuts leaves a blank, and what follows keeps its column.
    ("漢b", 0, 5, "漢b"), ("a漢", 0, 2, "a"), ("漢b", -1, 5, " b"), ("漢b", -2, 5, "b"), ("漢", 4, 5, ""),
    // Controls are dropped, and take no column.
    ("a\u{1B}[1mb", 0, 6, "a[1mb"), ("a\nb\tc\u{9B}d\u{7F}", 0, 6, "abcd"), ("\u{202E}abc\u{200B}", 0, 6, "abc"),
    // A mark stays with its letter, even in the last column.
    ("e\u{301}t", 0, 5, "e\u{301}t"), ("te\u{301}", 0, 2, "te\u{301}"), ("e\u{301}", 4, 5, "    e\u{301}"),
    ("漢\u{301}a", 0, 5, "漢\u{301}a"), ("e\u{301}\u{327}", 0, 5, "e\u{301}"),
    // A mark whose letter was cut is cut with it.
    ("ae\u{301}", 0, 1, "a"), ("e\u{301}a", -1, 5, "a"),
  ])
  func text(text: String, column: Int, columns: Int, shown: String) {
    #expect(written(text, at: column, in: columns).text(row: 0) == shown)
  }

  /// A mark with nothing before it in its own text does not decorate the text that was already there.
  @Test func aMarkAloneIsDropped() {
    #expect(written("\u{301}b", at: 2, in: 5, over: "xyz").text(row: 0) == "xyb")
  }

  @Test(arguments: [
    ("a", 0, "漢b", "a b"), ("a", 1, "漢b", " ab"), ("ab", 1, "漢字c", " ab c"), ("漢", 1, "漢字c", " 漢 c"),
    ("漢", 0, "a漢c", "漢 c"), ("漢", 1, "a漢c", "a漢c"), ("漢", 2, "a漢cd", "a 漢d"), ("漢", 0, "漢字", "漢字"),
  ])
  func overwrittenHalves(text: String, column: Int, under: String, shown: String) {
    let surface = written(text, at: column, in: 8, over: under)
    #expect(surface.text(row: 0) == shown)
    #expect(halves(surface).isEmpty)
  }

  /// The cells that break the rule: every wide cell is followed by its right half, which follows nothing else.
  private func halves(_ surface: Surface) -> [Int] {
    let widths = surface.cells.map(\.width)
    return widths.indices.filter { place in
      (widths[place] == 2) != (place + 1 < widths.count && widths[place + 1] == 0) || place == 0 && widths[place] == 0
    }
  }

  @Test func fillingCutsWideCharactersToo() {
    var surface = written("漢字漢", in: 8)
    surface.fill(Rect(row: 0, column: 1, rows: 1, columns: 2), with: "-")
    #expect(surface.text(row: 0) == " -- 漢")
    #expect(halves(surface).isEmpty)
  }

  @Test func randomWritingKeepsWideCharactersWhole() {
    var random = SeededRandom(seed: 7)
    let texts = ["漢", "ab", "漢字", "a漢", "é", "🙂x", "e\u{301}漢"]
    var surface = surface(9)
    for _ in 0..<3000 {
      let column = Int.random(in: -3...9, using: &random)
      let clip = Rect(
        row: 0, column: Int.random(in: 0...5, using: &random), rows: 1, columns: Int.random(in: 0...9, using: &random))
      surface.write(
        texts.randomElement(using: &random) ?? "", at: Point(row: 0, column: column), paint: .text, clip: clip)
      if Bool.random(using: &random) { surface.fill(Rect(row: 0, column: column, rows: 1, columns: 1), with: ".") }
      guard halves(surface).isEmpty else {
        Issue.record("Half a character in \(surface.text)")
        return
      }
    }
  }

  @Test(arguments: [(-1, 0), (1, 0), (0, 9)]) func outsideNothingIsWritten(row: Int, column: Int) {
    var surface = surface(5)
    surface.write("abc", at: Point(row: row, column: column), paint: .text, clip: Rect(surface.size))
    #expect(surface == self.surface(5))
  }

  @Test func aSurfaceOfNoExtentTakesAnything() {
    var surface = Surface(size: Size(columns: 0, rows: -2))
    surface.write("abc", at: Point(row: 0, column: 0), paint: .text, clip: Rect(surface.size))
    surface.fill(Rect(row: -1, column: -1, rows: 9, columns: 9), with: "x")
    surface.repaint(Rect(row: 0, column: 0, rows: 9, columns: 9)) { _ in .quiet }
    #expect(surface.cells.isEmpty && surface.text == "\n")
  }
}
