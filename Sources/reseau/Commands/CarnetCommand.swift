import ArgumentParser
import Export
import Notebook
import PartnerNetwork
import Storage
import Texts

/// `reseau carnet`: what the user wrote, as a document; from another computer; and where it is.
struct CarnetCommand: AnsweringCommand {
  private enum Form: String, CaseIterable {
    case text = "texte"
    case json, vcard
  }

  static let manual = Manual(
    name: "carnet", words: "[importer FICHIER | chemin]",
    summary: "Donne votre carnet\u{A0}: vos notes, vos favoris et vos propres contacts.",
    details: [
      "Votre carnet s’écrit dans le programme, avec la touche n. Il reste sur cet ordinateur, et rien d’autre que "
        + "cette commande ne le montre ailleurs. Le format vcard donne vos contacts, pour un téléphone ou une "
        + "messagerie\u{A0}; le format json donne tout, pour en garder une copie.",
      "«\u{A0}reseau carnet importer FICHIER\u{A0}» ajoute un carnet copié d’un autre ordinateur. Rien n’est écrasé\u{A0}: "
        + "de deux versions différentes, les deux sont gardées. «\u{A0}reseau carnet chemin\u{A0}» dit où est le fichier.",
    ],
    options: [.format(Form.allCases.map(\.rawValue)), .output, .replacing, .folders, .help],
    examples: [
      Manual.Example(line: "reseau carnet", effect: "Tout votre carnet, en texte."),
      Manual.Example(
        line: "reseau carnet --format vcard --sortie contacts.vcf", effect: "Vos contacts, pour votre téléphone."),
      Manual.Example(line: "reseau carnet importer carnet.json", effect: "Ajoute les éléments d’un autre carnet."),
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(Form.allCases.map(\.rawValue))) var format: String?
  @Option(completion: .file()) var sortie: String?
  @Flag(name: NewFile.replacing) var remplacer = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    guard let form = Form(rawValue: format?.lowercased() ?? Form.text.rawValue) else {
      return Format.refusal(format ?? "", known: Form.allCases.map(\.rawValue), command: Self.manual).result
    }
    switch (words.first.map { Folding.fold($0) }, words.count) {
    case (nil, _): return show(form)
    case ("chemin", 1): return path
    case ("importer", 2): return take(words[1])
    case ("importer", 1): return misused("Il manque le nom du fichier à importer.")
    default:
      return misused(
        "«\u{A0}\(Plain.line(words.joined(separator: " ")))\u{A0}» n’est pas une demande de cette commande.")
    }
  }

  private func misused(_ sentence: String) -> CommandResult {
    var advice = Advice(sentence)
    advice.suggest("Il faut taper", Self.manual.usage)
    advice.suggest("Pour l’aide", UsageMessages.help(Self.manual))
    return advice.refusal(.usage)
  }

  // MARK: - Showing

  private func show(_ form: Form) -> CommandResult {
    let reading = NotebookFile.read()
    guard reading.isRead else { return Advice(reading.warning ?? "").refusal() }
    var result = Reading(folders: data.folders).answer { network in
      let document =
        switch form {
        case .text: NotebookText.write(reading.notebook, in: network)
        case .json: String(decoding: reading.notebook.bytes, as: UTF8.self)
        case .vcard: NotebookVCard.write(reading.notebook.contacts, in: network)
        }
      guard let sortie, sortie != "-" else {
        return form == .text ? .answer(document) : CommandResult(document: document)
      }
      // What somebody wrote for themselves is for nobody else of the same computer.
      return NewFile.write(document, to: sortie, replaces: remplacer, mode: 0o600)
    }
    if let warning = reading.warning { result.message = Advice(warning).text + result.message }
    return result
  }

  private var path: CommandResult {
    guard let path = NotebookFile.path else { return Advice(Words.Notebook.File.nowhere).refusal() }
    var result = CommandResult.answer(path + "\n")
    if (try? FileReading.kind(of: path)) == nil { result.message = Advice(Words.Notebook.File.notYet).text }
    return result
  }

  // MARK: - Importing

  private func take(_ path: String) -> CommandResult {
    let name = Plain.line(path)
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try FileReading.bytes(of: path, largest: NotebookFile.largest)
    } catch {
      return Advice(Words.Notebook.Import.unreadable(name, error.words)).refusal()
    }
    guard let other = Notebook(bytes) else {
      var advice = Advice(Words.Notebook.Import.isNone(name))
      advice.suggest(Words.Notebook.Import.howToMake, "reseau carnet --format json --sortie carnet.json")
      return advice.refusal()
    }
    do throws(NotebookFile.Failure) {
      let (merge, warning) = try NotebookFile.take(other)
      var result = CommandResult.answer(
        Advice(Words.Notebook.Import.done(added: merge.added, known: merge.known, keptBoth: merge.keptBoth)).text)
      if let warning { result.message = Advice(warning).text }
      return result
    } catch {
      return Advice(error.sentence).refusal()
    }
  }
}
