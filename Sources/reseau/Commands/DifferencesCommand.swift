import ArgumentParser
import Export
import PartnerNetwork

/// `reseau differences`: what changed from one dataset to another.
struct DifferencesCommand: AnsweringCommand {
  private static let formats: [Format] = [.text, .json]
  /// Stands for the bundled data.
  static let bundled = "programme"

  static let manual = Manual(
    name: "differences", words: "AVANT APRES",
    summary: "Dit, en mots, ce qui change d’un jeu de données à l’autre.",
    details: [
      "AVANT et APRES sont des dossiers ou des fichiers .json\u{A0}; «\u{A0}programme\u{A0}» désigne les données du "
        + "programme. Un dossier qui complète ces données est comparé une fois posé sur elles\u{A0}: c’est ce que vous "
        + "verriez en l’ouvrant. Un jeu complet, qui définit ses rôles, est comparé seul.",
      "Les numéros qui changent sont dits d’abord, puis les fiches, les liens, les lieux, les situations, les parcours, "
        + "les questions et les sources\u{A0}: ce qui est modifié, retiré, ajouté. L’ordre des fichiers ne compte pas.",
      "Pour un script\u{A0}: le code de sortie est 0, qu’il y ait ou non des différences, et 1 si un fichier n’a pas pu "
        + "être lu.",
    ],
    options: [.format(formats.map(\.rawValue)), .folders, .help],
    examples: [
      Manual.Example(line: "reseau differences ancien nouveau", effect: "Ce qui change d’un dossier à l’autre."),
      Manual.Example(
        line: "reseau differences programme mes-donnees", effect: "Ce que vos données changent à celles du programme."),
    ])

  @Argument var paths: [String] = []
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let format: Format
    switch Format.named(self.format, among: Self.formats, command: Self.manual) {
    case .success(let asked): format = asked
    case .failure(let refusal): return refusal.result
    }
    guard paths.count == 2 else {
      var advice = Advice("Donnez deux jeux de données à comparer.")
      advice.suggest("Par exemple", "reseau differences programme mes-donnees")
      advice.suggest("Pour l’aide", UsageMessages.help(Self.manual))
      return advice.refusal(.usage)
    }
    let checking = Checking(folders: data.given)
    let sides = paths.flatMap { checking.checked($0 == Self.bundled ? [] : [$0]) }
    // What could not be read would be missing from one side, and be told as taken out.
    let unread = sides.flatMap(\.report.problems).filter(\.isUnread)
    guard sides.count == 2, unread.isEmpty else {
      return CommandResult(message: unread.map { CheckReport.line($0) + "\n" }.joined(), status: .failure)
    }
    let report = ComparisonReport(
      Comparison(from: sides[0].network, to: sides[1].network), before: paths[0], after: paths[1])
    var result = CommandResult(text: format == .json ? report.json : report.text)
    result.message = zip(paths, sides).filter { !$1.report.isSound }.map { path, _ in warning(path) }.joined()
    return result
  }

  /// Where data are not sound, what was left aside is not compared.
  private func warning(_ path: String) -> String {
    var advice = Advice("Ce qui a été laissé de côté dans «\u{A0}\(Plain.line(path))\u{A0}» n’est pas comparé.")
    advice.suggest("Pour savoir quoi corriger", "reseau verifier \(Plain.line(path))")
    return advice.text
  }
}

extension Problem {
  /// Whether a whole file is missing because of it.
  fileprivate var isUnread: Bool {
    switch cause {
    case .unreadable, .tooLarge: true
    default: false
    }
  }
}
