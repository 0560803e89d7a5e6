import ArgumentParser
import Export
import PartnerNetwork

/// `reseau verifier`: what is wrong in data.
struct VerifierCommand: AnsweringCommand {
  private static let formats: [Format] = [.text, .json]

  static let manual = Manual(
    name: "verifier", words: "[FICHIER ou DOSSIER]...",
    summary: "Relit des données et dit ce qui ne va pas\u{A0}: le fichier, la ligne, et quoi faire.",
    details: [
      "Sans fichier ni dossier, vérifie les données du programme. Un dossier qui définit ses rôles "
        + "(«\u{A0}roles\u{A0}») est vérifié seul\u{A0}; un autre est vérifié par-dessus les données du "
        + "programme. Des fichiers donnés ensemble sont vérifiés ensemble.",
      "Pour un script\u{A0}: le code de sortie est 0 si tout est sain, 1 sinon. Les remarques sont "
        + "affichées, mais ne comptent "
        + "pas comme des problèmes.",
    ],
    options: [.format(formats.map(\.rawValue)), .folders, .help],
    examples: [
      Manual.Example(line: "reseau verifier", effect: "Vérifie les données du programme."),
      Manual.Example(line: "reseau verifier mes-donnees", effect: "Vérifie les fichiers .json de ce dossier."),
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
    let reports = Checking(folders: data.folders).reports(on: paths)
    let status: CommandResult.Status = reports.allSatisfy(\.isSound) ? .success : .failure
    if format == .json { return CommandResult(text: CheckReport.json(reports), status: status) }
    // What is sound is an answer; how much is wrong only sums up the lines above.
    return CommandResult(
      text: reports.map { $0.lines + ($0.isSound ? $0.summary : "") }.joined(),
      message: reports.map { $0.isSound ? "" : $0.summary }.joined(), status: status)
  }
}
