import Synchronization

/// Remembers the questions of a network: making them all looks at every link. They are a function of the network, so
/// nobody can tell that they are kept.
final class QuizPool: Sendable {
  private let made = Mutex<[QuizTemplate]?>(nil)

  func value(_ make: () -> [QuizTemplate]) -> [QuizTemplate] {
    if let known = made.withLock({ $0 }) { return known }
    let templates = make()
    made.withLock { $0 = templates }
    return templates
  }
}

extension Network {
  /// Every question that can be asked, always in the same order.
  var quizTemplates: [QuizTemplate] { quizOnDemand.value { writtenTemplates + DerivedQuestions.all(self) } }
}
