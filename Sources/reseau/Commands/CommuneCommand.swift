import ArgumentParser
import Export
import PartnerNetwork
import Texts

/// `reseau commune`: what is known of a commune and around it.
struct CommuneCommand: AnsweringCommand {
  private static let formats: [Format] = [.text, .json]

  static let manual = Manual(
    name: "commune", words: "NOM",
    summary: "Présente une commune\u{A0}: population, canton, sous-préfecture, intercommunalité, lieux d’accueil "
      + "et contrats.",
    details: [
      "NOM est le nom de la commune, un ancien nom, un code postal ou un code Insee. Les accents, les traits d’union "
        + "et les majuscules ne comptent pas\u{A0}; St vaut Saint.",
      "Les distances sont à vol d’oiseau, depuis le centre de la commune. Ce qui est «\u{A0}non renseigné\u{A0}» est "
        + "inconnu de ces données\u{A0}: cela ne veut pas dire qu’il n’y en a pas.",
    ],
    options: [.format(formats.map(\.rawValue)), .folders, .help],
    examples: [
      Manual.Example(line: "reseau commune Nozay", effect: "Nozay, ses lieux d’accueil et ses contrats."),
      Manual.Example(line: "reseau commune 44600 --format json", effect: "La même chose pour un autre programme."),
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let format: Format
    switch Format.named(self.format, among: Self.formats, command: Self.manual) {
    case .success(let asked): format = asked
    case .failure(let refusal): return refusal.result
    }
    return Reading(folders: data.folders).answer { network in
      CommuneQuestion(words.joined(separator: " "), line: Self.manual.command).answer(in: network) { index in
        let outline = CommuneOutline(index, in: network)
        return .answer(
          format == .json
            ? CommuneReport.json(outline, in: network)
            : CommuneReport.text(outline, in: network, today: Clock.month))
      }
    }
  }
}
