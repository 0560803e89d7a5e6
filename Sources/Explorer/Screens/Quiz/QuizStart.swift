import PartnerNetwork
import Surface
import Texts

/// The first page: what the quiz is about, for whom, and its seed. Enter begins.
enum QuizStart {
  enum Row: Int, CaseIterable { case begin, theme, level, count, teams, seed }

  static func row(_ memory: QuizMemory) -> Row { Row(rawValue: memory.place.selected) ?? .begin }

  /// What a row is called, and what is chosen there.
  static func words(_ row: Row, _ memory: QuizMemory, _ context: Context) -> (field: String, value: String) {
    let subject = memory.subject
    switch row {
    case .begin: return (Words.Quiz.begin, "")
    case .theme:
      let lever = subject.theme.flatMap { context.network.index(of: $0) }
      return (Words.Quiz.theme, lever.map { PathWords.name($0, context.network) } ?? Words.Quiz.allThemes)
    case .level: return (Words.Quiz.level, subject.level.map(Words.Quiz.level) ?? Words.Quiz.allLevels)
    case .count: return (Words.Quiz.count, "\(subject.count)")
    case .teams: return (Words.Quiz.teams, subject.teams > 0 ? Words.Quiz.teams(subject.teams) : Words.Quiz.alone)
    case .seed: return (Words.Quiz.seed, memory.seed.text)
    }
  }

  static func commands(_ memory: QuizMemory) -> [Command] {
    let row = row(memory)
    let begins = row == .begin || row == .seed
    return [
      Command(Words.Quiz.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Quiz.down, keys: [.down], .down),
      Command(
        begins ? Words.Quiz.start : Words.Quiz.change, hint: begins ? Words.Quiz.beginHint : Words.Quiz.changeHint,
        keys: [.enter], .activate, priority: 1),
    ] + ListMoves.commands
  }

  static func update(_ memory: inout QuizMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    if memory.place.move(intent, count: Row.allCases.count, height: Row.allCases.count) { return [] }
    switch intent {
    case .choose(_, let item):
      let isSecond = memory.place.selected == item
      memory.place.select(item, count: Row.allCases.count, height: Row.allCases.count)
      return isSecond || item == Row.begin.rawValue ? activate(&memory, context) : []
    case .activate: return activate(&memory, context)
    case .edit(let edit): type(edit, &memory)
    case .quiz(let intent): return choose(intent, &memory, context)
    default: break
    }
    return []
  }

  private static func activate(_ memory: inout QuizMemory, _ context: Context) -> [Outcome] {
    switch row(memory) {
    case .begin, .seed: begin(&memory, context)
    case .theme: [.choice(themes(context.network))]
    case .level:
      [
        .choice(
          Choice(
            title: Words.Quiz.level,
            rows: [Choice.Row(text: Words.Quiz.allLevels, intent: .quiz(.level(nil)))]
              + Question.levels.map { Choice.Row(text: Words.Quiz.level($0), intent: .quiz(.level($0))) }))
      ]
    case .count:
      [
        .choice(
          Choice(
            title: Words.Quiz.count,
            rows: QuizSelection.counts.map { Choice.Row(text: Words.Quiz.count($0), intent: .quiz(.count($0))) }))
      ]
    case .teams:
      [
        .choice(
          Choice(
            title: Words.Quiz.teams,
            rows: [Choice.Row(text: Words.Quiz.alone, intent: .quiz(.teams(0)))]
              + QuizSubject.teams.map { Choice.Row(text: Words.Quiz.teams($0), intent: .quiz(.teams($0))) }))
      ]
    }
  }

  private static func themes(_ network: Network) -> Choice {
    Choice(
      title: Words.Quiz.theme,
      rows: [Choice.Row(text: Words.Quiz.allThemes, intent: .quiz(.theme(nil)))]
        + network.entities(of: .lever).map { Choice.Row(text: PathWords.name($0, network), intent: .quiz(.theme($0))) })
  }

  private static func choose(_ intent: QuizIntent, _ memory: inout QuizMemory, _ context: Context) -> [Outcome] {
    switch intent {
    case .begin: return begin(&memory, context)
    case .theme(let lever): memory.subject.theme = lever.map { context.network.entities[$0].id }
    case .level(let level): memory.subject.level = level
    case .count(let count): memory.subject.count = count
    case .teams(let count): memory.subject.teams = count
    default: break
    }
    // The choice is made: what remains to do is to begin.
    memory.place = ListPlace()
    return []
  }

