import ArgumentParser
import Export
import Notebook

/// `reseau chercher`: search in everything.
struct ChercherCommand: AnsweringCommand {
  private static let formats: [Format] = [.text, .json]

  static let manual = Manual(
    name: "chercher", words: "MOTS...",
    summary: "Cherche des mots dans les noms, les résumés, les faits, le glossaire et les communes.",
    details: [
      "Tous les mots doivent se trouver dans la même fiche\u{A0}; le nom d’une commune peut s’y ajouter, au début ou à "
        + "la fin. Les accents, les majuscules et une faute de frappe ne comptent pas. Les réponses sont groupées, les "
        + "meilleures d’abord, avec la raison de chacune.",
      "Votre carnet n’est pas cherché, sauf avec --carnet.",
    ],
    options: [.format(formats.map(\.rawValue)), .notebook, .folders, .help],
    examples: [
      Manual.Example(
        line: "reseau chercher loyer en retard", effect: "Qui peut aider, avec les mots de tous les jours."),
      Manual.Example(
        line: "reseau chercher mobilite --format json",
        effect: "Une liste pour un autre programme\u{A0}: id, type, nom, motif."),
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @Flag var carnet = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let format: Format
    switch Format.named(self.format, among: Self.formats, command: Self.manual) {
    case .success(let asked): format = asked
    case .failure(let refusal): return refusal.result
    }
    let query = String(words.joined(separator: " ").prefix(500))
    guard !query.allSatisfy(\.isWhitespace) else {
      var advice = Advice("Il manque les mots à chercher.")
      advice.suggest("Par exemple", "reseau chercher loyer en retard")
      return advice.refusal(.usage)
    }
    let asked: AskedNotebook
    switch AskedNotebook.read(carnet) {
    case .success(let read): asked = read
    case .failure(let refusal): return refusal.result
    }
    return asked.adding(
      to: Reading(folders: data.folders).answer { network in
        let answers = network.answers(to: query)
        let own = asked.notebook.map { OwnSearch($0, in: network).hits(query, forgives: answers.isEmpty) } ?? []
        return .answer(
          format == .json
            ? SearchReport.json(answers, own: own, in: network)
            : SearchReport.text(query, answers, own: own, in: network))
      })
  }
}
