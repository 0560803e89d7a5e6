import ArgumentParser
import Export
import PartnerNetwork

/// `reseau glossaire`: acronyms and words explained.
struct GlossaireCommand: AnsweringCommand {
  static let manual = Manual(
    name: "glossaire", words: "[SIGLE]",
    summary: "Explique un sigle ou un mot\u{A0}; sans rien d’autre, en donne toute la liste.",
    options: [.folders, .help],
    examples: [
      Manual.Example(line: "reseau glossaire CCAPEX", effect: "Ce que ce sigle veut dire, et à quoi cela sert."),
      Manual.Example(line: "reseau glossaire", effect: "Tous les sigles et les mots expliqués, un par ligne."),
    ])

  @Argument var words: [String] = []
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    Reading(folders: data.folders).answer { network in
      guard !words.isEmpty else { return .answer(GlossaryReport.list(in: network)) }
      let name = words.joined(separator: " ")
      let terms = GlossaryReport.terms(named: name, in: network)
      return terms.isEmpty ? unknown(name, in: network) : .answer(GlossaryReport.write(terms, in: network))
    }
  }

  private func unknown(_ name: String, in network: Network) -> CommandResult {
    var advice = Advice("«\u{A0}\(Plain.line(name))\u{A0}» n’est pas dans le glossaire.")
    let nearest = GlossaryReport.nearest(to: name, in: network)
    if !nearest.isEmpty {
      advice.say("Vouliez-vous dire\u{A0}:")
      for term in nearest { advice.offer(GlossaryReport.title(term), "reseau glossaire \(term.acronym ?? term.name)") }
    }
    advice.suggest("Pour voir toute la liste", "reseau glossaire")
    return advice.refusal()
  }
}
