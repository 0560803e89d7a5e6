import Diagrams
import PartnerNetwork
import Surface
import Texts

/// How the screen of paths shares its rows: the answer, the drawing, what the links say, the other paths.
enum PathFrame {
  static func draw(_ memory: PathMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let finding = memory.finding, let path = memory.shown else {
      return drawNothing(memory, context, on: &canvas)
    }
    let network = context.network
    canvas.write(
      PathWords.title(finding, in: network).uppercased(), row: 0, column: 1, paint: .title, width: canvas.columns - 2)
    let summary = Wrapping.lines(PathWords.summary(finding, in: network), columns: max(8, canvas.columns - 2))
    let summaryRows = min(summary.count, canvas.rows >= 17 ? 2 : 1)
    for (row, line) in summary.prefix(summaryRows).enumerated() {
      canvas.write(line, row: 1 + row, column: 1, paint: .quiet)
    }
    let top = 1 + summaryRows + (canvas.rows >= 17 ? 1 : 0)
    let end = drawPathAndSentences(memory, path, top: top, context, on: &canvas)
    let others = listRows(finding.paths.count, canvas.rows)
    guard others > 0 else { return }
    canvas.within(Rect(row: min(end, canvas.rows - others), column: 0, rows: others, columns: canvas.columns)) {
      drawList(finding, memory, context, on: &$0)
    }
  }

  /// From this width, what a link says stands beside nodes that stand below each other.
  private static let besideColumns = 70
  /// The columns of such nodes.
  private static let columnOfNodes = 34

  /// The drawing, and what the links say below or beside it; gives the row for what comes after.
  private static func drawPathAndSentences(
    _ memory: PathMemory, _ path: NetworkPath, top: Int, _ context: Context, on canvas: inout ScreenCanvas
  ) -> Int {
    let layout = PathLayout(path, in: context.network, columns: max(1, canvas.columns - 2))
    let isBeside = !layout.isHorizontal && canvas.columns >= besideColumns
    let bottom = canvas.rows - listRows(memory.finding?.paths.count ?? 0, canvas.rows)
    let drawn = max(0, min(layout.size.rows, bottom - top))
    let width = isBeside ? columnOfNodes : canvas.columns - 1
    drawPath(layout, memory, rect: Rect(row: top, column: 1, rows: drawn, columns: width), context, on: &canvas)
    if isBeside {
      let rect = Rect(row: top, column: 1 + width, rows: drawn, columns: canvas.columns - width - 2)
      let step = min(memory.place / 2, path.steps.count - 1)
      canvas.within(rect) { _ = drawSentences(path, [step], memory, context.network, on: &$0) }
      return top + drawn + 1
    }
    let first = top + drawn + 1
    let rect = Rect(row: first, column: 1, rows: bottom - first - 1, columns: canvas.columns - 2)
    var used = 0
    canvas.within(rect) {
      used = drawSentences(path, Array(path.steps.indices), memory, context.network, on: &$0)
    }
    return used > 0 ? first + used + 1 : first
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
    let places =
      layout.nodes.map(\.rect).enumerated().map { (2 * $0, $1) }
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

  /// What some links say and where it is written, that of the focus in bold; gives the rows that it takes.
  private static func drawSentences(
    _ path: NetworkPath, _ steps: [Int], _ memory: PathMemory, _ network: Network, on canvas: inout ScreenCanvas
  ) -> Int {
    guard canvas.rows > 1 else { return 0 }
    canvas.write(Words.Path.sentences, row: 0, column: 0, paint: .title)
    let columns = max(8, min(canvas.columns, 2 * CardLines.measure))
    var row = 1
    for index in steps {
      let step = path.steps[index]
      let paint = Paint(.text, memory.place == 2 * index + 1 ? .bold : [])
      var lines = Wrapping.lines("\(index + 1). \(PathWords.sentence(step, in: network))", columns: columns)
        .map { ($0, paint) }
      let remark = PathWords.deduction(step, in: network).map { Words.Source.deduced($0) + " " } ?? ""
      lines += Wrapping.lines(remark + PathWords.origin(step, in: network), columns: columns - 3)
        .map { ("   " + $0, Paint.quiet) }
      // A sentence that does not fit whole is not begun, except the first.
      guard index == steps[0] || row + lines.count <= canvas.rows else { break }
      for (text, paint) in lines.prefix(canvas.rows - row) {
        canvas.write(text, row: row, column: 0, paint: paint)
        row += 1
      }
    }
    return row
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
    canvas.write(glyphs.hidden(above: top, below: below), row: 0, endColumn: canvas.columns - 1, paint: .quiet)
  }
}
