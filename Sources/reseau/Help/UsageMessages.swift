import Export

/// What is said where a command line is not understood.
enum UsageMessages {
  /// Says in French what the parser of arguments says in English.
  /// - Parameter message: the parser's sentence; what it quotes is kept.
  static func explain(_ message: String, command: Manual) -> CommandResult {
    var advice = Advice(sentence(message, command: command))
    advice.suggest("Il faut taper", command.usage)
    advice.suggest("Pour l’aide", help(command))
    return advice.refusal(.usage)
  }

  /// Words that start with no command. They may be the name of a card: that is where most would want to go.
  static func unknownCommand(_ words: String) -> CommandResult {
    let words = Plain.line(words)
    var advice = Advice("«\u{A0}\(words.prefix { $0 != " " })\u{A0}» n’est pas une commande.")
    advice.say("Les commandes sont\u{A0}: \(Reseau.commands.map { $0.manual.name }.joined(separator: ", ")).")
    advice.suggest("Pour lire une fiche", "reseau fiche \(words)")
    advice.suggest("Pour l’aide", help(Reseau.manual))
    return advice.refusal(.usage)
  }

  /// The line that gives the help of a command.
  static func help(_ command: Manual) -> String { command.name.isEmpty ? "reseau aide" : "reseau aide \(command.name)" }

  private static func sentence(_ message: String, command: Manual) -> String {
    let quoted = Plain.line(firstQuoted(message))
    if message.hasPrefix("Unknown option") || message.hasPrefix("Invalid option") {
      let known = command.options.map(\.name).joined(separator: ", ")
      return "«\u{A0}\(quoted)\u{A0}» n’est pas une option de «\u{A0}\(command.command)\u{A0}». "
        + "Ses options sont\u{A0}: \(known)."
    }
    if message.hasPrefix("Missing value for") {
      return "Il manque une valeur après «\u{A0}\(quoted.split(separator: " ").first ?? "")\u{A0}»."
    }
    if message.hasPrefix("The option") { return "L’option «\u{A0}\(quoted)\u{A0}» s’emploie seule, sans valeur." }
    if message.contains("nexpected argument") { return "«\u{A0}\(quoted)\u{A0}» est en trop." }
    return "Cette commande n’a pas été comprise."
  }

  /// What stands between the first quotation mark and the next one that closes it.
  private static func firstQuoted(_ message: String) -> String {
    let parts = message.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count > 1 { return String(parts[1]) }
    return message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
  }
}
