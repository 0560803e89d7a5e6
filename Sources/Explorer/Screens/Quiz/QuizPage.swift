import PartnerNetwork
import Surface
import Texts

/// A question: one letter or a click answers, then the answer is explained and leads to the cards.
enum QuizPage {
  private static func left(_ columns: Int) -> Int { columns < 80 ? 2 : 4 }

  /// Columns of the text, and rows below the header.
  private static func room(_ memory: QuizMemory, _ context: Context) -> Size {
    Size(
      columns: context.body.columns - 2 * left(context.body.columns) - 2,
      rows: context.body.rows - header(memory, context).count - (context.body.rows > 14 ? 1 : 0))
  }

  private static func lines(_ memory: QuizMemory, _ context: Context) -> QuizLines? {
    QuizLines(memory, size: room(memory, context), in: context.network)
  }

  static func commands(_ memory: QuizMemory) -> [Command] { QuizCommands.of(memory) }

  // MARK: - Moving

  static func update(_ memory: inout QuizMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let question = memory.question else { return [] }
    switch intent {
    case .up, .down:
      let step = intent == .up ? -1 : 1
      if memory.isAnswered { return scroll(step, &memory, context) }
      let start = memory.selected ?? (step > 0 ? -1 : question.answers.count)
      memory.selected = max(0, min(question.answers.count - 1, start + step))
    case .pageUp: return scroll(-max(1, context.body.rows / 2), &memory, context)
    case .pageDown: return scroll(max(1, context.body.rows / 2), &memory, context)
    case .scroll(_, let rows): return scroll(rows, &memory, context)
    case .choose(_, let item): return answer(item, &memory)
    case .quiz(.answer(let index)): return answer(index, &memory)
    case .activate, .quiz(.goOn): return goOn(&memory)
    case .quiz(.see): return see(question, context)
    case .quiz(.point(let team)): return give(team, &memory)
    case .quiz(.takeBack): return takeBack(&memory)
    default: break
    }
    return []
  }

  private static func scroll(_ rows: Int, _ memory: inout QuizMemory, _ context: Context) -> [Outcome] {
    let count = lines(memory, context)?.lines.count ?? 0
    memory.top = max(0, min(memory.top + rows, count - room(memory, context).rows))
    return []
  }

  private static func answer(_ index: Int, _ memory: inout QuizMemory) -> [Outcome] {
    guard !memory.isAnswered else { return [.notice(Words.Quiz.alreadyAnswered)] }
    guard let question = memory.question, question.answers.indices.contains(index) else { return [] }
    memory.selected = index
    if !memory.isGroup { memory.given[memory.current] = index }
    return []
  }

  private static func goOn(_ memory: inout QuizMemory) -> [Outcome] {
    if memory.isAnswered {
      memory.goOn()
    } else if memory.isGroup {
      memory.shown.insert(memory.current)
    } else if let selected = memory.selected {
      return answer(selected, &memory)
    } else {
      return [.notice(Words.Quiz.choose)]
    }
    return []
  }

  private static func see(_ question: QuizQuestion, _ context: Context) -> [Outcome] {
    let entities = context.network.entities
    switch question.entities.count {
    case 0: return [.notice(Words.Quiz.noCard)]
    case 1: return [.open(.card(entities[question.entities[0]].id))]
    default:
      let rows = question.entities.prefix(Choice.mostDigits).map { index in
        Choice.Row(
          text: entities[index].shortName, detail: entities[index].kind.word, intent: .open(.card(entities[index].id)))
      }
      return [.choice(Choice(title: Words.Quiz.seeTitle, rows: rows))]
    }
  }

  private static func give(_ team: Int, _ memory: inout QuizMemory) -> [Outcome] {
    guard memory.isGroup, memory.isAnswered, (1...memory.subject.teams).contains(team) else { return [] }
    memory.awards.append(QuizMemory.Award(question: memory.current, team: team))
    return [.notice(Words.Quiz.given(team, memory.points(of: team)))]
  }

  private static func takeBack(_ memory: inout QuizMemory) -> [Outcome] {
    guard let last = memory.awards.lastIndex(where: { $0.question == memory.current }) else { return [] }
    let team = memory.awards.remove(at: last).team
    return [.notice(Words.Quiz.taken(team, memory.points(of: team)))]
  }

  // MARK: - Shown and said

  /// The place in the quiz and the score, as rows.
  private static func header(_ memory: QuizMemory, _ context: Context) -> [String] {
    let place = Words.Quiz.place(memory.current + 1, of: memory.questions.count)
    guard let question = memory.question else { return [place] }
    let start = "\(place) · \(Words.Quiz.levelOf(question.level))"
    guard memory.isGroup else {
      let score = memory.score
      return [score.asked == 0 ? start : "\(start) · \(Words.Quiz.score(score.right, of: score.asked))"]
    }
    let teams = (1...memory.subject.teams).map { Words.Quiz.points($0, memory.points(of: $0)) }
    return [start] + Wrapping.lines(teams.joined(separator: " · "), columns: context.body.columns - 8)
  }

  static func status(_ memory: QuizMemory, _ context: Context) -> String {
    guard let question = memory.question, let lines = lines(memory, context) else { return Words.Quiz.choose }
    let words = QuizWords(context.network)
    if memory.isAnswered {
      let answer = words.answer(question.right, of: question)
      let score = memory.score
      let points =
        memory.isGroup
        ? (1...memory.subject.teams).map { Words.Quiz.points($0, memory.points(of: $0)) }.joined(separator: ", ")
        : Words.Quiz.score(score.right, of: score.asked)
      return "\(lines.verdict) \(points). \(answer)."
    }
    if let selected = memory.selected {
      let letter = Words.Quiz.letter(selected)
      return memory.isGroup
        ? Words.Quiz.proposed(letter) : Words.Quiz.chosen(letter, words.answer(selected, of: question))
    }
    return memory.isGroup ? Words.Quiz.groupAsked : Words.Quiz.asked(question.answers.count)
  }

