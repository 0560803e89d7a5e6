import Surface

/// The one quiet line of keys of a page. Each is clickable.
enum PresentationKeys {
  private static let gap = 3

  static func draw(_ commands: [Command], on canvas: inout ScreenCanvas) {
    let entries = fitting(commands, columns: canvas.columns, glyphs: canvas.glyphs)
    let width = entries.reduce(0) { $0 + columns($1) }
    let gap = entries.count > 1 && width + Self.gap * (entries.count - 1) > canvas.columns ? 2 : Self.gap
    var column = 0
    for entry in entries {
      let start = column
      column = canvas.write(entry.key, row: 0, column: column, paint: Paint(.quiet, .bold))
      column = canvas.write(" " + entry.hint, row: 0, column: column, paint: .quiet)
      canvas.zone(Rect(row: 0, column: start, rows: 1, columns: column - start), .click(entry.intent))
      column += gap
    }
  }

  /// The hints that fit with two blanks between them, in the order of the commands; the least needed left out first.
  static func fitting(_ commands: [Command], columns: Int, glyphs: Glyphs) -> [Footer.Entry] {
    var entries = Footer.hints(commands).map { hint in
      Footer.Entry(
        key: KeyNotation.name(hint.key, glyphs: glyphs), hint: hint.word, priority: hint.priority, intent: hint.intent)
    }
    while entries.reduce(-2, { $0 + self.columns($1) + 2 }) > columns,
      let worst = entries.indices.max(by: { entries[$0].priority < entries[$1].priority })
    {
      entries.remove(at: worst)
    }
    return entries
  }

  private static func columns(_ entry: Footer.Entry) -> Int {
    TextWidth.columns(entry.key) + 1 + TextWidth.columns(entry.hint)
  }
}
