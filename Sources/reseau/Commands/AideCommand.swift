import ArgumentParser
import Export
import PartnerNetwork

/// `reseau aide`: what the commands do.
struct AideCommand: AnsweringCommand {
  static let manual = Manual(
    name: "aide", aliases: ["help"], words: "[COMMANDE | accessibilite]",
    summary: "Explique le programme, une de ses commandes, ou comment s’en servir sans le voir.",
    options: [.help],
    examples: [
      Manual.Example(line: "reseau aide", effect: "La liste des commandes."),
      Manual.Example(line: "reseau aide fiche", effect: "Comment se servir de la commande fiche."),
      Manual.Example(
        line: "reseau aide accessibilite", effect: "Ce qui est fait pour un lecteur d’écran ou une plage braille."),
    ])

  @Argument var words: [String] = []

  func answer() -> CommandResult {
    guard let word = words.first else { return .answer(Self.overview) }
    if Folding.fold(word) == Folding.fold(Accessibility.name) { return .answer(Accessibility.text) }
    guard let command = Interpreter.command(named: word) else { return UsageMessages.unknownCommand(word) }
    return .answer(HelpText.text(command.manual))
  }

  /// The help of the whole program.
  static var overview: String { HelpText.overview(Reseau.manual, commands: Reseau.commands.map { $0.manual }) }
}
