import PartnerNetwork

/// Makes texts fit to be printed, whatever they hold. Everything that leaves the program goes through here.
public enum Plain {
  /// A text of several lines: whatever could drive a terminal, or make a text read otherwise than it is
  /// written, becomes a visible mark. Line feeds stay.
  public static func text(_ text: String) -> String { cleaned(text, keepingLines: true) }

  /// The same on one line: line feeds and tabs become spaces, so that a text cannot pass for two.
  public static func line(_ text: some StringProtocol) -> String { cleaned(String(text), keepingLines: false) }

  private static func cleaned(_ text: String, keepingLines: Bool) -> String {
    func isClean(_ scalar: Unicode.Scalar) -> Bool {
      (keepingLines && scalar == "\n") || !TextRules.isForbidden(scalar.value)
    }
    if text.unicodeScalars.allSatisfy(isClean) { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where isClean(scalar): cleaned.append(scalar)
      case "\n", "\r", "\t": cleaned.append(" ")
      default: cleaned.append("\u{FFFD}")
      }
    }
    return String(cleaned)
  }
}
