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
    options: QuizOptions.manual + [
      Manual.Option(name: "--groupe", explanation: "En équipes\u{A0}: une personne anime et donne les points."),
      .folders, .help,
    ],
    examples: [
      Manual.Example(line: "reseau quiz --theme logement", effect: "Des questions sur le levier 6, Logement."),
      Manual.Example(line: "reseau quiz --graine 4821 > quiz.txt", effect: "Le quiz 4821 en texte, avec ses réponses."),
    ])

  @OptionGroup var quiz: QuizOptions
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
    return Explore.run(Launch(.quiz(asked.text), remembers: false)) { reading.network }
  }

  private func subject(in network: Network) -> Result<QuizSubject, Refusal> {
    quiz.subject(in: network, line: "reseau quiz").map { subject in
      var subject = subject
      if groupe { subject.teams = QuizSubject.teams.lowerBound }
      return subject
    }
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
