import PartnerNetwork
import Surface
import Texts

/// What the home screen remembers.
public struct HomeMemory: ScreenMemory {
  /// The pane that has the keys: 0 partners, 1 levers, 2 frameworks.
  var pane = 0
  /// The selected entity of each pane.
  var selection: [Int?]
  var tops = [0, 0, 0]
  /// Whether the other panes show only what is linked.
  var onlyLinked = false
  /// How wide the columns are.
  var columns = HomeColumns()
}

/// Three linked panes: who acts, what may be done, in which framework. Moving in one marks the two others.
public enum HomeScreen: Screen {
  public static let name = "accueil"

  public static func start(_ route: Route, _ context: Context) -> HomeMemory {
    HomeMemory(selection: HomePanes.kinds.map { context.network.entities(of: $0).first })
  }

  public static func title(_ memory: HomeMemory, _ context: Context) -> String { Words.Home.title }

  public static func commands(_ memory: HomeMemory, _ context: Context) -> [Command] {
    let name = focus(memory, context).map { context.network.entities[$0].shortName }
    return [
      Command(Words.Home.move, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Home.moveDown, keys: [.down], .down),
      Command(Words.Home.nextPane, hint: Words.Home.paneHint, keys: [.tab], .nextPane, priority: 3),
      Command(Words.Home.previousPane, keys: [.backTab], .previousPane),
      Command(Words.Home.sideways, keys: [.right], .rightward),
      Command(Words.Home.sidewaysBack, keys: [.left], .leftward),
      Command(
        name.map(Words.Home.open) ?? Words.Home.openAny, hint: Words.open, keys: [.enter], .activate, .understand,
        priority: 2),
      Command(
        memory.onlyLinked ? Words.Home.showAll : Words.Home.onlyLinked,
        hint: memory.onlyLinked ? Words.Home.showAllHint : Words.Home.onlyLinkedHint, keys: [.character("f")],
        .onlyLinked, .understand, priority: 5, inPalette: true),
      widen(memory, context),
    ] + ListMoves.commands
  }

  public static func update(_ memory: inout HomeMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    switch intent {
    case .nextPane, .rightward: setPane((memory.pane + 1) % 3, &memory, context)
    case .previousPane, .leftward: setPane((memory.pane + 2) % 3, &memory, context)
    case .showPane(let pane): setPane(max(0, min(2, pane)), &memory, context)
    case .onlyLinked:
      memory.onlyLinked.toggle()
      return [.notice(memory.onlyLinked ? Words.Home.nowOnlyLinked : Words.Home.nowAll)]
    case .widen:
      memory.columns.widen(memory.pane)
      let isWider = memory.columns.steps > 0
      return [.notice(isWider ? Words.Home.wider : Words.Home.nowAlike)]
    case .activate: return open(memory, context)
    case .choose(let pane, let item):
      let panes = HomePanes.of(memory, context)
      guard panes.lists.indices.contains(pane), panes.lists[pane].indices.contains(item) else { return [] }
      let chosen = panes.lists[pane][item]
      if pane == memory.pane, memory.selection[pane] == chosen { return open(memory, context) }
      memory.selection[pane] = chosen
      setPane(pane, &memory, context)
    case .scroll(let pane, _) where pane != memory.pane: scroll(pane, intent, &memory, context)
    default: move(intent, &memory, context)
    }
    return []
  }

  private static func widen(_ memory: HomeMemory, _ context: Context) -> Command {
    let isLast = memory.columns.pane == memory.pane && memory.columns.steps == HomeColumns.mostSteps
    return Command(
      isLast ? Words.Home.alike : Words.Home.widen, keys: [.character("l")], .widen, .understand,
      unavailable: context.body.columns < HomeLayout.threePanes ? Words.Home.oneColumn : nil, inPalette: true)
  }

  private static func open(_ memory: HomeMemory, _ context: Context) -> [Outcome] {
    focus(memory, context).map { [.open(.card(context.network.entities[$0].id))] } ?? []
  }

  private static func move(_ intent: Intent, _ memory: inout HomeMemory, _ context: Context) {
    // The list that has the keys is never narrowed.
    let list = context.network.entities(of: HomePanes.kinds[memory.pane])
    let height = HomeLayout(context.body, focused: memory.pane).listRows
    let selected = memory.selection[memory.pane].flatMap { list.firstIndex(of: $0) }
    var place = ListPlace(selected: selected ?? 0, top: memory.tops[memory.pane])
    guard !list.isEmpty, place.move(intent, count: list.count, height: height) else { return }
    memory.selection[memory.pane] = list[place.selected]
    memory.tops[memory.pane] = place.top
  }

  /// The wheel over another pane scrolls it and leaves the selection.
  private static func scroll(_ pane: Int, _ intent: Intent, _ memory: inout HomeMemory, _ context: Context) {
    guard case .scroll(_, let rows) = intent, (0..<3).contains(pane) else { return }
    let count = HomePanes.of(memory, context).lists[pane].count
    let height = HomeLayout(context.body, focused: memory.pane).listRows
    memory.tops[pane] = max(0, min(count - height, memory.tops[pane] + rows))
  }

  /// Gives the keys to a pane; where its selection is filtered out, its first linked line is taken.
  private static func setPane(_ pane: Int, _ memory: inout HomeMemory, _ context: Context) {
    if memory.onlyLinked {
      let shown = HomePanes.of(memory, context)
      if shown.position(of: memory.selection[pane], in: pane) == nil, let first = shown.lists[pane].first {
        memory.selection[pane] = first
      }
    }
    memory.pane = pane
    let panes = HomePanes.of(memory, context)
    let height = HomeLayout(context.body, focused: pane).listRows
    memory.tops[pane] = ListView.top(
      memory.tops[pane], selected: panes.position(of: memory.selection[pane], in: pane),
      count: panes.lists[pane].count, height: height)
  }

  public static func focus(_ memory: HomeMemory, _ context: Context) -> Int? { memory.selection[memory.pane] }

  public static func status(_ memory: HomeMemory, _ context: Context) -> String {
    HomeSentence.text(HomePanes.of(memory, context), memory, context)
  }

  public static func source(_ memory: HomeMemory, _ context: Context) -> PopupContent? {
    let panes = HomePanes.of(memory, context)
    guard let anchor = panes.anchor else { return nil }
    return SourceContent.connections(of: anchor, panes.connections, in: context.network)
  }
}
