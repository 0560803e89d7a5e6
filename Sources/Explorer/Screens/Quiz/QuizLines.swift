import PartnerNetwork
import Surface
import Texts

/// A question as lines: the question, its answers and, once answered, why. As airy as the room allows.
struct QuizLines {
  struct Line: Equatable {
    var text: String
    var paint: Paint = .text
    var indent = 0
    /// The answer that the line belongs to.
    var answer: Int?
    /// The letter before the first line of an answer.
    var letter = ""
    /// Whether it has the mark: the answer chosen, or the right one once it is shown.
    var isMarked = false
    var isRule = false
    /// What a click opens.
    var entity: Int?
  }

  private(set) var lines: [Line] = []
  private let memory: QuizMemory
  private let question: QuizQuestion
  private let words: QuizWords
  private let network: Network
  private let width: Int

  /// How much room is left between the parts.
  private enum Spacing: CaseIterable { case airy, close, only }

  /// - Parameters:
  ///   - size: the room for the lines.
  init?(_ memory: QuizMemory, size: Size, in network: Network) {
    guard let question = memory.question else { return nil }
    self.memory = memory
    self.question = question
    self.network = network
    words = QuizWords(network)
    width = max(20, min(size.columns, CardLines.measure))
    for spacing in Spacing.allCases {
      lines = []
      build(spacing)
      if lines.count <= size.rows { break }
    }
  }

  private mutating func build(_ spacing: Spacing) {
    let isAiry = spacing == .airy
    wrapped(words.text(question), .title)
    if spacing != .only { lines.append(Line(text: "")) }
    for index in question.answers.indices {
      // Where there is little room, only the answers that matter stay beside the explanation.
      if spacing == .only, memory.isAnswered, index != question.right, index != chosen { continue }
      answer(index)
      if isAiry { lines.append(Line(text: "")) }
    }
    guard memory.isAnswered else { return }
    lines.append(Line(text: "", isRule: true))
    wrapped(verdict, Paint(isRight ? .success : memory.isGroup ? .accent : .warning, .bold))
    wrapped(words.explanation(question) ?? Words.Quiz.unexplained, .text)
    if isAiry, !question.entities.isEmpty { lines.append(Line(text: "")) }
    let names = question.entities.prefix(Self.mostCards).map { network.entities[$0].shortName }
    if !names.isEmpty {
      wrapped(
        "\(Words.Quiz.seeAlso)\u{A0}: \(names.joined(separator: " · "))", .quiet, entity: question.entities.first)
    }
  }

  /// Cards that are named; `v` offers them all.
  private static let mostCards = 3

  private var chosen: Int? { memory.isGroup ? memory.selected : memory.given[memory.current] }
  private var isRight: Bool { !memory.isGroup && chosen == question.right }

  /// What is said of the answer, in words.
  var verdict: String {
    let right = Words.Quiz.right(Words.Quiz.letter(question.right))
    if memory.isGroup { return right }
    return "\(isRight ? Words.Quiz.yes : Words.Quiz.no) \(right)"
  }

  private mutating func answer(_ index: Int) {
    let isShownRight = memory.isAnswered && index == question.right
    let isMarked = memory.isAnswered ? isShownRight : index == memory.selected
    var paint: Paint = isShownRight ? Paint(.success, .bold) : .text
    if memory.isAnswered, !isShownRight { paint = index == chosen ? Paint(.warning) : .quiet }
    for (row, text) in Wrapping.lines(words.answer(index, of: question), columns: width - 6).enumerated() {
      lines.append(
        Line(
          text: text, paint: paint, indent: 6, answer: index, letter: row == 0 ? Words.Quiz.letter(index) : "",
          isMarked: isMarked))
    }
  }

  private mutating func wrapped(_ text: String, _ paint: Paint, entity: Int? = nil) {
    for line in Wrapping.lines(text, columns: width) { lines.append(Line(text: line, paint: paint, entity: entity)) }
  }
}
