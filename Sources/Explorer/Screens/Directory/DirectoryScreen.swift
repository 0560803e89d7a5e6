import Notebook
import PartnerNetwork
import Surface
import Texts

/// Everybody who can be reached, in one table that is narrowed while typing.
public enum DirectoryScreen: Screen {
  public static let name = "annuaire"

  public static func start(_ route: Route, _ context: Context) -> DirectoryMemory {
    DirectoryMemory(subject: route.subject, context)
  }

  public static func title(_ memory: DirectoryMemory, _ context: Context) -> String {
    guard let filter = memory.filters.first else { return Words.Directory.title }
    return "\(Words.Directory.title)\u{A0}: \(filter.brief(context.network))"
  }

  public static func takesText(_ memory: DirectoryMemory) -> Bool { memory.isTyping }

  static func words(_ line: DirectoryLines.Line, _ network: Network) -> any ContactLine {
    switch line {
    case .entry(let entry): DirectoryLine(entry, in: network)
    case .own(let contact): OwnContactLine(contact, in: network)
    }
  }

  // MARK: - Commands

  public static func commands(_ memory: DirectoryMemory, _ context: Context) -> [Command] {
    let moves = [
      Command(Words.Directory.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Directory.down, keys: [.down], .down),
    ]
    return moves + (memory.isTyping ? typing(memory, context.network) : table(memory, context)) + ListMoves.commands
  }

  private static func typing(_ memory: DirectoryMemory, _ network: Network) -> [Command] {
    let escape =
      memory.input.isEmpty
      ? Command(
        Words.Directory.stopTyping, hint: Words.backHint, keys: [.escape], .directory(.keep), .find, priority: 3)
      : Command(
        Words.Directory.clear, hint: Words.Directory.clearHint, keys: [.escape], .edit(.clear), .find, priority: 3)
    let keep = Command(
      Words.Directory.keep, hint: Words.Directory.keepHint, keys: memory.lever == nil ? [.enter, .tab] : [.enter],
      .directory(.keep), .find, priority: 2)
    guard let lever = memory.lever.flatMap({ network.entity($0) }) else { return [keep, escape] }
    // Where no name answers, Enter leads to those who may help all the same.
    let take = Command(
      Words.Directory.takeLever(lever.shortName), hint: Words.Directory.lever(lever.shortName),
      keys: memory.found.isEmpty ? [.enter, .tab] : [.tab], .directory(.takeLever), .find, priority: 2)
    return memory.found.isEmpty ? [take, escape] : [keep, take, escape]
  }

  private static func table(_ memory: DirectoryMemory, _ context: Context) -> [Command] {
    let name = memory.line.map { words($0, context.network).name }
    let all = memory.isNarrowed ? nil : Words.Directory.alreadyAll
    return [
      Command(
        name.map(Words.Directory.open) ?? Words.Directory.openAny, hint: Words.open, keys: [.enter], .activate,
        .understand, priority: 2),
      Command(
        Words.Directory.type, hint: Words.Directory.typeHint, keys: [.character("/"), .tab], .directory(.type), .find,
        priority: 3),
      Command(
        Words.Directory.filter, hint: Words.Directory.filterHint, keys: [.character("f")], .directory(.filters), .find,
        priority: 4, inPalette: true),
      Command(
        memory.isUrgent ? Words.Directory.notUrgent : Words.Directory.urgent,
        hint: memory.isUrgent ? Words.Directory.allHint : Words.Directory.urgentHint, keys: [.character("u")],
        .directory(.urgent), .find, priority: 5, inPalette: true),
      Command(
        Words.Directory.dropLast, hint: Words.Directory.dropHint, keys: [.delete], .directory(.dropLast), .find,
        priority: 5, unavailable: all),
      Command(
        Words.Directory.all, keys: [.character("a")], .directory(.clear), .find, unavailable: all, inPalette: true),
      Command(
        Words.Directory.sort(DirectoryOrders.words(DirectoryOrders.next(memory.query))),
        hint: Words.Directory.sortHint, keys: [.character("o")], .directory(.nextOrder), .find, priority: 7,
        inPalette: true),
      Command(
        Words.Directory.export, hint: Words.Directory.exportHint, keys: [.character("e")], .directory(.formats),
        .find, priority: 6, unavailable: memory.lines.isEmpty ? Words.Directory.nothingToExport : nil, inPalette: true),
    ]
  }

  // MARK: - Changes

  static func listRows(_ memory: DirectoryMemory, _ context: Context) -> Int {
    max(1, context.body.rows - DirectoryLayout.rowsAbove(memory, context.body))
  }

