/// Cuts texts that are too wide, with a sign that something is missing.
public enum Truncation {
  /// Keeps the beginning.
  public static func end(_ text: String, columns: Int, ellipsis: String = "…") -> String {
    if TextWidth.fits(text, in: columns) { return text }
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
    if TextWidth.fits(text, in: columns) { return text }
    let room = prefix(text, columns: columns - TextWidth.columns(ellipsis))
    guard !room.isEmpty else { return end(text, columns: columns, ellipsis: ellipsis) }
    let (kept, isSentence) = wholeClauses(room)
    if TextWidth.columns(kept) * 2 >= columns { return isSentence ? kept : kept + ellipsis }
    // Where there is no such end, that of a word: always before a number or an address, of which a part is worse than
    // nothing, else unless a long word would be lost.
    let blank = UInt8(ascii: " ")
    guard let space = room.utf8.lastIndex(of: blank) else { return end(text, columns: columns, ellipsis: ellipsis) }
    // Bytes here too, where they are all ASCII.
    let cut = text[space...].utf8.dropFirst().prefix { $0 != blank }
    let isExact =
      cut.allSatisfy { $0 < 0x80 }
      ? cut.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") }
      : Substring(cut).contains { $0.isNumber || $0 == "@" || $0 == "/" }
    guard isExact || TextWidth.columns(room[..<space]) * 5 >= columns * 4 else {
      return end(text, columns: columns, ellipsis: ellipsis)
    }
    var words = room[..<space]
    while let last = words.last, " \u{A0},;:".contains(last) { words.removeLast() }
    return words + ellipsis
  }

  /// The sentences and clauses that a text has to their ends, and whether the last one is a sentence. Bytes, for this is
  /// asked for at every key.
  private static func wholeClauses(_ text: String) -> (kept: String, isSentence: Bool) {
    var text = text
    let (end, isSentence) = text.withUTF8 { bytes in
      var end = 0
      var isSentence = false
      for place in bytes.indices.dropFirst() where bytes[place] == UInt8(ascii: " ") {
        // A full stop belongs to what it ends; a semicolon, and the no-break space before it, to what follows.
        if bytes[place - 1] == UInt8(ascii: ".") {
          (end, isSentence) = (place, true)
        } else if bytes[place - 1] == UInt8(ascii: ";"), place >= 3, bytes[place - 3] == 0xC2, bytes[place - 2] == 0xA0
        {
          (end, isSentence) = (place - 3, false)
        }
      }
      return (end, isSentence)
    }
    return (String(text[..<text.utf8.index(text.startIndex, offsetBy: end)]), isSentence)
  }

  /// The longest beginning of a text that fits, with the marks of its last character.
  public static func prefix(_ text: String, columns: Int) -> String {
    var used = 0
    var bytes = 0
    Scalars.forEach(of: text) { value in
      used += TextWidth.columns(of: value)
      if used <= columns { bytes += UTF8.width(Unicode.Scalar(value) ?? "?") }
      return used <= columns
    }
    return used <= columns ? text : String(text[..<text.utf8.index(text.startIndex, offsetBy: bytes)])
  }
}
