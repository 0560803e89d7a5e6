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

  /// Keeps whole sentences and clauses where they fill at least half of the room, else the beginning: what is cut in
  /// the middle of a name says less than it costs to read.
  public static func clauses(_ text: String, columns: Int, ellipsis: String = "…") -> String {
    if TextWidth.columns(text) <= columns { return text }
    let room = prefix(text, columns: columns - TextWidth.columns(ellipsis))
    guard !room.isEmpty else { return end(text, columns: columns, ellipsis: ellipsis) }
    var kept = ""
    var isSentence = false
    for (place, character) in zip(room.indices, room) where character == " " {
      let before = room[..<place]
      // A full stop belongs to what it ends; a semicolon, and the space before it, to what follows.
      if before.hasSuffix(".") {
        (kept, isSentence) = (String(before), true)
      } else if before.hasSuffix("\u{A0};") {
        (kept, isSentence) = (String(before.dropLast(2)), false)
      }
    }
    if TextWidth.columns(kept) * 2 >= columns { return isSentence ? kept : kept + ellipsis }
    // Where there is no such end, that of a word: always before a number or an address, of which a part is worse than
    // nothing, else unless a long word would be lost.
    guard let space = room.lastIndex(of: " ") else { return end(text, columns: columns, ellipsis: ellipsis) }
    let cut = text[space...].dropFirst().prefix { $0 != " " }
    let isExact = cut.contains { $0.isNumber || $0 == "@" || $0 == "/" }
    guard isExact || TextWidth.columns(room[..<space]) * 5 >= columns * 4 else {
      return end(text, columns: columns, ellipsis: ellipsis)
    }
    var words = room[..<space]
    while let last = words.last, " \u{A0},;:".contains(last) { words.removeLast() }
    return words + ellipsis
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
