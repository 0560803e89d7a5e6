import Notebook
import PartnerNetwork
import Surface
import Texts

/// What the page of a note or of an own contact remembers.
public struct OwnPageMemory: ScreenMemory {
  /// `.note` or `.contact`; nil where the route names none.
  let entry: NotebookForm?
  /// The part that has the focus.
  var item = 0
  /// The first line shown.
  var top = 0
}

/// A note or a contact of the user's own, whole: to be read, copied, changed, exported.
public enum OwnPageScreen: Screen {
  public static let name = "carnet-page"

  public static func start(_ route: Route, _ context: Context) -> OwnPageMemory {
    var memory = OwnPageMemory(entry: NotebookForm(subject: route.subject))
    if let card = lines(memory, context), let first = outline(memory, context)?.firstItem {
      focus(first, &memory, card, context.body.rows)
    }
    return memory
  }

  /// What it is about; nil where it is no longer in the notebook.
  static func shown(_ memory: OwnPageMemory, _ context: Context) -> NotebookLines.Item? {
    switch memory.entry {
    case .note(let id): context.notebook.notes.first { $0.id == id }.map(NotebookLines.Item.note)
    case .contact(let id): context.notebook.contacts.first { $0.id == id }.map(NotebookLines.Item.contact)
    default: nil
    }
  }

  private static func outline(_ memory: OwnPageMemory, _ context: Context) -> OwnOutline? {
    switch shown(memory, context) {
    case .note(let note): OwnOutline(note, in: context.network)
    case .contact(let contact): OwnOutline(contact, in: context.network)
    case .favourite, nil: nil
    }
  }

  private static func lines(_ memory: OwnPageMemory, _ context: Context) -> CardLines? {
    outline(memory, context).map { CardLines($0, columns: context.body.columns - CardLines.besideCounts, context) }
  }

  public static func title(_ memory: OwnPageMemory, _ context: Context) -> String {
    switch shown(memory, context) {
    case .contact(let contact): contact.title
    case .note, .favourite: Words.Notebook.note
    case nil: Words.Notebook.crumb
    }
  }

  // MARK: - Commands

  public static func commands(_ memory: OwnPageMemory, _ context: Context) -> [Command] {
    guard let shown = shown(memory, context) else { return [] }
    var noExport: String?
    if case .note = shown { noExport = Words.Notebook.noteNotExported }
    return [
      Command(Words.Card.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Card.down, keys: [.down], .down),
      Command(
        activation(memory, context).title, hint: activation(memory, context).hint, keys: [.enter], .activate,
        priority: 2),
      Command(
        Words.Copy.field, hint: Words.Copy.fieldHint, keys: [.character("y")], .copyField, .understand, priority: 3),
      Command(
        Words.Notebook.menuHere, hint: Words.Notebook.writeHint, keys: [.character("n")], .notebook(.menu), .program,
        priority: 4, inPalette: true),
      Command(
        Words.Notebook.exportOne, hint: Words.Notebook.exportHint, keys: [.character("e")], .notebook(.exportMenu),
        .program, priority: 5, unavailable: noExport, inPalette: true),
      Command(
        Words.Notebook.removeShown, hint: Words.Notebook.removeHint, keys: [.delete], .notebook(.remove), .program,
        priority: 6, inPalette: true),
    ] + ListMoves.commands
  }

  /// What Enter does, as its line of the help and its hint say it.
  private static func activation(_ memory: OwnPageMemory, _ context: Context) -> (title: String, hint: String) {
    switch entry(memory, context) {
    case .own(.subject): (Words.Notebook.openChosen, Words.open)
    case .own(.field(let contact, .email)) where !contact.doubts.contains(.email):
      (Words.Notebook.writeTo, Words.Notebook.writeToHint)
    default: (Words.Notebook.edit, Words.Notebook.editHint)
    }
  }

  // MARK: - Moving

