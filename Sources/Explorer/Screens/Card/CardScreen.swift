import PartnerNetwork
import Surface
import Texts

/// What a card remembers.
public struct CardMemory: ScreenMemory {
  let id: String
  /// The entry that has the focus.
  var item = 0
  /// The first line shown.
  var top = 0
}

/// All that is said of an entity; every entity named is a link to follow.
public enum CardScreen: Screen {
  public static let name = "fiche"
  /// From this width a second column explains what has the focus.
  static let twoColumns = 110

  public static func start(_ route: Route, _ context: Context) -> CardMemory { CardMemory(id: route.subject) }

  public static func title(_ memory: CardMemory, _ context: Context) -> String {
    context.network.entity(memory.id)?.shortName ?? Words.Card.unknown
  }

  static func lines(_ memory: CardMemory, _ context: Context) -> CardLines? {
    guard let index = context.network.index(of: memory.id) else { return nil }
    let columns = context.body.columns >= twoColumns ? CardLines.measure : context.body.columns - 3
    return CardLines(CardOutline(index, in: context.network), columns: columns, context)
  }

  public static func commands(_ memory: CardMemory, _ context: Context) -> [Command] {
    let target = focusedLink(memory, context).map { context.network.entities[$0.target].shortName }
    return [
      Command(Words.Card.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Card.down, keys: [.down], .down),
      Command(Words.Card.nextLink, keys: [.tab], .nextPane),
      Command(Words.Card.previousLink, keys: [.backTab], .previousPane),
      Command(
        target.map(Words.Card.follow) ?? Words.Card.activate, hint: Words.open, keys: [.enter], .activate, .understand,
        priority: 2),
    ] + directory(memory, context) + ListMoves.commands
  }

  /// On the card of a lever, the directory opens on those who may be called for it.
  private static func directory(_ memory: CardMemory, _ context: Context) -> [Command] {
    guard context.network.entity(memory.id)?.kind == .lever else { return [] }
    let filter = DirectoryFilter.lever(memory.id).subject
    return [
      Command(
        Words.Directory.ofLever, hint: Words.Directory.ofLeverHint, keys: [.character("a")],
        .open(.directory(filter)), .find, priority: 5, inPalette: true)
    ]
  }

  public static func update(_ memory: inout CardMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let card = lines(memory, context) else { return [] }
    let height = context.body.rows
    switch intent {
    case .up:
      if memory.item == 0 { memory.top = max(0, memory.top - 1) } else { focus(memory.item - 1, &memory, card, height) }
    case .down:
      if memory.item + 1 < card.items.count {
        focus(memory.item + 1, &memory, card, height)
      } else {
        memory.top = min(lastTop(card, height), memory.top + 1)
      }
    case .nextPane: hop(1, &memory, card, height)
    case .previousPane: hop(-1, &memory, card, height)
    case .first:
      memory.item = 0
      memory.top = 0
    case .last:
      memory.top = lastTop(card, height)
      memory.item = max(0, card.items.count - 1)
    case .pageDown: scroll(height - 2, &memory, card, height)
    case .pageUp: scroll(-(height - 2), &memory, card, height)
    case .scroll(_, let rows): scroll(rows, &memory, card, height)
    case .choose(_, let item):
      if item == memory.item { return activate(memory, context) }
      focus(item, &memory, card, height)
    case .activate: return activate(memory, context)
    default: break
    }
    return []
  }

  private static func activate(_ memory: CardMemory, _ context: Context) -> [Outcome] {
    if let link = focusedLink(memory, context) { return [.open(.card(context.network.entities[link.target].id))] }
    switch focusedEntry(memory, context) {
    case .address(let address): if let url = address.url { return [.effect(.open(url))] }
    case .contact(let contact): if let url = contact.address { return [.effect(.open(url))] }
    default: break
    }
    return source(memory, context).map { [.popup($0)] } ?? []
  }

  // MARK: - Moving

  private static func lastTop(_ card: CardLines, _ height: Int) -> Int { max(0, card.lines.count - height) }

  /// Gives the focus to an item and shows it whole, with the heading just above it.
  private static func focus(_ item: Int, _ memory: inout CardMemory, _ card: CardLines, _ height: Int) {
    guard card.extents.indices.contains(item) else { return }
    memory.item = item
    if item == 0 {
      memory.top = card.extents[0].upperBound < height ? 0 : card.extents[0].lowerBound
      return
    }
    var first = card.extents[item].lowerBound
    while first > 0, first > card.extents[item].lowerBound - 2, card.lines[first - 1].isHeading { first -= 1 }
    let last = card.extents[item].upperBound
    if first < memory.top { memory.top = max(0, first - 1) }
    if last >= memory.top + height { memory.top = min(last - height + 2, card.extents[item].lowerBound) }
    memory.top = max(0, min(memory.top, lastTop(card, height)))
  }

  /// The next item that leads to another card.
  private static func hop(_ step: Int, _ memory: inout CardMemory, _ card: CardLines, _ height: Int) {
    var item = memory.item + step
    while card.items.indices.contains(item) {
      if case .link = card.items[item] { return focus(item, &memory, card, height) }
      item += step
    }
  }

  /// Scrolls, and keeps the focus on the screen.
  private static func scroll(_ rows: Int, _ memory: inout CardMemory, _ card: CardLines, _ height: Int) {
    memory.top = max(0, min(lastTop(card, height), memory.top + rows))
    let visible = card.extents.indices.filter {
      card.extents[$0].lowerBound >= memory.top && card.extents[$0].lowerBound < memory.top + height
    }
    if let first = visible.first, let last = visible.last, !visible.contains(memory.item) {
      memory.item = memory.item < first ? first : last
    }
  }

