import PartnerNetwork
import Surface
import Texts

/// What one situation remembers.
public struct SituationMemory: ScreenMemory {
  let id: String
  var position = CardPosition()
}

/// One situation: the number to call first, whom to contact and why, the first steps. Read and walked as a card.
public enum SituationScreen: Screen {
  public static let name = "situation"
  /// From this width a second column explains what has the focus.
  static let twoColumns = 110

  public static func start(_ route: Route, _ context: Context) -> SituationMemory { SituationMemory(id: route.subject) }

  private static func index(_ memory: SituationMemory, _ context: Context) -> Int? {
    context.network.learning.situation(memory.id)
  }

  public static func title(_ memory: SituationMemory, _ context: Context) -> String {
    index(memory, context).map { context.network.learning.situations[$0].title } ?? Words.Situations.unknown
  }

  private static func outline(_ memory: SituationMemory, _ context: Context) -> SituationOutline? {
    index(memory, context).map { SituationOutline($0, in: context.network, commune: context.commune) }
  }

  static func lines(_ memory: SituationMemory, _ context: Context) -> CardLines? {
    guard let index = index(memory, context) else { return nil }
    let outline = SituationOutline(
      index, in: context.network, commune: context.commune, notebook: context.notebook)
    let columns = context.body.columns >= twoColumns ? CardLines.measure : context.body.columns - CardLines.besideCounts
    return CardLines(outline, drawsBig: DirectoryLayout.hasLargeNumber(context.body), columns: columns, context)
  }

  // MARK: - Commands

  public static func commands(_ memory: SituationMemory, _ context: Context) -> [Command] {
    let entry = focusedEntry(memory, context)
    let target = entry?.targetName(context.network)
    return [
      Command(Words.Card.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Card.down, keys: [.down], .down),
      Command(Words.Card.nextLink, keys: [.tab], .nextPane),
      Command(Words.Card.previousLink, keys: [.backTab], .previousPane),
      Command(
        target.map(Words.Card.follow) ?? Words.Card.activate, hint: Words.open, keys: [.enter], .activate, .understand,
        priority: 2),
    ] + copy(entry) + [commune(context)] + ListMoves.commands
  }

  /// Copying a number is what most people come for.
  private static func copy(_ entry: CardEntry?) -> [Command] {
    let isNumber =
      switch entry {
      case .contact: true
      case .person(let person): person.call != nil
      default: false
      }
    guard isNumber else { return [] }
    return [
      Command(
        Words.Copy.field, hint: Words.Copy.fieldHint, keys: [.character("y")], .copyField, .understand, priority: 3)
    ]
  }

  /// The footer names the key as long as no commune is chosen: the nearest contacts are worth one more key.
  private static func commune(_ context: Context) -> Command {
    let isChosen = context.commune != nil
    return Command(
      isChosen ? Words.Situations.change : Words.Situations.choose, hint: isChosen ? nil : Words.Situations.chooseHint,
      keys: [.character("t")], .open(.commune()), .find, priority: 4)
  }

  // MARK: - Moving

  public static func update(_ memory: inout SituationMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let card = lines(memory, context) else { return [] }
    // A commune chosen meanwhile changes what there is.
    memory.position.item = max(0, min(card.items.count - 1, memory.position.item))
    switch intent {
    case .choose(_, let item):
      if item == memory.position.item { return activate(memory, context) }
      memory.position.focus(item, card, context.body.rows)
    case .activate: return activate(memory, context)
    default: _ = memory.position.move(intent, in: card, height: context.body.rows)
    }
    return []
  }

  private static func activate(_ memory: SituationMemory, _ context: Context) -> [Outcome] {
    focusedEntry(memory, context)?.activate(context) ?? []
  }

  // MARK: - The focus

  static func focusedEntry(_ memory: SituationMemory, _ context: Context) -> CardEntry? {
    guard let card = lines(memory, context), card.items.indices.contains(memory.position.item) else { return nil }
    return card.items[memory.position.item]
  }

  /// What the line leads to; on a contact, the person whose contact it is.
  public static func focus(_ memory: SituationMemory, _ context: Context) -> Int? {
    guard let card = lines(memory, context), card.items.indices.contains(memory.position.item) else { return nil }
    for entry in card.items[...memory.position.item].reversed() {
      switch entry {
      case .person(let person): return person.entity
      case .link(let link): return link.target
      case .place(let local):
        let point = context.network.territory.points[local.nearby.point]
        if let entity = point.entity.flatMap({ context.network.index(of: $0) }) { return entity }
      case .contact, .detail: continue
      default: return nil
      }
    }
    return nil
  }

  public static func source(_ memory: SituationMemory, _ context: Context) -> PopupContent? {
    guard let entry = focusedEntry(memory, context) else { return nil }
    if let content = SourceContent.entry(entry, in: context.network) { return content }
    return index(memory, context).map {
      SourceContent.situation(context.network.learning.situations[$0], in: context.network)
    }
  }

  public static func text(_ memory: SituationMemory, _ context: Context) -> String? {
    focusedEntry(memory, context)?.copied(context.network)
  }

  public static func wholeText(_ memory: SituationMemory, _ context: Context) -> WholeText? {
    outline(memory, context).map { WholeText($0, context) }
  }

  public static func status(_ memory: SituationMemory, _ context: Context) -> String {
    guard let card = lines(memory, context) else { return Words.Situations.unknownExplained }
    guard card.items.indices.contains(memory.position.item) else { return Words.Card.empty }
    return Words.place(memory.position.item + 1, of: card.items.count)
      + card.items[memory.position.item].sentence(context.network)
  }

  public static func spoken(_ memory: SituationMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }

  public static func listing(_ memory: SituationMemory, _ context: Context) -> [SpokenLine] {
    guard let card = lines(memory, context) else { return [.text(Words.Situations.unknownExplained)] }
    return card.listing(focus: memory.position.item)
  }

  // MARK: - Drawing

  public static func draw(_ memory: SituationMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let card = lines(memory, context) else {
      for (row, line) in Wrapping.lines(Words.Situations.unknownExplained, columns: canvas.columns - 4).enumerated() {
        canvas.write(line, row: 1 + row, column: 2)
      }
      return
    }
    let isWide = canvas.columns >= twoColumns
    let width = isWide ? CardLines.measure + 4 : canvas.columns
    canvas.within(Rect(row: 0, column: 0, rows: canvas.rows, columns: width)) {
      card.draw(at: memory.position, on: &$0)
    }
    guard isWide else { return }
    canvas.bar(column: width, rows: 0..<canvas.rows)
    let side = Rect(
      row: 0, column: width + 2, rows: canvas.rows, columns: min(CardLines.measure, canvas.columns - width - 3))
    canvas.within(side) {
      CardAside.draw(source(memory, context), target: focus(memory, context), context, on: &$0)
    }
  }
}
