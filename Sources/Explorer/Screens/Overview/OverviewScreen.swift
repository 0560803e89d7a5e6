import Diagrams
import PartnerNetwork
import Surface
import Texts

/// What the overview remembers.
public struct OverviewMemory: ScreenMemory {
  let overview: Overview
  /// The column that has the keys: 0 partners, 1 levers, 2 frameworks.
  var pane = 0
  /// The chosen place of each column.
  var chosen = [0, 0, 0]
  var tops = [0, 0, 0]

  /// The chosen place of a column; nil where it is empty.
  func item(_ pane: Int) -> Int? { overview.columns[pane].indices.contains(chosen[pane]) ? chosen[pane] : nil }
  /// The entity that has the focus.
  var focus: Int? { item(pane).map { overview.columns[pane][$0] } }

  /// The same choice, as the home screen has it: what is said of it is the same.
  var asHome: HomeMemory {
    HomeMemory(pane: pane, selection: (0..<3).map { pane in item(pane).map { overview.columns[pane][$0] } })
  }
}

/// The whole network in three columns; only the lines of what is chosen are drawn.
public enum OverviewScreen: Screen {
  public static let name = "ensemble"
  /// Rows of the legend, where the body is high enough.
  private static func legendRows(_ context: Context) -> Int {
    context.body.rows >= 17 ? 2 : context.body.rows >= 11 ? 1 : 0
  }

  public static func start(_ route: Route, _ context: Context) -> OverviewMemory {
    var memory = OverviewMemory(overview: Overview(context.network))
    if let index = context.network.index(of: route.subject) {
      for pane in 0..<3 {
        guard let item = memory.overview.columns[pane].firstIndex(of: index) else { continue }
        memory.pane = pane
        memory.chosen[pane] = item
      }
    }
    keepInSight(&memory, context)
    return memory
  }

  public static func title(_ memory: OverviewMemory, _ context: Context) -> String { Words.Overview.title }

  public static func commands(_ memory: OverviewMemory, _ context: Context) -> [Command] {
    let name = memory.focus.map { context.network.entities[$0].shortName }
    return [
      Command(Words.Home.move, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Home.moveDown, keys: [.down], .down),
      Command(
        Words.Overview.across, hint: Words.Overview.acrossHint, keys: [.right, .tab], .rightward, priority: 3),
      Command(Words.Overview.acrossBack, keys: [.left, .backTab], .leftward),
      Command(
        name.map(Words.Home.open) ?? Words.Home.openAny, hint: Words.open, keys: [.enter], .activate, .understand,
        priority: 2), PictureExport.command,
    ] + ListMoves.commands
  }

  public static func update(_ memory: inout OverviewMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    if let exported = PictureExport.outcomes(intent, .overview(memory.overview), [Words.Overview.title]) {
      return exported
    }
    switch intent {
    case .activate: return open(memory, context)
    case .rightward, .nextPane: cross(1, &memory, context)
    case .leftward, .previousPane: cross(2, &memory, context)
    case .choose(let pane, let item):
      guard (0..<3).contains(pane), memory.overview.columns[pane].indices.contains(item) else { return [] }
      if pane == memory.pane, item == memory.chosen[pane] { return open(memory, context) }
      memory.pane = pane
      memory.chosen[pane] = item
    default:
      let count = memory.overview.columns[memory.pane].count
      var place = ListPlace(selected: memory.chosen[memory.pane], top: memory.tops[memory.pane])
      guard count > 0, place.move(intent, count: count, height: layout(memory, context).panes[memory.pane].rows) else {
        return []
      }
      memory.chosen[memory.pane] = place.selected
      memory.tops[memory.pane] = place.top
    }
    keepInSight(&memory, context)
    return []
  }

  private static func open(_ memory: OverviewMemory, _ context: Context) -> [Outcome] {
    memory.focus.map { [.open(.card(context.network.entities[$0].id))] } ?? []
  }

  /// Goes to another column, to what is linked: what was last chosen there where it is, else the first.
  private static func cross(_ step: Int, _ memory: inout OverviewMemory, _ context: Context) {
    let target = (memory.pane + step) % 3
    let list = memory.overview.columns[target]
    guard !list.isEmpty else { return }
    if let focus = memory.focus {
      let found = context.network.connections(from: focus, to: Overview.kinds[target])
      let linked = Set(found.map { $0[0].target })
      if !linked.contains(list[memory.chosen[target]]), let first = list.firstIndex(where: linked.contains) {
        memory.chosen[target] = first
      }
    }
    memory.pane = target
  }

