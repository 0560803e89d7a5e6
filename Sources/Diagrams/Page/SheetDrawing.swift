import Surface
import Texts

/// Draws a sheet in the middle of whatever is there.
public struct SheetDrawing {
  private let sheet: Sheet
  /// From 1.
  private let number: Int
  private let count: Int

  public init(_ sheet: Sheet, number: Int, of count: Int) {
    self.sheet = sheet
    self.number = number
    self.count = count
  }

  /// Where the sheet lies in a window.
  public static func place(in window: Size) -> Rect {
    Rect(
      row: max(0, (window.rows - Sheet.size.rows) / 2), column: max(0, (window.columns - Sheet.size.columns) / 2),
      rows: min(window.rows, Sheet.size.rows), columns: min(window.columns, Sheet.size.columns))
  }

  /// Where the keys are written.
  public static func keys(in window: Size) -> Rect {
    let place = place(in: window)
    return Rect(
      row: place.row + Sheet.keysRow, column: place.column + Sheet.margin, rows: 1, columns: Sheet.measure)
  }

  /// Draws the sheet, without the keys; the focus is on its title.
  public func draw<Tag>(on canvas: inout Canvas<Tag>) {
    let window = Size(columns: canvas.columns, rows: canvas.rows)
    canvas.within(Self.place(in: window)) { canvas in
      if sheet.page.kind == .cover { drawCover(window, on: &canvas) } else { drawPage(on: &canvas) }
    }
  }

  private func drawPage<Tag>(on canvas: inout Canvas<Tag>) {
    let place = Words.Presentation.number(number, of: count)
    canvas.write(place, row: 0, endColumn: Sheet.size.columns - Sheet.margin, paint: .quiet)
    canvas.write(
      sheet.subject, row: 0, column: Sheet.margin, paint: .quiet,
      width: Sheet.measure - TextWidth.columns(place) - 2)
    for (row, line) in sheet.title.enumerated() {
      canvas.write(line, row: Sheet.titleRow + row, column: Sheet.margin, paint: .title)
    }
    canvas.fill(
      Rect(row: sheet.ruleRow, column: Sheet.margin, rows: 1, columns: Sheet.measure), with: canvas.glyphs.heavy[4],
      paint: .border)
    // Few lines stand a little lower than the top, where the eye rests.
    let room = Sheet.room(title: sheet.title.count, takeaway: sheet.takeaway.count)
    let shift = max(0, min(2, (room - sheet.body.count) / 3))
    for (row, line) in sheet.body.enumerated() { draw(line, row: sheet.firstRow + shift + row, on: &canvas) }
    let first = Sheet.lastRow + 1 - sheet.takeaway.count
    for (row, line) in sheet.takeaway.enumerated() {
      canvas.write(line, row: first + row, column: Sheet.margin, paint: Paint(.accent, .bold))
    }
    canvas.focus(row: Sheet.titleRow, column: Sheet.margin)
  }

  private func draw<Tag>(_ line: SheetLine, row: Int, on canvas: inout Canvas<Tag>) {
    if let letters = line.letters {
      letters.figure.draw(line: letters.line, row: row, column: Sheet.margin, on: &canvas)
    }
    for run in line.runs { canvas.write(run.text, row: row, column: Sheet.margin + run.column, paint: run.paint) }
    switch line.mark {
    case .none: break
    case .point: canvas.write(canvas.glyphs.separator, row: row, column: Sheet.margin, paint: Paint(.accent, .bold))
    case .right: canvas.write(canvas.glyphs.selection, row: row, column: Sheet.margin, paint: Paint(.accent, .bold))
    case .deduced: canvas.write(canvas.glyphs.deduced, row: row, column: Sheet.margin, paint: Paint(.warning))
    }
  }

  // MARK: - The cover

  private static let titleRow = 1
  private static let adviceRow = 9
  private static let rulerRow = 12

  private func drawCover<Tag>(_ window: Size, on canvas: inout Canvas<Tag>) {
    for (row, line) in sheet.title.enumerated() {
      canvas.write(line, row: Self.titleRow + row, column: Sheet.margin, paint: .title)
    }
    for (row, line) in sheet.body.enumerated() {
      draw(line, row: Self.titleRow + sheet.title.count + 1 + row, on: &canvas)
    }
    let advice = Wrapping.lines(Words.Presentation.ruler(window.columns, window.rows), columns: Sheet.widest)
    for (row, line) in advice.enumerated() {
      canvas.write(line, row: Self.adviceRow + row, column: Sheet.margin, paint: .text)
    }
    drawRuler(on: &canvas)
    canvas.focus(row: Self.titleRow, column: Sheet.margin)
  }

  /// As wide as a page.
  private func drawRuler<Tag>(on canvas: inout Canvas<Tag>) {
    let last = Sheet.size.columns - 1
    canvas.fill(
      Rect(row: Self.rulerRow, column: 0, rows: 1, columns: last + 1), with: canvas.glyphs.horizontal,
      paint: Paint(.accent, .bold))
    // Up, right and down meet at the left end; up, left and down at the right one.
    canvas.write(canvas.glyphs.lines[7], row: Self.rulerRow, column: 0, paint: Paint(.accent, .bold))
    canvas.write(canvas.glyphs.lines[13], row: Self.rulerRow, column: last, paint: Paint(.accent, .bold))
  }
}
