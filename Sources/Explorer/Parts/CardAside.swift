import PartnerNetwork
import Surface
import Texts

/// What explains the line that has the focus, beside a card: what says so, and where the line leads.
enum CardAside {
  /// - Parameter target: the entity that the line leads to, as an index.
  static func draw(_ content: PopupContent?, target: Int?, _ context: Context, on canvas: inout ScreenCanvas) {
    var lines = content?.lines(columns: canvas.columns) ?? []
    if let entity = target.map({ context.network.entities[$0] }), let summary = entity.summary {
      if !lines.isEmpty { lines.append(("", .text)) }
      lines += Wrapping.lines(CardOutline.title(of: entity), columns: canvas.columns).map { ($0, .title) }
      lines += Wrapping.lines(summary, columns: canvas.columns).map { ($0, .text) }
    }
    for (row, line) in lines.prefix(canvas.rows).enumerated() {
      canvas.write(line.text, row: row, column: 0, paint: line.paint)
    }
    let hidden = lines.count - canvas.rows
    if hidden > 0 {
      canvas.write(" \(canvas.glyphs.below)\(hidden)", row: canvas.rows - 1, endColumn: canvas.columns, paint: .quiet)
    }
  }
}
