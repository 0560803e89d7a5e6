import PartnerNetwork
import Surface

/// Draws a matrix: heads that stay, cells, totals, and the row and the column of what has the focus in bold.
public struct MatrixDrawing {
  private let matrix: Matrix
  private let layout: MatrixLayout
  private let focus: MatrixLayout.Focus
  private let network: Network
  /// The word at the heads of the totals.
  private let totalWord: String

  public init(
    _ matrix: Matrix, _ layout: MatrixLayout, focus: MatrixLayout.Focus, in network: Network, totalWord: String
  ) {
    self.matrix = matrix
    self.layout = layout
    self.focus = focus
    self.network = network
    self.totalWord = totalWord
  }

  public func draw<Tag>(on canvas: inout Canvas<Tag>) {
    drawHeads(on: &canvas)
    for row in layout.visibleRows { draw(row: row, on: &canvas) }
    drawTotals(on: &canvas)
    place(on: &canvas)
  }

  // MARK: - Heads

  private func drawHeads<Tag>(on canvas: inout Canvas<Tag>) {
    let role = NodePaint.role(matrix.columnKind)
    for (offset, lines) in layout.heads.enumerated() {
      let place = layout.visibleColumns.lowerBound + offset
      let paint = Paint(role, place == focus.column ? .bold : [])
      let column = layout.column(of: place)
      if layout.hasNames {
        for (line, text) in lines.enumerated() {
          canvas.write(
            text, row: line, column: column + MatrixLayout.letterColumn, paint: paint, width: layout.cellColumns - 1)
        }
      } else if let text = lines.first {
        // Numbers end above the letters, and the first letters of a name begin there.
        let isNumber = network.entities[matrix.columns[place]].number != nil
        let start = column + MatrixLayout.letterColumn + 1 - (isNumber ? TextWidth.columns(text) : 1)
        canvas.write(text, row: layout.headRows - 1, column: start, paint: paint)
      }
    }
    canvas.write(totalWord, row: layout.headRows - 1, endColumn: layout.totalEnd, paint: .quiet)
    if !layout.hasNames { drawChosenColumn(on: &canvas) }
  }

  /// Above heads that are only numbers, the name of the chosen one.
  private func drawChosenColumn<Tag>(on canvas: inout Canvas<Tag>) {
    guard layout.visibleColumns.contains(focus.column) else { return }
    let name = network.entities[matrix.columns[focus.column]].numberedName
    let text = "\(canvas.glyphs.below) \(name)"
    let column = layout.column(of: focus.column) + MatrixLayout.letterColumn
    let last = canvas.columns - TextWidth.columns(text)
    let paint = Paint(NodePaint.role(matrix.columnKind), .bold)
    if column <= last || last < layout.headColumns {
      canvas.write(text, row: 0, column: column, paint: paint, width: max(0, canvas.columns - column))
    } else {
      // Too near the edge: the name stands before its arrow.
      canvas.write("\(name) \(canvas.glyphs.below)", row: 0, endColumn: column + 1, paint: paint)
    }
  }

  // MARK: - Rows

  private func draw<Tag>(row: Int, on canvas: inout Canvas<Tag>) {
    let line = layout.headRows + row - layout.visibleRows.lowerBound
    let entity = network.entities[matrix.rows[row]]
    let isChosen = row == focus.row
    if isChosen { canvas.write(canvas.glyphs.selection, row: line, column: 0, paint: Paint(.accent, .bold)) }
    let emphasis: Emphasis = isChosen ? .bold : []
    canvas.write(
      entity.numberedName, row: line, column: 2, paint: Paint(NodePaint.role(matrix.rowKind), emphasis),
      width: layout.headColumns - 3)
    for column in layout.visibleColumns { drawCell(row, column, line, on: &canvas) }
    let total = matrix.total(of: matrix.rows[row])
    canvas.write(
      total.text, row: line, endColumn: layout.totalEnd, paint: Paint(total.isEmpty ? .quiet : .text, emphasis))
  }

  private func drawCell<Tag>(_ row: Int, _ column: Int, _ line: Int, on canvas: inout Canvas<Tag>) {
    let isFocused = row == focus.row && column == focus.column
    let isCrossed = row == focus.row || column == focus.column
    let start = layout.column(of: column) + MatrixLayout.letterColumn
    guard let connection = matrix.connections(row: row, column: column).first else {
      let absent = String(canvas.glyphs.absent)
      canvas.write(isFocused ? "[\(absent)]" : absent, row: line, column: start - (isFocused ? 1 : 0), paint: .quiet)
      return
    }
    let mark = MatrixMark(connection, in: network)
    let shown = mark.text(canvas.glyphs, isSelected: isFocused)
    let paint = Paint(mark.isOwn ? .text : .quiet, isCrossed && mark.isOwn ? .bold : [])
    canvas.write(shown.text, row: line, column: start - shown.lead, paint: paint)
  }

  // MARK: - Totals

  private func drawTotals<Tag>(on canvas: inout Canvas<Tag>) {
    canvas.write(totalWord, row: layout.totalRow, column: 2, paint: .quiet, width: layout.headColumns - 3)
    for column in layout.visibleColumns {
      let total = matrix.total(of: matrix.columns[column])
      let paint = Paint(total.isEmpty ? .quiet : .text, column == focus.column ? .bold : [])
      // Units stand right below the letters, unless the number is too long to begin within its own cell.
      let end = layout.column(of: column) + MatrixLayout.letterColumn + 1
      let width = total.text.count
      canvas.write(
        total.text, row: layout.totalRow, endColumn: max(end, layout.column(of: column) + width), paint: paint)
    }
    canvas.write("\(matrix.count)", row: layout.totalRow, endColumn: layout.totalEnd, paint: .quiet)
  }

  /// Shows what has the focus: its background, and the cursor.
  private func place<Tag>(on canvas: inout Canvas<Tag>) {
    guard focus.row < 0 || layout.visibleRows.contains(focus.row) else { return }
    guard focus.column < 0 || layout.visibleColumns.contains(focus.column) else { return }
    var rect = layout.cell(focus)
    if focus.row >= 0, focus.column >= 0 {
      rect = Rect(row: rect.row, column: rect.column + MatrixLayout.letterColumn - 1, rows: 1, columns: 3)
    } else if focus.row >= 0 {
      rect = Rect(row: rect.row, column: 1, rows: 1, columns: rect.columns - 1)
    } else if focus.column >= 0 {
      rect = Rect(
        row: layout.hasNames ? 0 : layout.headRows - 1, column: rect.column + 1,
        rows: layout.hasNames ? layout.headRows : 1, columns: rect.columns)
    }
    canvas.repaint(rect) { $0.adding([.selected, .bold]) }
    canvas.focus(row: rect.row, column: min(rect.column + 1, max(0, canvas.columns - 1)))
  }
}