  // MARK: - The focus

  static func focusedEntry(_ memory: CardMemory, _ context: Context) -> CardEntry? {
    guard let card = lines(memory, context), card.items.indices.contains(memory.item) else { return nil }
    return card.items[memory.item]
  }

  static func focusedLink(_ memory: CardMemory, _ context: Context) -> CardLink? {
    if case .link(let link) = focusedEntry(memory, context) { return link }
    return nil
  }

  public static func focus(_ memory: CardMemory, _ context: Context) -> Int? {
    focusedLink(memory, context)?.target ?? context.network.index(of: memory.id)
  }

  public static func source(_ memory: CardMemory, _ context: Context) -> PopupContent? {
    focusedEntry(memory, context).flatMap { SourceContent.entry($0, in: context.network) }
  }

  public static func text(_ memory: CardMemory, _ context: Context) -> String? {
    switch focusedEntry(memory, context) {
    case .contact(let contact): contact.value
    case .address(let address): address.url ?? address.text
    case .fact(let fact): fact.text
    case .caution(let caution): caution.text
    case .link(let link): link.links.map { LinkWords.sentence($0, in: context.network) }.joined(separator: "\u{A0}; ")
    case .figure(let figure): "\(figure.label)\u{A0}: \(figure.value)"
    case .date(let date): "\(date.label)\u{A0}: \(date.value)"
    case .law(let law): law.reference ?? law.subject
    case .paragraph(let text): text
    case nil: nil
    }
  }

  public static func status(_ memory: CardMemory, _ context: Context) -> String {
    guard let card = lines(memory, context) else { return Words.Card.unknownExplained }
    guard card.items.indices.contains(memory.item) else { return Words.Card.empty }
    let place = Words.place(memory.item + 1, of: card.items.count)
    switch card.items[memory.item] {
    case .link(let link):
      let sentence = link.links.first.map { LinkWords.sentence($0, in: context.network) } ?? ""
      return "\(place) — \(sentence)." + (link.deduction == nil ? "" : " " + Words.Card.deduced)
    case .fact(let fact): return "\(place) — \(fact.field.title). \(Words.Card.sourceHint)"
    case .contact(let contact): return "\(place) — \(contact.value). \(Words.Card.contactHint(contact.address != nil))"
    case .address(let address):
      return "\(place) — \(address.url ?? address.text) \(Words.Card.contactHint(address.url != nil))"
    default: return "\(place). \(Words.Card.sourceHint)"
    }
  }

  public static func spoken(_ memory: CardMemory, _ context: Context) -> [String] {
    guard let card = lines(memory, context) else { return [Words.Card.unknownExplained] }
    return card.lines.map { line in
      line.runs.map(\.text).joined() + (line.item == memory.item && line.item != nil ? Words.selected : "")
    }.filter { !$0.isEmpty }
  }

  public static func draw(_ memory: CardMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let card = lines(memory, context) else {
      for (row, line) in Wrapping.lines(Words.Card.unknownExplained, columns: canvas.columns - 4).enumerated() {
        canvas.write(line, row: 1 + row, column: 2)
      }
      return
    }
    let wide = canvas.columns >= twoColumns
    let width = wide ? CardLines.measure + 4 : canvas.columns
    let top = max(0, min(memory.top, lastTop(card, canvas.rows)))
    canvas.within(Rect(row: 0, column: 0, rows: canvas.rows, columns: width)) { canvas in
      canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .wheel(0))
      canvas.within(Rect(row: 0, column: 1, rows: canvas.rows, columns: canvas.columns - 2)) {
        $0.focus(row: 0, column: 0)
        card.draw(on: &$0, top: top, focus: memory.item, pane: 0)
      }
      drawMore(card, top: top, on: &canvas)
    }
    if wide {
      canvas.bar(column: width, rows: 0..<canvas.rows)
      let side = Rect(
        row: 0, column: width + 2, rows: canvas.rows, columns: min(CardLines.measure, canvas.columns - width - 3))
      canvas.within(side) { drawAside(memory, context, on: &$0) }
    }
  }

  /// How many lines there are above and below, at the right edge.
  private static func drawMore(_ card: CardLines, top: Int, on canvas: inout ScreenCanvas) {
    let below = card.lines.count - top - canvas.rows
    if top > 0 { canvas.write(" \(canvas.glyphs.above)\(top)", row: 0, endColumn: canvas.columns, paint: .quiet) }
    if below > 0 {
      canvas.write(" \(canvas.glyphs.below)\(below)", row: canvas.rows - 1, endColumn: canvas.columns, paint: .quiet)
    }
  }

  /// What has the focus: where the link leads and what says so.
  private static func drawAside(_ memory: CardMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let content = source(memory, context) else { return }
    var lines = content.lines(columns: canvas.columns)
    if let link = focusedLink(memory, context), let summary = context.network.entities[link.target].summary {
      let title = CardOutline.title(of: context.network.entities[link.target])
      lines.append(("", .text))
      lines += Wrapping.lines(title, columns: canvas.columns).map { ($0, .title) }
      lines += Wrapping.lines(summary, columns: canvas.columns).map { ($0, .text) }
    }
    for (row, line) in lines.prefix(canvas.rows).enumerated() {
      canvas.write(line.text, row: row, column: 0, paint: line.paint)
    }
    let hidden = lines.count - canvas.rows
    if hidden > 0 {
      canvas.write(" \(canvas.glyphs.below)\(hidden)", row: canvas.rows - 1, endColumn: canvas.columns, paint: .quiet)
    }
  }
}
