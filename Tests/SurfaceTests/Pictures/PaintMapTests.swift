import Testing

@testable import Surface

/// The map of what each cell means, on which goldens rest.
@Suite struct PaintMapTests {
  @Test func oneLetterARole() {
    #expect(Set(PaintRole.allCases.map(\.letter)).count == PaintRole.allCases.count)
  }

  @Test func boldSelectedWideAndBlank() {
    var surface = Surface(size: Size(columns: 12, rows: 2))
    let all = Rect(surface.size)
    surface.write("ab", at: Point(row: 0, column: 0), paint: .title, clip: all)
    surface.write("漢", at: Point(row: 0, column: 3), paint: .warning, clip: all)
    surface.write("c d", at: Point(row: 0, column: 6), paint: Paint(.text, [.selected, .bold]), clip: all)
    surface.write("e", at: Point(row: 1, column: 1), paint: Paint(.accent, .underline), clip: all)
    #expect(surface.paintMap == "TT w ###\n a\n")
  }
}
