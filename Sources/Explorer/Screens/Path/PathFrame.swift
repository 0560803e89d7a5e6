import Diagrams
import PartnerNetwork
import Surface
import Texts

/// How the screen of paths shares its rows: the answer, the drawing, what the links say, the other paths.
enum PathFrame {
  static func draw(_ memory: PathMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let finding = memory.finding, let path = memory.shown else { return drawNothing(memory, context, on: &canvas) }
    let network = context.network
    canvas.write(
      PathWords.title(finding, in: network).uppercased(), row: 0, column: 1, paint: .title, width: canvas.columns - 2)
    let summary = Wrapping.lines(PathWords.summary(finding, in: network), columns: max(8, canvas.columns - 2))
    let summaryRows = min(summary.count, canvas.rows >= 17 ? 2 : 1)
    for (row, line) in summary.prefix(summaryRows).enumerated() {
      canvas.write(line, row: 1 + row, column: 1, paint: .quiet)
    }
    let layout = PathLayout(path, in: network, columns: max(1, canvas.columns - 2))
    let top = 1 + summaryRows + (canvas.rows >= 17 ? 1 : 0)
    let others = listRows(finding.paths.count, canvas.rows)
    let drawn = max(0, min(layout.size.rows, canvas.rows - top - others))
    drawPath(layout, memory, rect: Rect(row: top, column: 1, rows: drawn, columns: canvas.columns - 1), context, on: &canvas)
    let listTop = canvas.rows - others
    let sentences = Rect(row: top + drawn + 1, column: 1, rows: listTop - top - drawn - 2, columns: canvas.columns - 2)
    canvas.within(sentences) { drawSentences(path, memory, network, on: &$0) }
    if others > 0 {
      canvas.within(Rect(row: listTop, column: 0, rows: others, columns: canvas.columns)) {
        drawList(finding, memory, context, on: &$0)
      }
    }
  }

  /// The rows of the list of paths and of its title: at most a third of the screen, none where there is one path.
  private static func listRows(_ count: Int, _ rows: Int) -> Int { count > 1 ? min(count + 1, max(3, rows / 3)) : 0 }

  private static func drawNothing(_ memory: PathMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let text = memory.finding.map { PathWords.summary($0, in: context.network) } ?? Words.Path.unknown
    for (row, line) in Wrapping.lines(text, columns: max(8, min(CardLines.measure, canvas.columns - 4))).enumerated() {
      canvas.write(line, row: 1 + row, column: 2)
    }
    canvas.focus(row: 1, column: 2)
  }

  private static func drawPath(
    _ layout: PathLayout, _ memory: PathMemory, rect: Rect, _ context: Context, on canvas: inout ScreenCanvas
  ) {
    let places = layout.nodes.map(\.rect).enumerated().map { (2 * $0, $1) }
      + layout.arrows.map(\.rect).enumerated().map { (2 * $0 + 1, $1) }
    let chosen = places.first { $0.0 == memory.place }?.1
    let top = layout.isHorizontal ? 0 : Stretch.first(0, chosen: chosen?.row, count: layout.size.rows, room: rect.rows)
    canvas.within(rect) { canvas in
      PathDrawing(layout, in: context.network, focus: memory.place).draw(on: &canvas, top: top)
      for (place, rect) in places {
        let shown = Rect(row: rect.row - top, column: rect.column, rows: rect.rows, columns: rect.columns)
        canvas.zone(shown, .click(.choose(pane: 0, item: place), pane: 0))
      }
    }
  }

  /// What each link says and where it is written; that of the focus in bold.
  private static func drawSentences(
    _ path: NetworkPath, _ memory: PathMemory, _ network: Network, on canvas: inout ScreenCanvas
  ) {
    guard canvas.rows > 1 else { return }
    canvas.write(Words.Path.sentences, row: 0, column: 0, paint: .title)
    let columns = max(8, min(canvas.columns, 2 * CardLines.measure))
    var row = 1
    for (index, step) in path.steps.enumerated() {
      let paint = Paint(.text, memory.place == 2 * index + 1 ? .bold : [])
      var lines = Wrapping.lines("\(index + 1). \(PathWords.sentence(step, in: network))", columns: columns)
        .map { ($0, paint) }
      let origin = PathWords.origin(step, in: network)
      let remark = PathWords.deduction(step, in: network).map { Words.Source.deduced($0) + " " } ?? ""
      lines += Wrapping.lines(remark + origin, columns: columns - 3).map { ("   " + $0, Paint.quiet) }
      // A sentence that does not fit whole is not begun, except the first.
      guard index == 0 || row + lines.count <= canvas.rows else { return }
      for (text, paint) in lines {
        canvas.write(text, row: row, column: 0, paint: paint)
        row += 1
      }
    }
  }

  private static func drawList(
    _ finding: PathFinding, _ memory: PathMemory, _ context: Context, on canvas: inout ScreenCanvas
  ) {
    let glyphs = canvas.glyphs
    canvas.write(Words.Path.others(finding.count), row: 0, column: 1, paint: .title)
    let rows = canvas.rows - 1
    let top = Stretch.first(0, chosen: memory.path, count: finding.paths.count, room: rows)
    for line in 0..<max(0, min(rows, finding.paths.count - top)) {
      let place = top + line
      let isChosen = place == memory.path
      if isChosen { canvas.write(glyphs.selection, row: 1 + line, column: 0, paint: Paint(.accent, .bold)) }
      let chain = PathWords.chain(
        finding.paths[place], in: context.network, forward: String(glyphs.right), backward: String(glyphs.left))
      canvas.write(
        chain, row: 1 + line, column: 2, paint: Paint(.text, isChosen ? .bold : []), width: canvas.columns - 3)
      canvas.zone(
        Rect(row: 1 + line, column: 0, rows: 1, columns: canvas.columns), .click(.choose(pane: 1, item: place), pane: 1)
      )
    }
    let below = finding.paths.count - top - rows
    let signs = [(glyphs.above, top), (glyphs.below, below)].filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    canvas.write(signs.joined(separator: " "), row: 0, endColumn: canvas.columns - 1, paint: .quiet)
  }
}
