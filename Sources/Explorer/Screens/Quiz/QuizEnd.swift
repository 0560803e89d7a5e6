import PartnerNetwork
import Surface
import Texts

/// The last page: the result, what is worth another look, and how to go on.
enum QuizEnd {
  enum Row: Equatable {
    /// A question, as an index of the quiz.
    case review(Int)
    case again, another, settings
  }

  static func rows(_ memory: QuizMemory) -> [Row] { memory.review.map(Row.review) + [.again, .another, .settings] }

  static func row(_ memory: QuizMemory) -> Row {
    let rows = rows(memory)
    return rows.indices.contains(memory.place.selected) ? rows[memory.place.selected] : .again
  }

  static func commands(_ memory: QuizMemory) -> [Command] {
    let opens = if case .review = row(memory) { true } else { false }
    return [
      Command(Words.Quiz.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Quiz.down, keys: [.down], .down),
      Command(
        opens ? Words.Quiz.openCard : Words.Quiz.start, hint: opens ? Words.Quiz.reviewHint : Words.Quiz.beginHint,
        keys: [.enter], .activate, priority: 1),
    ] + ListMoves.commands
  }

  static func update(_ memory: inout QuizMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    let count = rows(memory).count
    let height = max(1, context.body.rows - head(memory, context).count)
    if memory.place.move(intent, count: count, height: height) { return [] }
    switch intent {
    case .choose(_, let item):
      let isSecond = memory.place.selected == item
      memory.place.select(item, count: count, height: height)
      return isSecond ? activate(&memory, context) : []
    case .activate: return activate(&memory, context)
    default: return []
    }
  }

  private static func activate(_ memory: inout QuizMemory, _ context: Context) -> [Outcome] {
    switch row(memory) {
    case .review(let index):
      guard let entity = memory.questions[index].entities.first else { return [.notice(Words.Quiz.noCard)] }
      return [.open(.card(context.network.entities[entity].id))]
    case .again: return restart(&memory, seed: memory.seedNumber, context)
    case .another: return restart(&memory, seed: Quiz.next(memory.seedNumber), context)
    case .settings:
      (memory.page, memory.place) = (.start, ListPlace())
      memory.subject.question = nil
      return []
    }
  }

  private static func restart(_ memory: inout QuizMemory, seed: Int, _ context: Context) -> [Outcome] {
    memory.seed = TextInput("\(seed)")
    memory.place = ListPlace()
    return QuizStart.begin(&memory, context)
  }

  // MARK: - Shown and said

  /// What stands above the list.
  private static func head(_ memory: QuizMemory, _ context: Context) -> [(text: String, paint: Paint)] {
    var head: [(String, Paint)] = []
    if memory.isGroup {
      let teams = (1...memory.subject.teams).sorted { (-memory.points(of: $0), $0) < (-memory.points(of: $1), $1) }
      let points = teams.map { Words.Quiz.pointsInWords($0, memory.points(of: $0)) }.joined(separator: " ")
      head += Wrapping.lines(points, columns: context.body.columns - 6).map { ($0, .title) }
    } else {
      head.append((Words.Quiz.finalScore(memory.score.right, of: memory.questions.count) + ".", .title))
    }
    head.append((Words.Quiz.sameQuiz(memory.seedNumber), .text))
    head.append(("  " + memory.subject.command(in: context.network), .accent))
    head.append(("", .text))
    head.append(memory.review.isEmpty ? (Words.Quiz.nothingToReview, .text) : (reviewTitle(memory), .title))
    return head
  }

  private static func reviewTitle(_ memory: QuizMemory) -> String { "\(Words.Quiz.review) (\(memory.review.count))" }

  private static func words(_ row: Row, _ memory: QuizMemory, _ context: Context) -> String {
    switch row {
    case .review(let index): QuizWords(context.network).text(memory.questions[index])
    case .again: Words.Quiz.again
    case .another: Words.Quiz.another
    case .settings: Words.Quiz.settings
    }
  }

  static func focus(_ memory: QuizMemory) -> Int? {
    guard case .review(let index) = row(memory) else { return nil }
    return memory.questions[index].entities.first
  }

  static func status(_ memory: QuizMemory, _ context: Context) -> String {
    guard case .review(let index) = row(memory) else { return words(row(memory), memory, context) + "." }
    let question = memory.questions[index]
    return Words.Quiz.rightAnswer(QuizWords(context.network).answer(question.right, of: question))
  }

  static func listing(_ memory: QuizMemory, _ context: Context) -> [SpokenLine] {
    let rows = rows(memory)
    return [.title(Words.Quiz.title)]
      + head(memory, context).map(\.text).filter { !$0.isEmpty }.map { .text($0) }
      + rows.indices.map { index in
        .item(words(rows[index], memory, context), index, isSelected: index == memory.place.selected)
      }
  }

  static func draw(_ memory: QuizMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let left = canvas.columns < 80 ? 1 : 3
    let isTall = canvas.rows > 14
    var row = isTall ? 1 : 0
    for line in head(memory, context) {
      canvas.write(line.text, row: row, column: left + 2, paint: line.paint, width: canvas.columns - left - 3)
      row += 1
    }
    let rows = rows(memory)
    let view = ListView(
      count: rows.count, selected: memory.place.selected, top: memory.place.top, isFocused: true, pane: 0)
    let height = canvas.rows - row
    let area = Rect(row: row, column: left, rows: height, columns: canvas.columns - left - 4)
    canvas.within(area) { canvas in
      view.draw(on: &canvas) { index in
        guard case .review(let question) = rows[index] else {
          return ListRow(text: words(rows[index], memory, context), paint: .accent)
        }
        return ListRow(text: words(rows[index], memory, context), leading: "\(question + 1)")
      }
    }
    let hidden = view.hidden(height: height)
    if hidden.below > 0 {
      canvas.write(
        " \(canvas.glyphs.below)\(hidden.below)", row: canvas.rows - 1, endColumn: canvas.columns, paint: .quiet)
    }
  }
}
