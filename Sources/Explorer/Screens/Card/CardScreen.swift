import PartnerNetwork
import Surface
import Texts

/// What a card remembers.
public struct CardMemory: ScreenMemory {
  let id: String
  var position = CardPosition()
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
    let columns = context.body.columns >= twoColumns ? CardLines.measure : context.body.columns - CardLines.besideCounts
    let outline = CardOutline(
      index, in: context.network, commune: context.commune, notebook: context.notebook)
    return CardLines(outline, columns: columns, context)
  }

  public static func commands(_ memory: CardMemory, _ context: Context) -> [Command] {
    let target = focusedEntry(memory, context).flatMap { $0.targetName(context.network) }
    return [
      Command(Words.Card.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Card.down, keys: [.down], .down),
      Command(Words.Card.nextLink, keys: [.tab], .nextPane),
      Command(Words.Card.previousLink, keys: [.backTab], .previousPane),
      Command(
        target.map(Words.Card.follow) ?? Words.Card.activate, hint: Words.open, keys: [.enter], .activate, .understand,
        priority: 2),
    ] + directory(memory, context) + HandoutExport.commands(subject(memory, context)) + ListMoves.commands
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

  /// What a handout can be made of: a lever, with all those who act for it.
  private static func subject(_ memory: CardMemory, _ context: Context) -> HandoutSubject? {
    guard let index = context.network.index(of: memory.id), context.network.entities[index].kind == .lever else {
      return nil
    }
    return .lever(index)
  }

  public static func update(_ memory: inout CardMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let card = lines(memory, context) else { return [] }
    let height = context.body.rows
    switch intent {
    case .choose(_, let item):
      if item == memory.position.item { return activate(memory, context) }
      memory.position.focus(item, card, height)
    case .activate: return activate(memory, context)
    case .handout(let intent): return HandoutExport.outcomes(intent, subject(memory, context), context)
    default: _ = memory.position.move(intent, in: card, height: height)
    }
    return []
  }

  private static func activate(_ memory: CardMemory, _ context: Context) -> [Outcome] {
    focusedEntry(memory, context)?.activate(context) ?? []
  }

  // MARK: - The focus

  static func focusedEntry(_ memory: CardMemory, _ context: Context) -> CardEntry? {
    guard let card = lines(memory, context), card.items.indices.contains(memory.position.item) else {
      return nil
    }
    return card.items[memory.position.item]
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
    focusedEntry(memory, context)?.copied(context.network)
  }

  public static func status(_ memory: CardMemory, _ context: Context) -> String {
    guard let card = lines(memory, context) else { return Words.Card.unknownExplained }
    guard card.items.indices.contains(memory.position.item) else { return Words.Card.empty }
    return Words.place(memory.position.item + 1, of: card.items.count)
      + card.items[memory.position.item].sentence(context.network)
  }

  public static func spoken(_ memory: CardMemory, _ context: Context) -> [String] { listing(memory, context).spoken }

  public static func listing(_ memory: CardMemory, _ context: Context) -> [SpokenLine] {
    guard let card = lines(memory, context) else { return [.text(Words.Card.unknownExplained)] }
    return card.listing(focus: memory.position.item)
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
    canvas.within(Rect(row: 0, column: 0, rows: canvas.rows, columns: width)) { canvas in
      card.draw(at: memory.position, on: &canvas)
    }
    if wide {
      canvas.bar(column: width, rows: 0..<canvas.rows)
      let side = Rect(
        row: 0, column: width + 2, rows: canvas.rows, columns: min(CardLines.measure, canvas.columns - width - 3))
      canvas.within(side) { drawAside(memory, context, on: &$0) }
    }
  }

  /// What has the focus: where the link leads and what says so.
  private static func drawAside(_ memory: CardMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    CardAside.draw(
      source(memory, context), target: focusedLink(memory, context)?.target, context, on: &canvas)
  }
}
