import Surface
import Texts

/// A list at the left and what is selected at the right; the list alone where there is no room.
enum SplitList {
  /// Below this width the list stands alone.
  static let twoPanes = 80

  enum Result {
    case stay
    case open(Int)
  }

  static func commands(name: String?) -> [Command] {
    [
      Command(Words.List.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.List.down, keys: [.down], .down),
      Command(
        name.map(Words.Home.open) ?? Words.Home.openAny, hint: Words.open, keys: [.enter], .activate, .understand,
        priority: 2),
    ] + ListMoves.commands
  }

  /// The rows of the list in a body: the title and the explanation stand above.
  private static func listRows(_ context: Context) -> Int { max(1, context.body.rows - 2) }

  static func update(_ place: inout ListPlace, _ intent: Intent, count: Int, _ context: Context) -> Result {
    switch intent {
    case .activate: return count > 0 ? .open(place.selected) : .stay
    case .choose(_, let item):
      guard (0..<count).contains(item) else { return .stay }
      if item == place.selected { return .open(item) }
      place.select(item, count: count, height: listRows(context))
    default: _ = place.move(intent, count: count, height: listRows(context))
    }
    return .stay
  }

  /// - Parameter least: the fewest columns of a list that has a preview beside it.
  static func draw(
    _ place: ListPlace, count: Int, title: String, subtitle: String, _ context: Context, least: Int = 32,
    on canvas: inout ScreenCanvas, row: (Int) -> ListRow, preview: (Int, inout ScreenCanvas) -> Void
  ) {
    let split = canvas.columns >= twoPanes
    let width = split ? min(38, max(least, canvas.columns * 3 / 10)) : canvas.columns
    canvas.write("\(title) (\(count))", row: 0, column: 1, paint: .title)
    let view = ListView(count: count, selected: place.selected, top: place.top, isFocused: true, pane: 0)
    let rows = canvas.rows - 2
    let hidden = view.hidden(height: rows)
    let signs = canvas.glyphs.hidden(above: hidden.above, below: hidden.below)
    canvas.write(signs, row: 0, endColumn: width - 1, paint: .quiet)
    canvas.within(Rect(row: 2, column: 0, rows: rows, columns: width)) { view.draw(on: &$0, row: row) }
    guard split else {
      canvas.write(subtitle, row: 1, column: 1, paint: .quiet, width: canvas.columns - 2)
      return
    }
    canvas.bar(column: width, rows: 0..<canvas.rows)
    let explanation = Wrapping.lines(subtitle, columns: canvas.columns - width - 3).prefix(2)
    for (row, line) in explanation.enumerated() {
      canvas.write(line, row: row, column: width + 2, paint: .quiet)
    }
    let right = Rect(row: 3, column: width + 2, rows: rows - 1, columns: canvas.columns - width - 3)
    if (0..<count).contains(place.selected) { canvas.within(right) { preview(place.selected, &$0) } }
  }
}
