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
      Manual.Option(
        name: "--sortie", value: "FICHIER",
        explanation: "Écrit dans ce fichier et non à l’écran. Un fichier qui existe déjà n’est pas touché."),
      Manual.Option(name: "--remplacer", explanation: "Avec --sortie, remplace le fichier s’il existe déjà."),
      .folders, .help,
    ],
    examples: [
      Manual.Example(
        line: "reseau exporter reseau --sortie reseau.json", effect: "Écrit tout le réseau dans un nouveau fichier.")
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @Option(completion: .file()) var sortie: String?
  @Flag var remplacer = false
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
      return write(Array(text.utf8), to: sortie)
    }
  }

  private func write(_ bytes: [UInt8], to path: String) -> CommandResult {
    let name = Plain.line(path)
    do throws(FileFailure) {
      if remplacer { try FileWriting.replace(path, bytes) } else { try FileWriting.create(path, bytes) }
      return .answer(Advice("Fichier écrit\u{A0}: \(name) (\((bytes.count + 1023) / 1024)\u{A0}Kio).").text)
    } catch .exists {
      var advice = Advice("Le fichier «\u{A0}\(name)\u{A0}» existe déjà\u{A0}; il n’a pas été touché.")
      advice.say("Choisissez un autre nom, ou ajoutez --remplacer.")
      return advice.refusal()
    } catch {
      let reason = error == .absent ? "son dossier n’existe pas" : error.words
      return Advice("Le fichier «\u{A0}\(name)\u{A0}» n’a pas pu être écrit\u{A0}: \(reason).").refusal()
    }
  }
}
