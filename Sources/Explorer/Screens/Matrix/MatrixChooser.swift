import Diagrams
import PartnerNetwork
import Surface
import Texts

/// The list from which one framework is chosen, in the place of the matrix.
enum MatrixChooser {
  static let commands: [Command] = {
    [
      Command(Words.List.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.List.down, keys: [.down], .down),
      Command(Words.Matrix.choose, hint: Words.Matrix.chooseHint, keys: [.enter], .activate, priority: 2),
      Command(
        Words.Matrix.cancel, hint: Words.Matrix.cancelHint,
        keys: [.escape, .left, .backspace, .character("f")], .restrict, priority: 3),
    ] + ListMoves.commands
  }()

  /// No framework, which is all of them, then each.
  private static func list(_ context: Context) -> [Int?] { [nil] + context.network.entities(of: .framework) }

  private static func rows(_ context: Context) -> Int { max(1, context.body.rows - 2) }

  static func update(_ memory: inout MatrixMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard var place = memory.chooser else { return [] }
    let list = list(context)
    switch intent {
    case .activate: return pick(place.selected, &memory, context)
    case .restrict:
      memory.chooser = nil
      return []
    case .choose(_, let item):
      guard list.indices.contains(item) else { return [] }
      if item == place.selected { return pick(item, &memory, context) }
      place.select(item, count: list.count, height: rows(context))
    default: _ = place.move(intent, count: list.count, height: rows(context))
    }
    memory.chooser = place
    return []
  }

  private static func pick(_ item: Int, _ memory: inout MatrixMemory, _ context: Context) -> [Outcome] {
    let list = list(context)
    guard list.indices.contains(item) else { return [] }
    memory.chooser = nil
    memory.framework = list[item]
    memory.remake(memory.matrix.subject, isTransposed: memory.matrix.isTransposed, in: context.network)
    guard let framework = list[item] else { return [.notice(Words.Matrix.nowEvery)] }
    let matrix = memory.matrix
    return [
      .notice(
        Words.Matrix.kept(
          context.network.entities[framework].shortName, counted(matrix.rows.count, matrix.rowKind),
          counted(matrix.columns.count, matrix.columnKind)))
    ]
  }

  private static func name(_ index: Int?, _ context: Context) -> String {
    index.map { context.network.entities[$0].name } ?? Words.Matrix.everyFramework
  }

  static func status(_ memory: MatrixMemory, _ context: Context) -> String {
    let list = list(context)
    let selected = memory.chooser?.selected ?? 0
    return Words.place(selected + 1, of: list.count) + "\u{A0}: "
      + name(list.indices.contains(selected) ? list[selected] : nil, context) + "."
  }

  static func listing(_ memory: MatrixMemory, _ context: Context) -> [SpokenLine] {
    [.title(Words.Matrix.chooseTitle)]
      + list(context).enumerated().map { place, index in
        .item(name(index, context), place, isSelected: place == memory.chooser?.selected)
      }
  }

  static func draw(_ memory: MatrixMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let place = memory.chooser else { return }
    let list = list(context)
    canvas.write(Words.Matrix.chooseTitle, row: 0, column: 1, paint: .title, width: canvas.columns - 2)
    let view = ListView(count: list.count, selected: place.selected, top: place.top, isFocused: true, pane: 0)
    canvas.within(Rect(row: 2, column: 0, rows: max(0, canvas.rows - 2), columns: canvas.columns)) { canvas in
      view.draw(on: &canvas) { ListRow(text: name(list[$0], context)) }
    }
  }
}
