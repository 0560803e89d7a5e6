import ArgumentParser
import Explorer
import Export
import PartnerNetwork
import Texts

/// Which quiz somebody wants. The same words ask for the same questions on the screen and on paper.
struct QuizOptions: ParsableArguments {
  /// More questions than that are no quiz any more.
  private static let counts = 1...100

  static let manual = [
    Manual.Option(name: "--theme", value: "MOTS", explanation: "Le numéro d’un levier, ou des mots de son nom."),
    Manual.Option(
      name: "--niveau", value: "N", explanation: "1 pour découvrir, 2 pour aller plus loin, 3 pour les initiés."),
    Manual.Option(
      name: "--nombre", value: "N",
      explanation: "Combien de questions\u{A0}; \(QuizSelection.usualCount) si rien n’est dit."),
    Manual.Option(
      name: "--graine", value: "N",
      explanation: "Refait le quiz de cette graine, de \(Quiz.seeds.lowerBound) à \(Quiz.seeds.upperBound). "
        + "Sans elle, le tirage est au hasard."),
  ]

  @Option(name: [.customLong("theme"), .customLong("thème")]) var theme: String?
  @Option var niveau: String?
  @Option var nombre: String?
  @Option var graine: String?

  var isAsked: Bool { [theme, niveau, nombre, graine].contains { $0 != nil } }

  /// What is asked for, or what was not understood.
  /// - Parameter line: the command, to be repeated in advice.
  func subject(in network: Network, line: String) -> Result<QuizSubject, Refusal> {
    var subject = QuizSubject()
    if let theme {
      let levers = Self.levers(theme, in: network)
      guard levers.count == 1, let only = levers.first else {
        return .failure(Self.unclear(theme, levers, in: network, line: line))
      }
      subject.theme = network.entities[only].id
    }
    switch (
      Self.number(niveau, "--niveau", Question.levels, line: line),
      Self.number(nombre, "--nombre", Self.counts, line: line),
      Self.number(graine, "--graine", Quiz.seeds, line: line)
    ) {
    case (.success(let level), .success(let count), .success(let seed)):
      subject.level = level
      subject.count = count ?? subject.count
      subject.seed = seed
    case (.failure(let refusal), _, _), (_, .failure(let refusal), _), (_, _, .failure(let refusal)):
      return .failure(refusal)
    }
    return .success(subject)
  }

  /// A number that stands within bounds; nil where none was given.
  private static func number(
    _ text: String?, _ option: String, _ bounds: ClosedRange<Int>, line: String
  ) -> Result<Int?, Refusal> {
    guard let text else { return .success(nil) }
    if let number = Int(text), bounds.contains(number) { return .success(number) }
    var advice = Advice(
      "«\u{A0}\(Plain.line(text.prefix(40)))\u{A0}» ne convient pas à \(option)\u{A0}: c’est un nombre de "
        + "\(bounds.lowerBound) à \(bounds.upperBound).")
    advice.suggest("Par exemple", "\(line) \(option) \(bounds.lowerBound + 1)")
    return .failure(Refusal(result: advice.refusal(.usage)))
  }

  /// The levers that words may mean: a number, or beginnings of words of the name or of a close word.
  private static func levers(_ theme: String, in network: Network) -> [Int] {
    let levers = network.entities(of: .lever)
    let typed = Folding.words(String(theme.prefix(200))).filter { $0 != "levier" }
    if typed.count == 1, let number = Int(typed[0]) { return levers.filter { network.entities[$0].number == number } }
    func answers(_ text: String) -> Bool {
      let words = Folding.words(text)
      return !typed.isEmpty && typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
    for texts in [
      { (lever: Int) in [network.entities[lever].shortName, network.entities[lever].id] },
      { lever in [network.entities[lever].name] }, { lever in network.details.entity(lever).synonyms },
    ] {
      let found = levers.filter { texts($0).contains(where: answers) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// No lever answers the words, or several do.
  private static func unclear(_ theme: String, _ levers: [Int], in network: Network, line: String) -> Refusal {
    let typed = "«\u{A0}\(Plain.line(theme.prefix(200)))\u{A0}»"
    var advice = Advice(
      levers.isEmpty
        ? "\(typed) n’est pas un thème. Les thèmes sont les leviers\u{A0}:" : "\(typed) peut désigner\u{A0}:")
    for index in levers.isEmpty ? network.entities(of: .lever) : levers {
      let lever = network.entities[index]
      advice.offer(
        PathWords.name(index, network), "\(line) --theme \(lever.number.map { "\($0)" } ?? lever.id)")
    }
    return Refusal(result: advice.refusal())
  }
}
