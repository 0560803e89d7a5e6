import PartnerNetwork
import Surface

/// Draws a path that was laid out.
public struct PathDrawing {
  private let layout: PathLayout
  private let network: Network
  /// What has the focus: even for a node, odd for the arrow after it; nil for nothing.
  private let focus: Int?

  public init(_ layout: PathLayout, in network: Network, focus: Int? = nil) {
    self.layout = layout
    self.network = network
    self.focus = focus
  }

  /// Draws from the top left of the canvas on; what does not fit is cut.
  /// - Parameter top: the first row of the drawing to show.
  public func draw<Tag>(on canvas: inout Canvas<Tag>, top: Int = 0) {
    for (place, node) in layout.nodes.enumerated() {
      layout.isHorizontal
        ? drawBox(node, isFocused: focus == 2 * place, top, on: &canvas)
        : drawLine(node, isFocused: focus == 2 * place, top, on: &canvas)
    }
    for (place, arrow) in layout.arrows.enumerated() {
      layout.isHorizontal
        ? drawAcross(arrow, isFocused: focus == 2 * place + 1, top, on: &canvas)
        : drawDown(arrow, isFocused: focus == 2 * place + 1, top, on: &canvas)
    }
  }

  private func paint(_ node: PathLayout.Node) -> Paint {
    Paint(NodePaint.role(network.entities[node.entity].kind), .bold)
  }

  private func drawBox<Tag>(_ node: PathLayout.Node, isFocused: Bool, _ top: Int, on canvas: inout Canvas<Tag>) {
    let rect = node.rect
    let frame: Paint = isFocused ? Paint(.accent, .bold) : .border
    let first = rect.row - top
    let last = (row: first + rect.rows - 1, column: rect.endColumn - 1)
    for row in [first, last.row] {
      canvas.fill(
        Rect(row: row, column: rect.column, rows: 1, columns: rect.columns), with: canvas.glyphs.horizontal,
        paint: frame)
    }
    for column in [rect.column, last.column] {
      canvas.fill(
        Rect(row: first + 1, column: column, rows: rect.rows - 2, columns: 1), with: canvas.glyphs.vertical,
        paint: frame)
    }
    let corners = [(first, rect.column), (first, last.column), (last.row, rect.column), (last.row, last.column)]
    for (index, corner) in corners.enumerated() {
      canvas.write(canvas.glyphs.corners[index], row: corner.0, column: corner.1, paint: frame)
    }
    for (line, text) in node.lines.enumerated() {
      canvas.write(text, row: first + 1 + line, column: rect.column + 2, paint: paint(node))
    }
    guard isFocused else { return }
    canvas.repaint(
      Rect(row: first + 1, column: rect.column + 1, rows: rect.rows - 2, columns: rect.columns - 2)
    ) { $0.adding([.selected, .bold]) }
    canvas.focus(row: first + 1, column: rect.column + 2)
  }

  private func drawAcross<Tag>(_ arrow: PathLayout.Arrow, isFocused: Bool, _ top: Int, on canvas: inout Canvas<Tag>) {
    let rect = arrow.rect
    let row = rect.row - top
    canvas.fill(
      Rect(row: row, column: rect.column, rows: 1, columns: rect.columns), with: canvas.glyphs.horizontal,
      paint: Paint(.accent))
    let head = arrow.isForward ? canvas.glyphs.right : canvas.glyphs.left
    canvas.write(
      head, row: row, column: arrow.isForward ? rect.endColumn - 1 : rect.column, paint: Paint(.accent, .bold))
    let sign = arrow.isDeduced ? String(canvas.glyphs.deduced) : " "
    canvas.write("\(sign)\(arrow.label) ", row: row, column: rect.column + 2, paint: .text)
    guard isFocused else { return }
    canvas.repaint(Rect(row: row, column: rect.column + 2, rows: 1, columns: rect.columns - 4)) {
      $0.adding([.selected, .bold])
    }
    canvas.focus(row: row, column: rect.column + 3)
  }

  private func drawLine<Tag>(_ node: PathLayout.Node, isFocused: Bool, _ top: Int, on canvas: inout Canvas<Tag>) {
    let row = node.rect.row - top
    let kind = network.entities[node.entity].kind
    let sign = kind == .framework ? canvas.glyphs.framework : canvas.glyphs.partner
    canvas.write(sign, row: row, column: 2, paint: paint(node))
    let end = canvas.write(node.lines[0], row: row, column: 4, paint: paint(node), width: max(0, canvas.columns - 4))
    mark(isFocused, row: row, from: 3, to: end, on: &canvas)
  }

  private func drawDown<Tag>(_ arrow: PathLayout.Arrow, isFocused: Bool, _ top: Int, on canvas: inout Canvas<Tag>) {
    let row = arrow.rect.row - top
    canvas.write(arrow.isForward ? canvas.glyphs.below : canvas.glyphs.above, row: row, column: 2, paint: .accent)
    let sign = arrow.isDeduced ? String(canvas.glyphs.deduced) : ""
    let end = canvas.write(sign + arrow.label, row: row, column: 4, paint: .text, width: max(0, canvas.columns - 4))
    mark(isFocused, row: row, from: 3, to: end, on: &canvas)
  }

  private func mark<Tag>(_ isFocused: Bool, row: Int, from: Int, to end: Int, on canvas: inout Canvas<Tag>) {
    guard isFocused else { return }
    canvas.write(canvas.glyphs.selection, row: row, column: 0, paint: Paint(.accent, .bold))
    canvas.repaint(Rect(row: row, column: from, rows: 1, columns: max(0, end + 1 - from))) {
      $0.adding([.selected, .bold])
    }
    canvas.focus(row: row, column: min(4, max(0, canvas.columns - 1)))
  }
}
