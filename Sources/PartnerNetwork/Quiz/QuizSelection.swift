/// Which questions a quiz draws from, and how many.
public struct QuizSelection: Hashable, Sendable {
  /// The lengths that are offered.
  public static let counts = [5, 10, 20]
  public static let usualCount = 10

  /// The levers that questions must be about, as indexes in `Network.entities`; empty for every theme.
  public var levers: Set<Int>
  /// The levels that are asked (`Question.levels`).
  public var levels: Set<Int>
  /// How many questions, at most: there may be fewer on one theme.
  public var count: Int
  public var kinds: Set<QuizQuestion.Kind>

  public init(
    levers: Set<Int> = [], levels: Set<Int> = Set(Question.levels), count: Int = Self.usualCount,
    kinds: Set<QuizQuestion.Kind> = Set(QuizQuestion.Kind.allCases)
  ) {
    self.levers = levers
    self.levels = levels
    self.count = count
    self.kinds = kinds
  }

  /// Whether a question is one of those.
  func admits(_ template: QuizTemplate) -> Bool {
    kinds.contains(template.kind) && levels.contains(template.level)
      && (levers.isEmpty || template.levers.contains { levers.contains($0) })
  }
}
