import PartnerNetwork

/// What the quiz remembers: the choices, the questions, the answers. Kept in the trail, so that wandering off in the
/// middle loses nothing.
public struct QuizMemory: ScreenMemory {
  enum Page: Equatable, Sendable { case start, question, end }

  /// A point that was given: for which question, to which team.
  struct Award: Equatable, Sendable {
    let question: Int
    let team: Int
  }

  var page = Page.start
  var subject: QuizSubject
  /// The line of the first page, and of the last, that has the focus.
  var place = ListPlace()
  var seed: TextInput
  var questions: [QuizQuestion] = []
  var current = 0
  /// The answer that the arrows chose, or that the trainer marked.
  var selected: Int?
  /// What was answered to each question.
  var given: [Int?] = []
  /// The questions whose answer was shown, in groups.
  var shown: Set<Int> = []
  var awards: [Award] = []
  /// Rows of the page that are scrolled away.
  var top = 0

  init(_ subject: QuizSubject, seed: Int) {
    self.subject = subject
    self.seed = TextInput("\(subject.seed ?? seed)")
  }

  var isGroup: Bool { subject.teams > 0 }
  var question: QuizQuestion? { questions.indices.contains(current) ? questions[current] : nil }
  var isLast: Bool { current + 1 >= questions.count }

  /// Whether the answer to the present question may be seen.
  var isAnswered: Bool { isGroup ? shown.contains(current) : given.indices.contains(current) && given[current] != nil }

  /// How many were answered, and how many of these rightly.
  var score: (right: Int, asked: Int) {
    let answered = questions.indices.filter { given[$0] != nil }
    return (answered.count { given[$0] == questions[$0].right }, answered.count)
  }

  func points(of team: Int) -> Int { awards.count { $0.team == team } }

  /// The questions to go back to: answered wrongly, or, in groups, those that gave nobody a point.
  var review: [Int] {
    questions.indices.filter { index in
      isGroup ? !awards.contains { $0.question == index } : given[index] != questions[index].right
    }
  }

  /// The seed that is written, or 1 where nothing is.
  var seedNumber: Int { min(Quiz.seeds.upperBound, max(Quiz.seeds.lowerBound, Int(seed.text) ?? 1)) }

  /// Begins with what is chosen; false where there is no question.
  mutating func begin(in network: Network) -> Bool {
    subject.seed = seedNumber
    let drawn =
      subject.question.map { [Quiz.ask($0, seed: seedNumber, from: network)].compactMap(\.self) }
      ?? Quiz.draw(subject.selection(in: network), seed: seedNumber, from: network)
    guard !drawn.isEmpty else { return false }
    questions = drawn
    given = Array(repeating: nil, count: drawn.count)
    (shown, awards, current, selected, top, page) = ([], [], 0, nil, 0, .question)
    return true
  }

  /// Goes to the next question, or to the result.
  mutating func goOn() {
    (selected, top, place) = (nil, 0, ListPlace())
    if isLast { page = .end } else { current += 1 }
  }
}
