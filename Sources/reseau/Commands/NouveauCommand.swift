import ArgumentParser
import BundledNetwork
import Export
import PartnerNetwork
import Storage

/// `reseau nouveau`: a dataset to begin with, for another territory.
struct NouveauCommand: AnsweringCommand {
  /// The longest name of a territory, in characters: no département has half as many.
  static let longest = 80

  static let manual = Manual(
    name: "nouveau", words: "DOSSIER",
    summary: "Écrit un dossier de données à compléter, pour un autre département.",
    details: [
      "Le dossier contient ce que l’on trouve dans tous les départements\u{A0}: les acteurs, les dix leviers, les "
        + "contrats, les numéros d’urgence, des situations, une visite guidée et un quiz. Les liens sont des exemples "
        + "à confirmer\u{A0}; aucun numéro local n’est inventé.",
      "Son fichier LISEZ-MOI.md dit, fichier par fichier, quoi changer d’abord. Ouvert avec --donnees, ce dossier est "
        + "montré seul, sans les données du programme\u{A0}: c’est ce que dit «\u{A0}\"seul\": true\u{A0}» dans son "
        + "fichier reseau.json.",
      "Rien n’est jamais remplacé\u{A0}: le dossier ne doit pas exister, ou être vide.",
    ],
    options: [
      Manual.Option(
        name: "--territoire", value: "NOM",
        explanation: "Le nom du territoire, entre guillemets s’il a plusieurs mots. Obligatoire."),
      .help,
    ],
    examples: [
      Manual.Example(
        line: "reseau nouveau mes-donnees --territoire \"Maine-et-Loire\"", effect: "Écrit le dossier mes-donnees."),
      Manual.Example(line: "reseau --donnees mes-donnees", effect: "L’ouvre."),
      Manual.Example(line: "reseau verifier mes-donnees", effect: "Le vérifie, après chaque changement."),
    ])

  @Argument var words: [String] = []
  @Option var territoire: String?

  func answer() -> CommandResult {
    guard words.count == 1, let folder = words.first, !folder.isEmpty else {
      return refusal(words.count > 1 ? "Donnez un seul dossier." : "Dites dans quel dossier écrire.")
    }
    guard let name = territoire.map(Self.trimmed), !name.isEmpty else {
      return refusal("Dites pour quel territoire, avec --territoire.")
    }
    guard name.count <= Self.longest, !name.unicodeScalars.contains(where: { TextRules.isForbidden($0.value) }) else {
      return refusal("Ce nom de territoire est trop long, ou contient un signe invisible.")
    }
    let new = NewDataset(territory: name, date: Clock.day, reference: BundledNetwork.read())
    let files = new.files(from: Datasets.template())
    do throws(FileFailure) {
      try FolderWriting.create(folder, files: files.map { ($0.name, Array($0.text.utf8)) })
    } catch {
      return failure(error, folder: folder)
    }
    return done(folder, count: files.count)
  }

  private func done(_ folder: String, count: Int) -> CommandResult {
    let name = Plain.line(folder)
    var advice = Advice("Dossier écrit\u{A0}: \(name) (\(count) fichiers).")
    advice.suggest("Pour l’ouvrir", "reseau --donnees \(Self.quoted(name))")
    advice.suggest("Pour le vérifier, après chaque changement", "reseau verifier \(Self.quoted(name))")
    advice.say("Pour savoir quoi changer d’abord, lisez le fichier LISEZ-MOI.md de ce dossier.")
    return .answer(advice.text)
  }

  private func failure(_ failure: FileFailure, folder: String) -> CommandResult {
    let name = Plain.line(folder)
    guard failure == .exists else {
      let reason = failure == .absent ? "le dossier qui doit le contenir n’existe pas" : failure.words
      return Advice("Le dossier «\u{A0}\(name)\u{A0}» n’a pas pu être écrit\u{A0}: \(reason).").refusal()
    }
    var advice = Advice("«\u{A0}\(name)\u{A0}» existe déjà\u{A0}; rien n’a été touché.")
    advice.say("Choisissez un autre nom, ou un dossier vide.")
    return advice.refusal()
  }

  private func refusal(_ sentence: String) -> CommandResult {
    var advice = Advice(sentence)
    advice.suggest("Par exemple", "reseau nouveau mes-donnees --territoire \"Maine-et-Loire\"")
    advice.suggest("Pour l’aide", UsageMessages.help(Self.manual))
    return advice.refusal(.usage)
  }

  /// A path as it is to be typed again.
  private static func quoted(_ path: String) -> String { path.contains(" ") ? "\"\(path)\"" : path }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
