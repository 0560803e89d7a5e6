import PartnerNetwork
import Surface
import Texts

/// What the list of findings remembers.
public struct FindingsMemory: ScreenMemory {
  /// Nil where no kind has that name.
  let kind: QualityKind?
  var place = ListPlace()
}

/// All that was found of one kind, each line one Enter away from what it is about.
public enum FindingsScreen: Screen {
  public static let name = "constats"
  /// From this width the selected line is explained beside the list.
  private static let twoPanes = 110
  private static let listShare = 58
  /// The title and what the kind means.
  private static let rowsAbove = 2

  public static func start(_ route: Route, _ context: Context) -> FindingsMemory {
    FindingsMemory(kind: QualityKind(rawValue: route.subject))
  }

  public static func title(_ memory: FindingsMemory, _ context: Context) -> String {
    memory.kind.map { QualityWords.title($0) } ?? QualityWords.title
  }

  private static func findings(_ memory: FindingsMemory, _ context: Context) -> [QualityFinding] {
    memory.kind.map { context.quality.section($0).findings } ?? []
  }

  private static func selected(_ memory: FindingsMemory, _ context: Context) -> QualityFinding? {
    let findings = findings(memory, context)
    return findings.indices.contains(memory.place.selected) ? findings[memory.place.selected] : nil
  }

  static func line(_ finding: QualityFinding, _ context: Context) -> FindingLine {
    FindingLine(finding, problems: context.quality.problems, in: context.network)
  }

  // MARK: - Commands

  public static func commands(_ memory: FindingsMemory, _ context: Context) -> [Command] {
    let moves = [
      Command(Words.Quality.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Quality.down, keys: [.down], .down),
    ]
    let map = focus(memory, context) == nil ? [QualityCommands.noMap] : []
    return moves + opening(memory, context) + [QualityCommands.export] + map + ListMoves.commands
  }

  /// What can be done with the selected line; nothing where nothing was found.
  private static func opening(_ memory: FindingsMemory, _ context: Context) -> [Command] {
    guard let finding = selected(memory, context) else { return [] }
    let leads = finding.leads(in: context.network)
    let explain = Command(
      Words.Quality.explain, hint: leads ? Words.Quality.explainHint : nil, keys: [.character("i")], .source,
      .understand, priority: 4)
    let open = Command(
      leads ? Words.Quality.activate : Words.Quality.explain, hint: leads ? Words.open : Words.Quality.explainHint,
      keys: [.enter], .activate, .understand, priority: 2)
    return [open, explain]
  }

  public static func update(_ memory: inout FindingsMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    let count = findings(memory, context).count
    let height = max(1, context.body.rows - rowsAbove)
    switch intent {
    case .quality(let own): return QualityCommands.outcomes(own, context)
    case .activate: return activate(memory, context)
    case .choose(_, let item):
      guard (0..<count).contains(item) else { return [] }
      if item == memory.place.selected { return activate(memory, context) }
      memory.place.select(item, count: count, height: height)
    default: _ = memory.place.move(intent, count: count, height: height)
    }
    return []
  }

  private static func activate(_ memory: FindingsMemory, _ context: Context) -> [Outcome] {
    guard let finding = selected(memory, context) else { return [] }
    if let route = finding.route(in: context.network) { return [.open(route)] }
    return [.popup(FindingContent.finding(finding, context, saysWhere: true))]
  }

  // MARK: - The focus

  public static func focus(_ memory: FindingsMemory, _ context: Context) -> Int? {
    selected(memory, context)?.entity(in: context.network)
  }

  public static func source(_ memory: FindingsMemory, _ context: Context) -> PopupContent? {
    selected(memory, context).map { FindingContent.finding($0, context, saysWhere: true) }
  }

  public static func text(_ memory: FindingsMemory, _ context: Context) -> String? {
    selected(memory, context).map { line($0, context).sentence }
  }

  public static func status(_ memory: FindingsMemory, _ context: Context) -> String {
    guard let kind = memory.kind else { return Words.Quality.unknownKind }
    guard let finding = selected(memory, context) else { return QualityWords.sentence(context.quality.section(kind)) }
    let place = Words.place(memory.place.selected + 1, of: findings(memory, context).count)
    return "\(place) — \(line(finding, context).sentence) \(enter(finding, context))"
  }

  private static func enter(_ finding: QualityFinding, _ context: Context) -> String {
    finding.leads(in: context.network) ? Words.Quality.enterOpens : Words.Quality.enterExplains
  }

  // MARK: - Drawing

  public static func draw(_ memory: FindingsMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let kind = memory.kind else { return drawText(Words.Quality.unknownKind, row: 1, on: &canvas) }
    let section = context.quality.section(kind)
    let isSplit = canvas.columns >= twoPanes
    let width = isSplit ? canvas.columns * listShare / 100 : canvas.columns
    let list = Rect(row: 0, column: 0, rows: canvas.rows, columns: isSplit ? width - 1 : width)
    canvas.within(list) { drawList(memory, section, context, on: &$0) }
    guard isSplit else { return }
    canvas.bar(column: width, rows: 0..<canvas.rows)
    let side = Rect(
      row: 0, column: width + 2, rows: canvas.rows, columns: min(CardLines.measure, canvas.columns - width - 3))
    let content = selected(memory, context).map { FindingContent.finding($0, context, saysWhere: false) }
    canvas.within(side) { CardAside.draw(content, target: nil, context, on: &$0) }
  }

  private static func drawList(
    _ memory: FindingsMemory, _ section: QualityReport.Section, _ context: Context, on canvas: inout ScreenCanvas
  ) {
    let rows = max(0, canvas.rows - rowsAbove)
    let view = ListView(
      count: section.findings.count, selected: memory.place.selected, top: memory.place.top, isFocused: true, pane: 0)
    let count = section.findings.isEmpty ? "" : " (\(section.findings.count))"
    canvas.write(QualityWords.title(section.kind).uppercased() + count, row: 0, column: 1, paint: .title)
    let meaning = Truncation.clauses(
      QualityWords.meaning(section.kind), columns: canvas.columns - 2, ellipsis: canvas.glyphs.ellipsis)
    canvas.write(meaning, row: 1, column: 1, paint: .quiet)
    guard !section.findings.isEmpty else {
      return drawText(QualityWords.sentence(section), row: rowsAbove + 1, on: &canvas)
    }
    let hidden = view.hidden(height: rows)
    let signs = canvas.glyphs.hidden(above: hidden.above, below: hidden.below)
    canvas.write(signs, row: 0, endColumn: canvas.columns - 1, paint: .quiet)
    canvas.within(Rect(row: rowsAbove, column: 0, rows: rows, columns: canvas.columns)) { canvas in
      view.draw(on: &canvas) { index in
        let line = line(section.findings[index], context)
        return ListRow(text: line.row, trailing: line.mark)
      }
    }
  }

  private static func drawText(_ text: String, row: Int, on canvas: inout ScreenCanvas) {
    for (line, words) in Wrapping.lines(text, columns: canvas.columns - 4).enumerated() {
      canvas.write(words, row: row + line, column: 2)
    }
    canvas.focus(row: row, column: 2)
  }
}
