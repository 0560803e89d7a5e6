import Testing

@testable import Surface

/// Drawing in areas, and what it leaves for the mouse and the cursor.
@Suite struct CanvasTests {
  private func canvas(_ columns: Int = 10, _ rows: Int = 4, glyphs: Glyphs = .rich) -> Canvas<String> {
    Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  @Test func anAreaClipsAndMovesTheOrigin() {
    var canvas = canvas()
    canvas.within(Rect(row: 1, column: 2, rows: 2, columns: 4)) { canvas in
      #expect(canvas.rows == 2 && canvas.columns == 4)
      #expect(canvas.write("abcdef", row: 0, column: 1) == 4)
      canvas.write("x", row: 2, column: 0)
      canvas.write("y", row: -1, column: 0)
      canvas.write("z", row: 1, column: -1)
    }
    canvas.write("!", row: 0, column: 0)
    #expect(canvas.surface.text == "!\n   abc\n\n\n")
  }

  @Test func anAreaOfAnAreaStaysWithinBoth() {
    var canvas = canvas()
    canvas.within(Rect(row: 1, column: 1, rows: 2, columns: 5)) { canvas in
      canvas.within(Rect(row: 1, column: 2, rows: 9, columns: 9)) { canvas in
        #expect(canvas.area == Rect(row: 2, column: 3, rows: 1, columns: 3))
        canvas.fill(Rect(row: 0, column: 0, rows: 9, columns: 9), with: "#")
      }
      #expect(canvas.area == Rect(row: 1, column: 1, rows: 2, columns: 5))
    }
    #expect(canvas.surface.text == "\n\n   ###\n\n")
  }

  @Test func anEmptyAreaTakesNothing() {
    var canvas = canvas()
    canvas.within(Rect(row: 9, column: 9, rows: 3, columns: 3)) { canvas in
      #expect(canvas.area.isEmpty)
      canvas.write("abc", row: 0, column: 0)
      canvas.rule(row: 0)
      canvas.bar(column: 0, rows: 0..<3)
      canvas.zone(Rect(row: 0, column: 0, rows: 3, columns: 3), "zone")
      canvas.focus(row: 0, column: 0)
    }
    #expect(canvas.surface.text == "\n\n\n\n")
    #expect(canvas.zones.isEmpty && canvas.cursor == nil)
  }

  @Test(arguments: [(8, "Parenta…"), (11, "Parentalité"), (0, ""), (-2, "")])
  func aWidthCutsWithAnEllipsis(width: Int, shown: String) {
    var canvas = canvas(20, 1)
    #expect(canvas.write("Parentalité", row: 0, column: 0, width: width) == max(0, min(11, width)))
    #expect(canvas.surface.text(row: 0) == shown)
  }

  @Test func theEllipsisIsThatOfTheGlyphs() {
    var canvas = canvas(20, 1, glyphs: .ascii)
    canvas.write("Parentalité", row: 0, column: 0, width: 8)
    #expect(canvas.surface.text(row: 0) == "Paren...")
  }

  @Test(arguments: [("abc", 10, "       abc"), ("漢字", 9, "     漢字"), ("abcdef", 3, "def")])
  func atTheRight(text: String, end: Int, shown: String) {
    var canvas = canvas(10, 1)
    canvas.write(text, row: 0, endColumn: end)
    #expect(canvas.surface.text(row: 0) == shown)
  }

  @Test func zonesAreClippedAndThoseOfNoExtentForgotten() {
    var canvas = canvas()
    canvas.within(Rect(row: 1, column: 2, rows: 2, columns: 4)) { canvas in
      canvas.zone(Rect(row: -1, column: 2, rows: 2, columns: 9), "a")
      canvas.zone(Rect(row: 5, column: 0, rows: 1, columns: 1), "outside")
      canvas.zone(Rect(row: 0, column: 0, rows: 0, columns: 4), "empty")
    }
    #expect(canvas.zones == [Zone(rect: Rect(row: 1, column: 4, rows: 1, columns: 2), tag: "a")])
    canvas.coverZones()
    #expect(canvas.zones.isEmpty)
  }

  @Test func theFocusIsOnTheWholeSurfaceAndNeverOutsideItsArea() {
    var canvas = canvas()
    canvas.within(Rect(row: 1, column: 2, rows: 2, columns: 4)) { $0.focus(row: 1, column: 3) }
    #expect(canvas.cursor == Point(row: 2, column: 5))
    canvas.within(Rect(row: 1, column: 2, rows: 2, columns: 4)) { $0.focus(row: 1, column: 4) }
    #expect(canvas.cursor == Point(row: 2, column: 5))
  }

  @Test func repaintingLeavesTheText() {
    var canvas = canvas(4, 1)
    canvas.write("abcd", row: 0, column: 0, paint: .quiet)
    canvas.repaint(Rect(row: 0, column: 1, rows: 1, columns: 2)) { $0.adding([.selected, .bold]) }
    #expect(canvas.surface.text(row: 0) == "abcd")
    #expect(canvas.surface.paintMap == "q##q\n")
  }

  @Test func linesAreOfTheGlyphs() {
    var canvas = canvas(3, 3, glyphs: .ascii)
    canvas.rule(row: 1)
    canvas.bar(column: 0, rows: 1..<3)
    #expect(canvas.surface.text == "\n|--\n|\n")
  }

  @Test(arguments: [
    (Rect(row: 0, column: 0, rows: 2, columns: 2), Rect(row: 0, column: 0, rows: 2, columns: 2)),
    (Rect(row: 1, column: 1, rows: 9, columns: 9), Rect(row: 1, column: 1, rows: 3, columns: 3)),
    (Rect(row: -5, column: -5, rows: 6, columns: 6), Rect(row: 0, column: 0, rows: 1, columns: 1)),
    (Rect(row: 7, column: 7, rows: 2, columns: 2), Rect(row: 7, column: 7, rows: 0, columns: 0)),
    (Rect(row: 0, column: 0, rows: -4, columns: 3), Rect(row: 0, column: 0, rows: 0, columns: 3)),
  ])
  func intersections(rect: Rect, common: Rect) {
    #expect(rect.intersection(Rect(row: 0, column: 0, rows: 4, columns: 4)) == common)
  }
}