  /// Remembers how far the column that has the keys is scrolled, as it is drawn.
  private static func keepInSight(_ memory: inout OverviewMemory, _ context: Context) {
    memory.tops[memory.pane] = layout(memory, context).visible[memory.pane].lowerBound
  }

  private static func layout(_ memory: OverviewMemory, _ context: Context) -> OverviewLayout {
    let rows = context.body.rows - legendRows(context)
    return OverviewLayout(
      memory.overview, in: context.network, size: Size(columns: context.body.columns, rows: rows), pane: memory.pane,
      item: memory.item(memory.pane), top: memory.tops[memory.pane])
  }

  public static func focus(_ memory: OverviewMemory, _ context: Context) -> Int? { memory.focus }

  public static func status(_ memory: OverviewMemory, _ context: Context) -> String {
    HomeScreen.status(memory.asHome, context)
  }

  public static func source(_ memory: OverviewMemory, _ context: Context) -> PopupContent? {
    HomeScreen.source(memory.asHome, context)
  }

  public static func spoken(_ memory: OverviewMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }

  public static func listing(_ memory: OverviewMemory, _ context: Context) -> [SpokenLine] {
    let network = context.network
    var lines = [SpokenLine.text(status(memory, context), isSelected: true)]
    for (pane, kind) in Overview.kinds.enumerated() where pane != memory.pane {
      guard let focus = memory.focus else { continue }
      let found = network.connections(from: focus, to: kind)
      lines.append(.heading("\(kind.title), \(counted(found.count, kind))"))
      lines += found.map { connection in
        let sentence = LinkWords.sentence(connection[0], from: focus, in: network) + "."
        let place = memory.overview.columns[pane].firstIndex(of: connection[0].target)
        return place.map { .item(sentence, pane: pane, $0, isSelected: false) } ?? .text(sentence)
      }
    }
    let kind = Overview.kinds[memory.pane]
    lines.append(.heading("\(kind.title), \(counted(memory.overview.columns[memory.pane].count, kind))"))
    lines += memory.overview.columns[memory.pane].enumerated().map { place, index in
      .item(network.entities[index].numberedName, pane: memory.pane, place, isSelected: index == memory.focus)
    }
    return lines
  }

  public static var readingFollowsFocus: Bool { true }

  /// The column that has the keys, then what is linked to its choice in the two others.
  public static func reading(_ memory: OverviewMemory, _ context: Context) -> [SpokenLine] {
    // What has the focus is said on the status line.
    let lines = listing(memory, context).dropFirst()
    let own = lines.lastIndex { $0.kind == .heading } ?? lines.startIndex
    return Array(lines[own...] + lines[..<own])
  }

  public static func draw(_ memory: OverviewMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let layout = layout(memory, context)
    let legend = legendRows(context)
    for (pane, rect) in layout.panes.enumerated() {
      canvas.zone(rect, .wheel(pane))
      for item in layout.visible[pane] {
        let row = Rect(row: layout.row(item, pane: pane), column: rect.column, rows: 1, columns: rect.columns)
        canvas.zone(row, .click(.choose(pane: pane, item: item), pane: pane))
      }
    }
    OverviewDrawing(
      memory.overview, layout, in: context.network, pane: memory.pane, item: memory.item(memory.pane),
      titles: Overview.kinds.enumerated().map { $0 == memory.pane ? $1.words.uppercased() : $1.title },
      hiddenWords: Words.Overview.hiddenLinked
    ).draw(on: &canvas)
    // Only the letters that are drawn: all of them would not fit, and one that is not explained says nothing.
    let network = context.network
    let roles = Set(layout.ports.map { network.links[$0.connection.links[0]].role }).sorted {
      network.roles[$0].rank < network.roles[$1].rank
    }
    RoleLegend.draw(
      RoleLegend.parts(roles, in: context.network, glyphs: canvas.glyphs),
      rows: (context.body.rows - legend)..<context.body.rows, on: &canvas)
  }
}
