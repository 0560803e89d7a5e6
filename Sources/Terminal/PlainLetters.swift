/// What stands for a character where only seven-bit ones can be written: one column for one column, and no
/// question mark for anything that French or a drawing uses.
public enum PlainLetters {
  /// The seven-bit character for a code point; a question mark for what has none.
  public static func letter(for scalar: UInt32) -> UInt32 {
    guard let character = Unicode.Scalar(scalar) else { return question }
    if let plain = table[character] { return plain.value }
    if (0x2500...0x257F).contains(scalar) { return Unicode.Scalar("+").value }
    // "LATIN SMALL LETTER E WITH ACUTE": the character database names the letter under the accent.
    let words = character.properties.name?.split(separator: " ") ?? []
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      let letter = words[3].unicodeScalars.first, words[3].unicodeScalars.count == 1
    else { return question }
    guard words[1] == "SMALL" else { return letter.value }
    return letter.properties.lowercaseMapping.unicodeScalars.first?.value ?? question
  }

  private static let question = Unicode.Scalar("?").value

  private static let table: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A0}": " ", "\u{202F}": " ", "’": "'", "‘": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "‹": "<", "›": ">",
    "…": ".", "–": "-", "—": "-", "‑": "-", "·": ".", "•": "*", "●": "*", "◆": "*", "▌": "|", "°": "o",
    "№": "N", "€": "E", "œ": "o", "Œ": "O", "æ": "a", "Æ": "A", "ß": "s", "─": "-", "━": "-", "═": "-", "│": "|",
    "┃": "|", "║": "|",
    "←": "<", "→": ">", "↑": "^", "↓": "v", "⏎": "<", "×": "x", "½": "2", "²": "2", "³": "3", "▲": "^", "▼": "v",
  ]
}
