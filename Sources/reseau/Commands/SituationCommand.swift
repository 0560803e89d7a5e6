import ArgumentParser
import Export
import PartnerNetwork

/// `reseau situation`: whom to turn to when somebody comes with a need, and the first steps.
struct SituationCommand: AnsweringCommand {
  private static let formats: [Format] = [.text, .markdown, .json]

  static let manual = Manual(
    name: "situation", words: "[MOTS]...",
    summary: "Dit qui appeler, qui contacter et que faire d’abord dans une situation concrète.",
    details: [
      "Sans mot, donne la liste de toutes les situations, les urgentes d’abord, avec un numéro. MOTS est ce numéro, "
        + "ou quelques mots de tous les jours. Si une seule situation répond, elle s’affiche en entier.",
      "Quand quelqu’un peut être en danger, le numéro à appeler vient avant tout le reste. L’ordre des contacts est "
        + "une proposition raisonnée, et non une règle.",
    ],
    options: [.format(formats.map(\.rawValue)), .commune, .folders, .help],
    examples: [
      Manual.Example(line: "reseau situation", effect: "Toutes les situations, les urgentes d’abord."),
      Manual.Example(line: "reseau situation boîte aux lettres", effect: "Que faire pour une personne sans domicile."),
      Manual.Example(
        line: "reseau situation expulsion --commune Nozay",
        effect: "Qui contacter, avec les contacts les plus proches de Nozay."),
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @Option var commune: String?
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let format: Format
    switch Format.named(self.format, among: Self.formats, command: Self.manual) {
    case .success(let asked): format = asked
    case .failure(let refusal): return refusal.result
    }
    return Reading(folders: data.folders).answer { network in
      guard let commune else { return answer(format, commune: nil, in: network) }
      return CommuneQuestion(commune, line: "reseau situation \(words.joined(separator: " ")) --commune")
        .answer(in: network) { answer(format, commune: $0, in: network) }
    }
  }

  private func answer(_ format: Format, commune: Int?, in network: Network) -> CommandResult {
    let question = SituationQuestion(words)
    let found = question.found(in: network)
    guard !found.isEmpty || question.isEmpty else {
      // For another program, nothing found is an answer.
      return format == .json ? .answer(SituationJSON.write([], in: network)) : question.nothing()
    }
    if format == .json { return .answer(SituationJSON.write(found, in: network, commune: commune)) }
    if found.count == 1, !question.isEmpty {
      return .answer(
        format == .markdown
          ? SituationMarkdown.write(found[0], in: network, commune: commune, today: Clock.month)
          : SituationText.write(found[0], in: network, commune: commune, today: Clock.month))
    }
    let title = question.isEmpty ? "Situations" : "Situations pour \(question.quoted)"
    return CommandResult(
      text: format == .markdown
        ? SituationMarkdown.list(found, title: title, in: network)
        : SituationText.list(found, title: title, in: network),
      message: question.precision(found, in: network))
  }
}
