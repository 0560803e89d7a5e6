import Surface

/// Where one is on a card: what has the focus, and how far it is scrolled.
struct CardPosition: Equatable, Sendable {
  /// The entry that has the focus.
  var item = 0
  /// The first line shown.
  var top = 0

  /// Moves as the intent says, on a card shown in so many rows; false where the intent is not a move.
  mutating func move(_ intent: Intent, in card: CardLines, height: Int) -> Bool {
    switch intent {
    case .up:
      if item == 0 { top = max(0, top - 1) } else { focus(item - 1, card, height) }
    case .down:
      if item + 1 < card.items.count {
        focus(item + 1, card, height)
      } else {
        top = min(Self.lastTop(card, height), top + 1)
      }
    case .nextPane: hop(1, card, height)
    case .previousPane: hop(-1, card, height)
    case .first:
      item = 0
      top = 0
    case .last:
      top = Self.lastTop(card, height)
      item = max(0, card.items.count - 1)
    case .pageDown: scroll(height - 2, card, height)
    case .pageUp: scroll(-(height - 2), card, height)
    case .scroll(_, let rows): scroll(rows, card, height)
    default: return false
    }
    return true
  }

  static func lastTop(_ card: CardLines, _ height: Int) -> Int { max(0, card.lines.count - height) }

  /// Gives the focus to an item and shows it whole, with the heading just above it.
  mutating func focus(_ item: Int, _ card: CardLines, _ height: Int) {
    guard card.extents.indices.contains(item) else { return }
    self.item = item
    if item == 0 {
      top = card.extents[0].upperBound < height ? 0 : card.extents[0].lowerBound
      return
    }
    var first = card.extents[item].lowerBound
    while first > 0, first > card.extents[item].lowerBound - 2, card.lines[first - 1].isHeading { first -= 1 }
    let last = card.extents[item].upperBound
    if first < top { top = max(0, first - 1) }
    if last >= top + height { top = min(last - height + 2, card.extents[item].lowerBound) }
    top = max(0, min(top, Self.lastTop(card, height)))
  }

  /// The next item that leads to another card.
  private mutating func hop(_ step: Int, _ card: CardLines, _ height: Int) {
    var item = item + step
    while card.items.indices.contains(item) {
      if card.items[item].leadsToPlace { return focus(item, card, height) }
      item += step
    }
  }

  /// Scrolls, and keeps the focus on the screen.
  private mutating func scroll(_ rows: Int, _ card: CardLines, _ height: Int) {
    top = max(0, min(Self.lastTop(card, height), top + rows))
    let visible = card.extents.indices.filter {
      card.extents[$0].lowerBound >= top && card.extents[$0].lowerBound < top + height
    }
    if let first = visible.first, let last = visible.last, !visible.contains(item) {
      item = item < first ? first : last
    }
  }
}

extension CardLines {
  /// Draws a card that scrolls over the whole canvas, with how many lines there are above and below.
  func draw(at position: CardPosition, isFocused: Bool = true, on canvas: inout ScreenCanvas) {
    let top = max(0, min(position.top, CardPosition.lastTop(self, canvas.rows)))
    canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .wheel(0))
    canvas.within(Rect(row: 0, column: 1, rows: canvas.rows, columns: canvas.columns - 2)) {
      if isFocused { $0.focus(row: 0, column: 0) }
      draw(on: &$0, top: top, focus: isFocused ? position.item : nil, pane: 0)
    }
    let below = lines.count - top - canvas.rows
    if top > 0 { canvas.write(" \(canvas.glyphs.above)\(top)", row: 0, endColumn: canvas.columns, paint: .quiet) }
    if below > 0 {
      canvas.write(" \(canvas.glyphs.below)\(below)", row: canvas.rows - 1, endColumn: canvas.columns, paint: .quiet)
    }
  }
}
