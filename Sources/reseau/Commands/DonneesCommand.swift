import ArgumentParser
import Export
import Glibc
import PartnerNetwork
import Storage
import Texts

/// `reseau donnees`: the folders of data that are opened at each start.
struct DonneesCommand: AnsweringCommand {
  static let manual = Manual(
    name: "donnees", words: "[ajouter DOSSIER | retirer DOSSIER]",
    summary: "Dit quelles données à vous sont ouvertes à chaque fois, en ajoute ou en retire.",
    details: [
      "Sans rien de plus, la commande donne la liste de vos dossiers. «\u{A0}reseau donnees ajouter DOSSIER\u{A0}» ouvre "
        + "désormais ce dossier à chaque fois, par-dessus les données du programme, sans qu’il faille écrire "
        + "--donnees\u{A0}; le dernier ajouté l’emporte. «\u{A0}reseau donnees retirer DOSSIER\u{A0}» ne l’ouvre plus. "
        + "Le dossier lui-même n’est ni copié, ni changé, ni effacé.",
      "Les commandes qui servent à préparer des données (verifier, differences, actualiser, nouveau) n’en tiennent pas "
        + "compte.",
    ],
    options: [.help],
    examples: [
      Manual.Example(line: "reseau donnees", effect: "La liste de vos dossiers."),
      Manual.Example(line: "reseau donnees ajouter mes-donnees", effect: "Ouvre ce dossier à chaque fois."),
      Manual.Example(line: "reseau donnees retirer mes-donnees", effect: "Ne l’ouvre plus."),
    ])

  @Argument var words: [String] = []

  func answer() -> CommandResult {
    let kept = PreferencesFile.folders
    switch (words.first.map { Folding.fold($0) }, words.count) {
    case (nil, _): return list(kept)
    case ("ajouter", 2): return add(words[1], to: kept)
    case ("retirer", 2): return remove(words[1], from: kept)
    case ("ajouter", 1), ("retirer", 1): return misused("Il manque le nom du dossier.")
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

  /// The line to type to open a folder no more.
  static func removing(_ folder: String) -> String {
    let name = Plain.line(folder)
    return "reseau donnees retirer " + (name.contains(" ") ? "\"\(name)\"" : name)
  }

  private func list(_ kept: [String]) -> CommandResult {
    guard !kept.isEmpty else {
      var advice = Advice("Le programme s’ouvre avec ses propres données, sans dossier à vous.")
      advice.suggest("Pour en ouvrir un à chaque fois", "reseau donnees ajouter DOSSIER")
      return .answer(advice.text)
    }
    var advice = Advice("Ouvertes à chaque fois, par-dessus les données du programme\u{A0}:")
    for folder in kept {
      let reason = Datasets.load(folder, layer: 1).problems.first
      advice.offer(Plain.line(folder) + (reason == nil ? "" : "\u{A0}: n’a pas pu être lu aujourd’hui"))
    }
    advice.suggest("Pour ne plus en ouvrir un", Self.removing(kept.last ?? ""))
    return .answer(advice.text)
  }

  private func add(_ folder: String, to kept: [String]) -> CommandResult {
    let loaded = Datasets.load(folder, layer: 1)
    guard loaded.problems.isEmpty, let path = Self.absolute(folder) else {
      let lines = loaded.problems.map { CheckReport.line($0) + "\n" }.joined()
      return CommandResult(message: lines + Advice("Rien n’a été changé.").text, status: .failure)
    }
    guard !kept.contains(path) else {
      return .answer(Advice("Ce dossier est déjà ouvert à chaque fois\u{A0}: \(Plain.line(path))").text)
    }
    if let failure = PreferencesFile.keep(folders: kept + [path]) { return Advice(failure).refusal() }
    var advice = Advice("Désormais ouvert à chaque fois\u{A0}: \(Plain.line(path))")
    advice.suggest("Pour ne plus l’ouvrir", Self.removing(path))
    // What is wrong with it is told now, and not in the middle of a meeting.
    let result = Reading(folders: kept + [path]).answer { _ in .answer(advice.text) }
    return result.status == .success ? result : .answer(advice.text)
  }

  private func remove(_ folder: String, from kept: [String]) -> CommandResult {
    let names = [folder, Self.absolute(folder)].compactMap(\.self)
    let rest = kept.filter { !names.contains($0) }
    guard rest.count < kept.count else {
      var advice = Advice("Ce dossier n’est pas de ceux qui sont ouverts à chaque fois\u{A0}: \(Plain.line(folder))")
      advice.suggest("Pour en voir la liste", "reseau donnees")
      return advice.refusal()
    }
    if let failure = PreferencesFile.keep(folders: rest) { return Advice(failure).refusal() }
    return .answer(
      Advice("N’est plus ouvert\u{A0}: \(Plain.line(folder)). Le dossier lui-même n’a pas été touché.").text)
  }

  /// The whole path of a folder, wherever the program is started from; nil where there is none.
  private static func absolute(_ folder: String) -> String? {
    guard let path = realpath(folder, nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
