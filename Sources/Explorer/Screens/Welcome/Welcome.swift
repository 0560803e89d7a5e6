import PartnerNetwork
import Surface
import Texts

/// What is meant on the welcome with the mouse, and the way to it.
public enum WelcomeIntent: Hashable, Sendable {
  case show, next, previous
}

/// The four cards of the very first start, over the screen: who is here, what links them, how to move, how to leave.
/// Any key goes on, Escape skips them all.
struct Welcome: Equatable, Sendable {
  let cards: [WelcomeCard]
  private(set) var place = 0

  init(in network: Network, glyphs: Glyphs) { cards = WelcomeCard.all(in: network, glyphs: glyphs) }

  private var isLast: Bool { place + 1 >= cards.count }

  mutating func update(_ key: Key) -> LayerOutcome {
    switch key {
    case .escape: return .close
    case .character("q"): return .perform(.quit)
    case .function(1): return .perform(.help)
    case .left, .up, .backspace, .backTab, .pageUp: place = max(0, place - 1)
    case .home: place = 0
    default:
      if isLast { return .close }
      place += 1
    }
    return .stay
  }

  // MARK: - Drawing

  /// Rows of the text of a card, its title left out.
  private static let bodyRows = 8

  func draw(on canvas: inout ScreenCanvas) {
    let size = Size(columns: canvas.columns, rows: canvas.rows)
    // Two rows more where there is room for air.
    let air = size.rows >= 20 ? 1 : 0
    let rect = Box.centred(rows: Self.bodyRows + 6 + 2 * air, columns: WelcomeCard.columns + 4 + 4 * air, in: size)
    Box.draw(
      rect, title: Words.Welcome.title(place + 1, of: cards.count), hint: Words.Welcome.skip, on: &canvas
    ) { canvas in
      canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .click(.welcome(.next)))
      let body = Rect(row: air, column: 2 * air, rows: Self.bodyRows + 2, columns: WelcomeCard.columns)
      canvas.within(body) { drawCard(on: &$0) }
      canvas.within(Rect(row: canvas.rows - 1, column: 2 * air, rows: 1, columns: WelcomeCard.columns)) {
        drawKeys(on: &$0)
      }
    }
  }

  private func drawCard(on canvas: inout ScreenCanvas) {
    let card = cards[place]
    canvas.write(card.title.uppercased(), row: 0, column: 0, paint: .title)
    canvas.focus(row: 0, column: 0)
    let indent = card.rows.reduce(0) { max($0, $1.leadColumns) } + 2
    var row = 2
    for line in card.rows {
      var column = 0
      for span in line.lead { column = canvas.write(span.text, row: row, column: column, paint: span.paint) }
      let start = line.lead.isEmpty ? 0 : indent
      for text in line.text.isEmpty ? [""] : Wrapping.lines(line.text, columns: canvas.columns - start) {
        canvas.write(text, row: row, column: start, paint: line.paint)
        row += 1
      }
    }
  }

  /// Where one is in the cards, and what to press.
  private func drawKeys(on canvas: inout ScreenCanvas) {
    var column = 0
    for index in cards.indices {
      let sign = index == place ? canvas.glyphs.partner : canvas.glyphs.absent
      canvas.write(sign, row: 0, column: column, paint: index == place ? .accent : .quiet)
      column += 2
    }
    var keys: [(key: String, word: String, intent: Intent)] = [
      (Words.Welcome.enter, isLast ? Words.Welcome.begin : Words.Welcome.next, .welcome(.next))
    ]
    if place > 0 {
      keys.append((KeyNotation.name(.left, glyphs: canvas.glyphs), Words.Welcome.previous, .welcome(.previous)))
    }
    keys.append(("q", Words.Welcome.quit, .quit))
    column = 2 * cards.count + 1
    for (key, word, intent) in keys {
      let start = column
      column = canvas.write(key, row: 0, column: column, paint: Paint(.accent, .bold))
      column = canvas.write(" " + word, row: 0, column: column)
      canvas.zone(Rect(row: 0, column: start, rows: 1, columns: column - start), .click(intent))
      column += 3
    }
  }

  /// The card as lines, for screen readers.
  var spoken: [String] {
    let lines = cards[place].rows.map { row in
      if let spoken = row.spoken { return spoken }
      let lead = row.lead.map(\.text).joined()
      return [lead, row.text].filter { !$0.isEmpty }.joined(separator: "\u{A0}: ")
    }
    return [Words.Welcome.title(place + 1, of: cards.count), cards[place].title] + lines.filter { !$0.isEmpty }
  }
}

extension Program {
  /// What the mouse means on the welcome; and the welcome again.
  func welcome(_ intent: WelcomeIntent, _ state: inout State) -> [Effect] {
    switch intent {
    case .show: state.layers.append(.welcome(Welcome(in: network, glyphs: state.settings.glyphs)))
    case .next: return pressInLayer(.enter, &state)
    case .previous: return pressInLayer(.left, &state)
    }
    return []
  }

  /// F7 leads there where letters are text.
  static let welcomeCommand = Command(
    Words.Welcome.replay, keys: [.character("b"), .function(7)], .welcome(.show), .program, inPalette: true)
}
