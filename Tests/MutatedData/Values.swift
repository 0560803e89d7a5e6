/// What is put into a dataset.
enum Values {
  /// Text that would drive a terminal, or read otherwise than it is written; as such, or as JSON writes it.
  static func command(_ chance: inout Chance) -> [UInt8] { Array(chance.pick(commands, or: "").utf8) }

  private static let commands = [
    "\u{1B}[2J", "\u{1B}]0;x\u{7}", "\u{9B}31m", "\u{7F}", "\u{8}", "\u{0}", "\u{202E}", "\u{2028}", "\u{200B}",
    "\u{FEFF}",
    "\u{90}q\u{9C}", "\t", "\r", "\n", "\\u001b[2J", "\\u009b31m", "\\u0000", "\\n\\r\\t\\b\\f", "\\u202e", "\\ud83d",
    "\\ud83d\\ude00", "\\udead", "\\u2028", "\\x", "\\", "\"", "\u{E0041}",
  ]

  /// A text that is no more than odd.
  static func text(_ chance: inout Chance) -> [UInt8] {
    if chance.onceIn(3) { return Array("\"avant ".utf8) + command(&chance) + Array(" après\"".utf8) }
    return Array("\"\(chance.pick(texts, or: ""))\"".utf8)
  }

  private static let texts = [
    "", " ", "\u{A0}", "x", "act_caf", "lev_01", "acteur", "levier", "2026-11-23", "2026-13-45", "0000-00-00",
    "99999-01-01",
    "-1-01-01", "44109", "4410", "02 40 00 00 00", "+33", "0", "https://", "https://x", "javascript:alert(1)", "a@b",
    "漢字漢字", "e\u{301}\u{301}\u{301}\u{301}", "\u{301}", "👨‍👩‍👧‍👦", "ﷺ", "44109*9999999", "44109*-1", "44109*0", "*", "*3",
    "\u{FFFD}", "vérifié", "AVERTISSEMENT", "..", "/", "{}", "%s%n",
  ]

  /// Very long, without a blank, with marks without end, or wide.
  static func long(_ chance: inout Chance) -> [UInt8] {
    let piece = chance.pick(["a", "mot ", "\u{301}", "漢", "é", "\\u0041", "\u{A0}"], or: "a")
    return Array("\"x\(String(repeating: piece, count: chance.pick([200, 3_000, 40_000], or: 9)))\"".utf8)
  }

  /// A value of any type, mostly not of the right one.
  static func any(_ chance: inout Chance) -> [UInt8] {
    switch chance.below(10) {
    case 0: text(&chance)
    case 1: nested(&chance)
    default: Array(chance.pick(values, or: "null").utf8)
    }
  }

  private static let values = [
    "null", "true", "false", "0", "-0", "-1", "1", "3", "1e999", "-1e999", "1e-999", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "123456789012345678901234567890", "0.5", "1.", "01", "+1", "NaN",
    "Infinity", "47.2184", "200", "4294967296", "1000000", "[]", "{}", "[[]]", "[null]", "[\"a\"]", "[1, 2]",
    "[1e308, 1e308]", "[-91, 181]", "[47.2184, -1.5536]", "{\"id\": \"x\"}", "{\"a\": 1, \"a\": 2}", "tru", "",
  ]

  /// Deeper than any dataset.
  private static func nested(_ chance: inout Chance) -> [UInt8] {
    let depth = chance.pick([10, 63, 64, 65, 1_000, 100_000], or: 1)
    let opening = chance.pick(["[", "{\"a\":"], or: "[")
    let closing = opening == "[" ? "]" : "}"
    return Array((String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)).utf8)
  }

  static let broken: [[UInt8]] = [
    [0xC3], [0xFF], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
    [0xF0, 0x9F, 0x98], [0xFE],
  ]

  static let keys = [
    "\"id\"", "\"nom\"", "\"entites\"", "\"liens\"", "\"seul\"", "\"format\"", "\"communes\"", "\"geographie\"",
    "\"lieux\"",
    "\"parcours\"", "\"x\"", "\"\"", "\"de\"", "\"vers\"", "\"role\"", "\"\\u001b\"", "\"contacts\"", "\"lignes\"",
  ].map { Array($0.utf8) }
}
