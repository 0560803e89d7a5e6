import Explorer
import Export
import PartnerNetwork

/// The questions that somebody wants on paper.
struct PaperQuiz {
  private static let line = "reseau exporter quiz"

  private let options: QuizOptions

  init(_ options: QuizOptions) { self.options = options }

  /// Draws the questions, and says which seed draws them again.
  func answer(in network: Network, _ write: (HandoutDocument) -> CommandResult) -> CommandResult {
    switch options.subject(in: network, line: Self.line) {
    case .failure(let refusal): refusal.result
    case .success(let subject): document(subject, in: network, write)
    }
  }

  private func document(
    _ subject: QuizSubject, in network: Network, _ write: (HandoutDocument) -> CommandResult
  ) -> CommandResult {
    let selection = subject.selection(in: network)
    guard Quiz.available(selection, from: network) > 0 else {
      var advice = Advice("Aucune question de ces données ne répond à ce thème et à ce niveau.")
      advice.suggest("Pour un quiz sur tous les thèmes", Self.line)
      return advice.refusal()
    }
    let seed = subject.seed ?? Clock.seed
    var result = write(HandoutDocument(quiz: selection, seed: seed, in: network, today: Clock.day))
    if subject.seed == nil, result.status == .success {
      var advice = Advice("La graine de ce quiz est \(seed).")
      advice.suggest("Pour retrouver les mêmes questions, ajoutez", "--graine \(seed)")
      result.message += advice.text
    }
    return result
  }
}