  static func begin(_ memory: inout QuizMemory, _ context: Context) -> [Outcome] {
    if memory.begin(in: context.network) { return [] }
    return [.notice(Words.Quiz.available(0, memory.subject.count))]
  }

  /// Only digits are a seed; the signs of the digit row of a French keyboard count as them.
  private static func type(_ edit: TextEdit, _ memory: inout QuizMemory) {
    guard case .insert(let text) = edit else { return memory.seed.apply(edit) }
    let digits = text.map { Azerty.digits[$0] ?? $0 }.filter { $0.isASCII && $0.isNumber }
    let room = max(0, String(Quiz.seeds.upperBound).count - memory.seed.characters.count)
    memory.seed.apply(.insert(String(digits.prefix(room))))
  }

  // MARK: - Shown and said

  static func status(_ memory: QuizMemory, _ context: Context) -> String {
    let row = row(memory)
    switch row {
    case .begin:
      let count = Quiz.available(memory.subject.selection(in: context.network), from: context.network)
      return Words.Quiz.available(count, memory.subject.count)
    case .seed: return Words.Quiz.typeSeed
    case .theme, .level, .count, .teams:
      let words = words(row, memory, context)
      return Words.Quiz.now(words.field, words.value)
    }
  }

  static func listing(_ memory: QuizMemory, _ context: Context) -> [SpokenLine] {
    [.title(Words.Quiz.title), .text(Words.Quiz.invitation)]
      + Row.allCases.map { row in
        let words = words(row, memory, context)
        let text = words.value.isEmpty ? words.field : "\(words.field)\u{A0}: \(words.value)"
        let isSelected = row == self.row(memory)
        switch row {
        // To choose it begins.
        case .begin: return SpokenLine(text, opens: .choose(pane: 0, item: row.rawValue), isSelected: isSelected)
        case .seed:
          return SpokenLine(
            text, selects: isSelected ? [] : [.choose(pane: 0, item: row.rawValue)], asks: words.field,
            isSelected: isSelected)
        case .theme, .level, .count, .teams: return .item(text, row.rawValue, isSelected: isSelected)
        }
      } + [.text(Words.Quiz.seedRule)] + (context.isSpoken ? [] : [.text(status(memory, context))])
  }

  static func draw(_ memory: QuizMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let isTall = canvas.rows > 14
    let left = canvas.columns < 80 ? 2 : 6
    var row = isTall ? 1 : 0
    canvas.write(Words.Quiz.invitation, row: row, column: left + 2, paint: .title, width: canvas.columns - left - 2)
    row += 2
    for line in Row.allCases {
      draw(line, memory, context, at: Point(row: row, column: left), on: &canvas)
      row += line == .begin || isTall && line != .seed ? 2 : 1
    }
    for line in Wrapping.lines(Words.Quiz.seedRule, columns: min(CardLines.measure, canvas.columns - left - 4)) {
      row += 1
      canvas.write(line, row: row, column: left + 2, paint: .quiet)
    }
  }

  private static func draw(
    _ line: Row, _ memory: QuizMemory, _ context: Context, at place: Point, on canvas: inout ScreenCanvas
  ) {
    let words = words(line, memory, context)
    let isSelected = line == row(memory)
    let width = canvas.columns - place.column
    let valueColumn = place.column + 14
    var end = canvas.write(
      words.field, row: place.row, column: place.column + 2, paint: line == .begin ? .title : .text)
    if line != .seed || !isSelected, !words.value.isEmpty {
      end = canvas.write(
        words.value, row: place.row, column: valueColumn, paint: .accent, width: canvas.columns - valueColumn - 1)
    }
    if isSelected {
      canvas.write(canvas.glyphs.selection, row: place.row, column: place.column, paint: .accent)
      let band = Rect(row: place.row, column: place.column + 1, rows: 1, columns: end - place.column - 1)
      canvas.repaint(band) { $0.adding([.selected, .bold]) }
      canvas.focus(row: place.row, column: place.column + 2)
      if line == .seed { memory.seed.draw(row: place.row, column: valueColumn, width: 8, on: &canvas) }
    }
    canvas.zone(
      Rect(row: place.row, column: place.column, rows: 1, columns: width), .click(.choose(pane: 0, item: line.rawValue))
    )
  }
}