  public static func update(_ memory: inout OwnPageMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let card = lines(memory, context), let shown = shown(memory, context) else { return [] }
    let height = context.body.rows
    switch intent {
    case .up: focus(memory.item - 1, &memory, card, height)
    case .down: focus(memory.item + 1, &memory, card, height)
    case .first: focus(0, &memory, card, height)
    case .last: focus(card.items.count - 1, &memory, card, height)
    case .pageUp: memory.top = max(0, memory.top - height / 2)
    case .pageDown: memory.top = max(0, min(card.lines.count - height, memory.top + height / 2))
    case .scroll(_, let rows): memory.top = max(0, min(card.lines.count - height, memory.top + rows))
    case .choose(_, let item):
      if item == memory.item { return entry(memory, context)?.activate(context) ?? [] }
      focus(item, &memory, card, height)
    case .activate:
      // A note is changed; a field too, unless it leads somewhere.
      if case .note(let note) = shown, case .own(.note) = entry(memory, context) {
        return [.open(.write(.note(note.id)))]
      }
      return entry(memory, context)?.activate(context) ?? []
    case .notebook(let intent): return NotebookChoices.outcomes(intent, on: shown, context)
    default: break
    }
    return []
  }

  /// Gives the focus to a part and shows it; the first with all that stands above.
  private static func focus(_ item: Int, _ memory: inout OwnPageMemory, _ card: CardLines, _ height: Int) {
    guard !card.items.isEmpty else { return }
    memory.item = max(0, min(card.items.count - 1, item))
    let extent = card.extents[memory.item]
    memory.top = max(memory.top, extent.upperBound - height + 1)
    memory.top = min(memory.top, max(0, extent.lowerBound - 2))
    if extent.upperBound < height { memory.top = 0 }
  }

  private static func entry(_ memory: OwnPageMemory, _ context: Context) -> CardEntry? {
    guard let card = lines(memory, context), !card.items.isEmpty else { return nil }
    return card.items[min(memory.item, card.items.count - 1)]
  }

  // MARK: - The focus

  public static func focus(_ memory: OwnPageMemory, _ context: Context) -> Int? {
    switch shown(memory, context) {
    case .contact(let contact): context.network.body(ofContact: contact)
    case .note(let note): note.subject.flatMap { context.network.index(of: $0) }
    case .favourite, nil: nil
    }
  }

  public static func source(_ memory: OwnPageMemory, _ context: Context) -> PopupContent? {
    switch shown(memory, context) {
    case .contact(let contact): SourceContent.entry(.own(.contact(contact)), in: context.network)
    case .note(let note): SourceContent.entry(.own(.note(note)), in: context.network)
    case .favourite, nil: nil
    }
  }

  public static func text(_ memory: OwnPageMemory, _ context: Context) -> String? {
    entry(memory, context)?.copied(context.network)
  }

  public static func wholeText(_ memory: OwnPageMemory, _ context: Context) -> WholeText? {
    shown(memory, context).map { WholeText(name: title(memory, context), text: $0.whole(in: context.network)) }
  }

  public static func status(_ memory: OwnPageMemory, _ context: Context) -> String {
    guard let shown = shown(memory, context) else { return Words.Notebook.noLonger }
    var words = [Words.Notebook.yours]
    if case .contact(let contact) = shown { words += Words.Notebook.doubts(contact.doubts) }
    if let date = shown.modified { words.append(Words.Notebook.modified(date)) }
    return words.joined(separator: " ")
  }

  public static func spoken(_ memory: OwnPageMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }

  public static func listing(_ memory: OwnPageMemory, _ context: Context) -> [SpokenLine] {
    guard let card = lines(memory, context) else { return [.text(Words.Notebook.noLonger, isSelected: true)] }
    return card.listing(focus: memory.item)
  }

  public static func draw(_ memory: OwnPageMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let card = lines(memory, context) else {
      for (row, line) in Wrapping.lines(Words.Notebook.noLonger, columns: canvas.columns - 4).enumerated() {
        canvas.write(line, row: 1 + row, column: 2)
      }
      return
    }
    canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .wheel(0))
    let top = max(0, min(memory.top, card.lines.count - canvas.rows))
    let width = min(canvas.columns - 3, CardLines.measure + 2)
    canvas.within(Rect(row: 0, column: 1, rows: canvas.rows, columns: width)) {
      card.draw(on: &$0, top: top, focus: min(memory.item, card.items.count - 1), pane: 0)
    }
    let below = card.lines.count - top - canvas.rows
    if top > 0 { canvas.write(" \(canvas.glyphs.above)\(top)", row: 0, endColumn: canvas.columns, paint: .quiet) }
    if below > 0 {
      canvas.write(" \(canvas.glyphs.below)\(below)", row: canvas.rows - 1, endColumn: canvas.columns, paint: .quiet)
    }
  }
}
