import Surface

/// A change to a line of text.
public enum TextEdit: Hashable, Sendable {
  case insert(String)
  case backspace, delete, clear, wordBack
  case left, right, home, end
  case wordLeft, wordRight
}

/// One line of text being typed, with its cursor.
struct TextInput: Equatable, Sendable {
  /// More than anybody types; a paste is cut there.
  static let longest = 200

  private(set) var characters: [Character] = []
  /// Between 0 and the number of characters.
  private(set) var cursor = 0

  init(_ text: String = "") {
    characters = Array(text.prefix(Self.longest))
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }
  /// Columns before the cursor.
  var cursorColumn: Int { TextWidth.columns(String(characters[..<cursor])) }

  mutating func apply(_ edit: TextEdit) {
    switch edit {
    case .insert(let text):
      let room = Self.longest - characters.count
      let added = Array(text.prefix(max(0, room)))
      characters.insert(contentsOf: added, at: cursor)
      cursor += added.count
    case .backspace:
      guard cursor > 0 else { return }
      cursor -= 1
      characters.remove(at: cursor)
    case .delete:
      if cursor < characters.count { characters.remove(at: cursor) }
    case .clear:
      characters = []
      cursor = 0
    case .wordBack:
      while cursor > 0, characters[cursor - 1] == " " { apply(.backspace) }
      while cursor > 0, characters[cursor - 1] != " " { apply(.backspace) }
    case .wordLeft:
      while cursor > 0, characters[cursor - 1] == " " { cursor -= 1 }
      while cursor > 0, characters[cursor - 1] != " " { cursor -= 1 }
    case .wordRight:
      while cursor < characters.count, characters[cursor] == " " { cursor += 1 }
      while cursor < characters.count, characters[cursor] != " " { cursor += 1 }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = characters.count
    }
  }

  /// The edit that a key means in a text field; nil where the field has no use for it.
  static func edit(for key: Key) -> TextEdit? {
    switch key {
    case .character(let character): .insert(String(character))
    case .backspace: .backspace
    case .delete: .delete
    case .left: .left
    case .right: .right
    case .wordLeft, .alt("b"): .wordLeft
    case .wordRight, .alt("f"): .wordRight
    case .home, .control("a"): .home
    case .end, .control("e"): .end
    case .control("u"): .clear
    case .control("w"), .alt: .wordBack
    default: nil
    }
  }

  /// Draws the text, scrolled so that its cursor is seen, and places the focus on it.
  /// - Parameter isFocused: whether the focus is there, and not on a line below that was chosen meanwhile.
  func draw(row: Int, column: Int, width: Int, isFocused: Bool = true, on canvas: inout ScreenCanvas) {
    let shift = max(0, cursorColumn - max(1, width - 1))
    canvas.within(Rect(row: row, column: column, rows: 1, columns: width)) { canvas in
      canvas.write(text, row: 0, column: -shift, paint: Paint(.title, .bold))
      if isFocused { canvas.focus(row: 0, column: cursorColumn - shift) }
    }
  }
}
