import Diagrams
import PartnerNetwork
import Surface
import Texts

/// How the matrix screen shares its rows: titles, the table, what is said of the focus, blind spots, the legend.
struct MatrixFrame {
  let layout: MatrixLayout
  private let table: Rect
  private let detailRows: Range<Int>
  private let blindRow: Int?
  private let legendRows: Range<Int>

  init(_ memory: MatrixMemory, _ context: Context) {
    let body = context.body
    // From this height there is room to explain; below, the status line and a row of legend do.
    let (legend, blind, detail) = body.rows >= 26 ? (2, 1, 3) : body.rows >= 17 ? (2, 1, 2) : (1, 0, 0)
    let gaps = detail > 0 ? 1 : 0
    let room = max(0, body.rows - 1 - legend - blind - detail - gaps)
    layout = MatrixLayout(
      memory.matrix, in: context.network, size: Size(columns: body.columns, rows: room), first: memory.first,
      focus: memory.focus)
    table = Rect(row: 1, column: 0, rows: room, columns: body.columns)
    // What is said stands right below the table, and the legend at the bottom, where it is looked for.
    let end = min(1 + room, 1 + layout.rows) + gaps
    detailRows = end..<(end + detail)
    blindRow = blind > 0 ? detailRows.upperBound : nil
    legendRows = (body.rows - legend)..<body.rows
  }

  func draw(_ memory: MatrixMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    drawTitles(memory, context, on: &canvas)
    guard memory.row != nil || memory.column != nil else {
      let text = MatrixSentence.status(memory, context)
      for (row, line) in Wrapping.lines(text, columns: max(8, canvas.columns - 4)).enumerated() {
        canvas.write(line, row: 2 + row, column: 2)
      }
      canvas.focus(row: 2, column: 2)
      return
    }
    canvas.zone(table, .wheel(0))
    canvas.within(table) { canvas in
      MatrixDrawing(memory.matrix, layout, focus: memory.focus, in: context.network, totalWord: Words.Matrix.total)
        .draw(on: &canvas)
      addZones(on: &canvas)
    }
    let columns = min(canvas.columns - 2, 2 * CardLines.measure)
    var lines = detailRows.isEmpty ? [] : Wrapping.lines(MatrixSentence.details(memory, context), columns: columns)
    if lines.count > detailRows.count, let last = detailRows.indices.last {
      let at = last - detailRows.lowerBound
      let rest = lines[at...].joined(separator: " ")
      lines = lines[..<at] + [Truncation.end(rest, columns: columns, ellipsis: canvas.glyphs.ellipsis)]
    }
    for (line, row) in zip(lines, detailRows) { canvas.write(line, row: row, column: 1) }
    drawBlindSpots(memory, context, columns: columns, on: &canvas)
    let roles = memory.matrix.roles(in: context.network)
    let parts = RoleLegend.parts(roles, in: context.network, glyphs: canvas.glyphs, absent: Words.Matrix.absent)
    RoleLegend.draw(parts, rows: legendRows, on: &canvas)
  }

  /// The three matrices, the one shown first; at the right, how much is hidden.
  private func drawTitles(_ memory: MatrixMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let matrix = memory.matrix
    var end = canvas.columns - 1
    let signs = hiddenSigns(matrix, canvas.glyphs)
    if !signs.isEmpty {
      canvas.write(signs, row: 0, endColumn: end, paint: .quiet)
      end -= TextWidth.columns(signs) + 2
    }
    var title = Words.Matrix.subject(matrix.rowKind, matrix.columnKind).uppercased()
    if let framework = memory.framework {
      title += ", " + Words.Matrix.within(context.network.entities[framework].shortName)
    }
    var column = canvas.write(title, row: 0, column: 1, paint: .title, width: max(0, end - 1)) + 3
    for other in MatrixSubject.allCases where other != matrix.subject {
      let text = Words.Matrix.subject(other.rows, other.columns)
      let width = TextWidth.columns(text)
      guard column + width <= end else { return }
      canvas.write(text, row: 0, column: column, paint: .quiet)
      canvas.zone(Rect(row: 0, column: column, rows: 1, columns: width), .click(.matrix(other)))
      column += width + 3
    }
  }

  private func hiddenSigns(_ matrix: Matrix, _ glyphs: Glyphs) -> String {
    let hidden = [
      (glyphs.above, layout.visibleRows.lowerBound), (glyphs.below, matrix.rows.count - layout.visibleRows.upperBound),
      (glyphs.left, layout.visibleColumns.lowerBound),
      (glyphs.right, matrix.columns.count - layout.visibleColumns.upperBound),
    ]
    return hidden.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }

  private func addZones(on canvas: inout ScreenCanvas) {
    func zone(_ focus: MatrixLayout.Focus) { canvas.zone(layout.cell(focus), .click(.cell(focus), pane: 0)) }
    for column in layout.visibleColumns { zone(MatrixLayout.Focus(row: -1, column: column)) }
    for row in layout.visibleRows {
      zone(MatrixLayout.Focus(row: row, column: -1))
      for column in layout.visibleColumns { zone(MatrixLayout.Focus(row: row, column: column)) }
    }
  }

  /// The columns, then the rows, that nothing is linked to, as many as one row names.
  private func drawBlindSpots(
    _ memory: MatrixMemory, _ context: Context, columns: Int, on canvas: inout ScreenCanvas
  ) {
    guard let blindRow else { return }
    let empty = memory.matrix.emptyColumns + memory.matrix.emptyRows
    let names = empty.map { context.network.entities[$0].numberedName }
    guard !names.isEmpty else { return }
    for shown in stride(from: min(names.count, 20), to: 0, by: -1) {
      let text = Words.Matrix.blind(Array(names.prefix(shown)), more: names.count - shown)
      if TextWidth.columns(text) <= columns {
        canvas.write(text, row: blindRow, column: 1, paint: .quiet)
        return
      }
    }
  }
}
