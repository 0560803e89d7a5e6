import ArgumentParser
import Export

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
    guard words.count == 1, ["reseau", "réseau"].contains(words[0].lowercased()) else {
      var page = TextPage()
      page.paragraph("Dites quoi exporter. Pour l’instant, tout le réseau\u{A0}: reseau exporter reseau", indent: 0)
      return .failure(page, status: .usage)
    }
    return Reading(folders: data.folders).answer { network in
      let text = NetworkJSON.write(network)
      guard let sortie, sortie != "-" else { return .answer(text) }
      return write(Array(text.utf8), to: sortie)
    }
  }

  private func write(_ bytes: [UInt8], to path: String) -> CommandResult {
    var page = TextPage()
    do throws(FileFailure) {
      if remplacer { try FileWriting.replace(path, bytes) } else { try FileWriting.create(path, bytes) }
      page.paragraph("Fichier écrit\u{A0}: \(Plain.line(path)) (\((bytes.count + 1023) / 1024) Kio).", indent: 0)
      return .answer(page.text)
    } catch .exists {
      page.paragraph(
        "Le fichier «\u{A0}\(Plain.line(path))\u{A0}» existe déjà\u{A0}; il n’a pas été touché. "
          + "Choisissez un autre nom, ou ajoutez --remplacer.",
        indent: 0)
    } catch {
      page.paragraph(
        "Le fichier «\u{A0}\(Plain.line(path))\u{A0}» n’a pas pu être écrit\u{A0}: \(error.words).", indent: 0)
    }
    return .failure(page)
  }
}
