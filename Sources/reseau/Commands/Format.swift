import Export

/// A form in which commands answer.
enum Format: String, CaseIterable {
  case text = "texte"
  case markdown
  case json

  /// The format that somebody asked for, among those that a command has; the first where nothing was asked.
  static func named(_ name: String?, among formats: [Format], command: Manual) -> Result<Format, Refusal> {
    guard let name else { return .success(formats[0]) }
    if let format = formats.first(where: { $0.rawValue == name.lowercased() }) { return .success(format) }
    return .failure(refusal(name, known: formats.map(\.rawValue), command: command))
  }

  /// Says which formats a command has, to somebody who asked for another.
  static func refusal(_ name: String, known: [String], command: Manual) -> Refusal {
    let list = known.joined(separator: ", ")
    var advice = Advice("«\u{A0}\(Plain.line(name))\u{A0}» n’est pas un format de cette commande.")
    advice.say(known.count == 1 ? "Le seul format est\u{A0}: \(list)." : "Choisissez parmi\u{A0}: \(list).")
    advice.suggest("Pour l’aide", UsageMessages.help(command))
    return Refusal(result: advice.refusal(.usage))
  }
}

/// What a command answers instead of what was asked.
struct Refusal: Error {
  let result: CommandResult
}
