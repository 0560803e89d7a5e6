/// Cuts texts that are too wide, with a sign that something is missing.
public enum Truncation {
  /// Keeps the beginning.
  public static func end(_ text: String, columns: Int, ellipsis: String = "…") -> String {
    if TextWidth.columns(text) <= columns { return text }
    let room = columns - TextWidth.columns(ellipsis)
    guard room > 0 else { return String(prefix(text, columns: columns)) }
    var kept = prefix(text, columns: room)
    // "CTG ;…" and "CTG …" read badly.
    while let last = kept.last, " \u{A0},;:".contains(last) { kept.removeLast() }
    return kept + ellipsis
  }

  /// The longest beginning of a text that fits.
  public static func prefix(_ text: String, columns: Int) -> String {
    var kept = ""
    var used = 0
    for character in text {
      let width = TextWidth.columns(String(character))
      if used + width > columns { break }
      kept.append(character)
      used += width
    }
    return kept
  }
}
