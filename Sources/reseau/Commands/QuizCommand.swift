import ArgumentParser
import Explorer
import Export
import PartnerNetwork
import Terminal
import Texts

/// `reseau quiz`: the explorer, opened on the quiz; where there is no terminal, the questions as text.
struct QuizCommand: ReseauCommand {
  static let manual = Manual(
    name: "quiz",
    summary: "Pose des questions sur le réseau, en plein écran, avec leurs réponses expliquées.",
    details: [
      "La graine est le numéro du tirage, de 1 à 9999\u{A0}: la même graine, avec les mêmes choix, donne les mêmes "
        + "questions à un autre groupe.",
      "Sans terminal, les questions sont écrites en texte, et leurs réponses à part, à la fin.",
    ],
    options: [
      Manual.Option(name: "--theme", value: "MOTS", explanation: "Le numéro d’un levier, ou des mots de son nom."),
      Manual.Option(
        name: "--niveau", value: "N", explanation: "1 pour découvrir, 2 pour aller plus loin, 3 pour les initiés."),
      Manual.Option(name: "--nombre", value: "N", explanation: "Combien de questions\u{A0}; 10 si rien n’est dit."),
      Manual.Option(name: "--graine", value: "N", explanation: "Refait le quiz de cette graine."),
      Manual.Option(name: "--groupe", explanation: "En équipes\u{A0}: une personne anime et donne les points."),
      .folders, .help,
    ],
    examples: [
      Manual.Example(line: "reseau quiz --theme logement", effect: "Des questions sur le levier 6, Logement."),
      Manual.Example(line: "reseau quiz --graine 4821 > quiz.txt", effect: "Le quiz 4821 en texte, avec ses réponses."),
    ])

  @Option(name: [.customLong("theme"), .customLong("thème")]) var theme: String?
  @Option var niveau: String?
  @Option var nombre: String?
  @Option var graine: String?
  @Flag var groupe = false
  @OptionGroup var data: DataOptions

  func perform() -> Int32 {
    let reading = Reading(folders: data.folders)
    var asked: QuizSubject?
    let result = reading.answer { network in
      switch subject(in: network) {
      case .success(let subject):
        asked = subject
        return Terminal.isInteractive() ? .answer("") : Self.text(subject, in: network)
      case .failure(let refusal): return refusal.result
      }
    }
    guard let asked, result.status == .success, Terminal.isInteractive() else { return Output.print(result) }
    return Explore.run(start: .quiz(asked.text)) { reading.network }
  }

  private func subject(in network: Network) -> Result<QuizSubject, Refusal> {
    var subject = QuizSubject()
    if let theme {
      let levers = Self.levers(theme, in: network)
      guard levers.count == 1, let only = levers.first else { return .failure(ambiguous(theme, levers, in: network)) }
      subject.theme = network.entities[only].id
    }
    switch (
      Self.number(niveau, "--niveau", Question.levels), Self.number(nombre, "--nombre", 1...100),
      Self.number(graine, "--graine", Quiz.seeds)
    ) {
    case (.success(let level), .success(let count), .success(let seed)):
      subject.level = level
      subject.count = count ?? subject.count
      subject.seed = seed
    case (.failure(let refusal), _, _), (_, .failure(let refusal), _), (_, _, .failure(let refusal)):
      return .failure(refusal)
    }
    if groupe { subject.teams = QuizSubject.teams.lowerBound }
    return .success(subject)
  }

  /// A number that stands within bounds; nil where none was given.
  private static func number(
    _ text: String?, _ option: String, _ bounds: ClosedRange<Int>
  ) -> Result<Int?, Refusal> {
    guard let text else { return .success(nil) }
    if let number = Int(text), bounds.contains(number) { return .success(number) }
    var advice = Advice(
      "«\u{A0}\(Plain.line(text))\u{A0}» ne convient pas à \(option)\u{A0}: il faut un nombre de \(bounds.lowerBound) "
        + "à \(bounds.upperBound).")
    advice.suggest("Pour l’aide", UsageMessages.help(manual))
    return .failure(Refusal(result: advice.refusal(.usage)))
  }

  /// The levers that words may mean: a number, or beginnings of words of the name or of a close word.
  private static func levers(_ theme: String, in network: Network) -> [Int] {
    let levers = network.entities(of: .lever)
    let typed = Folding.words(theme).filter { $0 != "levier" }
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

  private func ambiguous(_ theme: String, _ levers: [Int], in network: Network) -> Refusal {
    let typed = "«\u{A0}\(Plain.line(theme))\u{A0}»"
    var advice = Advice(
      levers.isEmpty ? "Aucun levier ne répond à \(typed). Voici les thèmes\u{A0}:" : "\(typed) peut désigner\u{A0}:")
    for lever in levers.isEmpty ? network.entities(of: .lever) : levers {
      advice.offer(PathWords.name(lever, network))
    }
    return Refusal(result: advice.refusal())
  }

  /// The questions, then the answers apart.
  static func text(_ subject: QuizSubject, in network: Network) -> CommandResult {
    var subject = subject
    let seed = subject.seed ?? Clock.seed
    subject.seed = seed
    let questions = Quiz.draw(subject.selection(in: network), seed: seed, from: network)
    guard !questions.isEmpty else { return Advice(Words.Quiz.available(0, subject.count)).refusal() }
    let words = QuizWords(network)
    var page = TextPage()
    page.title("\(Words.Quiz.title), \(Words.Quiz.count(questions.count))")
    page.paragraph(Words.Quiz.sameQuiz(seed))
    page.line("  \(subject.command(in: network))")
    page.heading(Words.Quiz.count)
    for (number, question) in questions.enumerated() {
      page.separate()
      page.item("\(number + 1). \(words.text(question))")
      for answer in question.answers.indices {
        page.item("\(Words.Quiz.letter(answer)). \(words.answer(answer, of: question))", indent: 5)
      }
    }
    page.heading(Words.Quiz.answers)
    for (number, question) in questions.enumerated() {
      page.separate()
      page.item(
        "\(number + 1). \(Words.Quiz.letter(question.right))\u{A0}: \(words.answer(question.right, of: question))")
      if let explanation = words.explanation(question) { page.note(explanation) }
      page.note(words.origin(question))
    }
    return .answer(page.text)
  }
}
