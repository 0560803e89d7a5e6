import PartnerNetwork
import Surface

extension TerritoryMap {
  private static let upper: Character = "▀"
  private static let lower: Character = "▄"
  private static let full: Character = "█"

  /// Fills each cell with the colours of its two squares.
  func drawBlocks<Tag>(_ sheet: MapSheet, _ marks: MapMarks, on canvas: inout Canvas<Tag>) {
    canvas.within(Rect(row: sheet.top, column: sheet.left, rows: sheet.size.rows, columns: sheet.size.columns)) {
      canvas in
      for row in 0..<sheet.size.rows {
        for column in 0..<sheet.size.columns {
          let upper = role(sheet.picture.owner(row: row * 2, column: column), marks)
          let lower = role(sheet.picture.owner(row: row * 2 + 1, column: column), marks)
          guard let block = Self.block(upper, lower) else { continue }
          canvas.write(block.character, row: row, column: column, paint: block.paint)
        }
      }
      let placed = placed(marks, on: sheet)
      let labels = MapLabels(self, sheet, avoiding: placed.map(\.cell), focus: marks.cursor)
      for label in labels.labels { write(label, on: &canvas, sheet, marks) }
      for mark in placed { write(mark, on: &canvas, sheet, marks) }
    }
  }

  private func role(_ owner: Geography.Owner, _ marks: MapMarks) -> PaintRole? {
    guard owner >= 0 else { return nil }
    return Int(owner) == marks.cursor ? .areaFocus : content.roles[Int(owner)]
  }

  /// The character and paint of a cell. Of two areas the later role is always the character, so that few pairs of
  /// colours are used, and the focus is never a ground: some terminals have no such background.
  static func block(_ upper: PaintRole?, _ lower: PaintRole?) -> (character: Character, paint: Paint)? {
    switch (upper, lower) {
    case (nil, nil): nil
    case (let role?, nil): (Self.upper, Paint(role))
    case (nil, let role?): (Self.lower, Paint(role))
    case (let one?, let other?):
      if one == other {
        (full, Paint(one))
      } else if one.rawValue > other.rawValue {
        (Self.upper, Paint(one, on: other))
      } else {
        (Self.lower, Paint(other, on: one))
      }
    }
  }

  /// What lies under a character written on a cell.
  private func under(_ cell: Point, _ sheet: MapSheet, _ marks: MapMarks) -> PaintRole? {
    let communes = sheet.communes(row: cell.row, column: cell.column)
    if let cursor = marks.cursor, communes.contains(Geography.Owner(cursor)) { return .areaFocus }
    return communes.compactMap { role($0, marks) }.first
  }

  private func write<Tag>(_ label: MapLabel, on canvas: inout Canvas<Tag>, _ sheet: MapSheet, _ marks: MapMarks) {
    for (line, text) in label.lines.enumerated() {
      var column = label.column + (label.columns - TextWidth.columns(text)) / 2
      for character in text {
        let cell = Point(row: label.row + line, column: column)
        let ground = under(cell, sheet, marks)
        column = canvas.write(
          String(character), row: cell.row, column: column, paint: Paint(.text, .bold, on: ground))
      }
    }
  }

  private func write<Tag>(_ mark: PlacedMark, on canvas: inout Canvas<Tag>, _ sheet: MapSheet, _ marks: MapMarks) {
    let ground = under(mark.cell, sheet, marks)
    let paint = Paint(.text, .bold, on: ground)
    switch mark.sign {
    case .service:
      canvas.write(canvas.glyphs.servicePlace, row: mark.cell.row, column: mark.cell.column, paint: paint)
    case .chosen:
      canvas.write(canvas.glyphs.chosenPlace, row: mark.cell.row, column: mark.cell.column, paint: paint)
    case .cursor:
      // The commune is filled; the cursor of the terminal rests at its centre.
      canvas.focus(row: mark.cell.row, column: mark.cell.column)
    }
  }
}
