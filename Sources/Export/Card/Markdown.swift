import PartnerNetwork

/// The signs of Markdown (CommonMark), around texts that must not be taken for signs.
enum Markdown {
  /// A text as it is, whatever signs it holds.
  static func text(_ text: String) -> String {
    var escaped = inside(text)
    // At the start of a line, these make a list or a quotation.
    if let first = escaped.first, "-+>=".contains(first) { return "\\" + escaped }
    if let dot = escaped.firstIndex(where: { !$0.isNumber }), dot > escaped.startIndex, ".)".contains(escaped[dot]) {
      escaped.insert("\\", at: dot)
    }
    return escaped
  }

  /// The same where it does not begin a line.
  static func inside(_ text: String) -> String {
    var escaped = ""
    for character in Plain.line(text) {
      if signs.contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }

  private static let signs: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "&", "|", "~"]

  static func bold(_ words: String) -> String { "**\(text(words))**" }

  /// An address that can be followed, or the same as plain text where following it might not be safe.
  static func address(_ address: String) -> String { target(address).map { "<\($0)>" } ?? text(address) }

  /// Only web and electronic addresses are made links of; a dataset could hold anything else.
  static func target(_ address: String) -> String? {
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C && $0 != 0x7F }) else {
      return nil
    }
    if address.hasPrefix("https://") || address.hasPrefix("http://") { return address }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !address.contains(":") ? address : nil
  }
}
