import Surface

/// The digit row of a French keyboard gives signs unless Shift is held; where a digit is a shortcut, the sign
/// on the same key is one too. So none of these signs may be the only key of a command.
enum Azerty {
  static let digits: [Character: Character] = [
    "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0",
  ]

  /// The key that was meant, outside a text field.
  static func meant(_ key: Key) -> Key {
    if case .character(let character) = key, let digit = digits[character] { return .character(digit) }
    return key
  }
}
