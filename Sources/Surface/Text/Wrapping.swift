/// Breaks French text into lines.
public enum Wrapping {
  /// The lines of a text, each at most `columns` wide. Breaks at spaces only, never before `: ; ! ? » %` nor after
  /// `«`, even where the author typed a common space; a word wider than a line (a web address) is cut, after a
  /// slash if it can be. A last line is not left with one short word where the line before can spare another.
  public static func lines(_ text: String, columns: Int) -> [String] {
    let columns = max(1, columns)
    var lines: [[String]] = [[]]
    var used = 0
    for word in words(text) {
      for piece in pieces(word, columns: columns) {
        let width = TextWidth.columns(piece)
        if used > 0, used + 1 + width > columns {
          lines.append([piece])
          used = width
        } else {
          lines[lines.count - 1].append(piece)
          used += (used > 0 ? 1 : 0) + width
        }
      }
    }
    joinOrphan(&lines, columns: columns)
    return lines.map { $0.joined(separator: " ") }
  }

  private static let setApart: [Unicode.Scalar] = [":", ";", "!", "?", "»", "%"]

  /// The words, with the punctuation that French sets apart kept at its word.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var opening = ""
    // By bytes: looking for the ends of characters takes ten times as long, and a sentence is wrapped at every key.
    for word in text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      if word == "«" {
        opening += "«\u{A0}"
      } else if opening.isEmpty, let last = words.last, word.unicodeScalars.first.map(setApart.contains) == true {
        words[words.count - 1] = last + "\u{A0}" + word
      } else {
        words.append(opening + word)
        opening = ""
      }
    }
    if !opening.isEmpty { words.append(String(opening.dropLast())) }
    return words
  }

  /// A word, in one piece where it fits.
  private static func pieces(_ word: String, columns: Int) -> [String] {
    var pieces: [String] = []
    var rest = word
    while TextWidth.columns(rest) > columns {
      var piece = Truncation.prefix(rest, columns: columns)
      // A wide character that no line can hold is dropped: there is nothing to show it in.
      guard !piece.isEmpty else {
        rest.removeFirst()
        continue
      }
      if let slash = piece.dropLast().lastIndex(where: { "/-_.\u{A0}".contains($0) }),
        piece.distance(from: piece.startIndex, to: slash) > columns / 3
      {
        piece = String(piece[...slash])
      }
      rest.removeFirst(piece.count)
      // A no-break space where the word is cut after all would be a blank at the edge of a line.
      while piece.last == "\u{A0}" { piece.removeLast() }
      while rest.first == "\u{A0}" { rest.removeFirst() }
      if !piece.isEmpty { pieces.append(piece) }
    }
    if !rest.isEmpty { pieces.append(rest) }
    return pieces
  }

  private static func joinOrphan(_ lines: inout [[String]], columns: Int) {
    guard lines.count > 1, let last = lines.last, last.count == 1, lines[lines.count - 2].count > 3,
      let moved = lines[lines.count - 2].last, TextWidth.columns(last[0]) < 8,
      TextWidth.columns(moved) + 1 + TextWidth.columns(last[0]) <= columns
    else { return }
    lines[lines.count - 2].removeLast()
    lines[lines.count - 1].insert(moved, at: 0)
  }
}
