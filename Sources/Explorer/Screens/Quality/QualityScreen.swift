import PartnerNetwork
import Surface
import Texts

/// What the screen of the quality of data remembers.
public struct QualityMemory: ScreenMemory {
  var place = ListPlace()
}

/// What is to be looked at in the data, a kind a line, with how many and what was found first beside it.
public enum QualityScreen: Screen {
  public static let name = "qualite"
  private static let listColumns = 40

  public static func start(_ route: Route, _ context: Context) -> QualityMemory { QualityMemory() }

  public static func title(_ memory: QualityMemory, _ context: Context) -> String { QualityWords.title }

  private static func section(_ memory: QualityMemory, _ context: Context) -> QualityReport.Section {
    let sections = context.quality.sections
    return sections[max(0, min(sections.count - 1, memory.place.selected))]
  }

  public static func commands(_ memory: QualityMemory, _ context: Context) -> [Command] {
    let title = QualityWords.title(
      QualityKind.allCases[max(0, min(QualityKind.allCases.count - 1, memory.place.selected))])
    return SplitList.commands(name: nil).map { command in
      guard command.intent == .activate else { return command }
      return Command(
        Words.Quality.open(title), hint: Words.open, keys: command.keys, .activate, .understand,
        priority: command.priority)
    } + [QualityCommands.export, QualityCommands.noMap]
  }

  public static func update(_ memory: inout QualityMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    if case .quality(let own) = intent { return QualityCommands.outcomes(own, context) }
    let kinds = QualityKind.allCases
    switch SplitList.update(&memory.place, intent, count: kinds.count, context) {
    case .stay: return []
    case .open(let item): return [.open(.findings(kinds[item]))]
    }
  }

  public static func focus(_ memory: QualityMemory, _ context: Context) -> Int? { nil }

  public static func source(_ memory: QualityMemory, _ context: Context) -> PopupContent? {
    FindingContent.kind(section(memory, context))
  }

  public static func status(_ memory: QualityMemory, _ context: Context) -> String {
    let section = section(memory, context)
    let sentence = QualityWords.sentence(section)
    let next = section.findings.isEmpty ? "" : " " + Words.Quality.enterDetail
    return Words.Quality.status(QualityWords.title(section.kind), sentence + next)
  }

  // MARK: - Drawing

  public static func draw(_ memory: QualityMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let sections = context.quality.sections
    let isSplit = canvas.columns >= SplitList.twoPanes
    let width = isSplit ? listColumns : canvas.columns
    let view = ListView(
      count: sections.count, selected: memory.place.selected, top: memory.place.top, isFocused: true, pane: 0)
    let rows = max(0, canvas.rows - 2)
    let hidden = view.hidden(height: rows)
    canvas.write(QualityWords.title.uppercased(), row: 0, column: 1, paint: .title)
    let signs = canvas.glyphs.hidden(above: hidden.above, below: hidden.below)
    canvas.write(signs, row: 0, endColumn: width - 1, paint: .quiet)
    let list = Rect(row: 2, column: 0, rows: rows, columns: isSplit ? width - 1 : width)
    canvas.within(list) { canvas in
      view.draw(on: &canvas) { row(sections[$0], isWide: !isSplit) }
    }
    guard isSplit else {
      canvas.write(Words.Quality.explanation, row: 1, column: 1, paint: .quiet, width: canvas.columns - 2)
      return
    }
    canvas.bar(column: width, rows: 0..<canvas.rows)
    let side = Rect(row: 0, column: width + 2, rows: canvas.rows, columns: canvas.columns - width - 3)
    canvas.within(side) { drawPreview(section(memory, context), context, on: &$0) }
  }

  /// What needs nothing done is quiet.
  private static func row(_ section: QualityReport.Section, isWide: Bool) -> ListRow {
    let saysNothing = isWide && section.isKnown && section.findings.isEmpty
    let isWrong = section.kind == .problems && !section.findings.isEmpty
    return ListRow(
      text: QualityWords.title(section.kind), paint: section.findings.isEmpty ? .quiet : .text,
      trailing: saysNothing ? QualityWords.nothingInColumn : QualityWords.count(section),
      trailingPaint: isWrong ? Paint(.warning, .bold) : section.findings.isEmpty ? .quiet : .accent)
  }

  /// What the kind means, then the first of what was found.
  private static func drawPreview(
    _ section: QualityReport.Section, _ context: Context, on canvas: inout ScreenCanvas
  ) {
    var row = 0
    for line in Wrapping.lines(QualityWords.meaning(section.kind), columns: min(CardLines.measure, canvas.columns)) {
      canvas.write(line, row: row, column: 0, paint: .quiet)
      row += 1
    }
    row += 1
    guard !section.findings.isEmpty else {
      for line in Wrapping.lines(QualityWords.sentence(section), columns: canvas.columns) {
        canvas.write(line, row: row, column: 0)
        row += 1
      }
      return
    }
    let room = canvas.rows - row
    let shown = section.findings.count > room ? room - 1 : section.findings.count
    for finding in section.findings.prefix(max(0, shown)) {
      let line = FindingLine(finding, problems: context.quality.problems, in: context.network)
      canvas.write(line.row, row: row, column: 0, width: canvas.columns)
      row += 1
    }
    let more = section.findings.count - max(0, shown)
    if more > 0 {
      let words = "\(canvas.glyphs.below) \(Words.moreLines(more, canvas.glyphs.enter))"
      canvas.write(words, row: canvas.rows - 1, column: 0, paint: .quiet, width: canvas.columns)
    }
  }
}
