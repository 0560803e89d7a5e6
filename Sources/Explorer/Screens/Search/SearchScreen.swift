import PartnerNetwork
import Surface
import Texts

/// What the search screen remembers.
public struct SearchMemory: ScreenMemory {
  var input: TextInput
  var place = ListPlace()
}

/// Finds anything by the words that people use; letters are text here.
public enum SearchScreen: Screen {
  public static let name = "recherche"

  public static func start(_ route: Route, _ context: Context) -> SearchMemory {
    SearchMemory(input: TextInput(route.subject))
  }

  public static func title(_ memory: SearchMemory, _ context: Context) -> String {
    memory.input.isEmpty ? Words.Search.title : Words.Search.titleFor(memory.input.text)
  }

  public static func takesText(_ memory: SearchMemory) -> Bool { true }

  public static func commands(_ memory: SearchMemory, _ context: Context) -> [Command] {
    let clear = Command(
      Words.Search.clear, hint: Words.Search.clearHint, keys: [.escape], .edit(.clear), .find, priority: 4)
    return [
      Command(Words.Search.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Search.down, keys: [.down], .down),
      Command(Words.Search.open, hint: Words.open, keys: [.enter], .activate, .find, priority: 2),
      Command(Words.Search.nextGroup, hint: Words.Search.groupHint, keys: [.tab], .nextPane, .find, priority: 3),
      Command(Words.Search.previousGroup, keys: [.backTab], .previousPane, .find),
    ] + (memory.input.isEmpty ? [] : [clear]) + ListMoves.commands.filter { [.pageUp, .pageDown].contains($0.intent) }
  }

  public static func update(_ memory: inout SearchMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    if case .edit(let edit) = intent {
      memory.input.apply(edit)
      memory.place = ListPlace()
      return []
    }
    let results = SearchResults(memory.input.text, context)
    let height = listRows(context)
    switch intent {
    case .activate: return open(memory.place.selected, results)
    case .choose(_, let item):
      if item == memory.place.selected { return open(item, results) }
      select(item, &memory, results, height)
    case .nextPane: select(results.groupStart(after: memory.place.selected), &memory, results, height)
    case .previousPane: select(results.groupStart(before: memory.place.selected), &memory, results, height)
    case .scroll(_, let rows):
      select(memory.place.selected + rows, &memory, results, height)
    default:
      var place = memory.place
      if place.move(intent, count: results.hits.count, height: height) {
        select(place.selected, &memory, results, height)
      }
    }
    return []
  }

  static func listRows(_ context: Context) -> Int { max(1, context.body.rows - 2) }

  private static func select(_ item: Int, _ memory: inout SearchMemory, _ results: SearchResults, _ height: Int) {
    guard !results.hits.isEmpty else { return }
    memory.place.selected = max(0, min(results.hits.count - 1, item))
    let line = results.line(of: memory.place.selected)
    let top = memory.place.selected == 0 ? 0 : memory.place.top
    memory.place.top = ListView.top(top, selected: line, count: results.lines.count, height: height)
  }

  private static func open(_ item: Int, _ results: SearchResults) -> [Outcome] {
    guard results.hits.indices.contains(item) else { return [] }
    return [.open(results.route(of: item))]
  }

  public static func focus(_ memory: SearchMemory, _ context: Context) -> Int? {
    let results = SearchResults(memory.input.text, context)
    guard results.hits.indices.contains(memory.place.selected),
      let subject = results.subject(of: memory.place.selected)
    else { return nil }
    return context.network.index(of: subject)
  }

  /// What a note is attached to here, by its id; nil where nothing is found.
  static func subject(_ memory: SearchMemory, _ context: Context) -> String? {
    let results = SearchResults(memory.input.text, context)
    return results.hits.indices.contains(memory.place.selected) ? results.subject(of: memory.place.selected) : nil
  }

  public static func status(_ memory: SearchMemory, _ context: Context) -> String {
    if memory.input.isEmpty { return Words.Search.invitation }
    let results = SearchResults(memory.input.text, context)
    guard results.hits.indices.contains(memory.place.selected) else { return Words.Search.nothing(memory.input.text) }
    return Words.Search.place(
      memory.place.selected + 1, of: results.hits.count, results.describe(memory.place.selected))
  }

