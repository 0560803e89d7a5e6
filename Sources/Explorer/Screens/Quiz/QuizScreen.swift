import PartnerNetwork
import Surface
import Texts

/// The quiz: its first page, its questions, its result.
public enum QuizScreen: Screen {
  public static let name = "quiz"

  public static func start(_ route: Route, _ context: Context) -> QuizMemory {
    let subject = QuizSubject(route.subject)
    var memory = QuizMemory(subject, seed: context.seed)
    // One question that was named is asked at once.
    if subject.question != nil, !memory.begin(in: context.network) { memory.subject.question = nil }
    return memory
  }

  public static func title(_ memory: QuizMemory, _ context: Context) -> String {
    switch memory.page {
    case .start: Words.Quiz.title
    case .question: Words.Quiz.titleAt(memory.current + 1, of: memory.questions.count)
    case .end: Words.Quiz.titleEnd
    }
  }

  public static func commands(_ memory: QuizMemory, _ context: Context) -> [Command] {
    switch memory.page {
    case .start: QuizStart.commands(memory)
    case .question: QuizPage.commands(memory)
    case .end: QuizEnd.commands(memory)
    }
  }

  public static func update(_ memory: inout QuizMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    switch memory.page {
    case .start: QuizStart.update(&memory, intent, context)
    case .question: QuizPage.update(&memory, intent, context)
    case .end: QuizEnd.update(&memory, intent, context)
    }
  }

  public static func draw(_ memory: QuizMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    switch memory.page {
    case .start: QuizStart.draw(memory, context, on: &canvas)
    case .question: QuizPage.draw(memory, context, on: &canvas)
    case .end: QuizEnd.draw(memory, context, on: &canvas)
    }
  }

  public static func status(_ memory: QuizMemory, _ context: Context) -> String {
    switch memory.page {
    case .start: QuizStart.status(memory, context)
    case .question: QuizPage.status(memory, context)
    case .end: QuizEnd.status(memory, context)
    }
  }

  public static func spoken(_ memory: QuizMemory, _ context: Context) -> [String] { listing(memory, context).spoken }

  public static func listing(_ memory: QuizMemory, _ context: Context) -> [SpokenLine] {
    switch memory.page {
    case .start: QuizStart.listing(memory, context)
    case .question: QuizPage.listing(memory, context)
    case .end: QuizEnd.listing(memory, context)
    }
  }

  public static func reading(_ memory: QuizMemory, _ context: Context) -> [SpokenLine] {
    guard takesText(memory) else { return listing(memory, context) }
    return listing(memory, context).map { line in
      line.asks.map { .typed("\($0)\u{A0}:", memory.seed, isFocused: true) } ?? line
    }
  }

  /// The seed is typed; everywhere else letters are answers and commands.
  public static func takesText(_ memory: QuizMemory) -> Bool { memory.page == .start && QuizStart.row(memory) == .seed }

  /// Nothing before the answer: a map of it would tell.
  public static func focus(_ memory: QuizMemory, _ context: Context) -> Int? {
    switch memory.page {
    case .start: nil
    case .question: memory.isAnswered ? memory.question?.entities.first : nil
    case .end: QuizEnd.focus(memory)
    }
  }

  public static func source(_ memory: QuizMemory, _ context: Context) -> PopupContent? {
    memory.page == .question ? QuizPage.source(memory, context) : nil
  }
}
