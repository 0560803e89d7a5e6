import Notebook
import PartnerNetwork
import Surface
import Texts

/// What the list of the whole notebook remembers.
public struct NotebookMemory: ScreenMemory {
  var place = ListPlace()
}

/// The whole notebook: favourites, notes, own contacts.
public enum NotebookScreen: Screen {
  public static let name = "carnet"

  public static func start(_ route: Route, _ context: Context) -> NotebookMemory { NotebookMemory() }
  public static func title(_ memory: NotebookMemory, _ context: Context) -> String { Words.Notebook.crumb }

  static func selected(_ memory: NotebookMemory, _ context: Context) -> NotebookLines.Item? {
    let items = NotebookLines(context.notebook, in: context.network).items
    // Something may have been taken away meanwhile.
    return items.isEmpty ? nil : items[max(0, min(items.count - 1, memory.place.selected))]
  }

  public static func commands(_ memory: NotebookMemory, _ context: Context) -> [Command] {
    let write = Command(
      Words.Notebook.menu, hint: Words.Notebook.writeHint, keys: [.character("n")], .notebook(.menu), .program,
      priority: 3, inPalette: true)
    guard selected(memory, context) != nil else { return [write] }
    var commands = [
      Command(Words.List.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.List.down, keys: [.down], .down),
      Command(Words.Notebook.openChosen, hint: Words.open, keys: [.enter], .activate, .find, priority: 2), write,
    ]
    commands.append(
      Command(
        Words.Notebook.export, hint: Words.Notebook.exportHint, keys: [.character("e")], .notebook(.exportMenu),
        .program, priority: 4, inPalette: true))
    commands.append(
      Command(
        Words.Notebook.remove, hint: Words.Notebook.removeHint, keys: [.delete], .notebook(.remove), .program,
        priority: 5, inPalette: true))
    return commands + ListMoves.commands
  }

  public static func update(_ memory: inout NotebookMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    let lines = NotebookLines(context.notebook, in: context.network)
    guard let item = selected(memory, context) else { return [] }
    memory.place.selected = max(0, min(lines.items.count - 1, memory.place.selected))
    switch intent {
    case .activate: return open(item, context)
    case .choose(_, let line):
      guard lines.lines.indices.contains(line), let chosen = lines.lines[line].item else { return [] }
      if chosen == memory.place.selected { return open(item, context) }
      memory.place.selected = chosen
    case .notebook(.exportMenu): return [.choice(NotebookChoices.formats)]
    case .notebook(.exportAll(let format)):
      let name = FileName.of([Words.Notebook.crumb])
      return [.effect(.export(.notebook(context.notebook, format: format, name: name)))]
    case .notebook(let intent): return NotebookChoices.outcomes(intent, on: item, context)
    default: _ = memory.place.move(intent, count: lines.items.count, height: max(1, context.body.rows))
    }
    return []
  }

  /// Goes to the page of a note or of a contact, and to what is a favourite.
  private static func open(_ item: NotebookLines.Item, _ context: Context) -> [Outcome] {
    if let page = item.page { return [.open(page)] }
    let route = item.subject.flatMap { NotebookLines.route(to: $0, in: context.network) }
    return [route.map { .open($0) } ?? .notice(Words.Notebook.unknownExplained)]
  }

  public static func focus(_ memory: NotebookMemory, _ context: Context) -> Int? {
    selected(memory, context)?.subject.flatMap { context.network.index(of: $0) }
  }

  public static func text(_ memory: NotebookMemory, _ context: Context) -> String? {
    selected(memory, context).map { $0.whole(in: context.network) }
  }

  public static func status(_ memory: NotebookMemory, _ context: Context) -> String {
    let lines = NotebookLines(context.notebook, in: context.network)
    guard let item = selected(memory, context) else { return Words.Notebook.empty }
    let place = max(0, min(lines.items.count - 1, memory.place.selected))
    return "\(Words.place(place + 1, of: lines.items.count))\u{A0}: \(lines.sentence(of: item))"
  }

  public static func spoken(_ memory: NotebookMemory, _ context: Context) -> [String] {
    let lines = NotebookLines(context.notebook, in: context.network)
    if lines.items.isEmpty { return [Words.Notebook.empty + Words.selected] + Words.Notebook.advice }
    let place = max(0, min(lines.items.count - 1, memory.place.selected))
    return lines.lines.compactMap { line in
      guard let item = line.item else { return line.text.isEmpty ? nil : line.text }
      return lines.sentence(of: lines.items[item]) + (item == place ? Words.selected : "")
    }
  }

  public static func draw(_ memory: NotebookMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let lines = NotebookLines(context.notebook, in: context.network)
    guard !lines.items.isEmpty else { return drawEmpty(on: &canvas) }
    let place = max(0, min(lines.items.count - 1, memory.place.selected))
    let selected = lines.lines.firstIndex { $0.item == place } ?? 0
    let top = place == 0 ? 0 : ListView.top(0, selected: selected, count: lines.lines.count, height: canvas.rows)
    let view = ListView(count: lines.lines.count, selected: selected, top: top, isFocused: true, pane: 0)
    let width = canvas.columns
    let ellipsis = canvas.glyphs.ellipsis
    view.draw(on: &canvas) { index in
      let line = lines.lines[index]
      guard line.item != nil else { return ListRow(text: line.text, paint: .title) }
      let detail = Truncation.end(line.detail, columns: max(10, width / 3), ellipsis: ellipsis)
      let room = max(8, width - 4 - TextWidth.columns(detail))
      return ListRow(text: Truncation.end(line.text, columns: room, ellipsis: ellipsis), trailing: detail)
    }
  }

  private static func drawEmpty(on canvas: inout ScreenCanvas) {
    var row = 0
    for (index, paragraph) in ([Words.Notebook.empty] + Words.Notebook.advice).enumerated() {
      for line in Wrapping.lines(paragraph, columns: max(8, min(CardLines.measure, canvas.columns - 4))) {
        canvas.write(line, row: row, column: 2, paint: index == 0 ? Paint(.text, .bold) : .text)
        row += 1
      }
      row += 1
    }
  }
}
