import Export
import PartnerNetwork

extension VerifierCommand {
  /// All that is to be looked at. The status is that of the check itself: what is old or missing is no fault.
  func quality(as format: Format) -> CommandResult {
    if perimes != nil {
      var advice = Advice("--rapport et --perimes ne vont pas ensemble.")
      advice.say("Le rapport dit déjà ce qui a plus de 24 mois.")
      return advice.refusal(.usage)
    }
    let checked = Checking(folders: data.folders).checked(paths)
    let documents = checked.map { QualityDocument($0.quality, on: $0.report.subject, in: $0.network) }
    let status: CommandResult.Status = checked.allSatisfy(\.report.isSound) ? .success : .failure
    let text =
      switch format {
      case .json: QualityDocument.json(documents)
      case .markdown: documents.map { $0.write(.markdown) }.joined(separator: "\n")
      case .text: documents.map { $0.write(.text) }.joined(separator: "\n")
      }
    guard let sortie, sortie != "-" else { return CommandResult(text: text, status: status) }
    var result = NewFile.write(text, to: sortie, replaces: remplacer)
    if result.status == .success { result.status = status }
    return result
  }

  /// What only a report has, asked for without it.
  func refusalWithoutReport(_ format: Format) -> CommandResult? {
    guard format == .markdown || sortie != nil || remplacer else { return nil }
    var advice = Advice("\(format == .markdown ? "Le format markdown" : "--sortie") ne sert qu’avec --rapport.")
    advice.suggest("Par exemple", "reseau verifier --rapport" + (format == .markdown ? " --format markdown" : ""))
    return advice.refusal(.usage)
  }
}
