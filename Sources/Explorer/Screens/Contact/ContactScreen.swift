import PartnerNetwork
import Surface
import Texts

/// What the contacts of a body remember.
public struct ContactMemory: ScreenMemory {
  /// One of its entries, as an index of the directory; nil where nobody has that id.
  let entry: Int?
  /// The line that has the focus.
  var item = 0
  /// The first line shown.
  var top = 0
}

/// Every way to reach one body, a line each: to be copied, opened, traced to its source.
public enum ContactScreen: Screen {
  public static let name = "contacts"

  /// - Parameter route: an id, then perhaps which of its services was chosen: "cpl_adil/2".
  public static func start(_ route: Route, _ context: Context) -> ContactMemory {
    let directory = context.network.directory
    let parts = route.subject.split(separator: "/", maxSplits: 1)
    guard let id = parts.first, let owner = DirectoryEntry.Owner(id: String(id), in: context.network),
      let first = directory.firstEntry(of: owner)
    else { return ContactMemory(entry: nil) }
    let own = directory.entriesOfOwner(at: first)
    let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let entry = min(own.upperBound - 1, first + max(0, min(number, own.count)))
    var memory = ContactMemory(entry: entry)
    if let card = lines(memory, context), let contact = directory.entries[entry].contacts.first,
      let item = card.items.firstIndex(of: .contact(contact))
    {
      focus(item, &memory, card, context.body.rows)
    }
    return memory
  }

  private static func outline(_ memory: ContactMemory, _ context: Context) -> ContactOutline? {
    memory.entry.map { ContactOutline(entry: $0, in: context.network, notebook: context.notebook) }
  }

  private static func lines(_ memory: ContactMemory, _ context: Context) -> CardLines? {
    outline(memory, context).map { CardLines($0, columns: context.body.columns - CardLines.besideCounts, context) }
  }

  public static func title(_ memory: ContactMemory, _ context: Context) -> String {
    outline(memory, context).map { Words.Directory.contactsOf($0.shortTitle) } ?? Words.Directory.contactTitle
  }

  public static func commands(_ memory: ContactMemory, _ context: Context) -> [Command] {
    let opens = target(memory, context) != nil
    return [
      Command(Words.Card.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Card.down, keys: [.down], .down),
      Command(
        Words.Card.activate, hint: opens ? Words.open : Words.sourceHint, keys: [.enter], .activate, .understand,
        priority: 2),
      Command(
        Words.Copy.field, hint: Words.Copy.fieldHint, keys: [.character("y")], .copyField, .understand, priority: 2),
    ] + ListMoves.commands
  }

  // MARK: - Moving

  public static func update(_ memory: inout ContactMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let card = lines(memory, context) else { return [] }
    let height = context.body.rows
    switch intent {
    case .up: focus(memory.item - 1, &memory, card, height)
    case .down: focus(memory.item + 1, &memory, card, height)
    case .first: focus(0, &memory, card, height)
    case .last: focus(card.items.count - 1, &memory, card, height)
    case .pageUp: focus(memory.item - max(1, height / 3), &memory, card, height)
    case .pageDown: focus(memory.item + max(1, height / 3), &memory, card, height)
    case .scroll(_, let rows): focus(memory.item + rows.signum(), &memory, card, height)
    case .choose(_, let item):
      if item == memory.item { return activate(memory, context) }
      focus(item, &memory, card, height)
    case .activate: return activate(memory, context)
    default: break
    }
    return []
  }

  /// Gives the focus to a line and shows the whole of it; the first is shown with all that stands above.
  private static func focus(_ item: Int, _ memory: inout ContactMemory, _ card: CardLines, _ height: Int) {
    guard !card.items.isEmpty else { return }
    memory.item = max(0, min(card.items.count - 1, item))
    let extent = card.extents[memory.item]
    memory.top = min(memory.top, max(0, extent.lowerBound - 2))
    memory.top = max(memory.top, extent.upperBound - height + 1)
    if extent.upperBound < height { memory.top = 0 }
  }

  // MARK: - The focus

  private static func entry(_ memory: ContactMemory, _ context: Context) -> CardEntry? {
    guard let card = lines(memory, context), card.items.indices.contains(memory.item) else { return nil }
    return card.items[memory.item]
  }

  /// What Enter opens: an address for the desktop, or the card of the body.
  private static func target(_ memory: ContactMemory, _ context: Context) -> Outcome? {
    switch entry(memory, context) {
    case .contact(let contact): contact.address.map { .effect(.open($0)) }
    case .link(let link): .open(.card(context.network.entities[link.target].id))
    case .own(.contact(let contact)): .open(.own(.contact(contact.id)))
    case .own(.note(let note)): .open(.own(.note(note.id)))
    default: nil
    }
  }

