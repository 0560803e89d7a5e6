import Surface

@testable import Explorer

/// What must hold of the commands of a place.
enum CommandCheck {
  /// Typed with AltGr on a French keyboard, or not at all on some.
  static let hard: Set<Character> = ["[", "]", "{", "}", "|", "\\", "~", "#", "@", "^", "`"]
  /// The unshifted signs of the digit row: they count as digits.
  static let digitRow: Set<Character> = ["&", "é", "\"", "'", "(", "-", "è", "_", "ç", "à"]
  /// Signs that need no Shift on a French keyboard. Digits need it, but the sign on their key does not.
  private static let unshifted: Set<Character> = [":", ";", ",", "!", "ù", "*", "$", ")", "=", "<", " "]

  static func faults(_ commands: [Command]) -> [String] {
    var faults: [String] = []
    var owners: [Key: String] = [:]
    for command in commands {
      for key in command.keys {
        if let owner = owners[key] { faults.append("\(key): \(owner), \(command.title)") }
        owners[key] = command.title
        guard case .character(let character) = key else { continue }
        if hard.contains(character) { faults.append("AltGr: \(command.title)") }
        // The map's - stands beside Escape, and only while it has something to fold.
        if digitRow.contains(character), command.intent != .fold { faults.append("digit row: \(command.title)") }
      }
      if !command.keys.isEmpty, !command.keys.contains(where: isEasy) { faults.append("Shift: \(command.title)") }
      if command.title.isEmpty || command.hint?.isEmpty == true || command.unavailable?.isEmpty == true {
        faults.append("nothing said: \(command)")
      }
    }
    return faults
  }

  /// Whether a key is typed with no Shift and no AltGr. Shift-Tab passes: Tab or Up leads there too.
  private static func isEasy(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      character.isASCII && (character.isLowercase || character.isNumber) || unshifted.contains(character)
    default: true
    }
  }
}
