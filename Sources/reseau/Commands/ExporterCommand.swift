import ArgumentParser
import Export
import PartnerNetwork

/// `reseau exporter`: the whole dataset, merged.
struct ExporterCommand: AnsweringCommand {
  private static let formats: [Format] = [.json]

  static let manual = Manual(
    name: "exporter", words: "reseau", summary: "Écrit toutes les données réunies, dans le format du programme.",
    details: [
      "Le fichier obtenu peut être relu, vérifié et redonné au programme avec --donnees. Vos "
        + "propres données y sont réunies à celles du programme."
    ],
    options: [
      .format(formats.map(\.rawValue)),
      .output, .replacing,
      .folders, .help,
    ],
    examples: [
      Manual.Example(
        line: "reseau exporter reseau --sortie reseau.json", effect: "Écrit tout le réseau dans un nouveau fichier.")
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @Option(completion: .file()) var sortie: String?
  @Flag(name: NewFile.replacing) var remplacer = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    if case .failure(let refusal) = Format.named(format, among: Self.formats, command: Self.manual) {
      return refusal.result
    }
    guard words.count == 1, Folding.fold(words[0]) == "reseau" else {
      var advice = Advice("Dites quoi exporter. Pour l’instant, c’est tout le réseau.")
      advice.suggest("Il faut taper", "reseau exporter reseau")
      return advice.refusal(.usage)
    }
    return Reading(folders: data.folders).answer { network in
      let text = NetworkJSON.write(network)
      guard let sortie, sortie != "-" else { return .answer(text) }
      return NewFile.write(text, to: sortie, replaces: remplacer)
    }
  }
}
