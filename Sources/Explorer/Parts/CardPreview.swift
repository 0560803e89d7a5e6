import PartnerNetwork
import Surface
import Texts

/// The beginning of a card, beside a list; what does not fit is counted.
enum CardPreview {
  static func draw(_ index: Int, _ context: Context, on canvas: inout ScreenCanvas) {
    let card = CardLines(
      CardOutline(index, in: context.network, commune: context.commune, notebook: context.notebook),
      columns: canvas.columns, context)
    draw(card, on: &canvas)
  }

  /// The beginning of a card that is laid out for the canvas.
  static func draw(_ card: CardLines, on canvas: inout ScreenCanvas) {
    guard card.lines.count > canvas.rows else { return card.draw(on: &canvas, top: 0, focus: nil, pane: nil) }
    let rows = max(0, canvas.rows - 1)
    canvas.within(Rect(row: 0, column: 0, rows: rows, columns: canvas.columns)) {
      card.draw(on: &$0, top: 0, focus: nil, pane: nil)
    }
    let hidden = card.lines.count - rows
    let invitation = "\(canvas.glyphs.below) \(Words.moreLines(hidden, canvas.glyphs.enter))"
    let fits = TextWidth.columns(invitation) <= canvas.columns
    canvas.write(fits ? invitation : "\(canvas.glyphs.below)\(hidden)", row: rows, column: 0, paint: .quiet)
  }
}
