import ArgumentParser
import Export
import PartnerNetwork

/// `reseau liens`: the links of an entity.
struct LiensCommand: AnsweringCommand {
  static let manual = Manual(
    name: "liens", words: "NOM",
    summary: "Affiche tous les liens d’une fiche, dans les deux sens, avec leurs sources.",
    details: [
      "Chaque lien est lu du côté de la fiche demandée. Un lien déduit n’est pas écrit dans le "
        + "fascicule\u{A0}: la raison est donnée."
    ],
    options: [
      Manual.Option(
        name: "--role", value: "ROLE",
        explanation:
          "Ne garde que les liens d’un rôle\u{A0}: finance, pilote, oriente vers… Un rôle inconnu "
          + "affiche la liste des rôles."
      ),
      .folders, .help,
    ],
    examples: [
      Manual.Example(line: "reseau liens CAF", effect: "Tous les liens de la CAF."),
      Manual.Example(line: "reseau liens levier 6 --role finance", effect: "Qui finance le levier 6."),
    ])

  @Argument var words: [String] = []
  @Option(name: [.customLong("role"), .customLong("rôle")]) var role: String?
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    Reading(folders: data.folders).answer { network in
      NameQuestion(words, command: Self.manual.name).answer(in: network) { index in
        guard let role else { return .answer(LinksReport.write(index, role: nil, in: network)) }
        guard let known = LinksReport.role(named: role, in: network) else { return unknown(role, in: network) }
        return .answer(LinksReport.write(index, role: known, in: network))
      }
    }
  }

  private func unknown(_ role: String, in network: Network) -> CommandResult {
    var advice = Advice("Aucun rôle ne s’appelle «\u{A0}\(Plain.line(role))\u{A0}».")
    advice.say("Choisissez parmi ces \(network.roles.count) rôles\u{A0}:")
    for role in LinksReport.roles(in: network) { advice.offer(role) }
    return advice.refusal()
  }
}
