import Surface
import Texts

/// The keys that matter now, from the commands of the screen, each clickable. The help is always last.
enum Footer {
  /// - Parameter entries: those that fit.
  static func draw(_ entries: [Entry], row: Int, on canvas: inout ScreenCanvas) {
    var column = 1
    for entry in entries {
      let start = column
      column = canvas.write(entry.key, row: row, column: column, paint: Paint(.accent, .bold))
      column = canvas.write(" " + entry.hint, row: row, column: column)
      canvas.zone(Rect(row: row, column: start, rows: 1, columns: column - start), .click(entry.intent))
      column += 2
    }
  }

  /// What a command asks of the footer.
  struct Hint: Equatable {
    var key: Key
    var word: String
    var priority: Int
    var intent: Intent
  }

  /// What the footer depends on: seldom another from one key to the next.
  struct Basis: Equatable {
    var hints: [Hint]
    var columns: Int
    /// The name of the signs.
    var glyphs: String
  }

  struct Entry {
    var key: String
    var hint: String
    var priority: Int
    var intent: Intent
    let width: Int

    init(key: String, hint: String, priority: Int, intent: Intent) {
      (self.key, self.hint, self.priority, self.intent) = (key, hint, priority, intent)
      width = TextWidth.columns(key) + 1 + TextWidth.columns(hint) + 2
    }
  }

  /// The hints that fit, the least important left out first; no word is ever cut.
  static func fitting(_ hints: [Hint], columns: Int, glyphs: Glyphs) -> [Entry] {
    var entries = entries(hints, glyphs: glyphs)
    var width = entries.reduce(-2) { $0 + $1.width }
    while width > columns, let worst = entries.indices.max(by: { entries[$0].priority < entries[$1].priority }) {
      width -= entries.remove(at: worst).width
    }
    return Self.ordered(entries)
  }

  /// What commands ask of the footer now.
  static func hints(_ commands: [Command]) -> [Hint] {
    commands.compactMap { command in
      guard let word = command.hint, let key = command.keys.first, command.unavailable == nil else { return nil }
      return Hint(key: key, word: word, priority: command.priority, intent: command.intent)
    }
  }

  /// Every hint, in the order of the footer.
  static func entries(_ hints: [Hint], glyphs: Glyphs) -> [Entry] {
    ordered(
      hints.map { hint in
        let name = hint.intent == .up ? glyphs.arrows : KeyNotation.name(hint.key, glyphs: glyphs)
        return Entry(key: name, hint: hint.word, priority: hint.priority, intent: hint.intent)
      })
  }

  private static func ordered(_ entries: [Entry]) -> [Entry] {
    let ordered = entries.filter { $0.priority > 0 }.sorted { $0.priority < $1.priority }
    return ordered + entries.filter { $0.priority == 0 }
  }
}
