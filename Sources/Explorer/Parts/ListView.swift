import Surface

/// A line of a list.
struct ListRow {
  var text: String
  var paint: Paint = .text
  /// A number or a sign before the text.
  var leading: String = ""
  /// A word at the right edge, never cut: the text gives way to it.
  var trailing: String = ""
  var trailingPaint: Paint = .quiet
  /// Columns at the right edge that have the paint of the word even where it is shorter or absent: words that come and
  /// go then change no colour, which is most of what they would cost to send.
  var trailingColumns = 0
}

/// Draws a list that scrolls, with its mark, its zones, and what is hidden.
struct ListView {
  var count: Int
  var selected: Int?
  var top: Int
  /// Whether this list has the keys.
  var isFocused: Bool
  var pane: Int
  /// Whether the selected line is kept in sight; not in a pane that the wheel scrolls away from it.
  var followsSelection = true

  /// The first line to show, so that the selected one is seen.
  static func top(_ top: Int, selected: Int?, count: Int, height: Int) -> Int {
    guard height > 0 else { return 0 }
    var top = max(0, min(top, count - height))
    guard let selected else { return top }
    // Half a page at a time: a list that jumps seldom is easier to follow than one that slides at every key, and
    // the keys between two jumps repaint two rows and not the whole pane.
    let half = max(1, height / 2)
    if selected < top { top = max(0, min(selected, top - half)) }
    if selected >= top + height { top = min(max(0, count - height), max(selected - height + 1, top + half)) }
    return top
  }

  /// Draws the lines in the whole area of the canvas.
  func draw(on canvas: inout ScreenCanvas, row: (Int) -> ListRow) {
    let top = shownTop(height: canvas.rows)
    canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .wheel(pane))
    for line in 0..<max(0, min(canvas.rows, count - top)) {
      draw(row(top + line), index: top + line, at: line, on: &canvas)
    }
  }

  /// How many lines are hidden above and below a list of that height.
  func hidden(height: Int) -> (above: Int, below: Int) {
    let top = shownTop(height: height)
    return (top, max(0, count - top - height))
  }

  private func shownTop(height: Int) -> Int {
    Self.top(top, selected: followsSelection ? selected : nil, count: count, height: height)
  }

  private func draw(_ row: ListRow, index: Int, at line: Int, on canvas: inout ScreenCanvas) {
    let isSelected = index == selected
    let width = canvas.columns
    if row.trailingColumns > 0 {
      let field = Rect(row: line, column: width - row.trailingColumns, rows: 1, columns: row.trailingColumns)
      canvas.fill(field, paint: row.trailingPaint)
    }
    var column = 2
    if !row.leading.isEmpty { column = canvas.write(row.leading + " ", row: line, column: column, paint: .quiet) }
    let trailingWidth = row.trailing.isEmpty ? 0 : TextWidth.columns(row.trailing) + 1
    let end = canvas.write(
      row.text, row: line, column: column, paint: row.paint, width: max(0, width - column - trailingWidth))
    if trailingWidth > 0 {
      canvas.write(row.trailing, row: line, column: width - trailingWidth + 1, paint: row.trailingPaint)
    }
    if isSelected {
      canvas.write(canvas.glyphs.selection, row: line, column: 0, paint: .accent)
      // The background covers the name and not the whole row: a narrow band is calmer, and half the bytes a key.
      let band = Rect(row: line, column: 1, rows: 1, columns: min(end, width - 1))
      if isFocused {
        canvas.repaint(band) { $0.adding([.selected, .bold]) }
        canvas.focus(row: line, column: 2)
      }
    }
    canvas.zone(
      Rect(row: line, column: 0, rows: 1, columns: width), .click(.choose(pane: pane, item: index), pane: pane))
  }
}

/// A place in a list: which line, and how far it is scrolled.
struct ListPlace: Equatable, Sendable {
  var selected = 0
  var top = 0

  /// Moves as the intent says; false where the intent is not a move.
  mutating func move(_ intent: Intent, count: Int, height: Int) -> Bool {
    let target: Int
    switch intent {
    case .up: target = selected - 1
    case .down: target = selected + 1
    case .pageUp: target = selected - max(1, height - 1)
    case .pageDown: target = selected + max(1, height - 1)
    case .first: target = 0
    case .last: target = count - 1
    case .scroll(_, let rows): target = selected + rows
    default: return false
    }
    select(target, count: count, height: height)
    return true
  }

  mutating func select(_ index: Int, count: Int, height: Int) {
    selected = max(0, min(count - 1, index))
    top = ListView.top(top, selected: selected, count: count, height: height)
  }
}