  static func listing(_ memory: QuizMemory, _ context: Context) -> [SpokenLine] {
    guard let question = memory.question, let lines = lines(memory, context) else { return [.title(Words.Quiz.title)] }
    let words = QuizWords(context.network)
    let focus = memory.isAnswered ? question.right : memory.selected
    var listing = header(memory, context).enumerated().map { row, text -> SpokenLine in
      row == 0 ? .title(text) : .text(text)
    }
    // Line by line, the verdict comes first: the question has just been heard.
    if context.isSpoken, memory.isAnswered {
      listing.append(.text("\(lines.verdict) \(words.answer(question.right, of: question)).", isSelected: true))
      return listing + explained(question, words, context)
    }
    listing.append(.text(words.text(question), isSelected: focus == nil))
    listing += question.answers.indices.map { index in
      SpokenLine(
        "\(Words.Quiz.letter(index))\u{A0}: \(words.answer(index, of: question))",
        opens: memory.isAnswered ? nil : .quiz(.answer(index)), isSelected: index == focus)
    }
    guard memory.isAnswered else { return listing }
    listing.append(.text(lines.verdict))
    if !memory.isGroup, let given = memory.given[memory.current], given != question.right {
      listing.append(.text(Words.Quiz.yourAnswer(Words.Quiz.letter(given))))
    }
    return listing + explained(question, words, context)
  }

  /// Why the right answer is right, who says so, and the cards that it leads to.
  private static func explained(_ question: QuizQuestion, _ words: QuizWords, _ context: Context) -> [SpokenLine] {
    let names = question.entities.map { context.network.entities[$0].name }
    return [.text(words.explanation(question) ?? Words.Quiz.unexplained), .text(words.origin(question))]
      + (names.isEmpty
        ? [] : [SpokenLine("\(Words.Quiz.seeAlso)\u{A0}: \(names.joined(separator: ", ")).", opens: .quiz(.see))])
  }

  static func source(_ memory: QuizMemory, _ context: Context) -> PopupContent? {
    guard let question = memory.question, memory.isAnswered else { return nil }
    if !question.links.isEmpty { return SourceContent.links(question.links, in: context.network) }
    let words = QuizWords(context.network)
    return PopupContent(
      title: Words.Source.title,
      paragraphs: [
        .strong(words.answer(question.right, of: question)),
        words.explanation(question).map { .plain($0) }, .plain(words.origin(question)),
        question.source.flatMap { context.network.details.sources[$0]?.url }.map { .plain($0) },
      ].compactMap(\.self))
  }

  // MARK: - Drawing

  static func draw(_ memory: QuizMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let page = lines(memory, context) else { return }
    let left = left(canvas.columns)
    let header = header(memory, context)
    for (row, line) in header.enumerated() {
      canvas.write(line, row: row, column: left, paint: row == 0 ? .quiet : .accent, width: canvas.columns - left - 1)
    }
    let room = room(memory, context)
    let area = Rect(row: canvas.rows - room.rows, column: left, rows: room.rows, columns: canvas.columns - left)
    let top = max(0, min(memory.top, page.lines.count - room.rows))
    canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .wheel(0))
    canvas.within(area) { canvas in
      canvas.focus(row: 0, column: 0)
      for row in 0..<max(0, min(canvas.rows, page.lines.count - top)) {
        draw(page.lines[top + row], row, memory, context, on: &canvas)
      }
      let below = page.lines.count - top - canvas.rows
      let sign = " \(canvas.glyphs.below)\(below)"
      if below > 0 { canvas.write(sign, row: canvas.rows - 1, endColumn: canvas.columns - 1, paint: .quiet) }
    }
  }

  private static func draw(
    _ line: QuizLines.Line, _ row: Int, _ memory: QuizMemory, _ context: Context, on canvas: inout ScreenCanvas
  ) {
    if line.isRule { return drawRule(row, on: &canvas) }
    let whole = Rect(row: row, column: 0, rows: 1, columns: canvas.columns)
    canvas.write(line.letter, row: row, column: 3, paint: line.paint.adding(.bold))
    let end = canvas.write(line.text, row: row, column: line.indent, paint: line.paint)
    if line.isMarked {
      canvas.write(canvas.glyphs.selection, row: row, column: 0, paint: Paint(.accent, .bold))
      if !line.letter.isEmpty { canvas.focus(row: row, column: 3) }
      let band = Rect(row: row, column: 2, rows: 1, columns: end - 2)
      if !memory.isAnswered { canvas.repaint(band) { $0.adding([.selected, .bold]) } }
    }
    if let answer = line.answer, !memory.isAnswered { canvas.zone(whole, .click(.quiz(.answer(answer)), pane: 0)) }
    if line.entity != nil { canvas.zone(whole, .click(.quiz(.see), pane: 0)) }
  }

  private static func drawRule(_ row: Int, on canvas: inout ScreenCanvas) {
    let width = min(canvas.columns - 4, CardLines.measure)
    canvas.fill(
      Rect(row: row, column: 0, rows: 1, columns: width), with: canvas.glyphs.horizontal, paint: .border)
  }
}