  public static func update(_ memory: inout DirectoryMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    memory.follow(context)
    let height = listRows(memory, context)
    switch intent {
    case .directory(let own): return update(&memory, own, context)
    case .edit(let edit):
      if edit == .backspace, memory.input.isEmpty { memory.isTyping = false }
      memory.edit(edit, context)
    case .activate: return open(memory, context)
    case .choose(_, let item):
      guard memory.lines.indices.contains(item) else { return [] }
      if item == memory.place.selected { return open(memory, context) }
      memory.place.select(item, count: memory.lines.count, height: height)
    default: _ = memory.place.move(intent, count: memory.lines.count, height: height)
    }
    return []
  }

  private static func update(
    _ memory: inout DirectoryMemory, _ intent: DirectoryIntent, _ context: Context
  ) -> [Outcome] {
    let network = context.network
    switch intent {
    case .type: memory.isTyping = true
    case .keep: memory.isTyping = false
    case .takeLever:
      memory.takeLever(context)
      memory.isTyping = false
    case .filters: return [.choice(DirectoryMenus.filters(memory, hasOwn: !context.notebook.contacts.isEmpty, network))]
    case .levers: return [.choice(DirectoryMenus.levers(network))]
    case .kinds: return [.choice(DirectoryMenus.kinds(network))]
    case .communes: return [.choice(DirectoryMenus.communes(network))]
    case .formats:
      let own = memory.lines.own.count
      return [.choice(own == 0 ? DirectoryMenus.formats(own: false) : DirectoryMenus.own(own))]
    case .formatsFor(let own): return [.choice(DirectoryMenus.formats(own: own))]
    case .add(let filter): memory.put(filter, context)
    case .drop(let filter): memory.drop(filter, context)
    case .dropLast: memory.dropLast(context)
    case .clear: memory.clear(context)
    case .urgent: toggleUrgent(&memory, context)
    case .nextOrder: return sort(DirectoryOrders.next(memory.query), &memory, context)
    case .order(let column):
      let isAgain = memory.query.column == column
      return sort((column, isAgain ? !memory.query.isDescending : false), &memory, context)
    case .export(let format, let own):
      let name = DirectoryFileName.of(memory, network)
      let lines = own ? memory.lines : memory.lines.withoutOwn
      return [.effect(.export(.directory(lines, format: format, name: name)))]
    }
    return []
  }

  /// The emergency numbers all of them, whatever else was asked for: nobody should have to remove a filter first.
  private static func toggleUrgent(_ memory: inout DirectoryMemory, _ context: Context) {
    let wasUrgent = memory.isUrgent
    memory.clear(context)
    if !wasUrgent { memory.put(.emergency, context) }
  }

  private static func sort(
    _ order: DirectoryOrders.Order, _ memory: inout DirectoryMemory, _ context: Context
  ) -> [Outcome] {
    memory.sort(
      order.column, descending: order.isDescending, context, height: listRows(memory, context))
    return [.notice(DirectoryOrders.notice(order))]
  }

  private static func open(_ memory: DirectoryMemory, _ context: Context) -> [Outcome] {
    switch memory.line {
    case .entry(let entry): return [.open(.contacts(entry: entry, in: context.network))]
    case .own(let contact): return [.open(.own(.contact(contact.id)))]
    case nil: return []
    }
  }

  // MARK: - The focus

  public static func focus(_ memory: DirectoryMemory, _ context: Context) -> Int? {
    switch memory.line {
    case .entry(let entry): context.network.body(ofEntry: entry)
    case .own(let contact): context.network.body(ofContact: contact)
    case nil: nil
    }
  }

  public static func source(_ memory: DirectoryMemory, _ context: Context) -> PopupContent? {
    if case .own(let contact) = memory.line { return SourceContent.entry(.own(.contact(contact)), in: context.network) }
    guard let entry = memory.entry, let contact = context.network.directory.entries[entry].contacts.first else {
      return nil
    }
    return SourceContent.entry(.contact(contact), in: context.network)
  }

  public static func text(_ memory: DirectoryMemory, _ context: Context) -> String? {
    memory.line.flatMap { words($0, context.network).copied }
  }

  public static func wholeText(_ memory: DirectoryMemory, _ context: Context) -> WholeText? {
    switch memory.line {
    case .entry(let entry): WholeText(ContactOutline(entry: entry, in: context.network), context)
    case .own(let contact): WholeText(name: contact.title, text: Words.Notebook.text(of: contact))
    case nil: nil
    }
  }

  public static func status(_ memory: DirectoryMemory, _ context: Context) -> String {
    guard let line = memory.line else {
      return memory.isNarrowed ? Words.Directory.nothing : Words.Directory.empty
    }
    return words(line, context.network).sentence(today: context.today)
  }
}
