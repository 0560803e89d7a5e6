import PartnerNetwork

/// Texts of the directory, made fit for a dataset.
enum Tidy {
  /// One line: what no text may hold is left out, blanks become single spaces, straight apostrophes French ones.
  /// Nil where nothing is left.
  static func line(_ text: String) -> String? {
    var tidy = String.UnicodeScalarView()
    var isParted = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isParted = !tidy.isEmpty
        continue
      }
      if TextRules.isForbidden(scalar.value) { continue }
      if isParted { tidy.append(" ") }
      isParted = false
      tidy.append(scalar == "'" ? "\u{2019}" : scalar)
    }
    return tidy.isEmpty ? nil : String(tidy)
  }

  /// A name: as a line, with a dash where the directory has a hyphen between spaces, and of at most 160 characters.
  static func name(_ text: String) -> String? {
    guard let line = line(text) else { return nil }
    return String(line.split(separator: " ").map { $0 == "-" ? "–" : $0 }.joined(separator: " ").prefix(160))
  }
}