  private static func activate(_ memory: ContactMemory, _ context: Context) -> [Outcome] {
    if let target = target(memory, context) { return [target] }
    return source(memory, context).map { [.popup($0)] } ?? []
  }

  public static func focus(_ memory: ContactMemory, _ context: Context) -> Int? {
    memory.entry.flatMap { context.network.body(ofEntry: $0) }
  }

  public static func source(_ memory: ContactMemory, _ context: Context) -> PopupContent? {
    guard let entry = entry(memory, context) else { return nil }
    if case .link = entry { return nil }
    return SourceContent.entry(entry, in: context.network)
  }

  public static func text(_ memory: ContactMemory, _ context: Context) -> String? {
    switch entry(memory, context) {
    case .contact(let contact): contact.value
    case .link(let link): context.network.entities[link.target].name
    case .own(let own): own.copied(in: context.network)
    default: nil
    }
  }

  public static func wholeText(_ memory: ContactMemory, _ context: Context) -> WholeText? {
    // What the user wrote is theirs: the copy is of the contacts that everybody has.
    memory.entry.map { WholeText(ContactOutline(entry: $0, in: context.network), context) }
  }

  public static func status(_ memory: ContactMemory, _ context: Context) -> String {
    guard let card = lines(memory, context), card.items.indices.contains(memory.item) else {
      return Words.Directory.unknown
    }
    let place = Words.place(memory.item + 1, of: card.items.count)
    switch card.items[memory.item] {
    case .contact(let contact):
      let dated = ContactWords.dated(contact.date)
      return "\(place) — \(contact.value), \(dated). \(Words.Card.contactHint(contact.address != nil))"
    case .link(let link):
      return "\(place) — \(context.network.entities[link.target].name). \(Words.Directory.linkHint)"
    case .own(let own): return "\(place) — \(own.title(in: context.network)). \(Words.Notebook.enterOpensOwn)"
    default: return "\(place)."
    }
  }

  public static func spoken(_ memory: ContactMemory, _ context: Context) -> [String] { listing(memory, context).spoken }

  public static func listing(_ memory: ContactMemory, _ context: Context) -> [SpokenLine] {
    guard let card = lines(memory, context) else { return [.text(Words.Directory.unknown, isSelected: true)] }
    return card.listing(focus: memory.item)
  }

  public static func draw(_ memory: ContactMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let card = lines(memory, context) else {
      for (row, line) in Wrapping.lines(Words.Directory.unknown, columns: canvas.columns - 4).enumerated() {
        canvas.write(line, row: 1 + row, column: 2)
      }
      return
    }
    canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .wheel(0))
    let top = max(0, min(memory.top, card.lines.count - canvas.rows))
    let width = min(canvas.columns - 3, CardLines.measure + 2)
    canvas.within(Rect(row: 0, column: 1, rows: canvas.rows, columns: width)) {
      card.draw(on: &$0, top: top, focus: memory.item, pane: 0)
    }
    let below = card.lines.count - top - canvas.rows
    if top > 0 { canvas.write(" \(canvas.glyphs.above)\(top)", row: 0, endColumn: canvas.columns, paint: .quiet) }
    if below > 0 {
      canvas.write(" \(canvas.glyphs.below)\(below)", row: canvas.rows - 1, endColumn: canvas.columns, paint: .quiet)
    }
  }
}

extension WholeText {
  init(_ outline: ContactOutline, _ context: Context) {
    self.init(name: outline.shortTitle, text: outline.text(today: context.today))
  }
}

extension Route {
  /// The contacts of the body of an entry of the directory, with the focus on that entry.
  static func contacts(entry: Int, in network: Network) -> Route {
    let id = network.directory.entries[entry].owner.id(in: network)
    let first = network.directory.entriesOfOwner(at: entry).lowerBound
    return Route(ContactScreen.name, entry == first ? id : "\(id)/\(entry - first)")
  }
}

extension Network {
  /// The entity that an entry of the directory belongs to, as an index; nil for an intercommunal body.
  func body(ofEntry entry: Int) -> Int? {
    switch directory.entries[entry].owner {
    case .entity(let index): index
    case .point(let index): territory.points[index].entity.flatMap { self.index(of: $0) }
    case .intercommunality: nil
    }
  }
}
