import ArgumentParser
import Export

/// `reseau aide`: what the commands do.
struct AideCommand: AnsweringCommand {
  static let manual = Manual(
    name: "aide", aliases: ["help"], words: "[COMMANDE]", summary: "Explique le programme, ou une de ses commandes.",
    options: [.help],
    examples: [
      Manual.Example(line: "reseau aide", effect: "La liste des commandes."),
      Manual.Example(line: "reseau aide fiche", effect: "Comment se servir de la commande fiche."),
    ])

  @Argument var words: [String] = []

  func answer() -> CommandResult {
    guard let word = words.first else { return .answer(Self.overview) }
    guard let command = Interpreter.command(named: word) else { return UsageMessages.unknownCommand(word) }
    return .answer(HelpText.text(command.manual))
  }

  /// The help of the whole program.
  static var overview: String { HelpText.overview(Reseau.manual, commands: Reseau.commands.map { $0.manual }) }
}
