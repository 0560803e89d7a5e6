import ArgumentParser
import Export
import PartnerNetwork
import Texts

/// The options of a quiz.
struct QuizOptions: ParsableArguments {
  @Option var graine: String?
  @Option(name: [.customLong("theme"), .customLong("thème")]) var theme: String?
  @Option var niveau: String?
  @Option var nombre: String?

  var isAsked: Bool { [graine, theme, niveau, nombre].contains { $0 != nil } }
}

/// The questions that somebody wants on paper.
struct PaperQuiz {
  /// More questions than that are no quiz any more.
  private static let counts = 1...60

  static let options = [
    Manual.Option(
      name: "--graine", value: "NOMBRE",
      explanation: "Pour quiz\u{A0}: de \(Quiz.seeds.lowerBound) à \(Quiz.seeds.upperBound), pour retrouver les "
        + "mêmes questions. Sans cette option, elle est tirée au hasard."),
    Manual.Option(
      name: "--theme", value: "MOTS", explanation: "Pour quiz\u{A0}: un levier, par son nom ou son numéro."),
    Manual.Option(
      name: "--niveau", value: "N", explanation: "Pour quiz\u{A0}: 1 pour découvrir, 2 pour aller plus loin, 3."),
    Manual.Option(
      name: "--nombre", value: "N",
      explanation: "Pour quiz\u{A0}: combien de questions. Sans cette option\u{A0}: \(QuizSelection.usualCount)."),
  ]

  private let options: QuizOptions

  init(_ options: QuizOptions) { self.options = options }

  /// Draws the questions, and says which seed draws them again.
  func answer(in network: Network, _ write: (HandoutDocument) -> CommandResult) -> CommandResult {
    var selection = QuizSelection()
    if let level = options.niveau {
      guard let number = Int(level), Question.levels.contains(number) else {
        return refusal(level, "niveau", Question.levels)
      }
      selection.levels = [number]
    }
    if let count = options.nombre {
      guard let number = Int(count), Self.counts.contains(number) else { return refusal(count, "nombre", Self.counts) }
      selection.count = number
    }
    var seed = Int.random(in: Quiz.seeds)
    if let graine = options.graine {
      guard let number = Int(graine), Quiz.seeds.contains(number) else { return refusal(graine, "graine", Quiz.seeds) }
      seed = number
    }
    if let theme = options.theme {
      guard let lever = lever(theme, in: network) else { return unknown(theme, in: network) }
      selection.levers = [lever]
    }
    return document(selection, seed: seed, in: network, write)
  }

  private func document(
    _ selection: QuizSelection, seed: Int, in network: Network, _ write: (HandoutDocument) -> CommandResult
  ) -> CommandResult {
    let count = min(selection.count, Quiz.available(selection, from: network))
    guard count > 0 else {
      var advice = Advice("Aucune question de ces données ne répond à ce thème et à ce niveau.")
      advice.suggest("Pour un quiz sur tous les thèmes", "reseau exporter quiz")
      return advice.refusal()
    }
    var result = write(HandoutDocument(quiz: selection, seed: seed, in: network, today: Clock.day))
    if options.graine == nil, result.status == .success {
      var advice = Advice("La graine de ce quiz est \(seed).")
      advice.suggest("Pour retrouver les mêmes questions, ajoutez", "--graine \(seed)")
      result.message += advice.text
    }
    return result
  }

  // MARK: - Refusals

  private func refusal(_ value: String, _ name: String, _ known: ClosedRange<Int>) -> CommandResult {
    let typed = Plain.line(value.prefix(40))
    var advice = Advice(
      "«\u{A0}\(typed)\u{A0}» ne convient pas à --\(name)\u{A0}: c’est un nombre de \(known.lowerBound) à "
        + "\(known.upperBound).")
    advice.suggest("Par exemple", "reseau exporter quiz --\(name) \(known.lowerBound + 1)")
    return advice.refusal(.usage)
  }

  private func lever(_ theme: String, in network: Network) -> Int? {
    var found: [Int] = []
    switch network.resolve(String(theme.prefix(200))) {
    case .entity(let index): found = [index]
    case .ambiguous(let all): found = all
    case .unknown: break
    }
    let levers = found.filter { network.entities[$0].kind == .lever }
    return levers.count == 1 ? levers[0] : nil
  }

  private func unknown(_ theme: String, in network: Network) -> CommandResult {
    var advice = Advice(
      "«\u{A0}\(Plain.line(theme.prefix(200)))\u{A0}» n’est pas un thème. Les thèmes sont les leviers\u{A0}:")
    for index in network.entities(of: .lever) {
      let lever = network.entities[index]
      advice.offer(
        CardOutline.title(of: lever), "reseau exporter quiz --theme \(lever.number.map { "\($0)" } ?? lever.id)")
    }
    return advice.refusal()
  }
}
