import ArgumentParser
import Export
import PartnerNetwork

/// `reseau aide`: what the commands do.
struct AideCommand: AnsweringCommand {
  static let manual = Manual(
    name: "aide", aliases: ["help"], words: "[COMMANDE | accessibilite]",
    summary: "Explique le programme, une de ses commandes, ou comment s’en servir sans le voir.",
    options: [
      Manual.Option(name: "--manuel", explanation: "La page de manuel de tout le programme, pour la commande man."),
      Manual.Option(
        name: "--completion", value: "SHELL",
        explanation: "Ce qui complète les commandes à la touche Tab, pour bash, zsh ou fish."),
      .help,
    ],
    examples: [
      Manual.Example(line: "reseau aide", effect: "La liste des commandes."),
      Manual.Example(line: "reseau aide fiche", effect: "Comment se servir de la commande fiche."),
      Manual.Example(
        line: "reseau aide accessibilite", effect: "Ce qui est fait pour un lecteur d’écran ou une plage braille."),
      Manual.Example(line: "reseau aide --manuel > reseau.1", effect: "La page de manuel\u{A0}: man ./reseau.1."),
    ])

  @Argument var words: [String] = []
  @Flag var manuel = false
  @Option(completion: .list(Self.shells)) var completion: String?

  private static let shells = CompletionShell.allCases.map(\.rawValue)

  func answer() -> CommandResult {
    if manuel { return Self.page }
    if let completion {
      guard let shell = CompletionShell(rawValue: completion.lowercased()) else {
        return Format.refusal(completion, known: Self.shells, command: Self.manual).result
      }
      return CommandResult(document: Reseau.completionScript(for: shell))
    }
    guard let word = words.first else { return .answer(Self.overview) }
    if Folding.fold(word) == Folding.fold(Accessibility.name) { return .answer(Accessibility.text) }
    guard let command = Interpreter.command(named: word) else { return UsageMessages.unknownCommand(word) }
    return .answer(HelpText.text(command.manual))
  }

  private static var page: CommandResult {
    Reading(folders: []).answer { network in
      CommandResult(
        document: ManualPage.write(
          Reseau.manual, commands: Reseau.commands.map { $0.manual }, version: network.identity.version,
          day: network.identity.date))
    }
  }

  /// The help of the whole program.
  static var overview: String { HelpText.overview(Reseau.manual, commands: Reseau.commands.map { $0.manual }) }
}
