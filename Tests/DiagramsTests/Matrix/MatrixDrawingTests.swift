import Diagrams
import PartnerNetwork
import Surface
import Testing

/// How a matrix looks.
@Suite struct MatrixDrawingTests {
  private static let network = DrawnNetwork.network

  private func draw(
    _ matrix: Matrix, _ size: (Int, Int), _ focus: MatrixLayout.Focus, glyphs: Glyphs = .rich
  ) -> (layout: MatrixLayout, canvas: Canvas<Never>) {
    var canvas = Canvas<Never>(size: Size(columns: size.0, rows: size.1), glyphs: glyphs)
    let layout = MatrixLayout(
      matrix, in: Self.network, size: Size(columns: size.0, rows: size.1),
      first: MatrixLayout.Focus(row: 0, column: 0), focus: focus)
    MatrixDrawing(matrix, layout, focus: focus, in: Self.network, totalWord: "total").draw(on: &canvas)
    return (layout, canvas)
  }

  /// Every letter stands in its place, right below the same column of its head, at every size.
  @Test(arguments: MatrixSubject.allCases) func everyVisibleCellShowsItsLetter(subject: MatrixSubject) {
    let base = Matrix(subject, in: Self.network)
    for matrix in [base, base.transposed] {
      for size in DrawnNetwork.sizes {
        for focus in [(0, 0), (-1, 2), (5, -1), (matrix.rows.count - 1, matrix.columns.count - 1)] {
          let focus = MatrixLayout.Focus(row: focus.0, column: focus.1)
          let (layout, canvas) = draw(matrix, size, focus, glyphs: .ascii)
          for row in layout.visibleRows {
            for column in layout.visibleColumns {
              let rect = layout.cell(MatrixLayout.Focus(row: row, column: column))
              guard rect.row < size.1, rect.endColumn < size.0 else { continue }
              let shown = canvas.surface[rect.row, rect.column + 2].text
              let letter = matrix.connections(row: row, column: column).first
                .map { String(Self.network.role(of: $0).letter) }
              #expect(shown == letter ?? ".", "\(size) \(row) \(column)")
            }
          }
        }
      }
    }
  }

  /// What has the focus is seen, as soon as there is room for one cell.
  @Test func theFocusIsInSight() {
    let matrix = Matrix(.partnersLevers, in: Self.network)
    for size in DrawnNetwork.sizes where size.0 >= 59 && size.1 >= 10 {
      for row in [0, 7, 30, 59] {
        for column in [0, 6, 13] {
          let focus = MatrixLayout.Focus(row: row, column: column)
          let (layout, canvas) = draw(matrix, size, focus)
          #expect(layout.visibleRows.contains(row) && layout.visibleColumns.contains(column))
          #expect(layout.column(of: layout.visibleColumns.upperBound) <= size.0)
          let line = canvas.surface.text(row: layout.cell(focus).row)
          #expect(line.contains("[") && line.contains("]") && line.hasPrefix("▌"))
          #expect(canvas.cursor != nil)
        }
      }
    }
  }

  /// Ten levers by their names where they fit; all fourteen by their numbers in a usual window.
  @Test func headsAreNamesWhereTheyFit() {
    let matrix = Matrix(.partnersLevers, in: Self.network)
    let start = MatrixLayout.Focus(row: 0, column: 0)
    let wide = draw(matrix, (120, 30), start)
    #expect(wide.layout.hasNames && wide.layout.visibleColumns.count >= 10)
    #expect(wide.canvas.surface.text.contains("Logement") && wide.canvas.surface.text.contains("Mobilité"))
    let usual = draw(matrix, (80, 13), start)
    #expect(!usual.layout.hasNames && usual.layout.visibleColumns.count == 14)
    #expect(usual.canvas.surface.text.contains("1 Petite enfance"))
    #expect(draw(matrix, (200, 50), start).layout.visibleColumns.count == 14)
  }

  @Test func nothingToDrawIsNoError() {
    let empty = NetworkReader.read([])
    let matrix = Matrix(.partnersLevers, in: empty)
    for size in DrawnNetwork.sizes {
      let focus = MatrixLayout.Focus(row: 0, column: 0)
      var canvas = Canvas<Never>(size: Size(columns: size.0, rows: size.1), glyphs: .rich)
      let layout = MatrixLayout(matrix, in: empty, size: canvas.surface.size, first: focus, focus: focus)
      MatrixDrawing(matrix, layout, focus: focus, in: empty, totalWord: "total").draw(on: &canvas)
      #expect(layout.visibleRows.isEmpty && layout.visibleColumns.isEmpty)
    }
  }
}
