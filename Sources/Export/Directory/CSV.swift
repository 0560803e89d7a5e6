import PartnerNetwork

/// Tables as CSV (RFC 4180), whose cells no spreadsheet runs as formulas.
enum CSV {
  /// The byte-order mark by which Excel knows UTF-8.
  static let mark = "\u{FEFF}"

  /// A line of a table, with its line end.
  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  /// A cell, harmless, within quotation marks where it must be.
  static func cell(_ text: String) -> String {
    let text = harmless(Plain.line(text))
    guard
      text.unicodeScalars.contains(where: { ",\";\r\n".unicodeScalars.contains($0) }) || text.first == " "
        || text.last == " "
    else { return text }
    return "\"" + String(text.flatMap { $0 == "\"" ? "\"\"" : String($0) }) + "\""
  }

  /// A telephone number that a spreadsheet neither runs nor computes: the plus sign of international numbers is
  /// written as 00, which dials the same from France. Its spaces are those of a keyboard, so that it can be searched for.
  static func telephone(_ number: String) -> String {
    let number = String(number.map { "\u{A0}\u{202F}".contains($0) ? " " : $0 })
    guard number.first == "+", number.dropFirst().allSatisfy({ $0.isNumber || " .-()\u{A0}".contains($0) }) else {
      return number
    }
    return "00\u{20}" + number.dropFirst().drop { $0 == " " }
  }

  /// Spreadsheets run a cell that starts with one of these signs, in both widths (OWASP, "CSV Injection").
  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  /// Where another separator is in use, a new cell may start after one of these.
  private static let separators: Set<Unicode.Scalar> = [";", ",", "\"", "|"]

  /// The text with an apostrophe before each sign that could start a formula: at the start, or after a separator,
  /// whatever blanks stand between.
  static func harmless(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    var canStart = true
    for scalar in text.unicodeScalars {
      if canStart, signs.contains(scalar) { written.append("'") }
      if !scalar.properties.isWhitespace { canStart = separators.contains(scalar) }
      written.append(scalar)
    }
    return String(written)
  }
}
