import ArgumentParser
import Export
import Notebook
import PartnerNetwork

/// `reseau fiche`: the card of an entity.
struct FicheCommand: AnsweringCommand {
  private static let formats: [Format] = [.text, .markdown, .json]

  static let manual = Manual(
    name: "fiche", words: "NOM",
    summary: "Affiche une fiche\u{A0}: ce que c’est, qui contacter, qui fait quoi, et les sources.",
    details: [
      "NOM est un nom, un sigle, un mot proche, un identifiant ou le numéro d’un levier. Les "
        + "accents et les majuscules ne comptent pas, et les guillemets sont inutiles.",
      "Ce que vous avez noté à son propos n’y est pas, sauf avec --carnet.",
    ],
    options: [.format(formats.map(\.rawValue)), .commune, .notebook, .folders, .help],
    examples: [
      Manual.Example(line: "reseau fiche CAF", effect: "La fiche de la caisse d’allocations familiales."),
      Manual.Example(line: "reseau fiche levier 4", effect: "Le levier 4. Le numéro seul suffit\u{A0}: reseau fiche 4"),
      Manual.Example(
        line: "reseau fiche france travail --format markdown", effect: "La fiche, à coller dans un document."),
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @Option var commune: String?
  @Flag var carnet = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let format: Format
    switch Format.named(self.format, among: Self.formats, command: Self.manual) {
    case .success(let asked): format = asked
    case .failure(let refusal): return refusal.result
    }
    let asked: AskedNotebook
    switch AskedNotebook.read(carnet) {
    case .success(let read): asked = read
    case .failure(let refusal): return refusal.result
    }
    return asked.adding(to: answer(format, with: asked.notebook ?? Notebook()))
  }

  private func answer(_ format: Format, with notebook: Notebook) -> CommandResult {
    Reading(folders: data.folders).answer { network in
      NameQuestion(words, command: Self.manual.name).answer(in: network) { index in
        func write(_ commune: Int?) -> CommandResult {
          switch format {
          case .text: .answer(CardText.write(index, in: network, commune: commune, notebook: notebook))
          case .markdown: .answer(CardMarkdown.write(index, in: network, commune: commune, notebook: notebook))
          case .json: .answer(CardJSON.write(index, in: network, notebook: notebook))
          }
        }
        guard let commune else { return write(nil) }
        let line = "reseau fiche \(network.entities[index].id) --commune"
        return CommuneQuestion(commune, line: line).answer(in: network) { write($0) }
      }
    }
  }
}