  public static func listing(_ memory: SearchMemory, _ context: Context) -> [SpokenLine] {
    let results = SearchResults(memory.input.text, context)
    if results.hits.isEmpty {
      let retry = context.isSpoken ? Words.Search.retry.dropLast() : Words.Search.retry[...]
      let advice = memory.input.isEmpty ? Words.Search.advice : [Words.Search.nothing(memory.input.text)] + retry
      return advice.map { .text($0) }
    }
    return [.title(Words.Search.titleFor(memory.input.text))]
      + results.hits.indices.map { hit in
        // What was typed is not said again.
        let reason = results.reason(of: hit)
        let words = results.describe(hit)
        let isKnown = Folding.fold(reason) == Folding.fold(memory.input.text) || words.hasSuffix(reason)
        return .item(words + (isKnown ? "" : ", " + reason), hit, isSelected: hit == memory.place.selected)
      }
  }

  public static func reading(_ memory: SearchMemory, _ context: Context) -> [SpokenLine] {
    let lines = listing(memory, context).filter { $0.kind != .title }
    return [.typed(Words.Accessible.words, memory.input, isFocused: memory.place.selected == 0)] + lines
  }

  public static func spoken(_ memory: SearchMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }

  public static func draw(_ memory: SearchMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let results = SearchResults(memory.input.text, context)
    canvas.write("/ ", row: 0, column: 1, paint: Paint(.accent, .bold))
    let count = memory.input.isEmpty ? "" : count(results)
    canvas.write(count, row: 0, endColumn: canvas.columns - 1, paint: .quiet)
    canvas.within(Rect(row: 2, column: 0, rows: canvas.rows - 2, columns: canvas.columns)) { canvas in
      if memory.input.isEmpty || results.hits.isEmpty {
        drawAdvice(memory, on: &canvas)
      } else {
        drawResults(results, memory, on: &canvas)
      }
    }
    let width = max(1, canvas.columns - 5 - TextWidth.columns(count))
    // The focus is on the text while it is typed, then on the result that was chosen with the arrows.
    let chosen = canvas.cursor
    memory.input.draw(row: 0, column: 3, width: width, on: &canvas)
    if memory.place.selected > 0, let chosen {
      canvas.focus(row: chosen.row - canvas.area.row, column: chosen.column - canvas.area.column)
    }
  }

  private static func count(_ results: SearchResults) -> String {
    let own = results.ownCount
    return counted(results.hits.count, "résultat", "résultats") + (own > 0 ? Words.Notebook.ofWhichOwn(own) : "")
  }

  private static func drawAdvice(_ memory: SearchMemory, on canvas: inout ScreenCanvas) {
    let paragraphs =
      memory.input.isEmpty ? Words.Search.advice : [Words.Search.nothing(memory.input.text)] + Words.Search.retry
    var row = 0
    for paragraph in paragraphs {
      for line in Wrapping.lines(paragraph, columns: min(CardLines.measure, canvas.columns - 4)) {
        canvas.write(line, row: row, column: 3, paint: row == 0 ? .text : .quiet)
        row += 1
      }
      row += 1
    }
  }

  private static func drawResults(_ results: SearchResults, _ memory: SearchMemory, on canvas: inout ScreenCanvas) {
    let selectedLine = results.line(of: memory.place.selected)
    let view = ListView(
      count: results.lines.count, selected: selectedLine, top: memory.place.top, isFocused: true, pane: 0)
    let top = ListView.top(memory.place.top, selected: selectedLine, count: results.lines.count, height: canvas.rows)
    let reasonWidth = max(12, canvas.columns / 2)
    let columns = canvas.columns
    let ellipsis = canvas.glyphs.ellipsis
    view.draw(on: &canvas) { line in
      switch results.lines[line] {
      case .heading(let title): return ListRow(text: title, paint: .title)
      case .blank: return ListRow(text: "")
      case .hit(let item):
        let name = results.name(of: item)
        if let number = results.urgentNumber(of: item) {
          return ListRow(text: name, trailing: number, trailingPaint: Paint(.warning, .bold))
        }
        var reason = Truncation.end(results.reason(of: item), columns: reasonWidth, ellipsis: ellipsis)
        // The title of a situation is a sentence: cutting it would say less than the reason adds.
        if results.isSituation(item), TextWidth.columns(name) + TextWidth.columns(reason) + 4 > columns { reason = "" }
        return ListRow(text: name, paint: results.paint(of: item), trailing: reason)
      }
    }
    for row in 0..<max(0, min(canvas.rows, results.lines.count - top)) {
      guard case .hit(let item) = results.lines[top + row] else { continue }
      canvas.zone(
        Rect(row: row, column: 0, rows: 1, columns: canvas.columns), .click(.choose(pane: 0, item: item), pane: 0))
    }
  }
}
