import PartnerNetwork
import Surface

/// Draws the three columns, and the lines of what is chosen.
public struct OverviewDrawing {
  private let overview: Overview
  private let layout: OverviewLayout
  private let network: Network
  /// The column and the place of what is chosen.
  private let pane: Int
  private let item: Int?
  /// The titles of the columns, then what is said of linked rows that are hidden.
  private let titles: [String]
  private let hiddenWords: (Int) -> String
  /// Whether the names of a column stand after a number.
  private let hasNumbers: [Bool]

  /// - Parameters:
  ///   - titles: one a column.
  ///   - hiddenWords: what to say of so many linked rows that are hidden.
  public init(
    _ overview: Overview, _ layout: OverviewLayout, in network: Network, pane: Int, item: Int?, titles: [String],
    hiddenWords: @escaping (Int) -> String
  ) {
    self.overview = overview
    self.layout = layout
    self.network = network
    self.pane = pane
    self.item = item
    self.titles = titles
    self.hiddenWords = hiddenWords
    hasNumbers = overview.columns.map { $0.contains { network.entities[$0].number != nil } }
  }

  public func draw<Tag>(on canvas: inout Canvas<Tag>) {
    layout.lines.draw(on: &canvas, paint: Paint(.accent))
    let linked = Set(layout.ports.map { overview.columns[$0.pane][$0.item] })
    for column in 0..<3 {
      drawHead(column, on: &canvas)
      for place in layout.visible[column] { draw(place, column, linked, on: &canvas) }
    }
    for port in layout.ports {
      let mark = MatrixMark(port.connection, in: network)
      let shown = mark.text(canvas.glyphs)
      let lead = shown.text.count > 3 ? 1 : min(1, shown.lead)
      let text = shown.text.count > 3 ? String(shown.text.dropFirst().dropLast()) : shown.text
      canvas.write(
        text, row: port.letter.row, column: port.letter.column - lead,
        paint: Paint(mark.isOwn ? .text : .quiet, mark.isOwn ? .bold : []))
    }
  }

  private func drawHead<Tag>(_ column: Int, on canvas: inout Canvas<Tag>) {
    let rect = layout.panes[column]
    let count = overview.columns[column].count
    canvas.write(
      "\(titles[column]) (\(count))", row: 0, column: rect.column + 2, paint: column == pane ? .title : .quiet,
      width: max(0, rect.columns - 2))
    let visible = layout.visible[column]
    var text = canvas.glyphs.hidden(above: visible.lowerBound, below: count - visible.upperBound)
    let hidden = layout.hiddenLinked[column]
    if hidden > 0 { text += ", " + hiddenWords(hidden) }
    canvas.write(text, row: 1, column: rect.column + 2, paint: .quiet, width: max(0, rect.columns - 2))
  }

  private func draw<Tag>(_ place: Int, _ column: Int, _ linked: Set<Int>, on canvas: inout Canvas<Tag>) {
    let index = overview.columns[column][place]
    let rect = layout.panes[column]
    let row = layout.row(place, pane: column)
    let isChosen = column == pane && place == item
    let count = "\(overview.degrees[index] ?? 0)"
    let entity = network.entities[index]
    let emphasis: Emphasis = isChosen || linked.contains(index) ? .bold : []
    let isApart = !isChosen && !linked.contains(index)
    canvas.within(rect) { canvas in
      let line = row - rect.row
      var start = 2
      if hasNumbers[column] {
        canvas.write(entity.number.map { "\($0)" } ?? "", row: line, endColumn: 3, paint: .quiet)
        start = 4
      }
      let end = canvas.write(
        entity.shortName, row: line, column: start,
        paint: isApart ? .quiet : Paint(NodePaint.role(entity.kind), emphasis),
        width: max(0, canvas.columns - count.count - start - 2))
      canvas.write(count, row: line, endColumn: canvas.columns - 1, paint: .quiet)
      guard isChosen else { return }
      canvas.write(canvas.glyphs.selection, row: line, column: 0, paint: Paint(.accent, .bold))
      canvas.repaint(Rect(row: line, column: 1, rows: 1, columns: end)) { $0.adding([.selected, .bold]) }
      canvas.focus(row: line, column: min(2, max(0, canvas.columns - 1)))
    }
  }
}
