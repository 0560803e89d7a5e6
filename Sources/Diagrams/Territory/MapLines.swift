import PartnerNetwork
import Surface

extension TerritoryMap {
  /// Surrounds each area with a line; nothing is said by a colour. A cell lies between four samples.
  func drawLines<Tag>(_ sheet: MapSheet, _ marks: MapMarks, on canvas: inout Canvas<Tag>) {
    canvas.within(Rect(row: sheet.top, column: sheet.left, rows: sheet.size.rows, columns: sheet.size.columns)) {
      canvas in
      for row in 0..<sheet.size.rows {
        for column in 0..<sheet.size.columns { drawPiece(sheet, row, column, marks, on: &canvas) }
      }
      let placed = placed(marks, on: sheet)
      let labels = MapLabels(self, sheet, avoiding: placed.map(\.cell), focus: marks.cursor)
      for label in labels.labels {
        for (line, text) in label.lines.enumerated() {
          let column = label.column + (label.columns - TextWidth.columns(text)) / 2
          canvas.write(text, row: label.row + line, column: column, paint: .text)
        }
      }
      for mark in placed { write(mark, on: &canvas) }
    }
  }

  private func drawPiece<Tag>(
    _ sheet: MapSheet, _ row: Int, _ column: Int, _ marks: MapMarks, on canvas: inout Canvas<Tag>
  ) {
    let corners = sheet.communes(row: row, column: column)
    // What a sample belongs to: nothing, an area, or the commune that has the focus.
    let keys = corners.map { owner in
      owner < 0 ? -1 : Int(owner) == marks.cursor ? -2 : content.areaOf[Int(owner)]
    }
    let up = keys[0] != keys[1] ? 1 : 0
    let right = keys[1] != keys[3] ? 2 : 0
    let down = keys[2] != keys[3] ? 4 : 0
    let left = keys[0] != keys[2] ? 8 : 0
    let piece = up + right + down + left
    if piece > 0 {
      let isFocus = keys.contains(-2)
      canvas.write(
        canvas.glyphs.lines[piece], row: row, column: column, paint: isFocus ? Paint(.accent, .bold) : .border)
    } else if keys[0] == -2 {
      canvas.write(canvas.glyphs.shade, row: row, column: column, paint: .accent)
    }
  }

  private func write<Tag>(_ mark: PlacedMark, on canvas: inout Canvas<Tag>) {
    let (row, column) = (mark.cell.row, mark.cell.column)
    switch mark.sign {
    case .service: canvas.write(canvas.glyphs.servicePlace, row: row, column: column, paint: Paint(.title, .bold))
    case .chosen: canvas.write(canvas.glyphs.chosenPlace, row: row, column: column, paint: Paint(.title, .bold))
    case .cursor:
      // A commune of one sample has no inside to fill: its middle is shown as selected.
      canvas.repaint(Rect(row: row, column: column, rows: 1, columns: 1)) { $0.adding(.selected) }
      canvas.focus(row: row, column: column)
    }
  }
}
