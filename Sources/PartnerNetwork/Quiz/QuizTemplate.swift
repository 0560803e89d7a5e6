/// A question before it is asked: the right answers that it can be asked with, and all that is surely wrong.
///
/// A quiz takes one of `right` and `QuizTemplate.wrongCount` of `wrong`, or, for the odd one out, the other way round.
struct QuizTemplate: Equatable, Sendable {
  /// How many wrong answers stand beside the right one.
  static let wrongCount = 3

  let key: String
  let kind: QuizQuestion.Kind
  let level: Int
  let levers: [Int]
  let prompt: QuizQuestion.Prompt
  let right: QuizQuestion.Answer
  /// At least `wrongCount`, the most alike first.
  let wrong: [QuizQuestion.Answer]
  let entities: [Int]
  let links: [Int]
  let source: String?
  let section: String?
}
