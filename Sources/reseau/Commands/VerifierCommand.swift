import ArgumentParser
import Export
import PartnerNetwork

/// `reseau verifier`: what is wrong in data.
struct VerifierCommand: AnsweringCommand {
  private static let formats: [Format] = [.text, .json, .markdown]

  static let manual = Manual(
    name: "verifier", words: "[FICHIER ou DOSSIER]...",
    summary: "Relit des données et dit ce qui ne va pas\u{A0}: le fichier, la ligne, et quoi faire.",
    details: [
      "Sans fichier ni dossier, vérifie les données du programme. Un dossier qui définit ses rôles "
        + "(«\u{A0}roles\u{A0}»), ou qui dit «\u{A0}\"seul\": true\u{A0}», est vérifié seul\u{A0}; un autre est vérifié par-dessus les données du "
        + "programme. Des fichiers donnés ensemble sont vérifiés ensemble.",
      "Pour un script\u{A0}: le code de sortie est 0 si tout est sain, 1 sinon. Les remarques sont "
        + "affichées, mais ne comptent "
        + "pas comme des problèmes.",
      "Avec --perimes, donne les contacts, les faits et les lieux dont la source est plus ancienne que ce nombre de "
        + "jours, les plus anciens d’abord. Une date sans jour ou sans mois compte à partir de son premier jour\u{A0}: "
        + "2019 vaut le 1er janvier 2019. Les numéros nationaux courts, comme le 115, ne vieillissent pas. Le code de "
        + "sortie est 1 si quelque chose a vieilli, 0 sinon\u{A0}; ce qui n’a pas de date est compté à part.",
      "Avec --rapport, dit aussi ce qui est ancien, incomplet ou sans source, par genre, avec le fichier et la ligne\u{A0}: "
        + "contacts de plus de 24 mois, acteurs sans contact, liens sans source, et ainsi de suite. Le code de sortie "
        + "reste le même\u{A0}: seuls les problèmes de lecture comptent. Le format markdown n’existe qu’avec --rapport.",
    ],
    options: [
      Manual.Option(
        name: "--perimes", value: "JOURS", explanation: "Donne ce dont la source a plus de ce nombre de jours."),
      Manual.Option(
        name: "--rapport", explanation: "Dit tout ce qui est à vérifier ou à compléter dans les données."),
      .format(formats.map(\.rawValue)), .output.explained("Pour rapport"), .replacing, .folders, .help,
    ],
    examples: [
      Manual.Example(line: "reseau verifier", effect: "Vérifie les données du programme."),
      Manual.Example(
        line: "reseau verifier --perimes 36500", effect: "Ce que dit une source de plus de cent ans."),
      Manual.Example(
        line: "reseau verifier --rapport --sortie qualite.txt", effect: "Tout ce qui est à revoir, dans un fichier."),
      Manual.Example(line: "reseau verifier mes-donnees", effect: "Vérifie les fichiers .json de ce dossier."),
    ])

  @Argument var paths: [String] = []
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @Option(name: [.customLong("perimes"), .customLong("périmés")]) var perimes: String?
  @Flag var rapport = false
  @Option(completion: .file()) var sortie: String?
  @Flag(name: NewFile.replacing) var remplacer = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let format: Format
    switch Format.named(self.format, among: Self.formats, command: Self.manual) {
    case .success(let asked): format = asked
    case .failure(let refusal): return refusal.result
    }
    if rapport { return quality(as: format) }
    if let refusal = refusalWithoutReport(format) { return refusal }
    if let perimes { return aged(perimes, as: format) }
    let reports = Checking(folders: data.given).reports(on: paths)
    let status: CommandResult.Status = reports.allSatisfy(\.isSound) ? .success : .failure
    if format == .json { return CommandResult(text: CheckReport.json(reports), status: status) }
    // What is sound is an answer; how much is wrong only sums up the lines above.
    return CommandResult(
      text: reports.map { $0.lines + ($0.isSound ? $0.summary : "") }.joined(),
      message: reports.map { $0.isSound ? "" : $0.summary }.joined(), status: status)
  }

  /// What has aged. Data that are not sound are told of instead: what could not be read would be missing.
  private func aged(_ days: String, as format: Format) -> CommandResult {
    guard let days = Int(days), (0...100_000).contains(days) else {
      var advice = Advice("«\u{A0}\(Plain.line(days.prefix(40)))\u{A0}» n’est pas un nombre de jours.")
      advice.suggest("Par exemple", "reseau verifier --perimes 365")
      return advice.refusal(.usage)
    }
    guard let today = Clock.day else {
      return Advice("Cet ordinateur ne donne pas la date\u{A0}: rien n’a pu être comparé.").refusal()
    }
    var result = CommandResult()
    for checked in Checking(folders: data.given).checked(paths) {
      guard checked.report.isSound else {
        result.message += checked.report.lines + checked.report.summary
        result.status = .failure
        continue
      }
      let report = AgeReport(checked.network, olderThan: days, on: today)
      result.text += format == .json ? report.json : report.lines
      if !report.isFresh { result.status = .failure }
      guard format != .json else { continue }
      // Nothing old is an answer; how much is old only sums up the lines above.
      if report.isFresh { result.text += report.summary } else { result.message += report.summary }
    }
    return result
  }
}
