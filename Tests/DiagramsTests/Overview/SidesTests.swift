import Diagrams
import Surface
import Testing

/// Lines and their junctions.
@Suite struct SidesTests {
  @Test(
    arguments: [
      ([], " "), (.across, "─"), (.upright, "│"), ([.right, .down], "╭"), ([.left, .down], "╮"), ([.right, .up], "╰"),
      ([.left, .up], "╯"), ([.up, .down, .right], "├"), ([.up, .down, .left], "┤"), ([.left, .right, .down], "┬"),
      ([.left, .right, .up], "┴"), ([.left, .right, .up, .down], "┼"), (.left, "─"), (.up, "│"),
    ] as [(Sides, Character)])
  func eachJunctionHasItsSign(sides: Sides, sign: Character) {
    #expect(Glyphs.rich.line(sides) == sign)
    #expect(Glyphs.ascii.line(sides).isASCII)
  }

  @Test func linesThatMeetBecomeAJunction() {
    var lines = LineWork()
    lines.horizontal(row: 1, 0...1)
    lines.add(.left, 1, 2)
    lines.vertical(column: 2, 0...2)
    #expect(lines.cells[Point(row: 1, column: 2)] == [.left, .up, .down])
    #expect(lines.cells[Point(row: 0, column: 2)] == .down)
    var canvas = Canvas<Never>(size: Size(columns: 3, rows: 3), glyphs: .rich)
    lines.draw(on: &canvas, paint: .text)
    #expect(canvas.surface.text == "  │\n──┤\n  │\n")
  }
}
