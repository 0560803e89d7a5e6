import Surface

/// Keys written as words: for pictures of a screen, for tests, for a report of what went wrong.
public enum KeyNotation {
  private static let names: [String: Key] = [
    "enter": .enter, "entree": .enter, "esc": .escape, "echap": .escape, "escape": .escape, "tab": .tab,
    "backtab": .backTab, "majtab": .backTab, "backspace": .backspace, "effacer": .backspace, "suppr": .delete,
    "delete": .delete, "up": .up, "haut": .up, "down": .down, "bas": .down, "left": .left, "gauche": .left,
    "right": .right, "droite": .right, "home": .home, "debut": .home, "end": .end, "fin": .end, "pageup": .pageUp,
    "pagehaut": .pageUp, "pagedown": .pageDown, "pagebas": .pageDown, "space": .character(" "),
    "espace": .character(" "), "ctrl-gauche": .wordLeft, "ctrl-droite": .wordRight,
    "alt-b": .alt("b"), "alt-f": .alt("f"), "alt-effacer": .alt("\u{7F}"),
  ]

  /// The keys of a line such as "/ l o y e r Enter". Words are parted by blanks; a word that names no key is typed
  /// letter by letter.
  public static func keys(_ line: String) -> [Key] {
    line.split(whereSeparator: \.isWhitespace).flatMap { word -> [Key] in
      if word.count == 1, let character = word.first { return [.character(character)] }
      let folded = folded(word)
      if let key = names[folded] { return [key] }
      if folded.first == "f", let number = Int(folded.dropFirst()), (1...12).contains(number) {
        return [.function(number)]
      }
      if folded.hasPrefix("ctrl-"), folded.count == 6, let letter = folded.last { return [.control(letter)] }
      return word.map(Key.character)
    }
  }

  /// The one key of a name, such as « h », « F10 » or « Bas »; nil where there is no such key.
  public static func key(_ name: String) -> Key? {
    let keys = keys(name)
    // A word that names no key would be typed letter by letter.
    return keys.count == 1 && !name.contains(where: \.isWhitespace) ? keys[0] : nil
  }

  private static func folded(_ word: Substring) -> String {
    String(word.lowercased().map { $0 == "é" ? "e" : $0 == "è" ? "e" : $0 })
  }

  /// How a key is written on the screen.
  public static func name(_ key: Key, glyphs: Glyphs) -> String {
    switch key {
    case .character(" "): "Espace"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .alt("\u{7F}"): "Alt-Ret. arr."
    case .alt(let letter): "Alt-" + letter.uppercased()
    case .enter: glyphs.enter
    case .escape: "Échap"
    case .tab: "Tab"
    case .backTab: "Maj-Tab"
    case .backspace: "Ret. arr."
    case .delete: "Suppr"
    case .insert: "Inser"
    case .up: arrow(glyphs.above, "Haut")
    case .down: arrow(glyphs.below, "Bas")
    case .left: arrow(glyphs.left, "Gauche")
    case .right: arrow(glyphs.right, "Droite")
    case .wordLeft: "Ctrl-Gauche"
    case .wordRight: "Ctrl-Droite"
    case .home: "Début"
    case .end: "Fin"
    case .pageUp: "Page haut"
    case .pageDown: "Page bas"
    case .function(let number): "F\(number)"
    }
  }

  /// An arrow, or its name where the drawing has only signs that are keys themselves: "<" is not Left.
  private static func arrow(_ glyph: Character, _ name: String) -> String { glyph.isASCII ? name : String(glyph) }
}
