import PartnerNetwork
import Surface
import Texts

/// Where everything stands on a step: the place and the title above, what may be opened below, and between them the
/// text, which scrolls where it is too long.
struct TourLayout {
  struct Line {
    var text: String
    var indent: Int
    var paint: Paint
  }

  /// From this width a second column shows the card that the step speaks of.
  static let twoColumns = 110
  /// Below this height no row is left blank for looks.
  private static let airy = 14

  let page: TourPage
  let lines: [Line]
  /// The first row of the text.
  let top: Int
  /// How many rows of text are shown.
  let height: Int
  /// The row of the first thing that may be opened.
  let itemsRow: Int
  /// Columns of the text.
  let width: Int

  init(_ page: TourPage, in body: Size, glyphs: Glyphs) {
    self.page = page
    width = max(20, min(CardLines.measure, body.columns - 6))
    let isAiry = body.rows >= Self.airy
    top = isAiry ? 3 : 2
    let room = body.rows - top - page.items.count - (page.items.isEmpty ? 0 : 1)
    height = max(1, room)
    let usual = Self.lines(page.paragraphs(glyphs: glyphs, pointsLast: false), columns: width)
    lines =
      usual.count <= height
      ? usual : Self.lines(page.paragraphs(glyphs: glyphs, pointsLast: true), columns: width)
    // Below a short text, not at the bottom of a high window: one reads and chooses without looking for it.
    itemsRow = top + min(height, lines.count) + 1
  }

  var lastTop: Int { max(0, lines.count - height) }

  private static func lines(_ paragraphs: [TourPage.Paragraph], columns: Int) -> [Line] {
    paragraphs.flatMap { paragraph -> [Line] in
      let indent = TextWidth.columns(paragraph.mark)
      let wrapped = Wrapping.lines(paragraph.text, columns: columns - indent)
      let lines = wrapped.enumerated().map { index, text in
        Line(text: index == 0 ? paragraph.mark + text : text, indent: index == 0 ? 0 : indent, paint: paragraph.paint)
      }
      return paragraph.isApart ? [Line(text: "", indent: 0, paint: .text)] + lines : lines
    }
  }
}

extension TourLayout {
  /// Draws the step over the whole canvas.
  /// - Parameters:
  ///   - scrolled: the first line of the text that is shown.
  ///   - focus: which of the things that may be opened Enter opens.
  func draw(scrolled: Int, focus: Int, on canvas: inout ScreenCanvas) {
    drawHeader(on: &canvas)
    let first = max(0, min(scrolled, lastTop))
    for row in 0..<max(0, min(height, lines.count - first)) {
      let line = lines[first + row]
      canvas.write(line.text, row: top + row, column: 1 + line.indent, paint: line.paint, width: width)
    }
    let below = lines.count - first - height
    if first > 0 { canvas.write(" \(canvas.glyphs.above)\(first)", row: top, endColumn: width + 5, paint: .quiet) }
    if below > 0 {
      canvas.write(" \(canvas.glyphs.below)\(below)", row: top + height - 1, endColumn: width + 5, paint: .quiet)
    }
    canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .wheel(0))
    if page.items.isEmpty { canvas.focus(row: 1, column: 1) }
    for (index, item) in page.items.enumerated() where itemsRow + index < canvas.rows {
      draw(item, at: index, isFocused: index == focus, on: &canvas)
    }
  }

  private func drawHeader(on canvas: inout ScreenCanvas) {
    var column = canvas.write(page.place, row: 0, column: 1, paint: .accent) + 2
    let count = page.tour.steps.count
    if column + 2 * count <= canvas.columns {
      for index in 0..<count {
        let (sign, paint): (Character, Paint) =
          index == page.number
          ? (canvas.glyphs.framework, .accent)
          : index < page.number ? (canvas.glyphs.partner, .text) : (canvas.glyphs.absent, .quiet)
        canvas.write(sign, row: 0, column: column, paint: paint)
        canvas.zone(Rect(row: 0, column: column, rows: 1, columns: 2), .click(.tour(.go(index + 1))))
        column += 2
      }
    }
    let width = TextWidth.columns(page.tour.title)
    // Above the text, where it has room there.
    let end = column + 1 + width <= self.width + 1 ? self.width + 1 : canvas.columns - 1
    if column + 1 + width <= end { canvas.write(page.tour.title, row: 0, endColumn: end, paint: .quiet) }
    canvas.write(page.title, row: 1, column: 1, paint: .title, width: canvas.columns - 2)
  }

  private func draw(_ item: TourItem, at index: Int, isFocused: Bool, on canvas: inout ScreenCanvas) {
    let row = itemsRow + index
    let enter = canvas.glyphs.enter
    // A word needs a colon after it, a sign does not.
    let key = enter.count > 1 ? "\(enter)\u{A0}: " : "\(enter) "
    let indent = 3 + TextWidth.columns(key)
    if isFocused {
      canvas.write(canvas.glyphs.selection, row: row, column: 1, paint: Paint(.accent, .bold))
      canvas.write(key, row: row, column: 3, paint: Paint(.accent, .bold))
    }
    let end = canvas.write(
      item.words(page.network), row: row, column: indent, paint: isFocused ? Paint(.text, .bold) : .text,
      width: canvas.columns - indent - 1)
    if isFocused {
      canvas.repaint(Rect(row: row, column: 2, rows: 1, columns: end - 2)) { $0.adding([.selected, .bold]) }
      canvas.focus(row: row, column: 3)
    }
    canvas.zone(
      Rect(row: row, column: 0, rows: 1, columns: canvas.columns), .click(.choose(pane: 0, item: index), pane: 0))
  }
}
