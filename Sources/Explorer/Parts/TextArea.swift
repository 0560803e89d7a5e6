import PartnerNetwork
import Surface

/// A text being written, with its cursor and what can be undone: one line, or several that wrap.
struct TextArea: Equatable, Sendable {
  /// One line of the text as it is shown.
  struct Line: Equatable, Sendable {
    /// The characters of it, as places in the text.
    let start: Int
    let end: Int
  }

  private struct Moment: Equatable, Sendable {
    let characters: [Character]
    let cursor: Int
  }

  /// More than anybody types in one go; a paste is cut there.
  static let longestLine = 200
  static let longestText = 20_000
  private static let mostMoments = 200

  let hasLines: Bool
  private(set) var characters: [Character]
  /// Between 0 and the number of characters.
  private(set) var cursor: Int
  private var past: [Moment] = []
  /// Whether the last change was a letter typed: a run of them is undone as one.
  private var isTyping = false

  init(_ text: String = "", hasLines: Bool) {
    self.hasLines = hasLines
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var canUndo: Bool { !past.isEmpty }

  // MARK: - Changes

  /// Makes a change; false where not all of a text had room.
  @discardableResult
  mutating func apply(_ edit: TextEdit) -> Bool {
    switch edit {
    case .insert(let text): return insert(text)
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(characters.count, cursor + 1))
    case .clear: remove(lineStart..<lineEnd)
    case .wordBack: remove(wordBefore..<cursor)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .wordLeft: move(to: wordBefore)
    case .wordRight: move(to: wordAfter)
    case .home: move(to: lineStart)
    case .end: move(to: lineEnd)
    }
    return true
  }

  mutating func move(to place: Int) {
    cursor = max(0, min(characters.count, place))
    isTyping = false
  }

  mutating func undo() {
    guard let moment = past.popLast() else { return }
    (characters, cursor) = (moment.characters, moment.cursor)
    isTyping = false
  }

  /// - Returns: whether all of it had room.
  private mutating func insert(_ text: String) -> Bool {
    let clean = cleaned(text)
    guard !clean.isEmpty else { return true }
    let room = (hasLines ? Self.longestText : Self.longestLine) - characters.count
    guard room > 0 else { return false }
    // A run of letters is undone as one, up to the word.
    let continues = isTyping && clean.count == 1 && clean != " " && clean != "\n"
    if !continues { remember() }
    let before = Array(String(characters[..<cursor]) + String(clean.prefix(room)))
    // An accent that is typed after its letter joins it.
    characters = before + characters[cursor...]
    cursor = before.count
    isTyping = clean.count == 1
    return clean.count <= room
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    remember()
    characters.removeSubrange(range)
    cursor = range.lowerBound
    isTyping = false
  }

  private mutating func remember() {
    past.append(Moment(characters: characters, cursor: cursor))
    if past.count > Self.mostMoments { past.removeFirst() }
  }

  /// What may stand in the text: what cannot be seen is left out, and one line has no ends of lines.
  private func cleaned(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    for character in text {
      if character.isNewline {
        cleaned.append(hasLines ? "\n" : " ")
      } else if character == "\t" {
        cleaned.append(" ")
      } else {
        cleaned.append(contentsOf: character.unicodeScalars.filter { !TextRules.isForbidden($0.value) })
      }
    }
    return String(cleaned)
  }

  // MARK: - Places

  private var lineStart: Int { (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1 }
  private var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  private var wordBefore: Int {
    var place = cursor
    while place > 0, !Self.isWord(characters[place - 1]) { place -= 1 }
    while place > 0, Self.isWord(characters[place - 1]) { place -= 1 }
    return place
  }

  private var wordAfter: Int {
    var place = cursor
    while place < characters.count, !Self.isWord(characters[place]) { place += 1 }
    while place < characters.count, Self.isWord(characters[place]) { place += 1 }
    return place
  }

  // MARK: - Lines

  /// The text in lines of a width, in columns: broken at spaces, and within words that are longer. The space at the
  /// end of a line stands beyond it.
  func lines(columns: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var width = 0
    var lastSpace: Int?
    for (place, character) in characters.enumerated() {
      if character == "\n" {
        lines.append(Line(start: start, end: place))
        (start, width, lastSpace) = (place + 1, 0, nil)
        continue
      }
      width += TextWidth.columns(String(character))
      if character == " " {
        lastSpace = place
      } else if width > columns, place > start {
        let next = lastSpace.map { $0 + 1 } ?? place
        lines.append(Line(start: start, end: next))
        start = next
        width = characters[start...place].reduce(0) { $0 + TextWidth.columns(String($1)) }
        lastSpace = nil
      }
    }
    return lines + [Line(start: start, end: characters.count)]
  }

  /// The line that the cursor is on, and its column there.
  func place(in lines: [Line]) -> (line: Int, column: Int) {
    let line = lines.lastIndex { $0.start <= cursor } ?? 0
    return (line, TextWidth.columns(String(characters[lines[line].start..<cursor])))
  }

  func text(of line: Line) -> String { String(characters[line.start..<line.end]) }

  /// Moves by lines, up or down; false where there is none there.
  mutating func move(lines by: Int, columns: Int) -> Bool {
    let lines = lines(columns: columns)
    let (line, column) = place(in: lines)
    guard lines.indices.contains(line + by) else { return false }
    let target = lines[line + by]
    // The end of a line that wraps is the start of the next one.
    let last = line + by + 1 < lines.count && lines[line + by + 1].start == target.end ? target.end - 1 : target.end
    move(toColumn: column, from: target.start, until: last)
    return true
  }

  /// Moves to a column of a line, or to its end where it is shorter.
  mutating func move(toColumn column: Int, from start: Int, until end: Int) {
    var (place, width) = (start, 0)
    while place < end, width + TextWidth.columns(String(characters[place])) <= column {
      width += TextWidth.columns(String(characters[place]))
      place += 1
    }
    move(to: place)
  }
}
