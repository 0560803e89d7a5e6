/// Cuts texts that are too wide, with a sign that something is missing. Looks at bytes and not at characters: a sentence
/// is cut at every key, and a blank or a full stop is found without a look-up of where each character ends.
public enum Truncation {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Keeps the beginning.
  public static func end(_ text: String, columns: Int, ellipsis: String = "…") -> String {
    if TextWidth.fits(text, in: columns) { return text }
    let room = columns - TextWidth.columns(ellipsis)
    guard room > 0 else { return prefix(text, columns: columns) }
    return beginning(of: text) { withoutPause($0, length: fitting($0, columns: room)) } + ellipsis
  }

  /// Keeps whole sentences and clauses where they fill at least half of the room, else the beginning: what is cut in
  /// the middle of a name says less than it costs to read.
  public static func clauses(_ text: String, columns: Int, ellipsis: String = "…") -> String {
    if TextWidth.fits(text, in: columns) { return text }
    let room = columns - TextWidth.columns(ellipsis)
    var isSentence = false
    let kept = beginning(of: text) { bytes in
      let clauses = wholeClauses(bytes, length: fitting(bytes, columns: room))
      isSentence = clauses.isSentence
      return clauses.length
    }
    if !kept.isEmpty, TextWidth.columns(kept) * 2 >= columns { return isSentence ? kept : kept + ellipsis }
    // Where there is no such end, that of a word: always before a number or an address, of which a part is worse than
    // nothing, else unless a long word would be lost.
    var isExact = false
    let words = beginning(of: text) { bytes in
      let words = wholeWords(bytes, length: fitting(bytes, columns: room))
      isExact = words.isExact
      return words.length
    }
    guard !words.isEmpty, isExact || TextWidth.columns(words) * 5 >= columns * 4 else {
      return end(text, columns: columns, ellipsis: ellipsis)
    }
    return beginning(of: words) { withoutPause($0, length: $0.count) } + ellipsis
  }

  /// The longest beginning of a text that fits, with the marks of its last character.
  public static func prefix(_ text: String, columns: Int) -> String {
    beginning(of: text) { fitting($0, columns: columns) }
  }

  /// As many bytes of a text as are counted in it: to the end of a scalar.
  @inline(__always)
  private static func beginning(of text: String, _ length: (Bytes) -> Int) -> String {
    var text = text
    let kept = text.withUTF8(length)
    return kept == text.utf8.count ? text : String(text[..<text.utf8.index(text.startIndex, offsetBy: kept)])
  }

  /// How many bytes fit.
  private static func fitting(_ bytes: Bytes, columns: Int) -> Int {
    var (used, place) = (0, 0)
    while place < bytes.count {
      let (value, length) = Scalars.decode(bytes, at: place)
      used += TextWidth.columns(of: value)
      if used > columns { break }
      place += length
    }
    return place
  }

  /// The sentences and clauses that end within so many bytes, and whether the last one is a sentence.
  private static func wholeClauses(_ bytes: Bytes, length: Int) -> (length: Int, isSentence: Bool) {
    var end = (length: 0, isSentence: false)
    for place in 1..<max(1, length) where bytes[place] == UInt8(ascii: " ") {
      // A full stop belongs to what it ends; a semicolon, and the no-break space before it, to what follows.
      if bytes[place - 1] == UInt8(ascii: ".") {
        end = (place, true)
      } else if bytes[place - 1] == UInt8(ascii: ";"), endsWithNoBreakSpace(bytes, length: place - 1) {
        end = (place - 3, false)
      }
    }
    return end
  }

  /// The words that end within so many bytes, and whether the next one has a number in it or is an address.
  private static func wholeWords(_ bytes: Bytes, length: Int) -> (length: Int, isExact: Bool) {
    guard let space = bytes[..<length].lastIndex(of: UInt8(ascii: " ")) else { return (0, false) }
    let isExact = bytes[(space + 1)...].prefix { $0 != UInt8(ascii: " ") }.contains { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/")
    }
    return (space, isExact)
  }

  /// How many bytes are left without the blanks and the signs of a pause at the end: "CTG ;…" and "CTG …" read badly.
  private static func withoutPause(_ bytes: Bytes, length: Int) -> Int {
    var length = length
    while length > 0 {
      switch bytes[length - 1] {
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): length -= 1
      case _ where endsWithNoBreakSpace(bytes, length: length): length -= 2
      default: return length
      }
    }
    return length
  }

  private static func endsWithNoBreakSpace(_ bytes: Bytes, length: Int) -> Bool {
    length >= 2 && bytes[length - 2] == 0xC2 && bytes[length - 1] == 0xA0
  }
}
