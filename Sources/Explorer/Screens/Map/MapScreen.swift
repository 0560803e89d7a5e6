import Diagrams
import PartnerNetwork
import Surface
import Texts

/// What the map of an entity remembers.
public struct MapMemory: ScreenMemory {
  let id: String
  var focus: MapLayout.Focus = .center
  /// The link that had the focus last on each side.
  var kept: [Int?] = [nil, nil]
  var options = NetworkMap.Options()
  /// The first lines shown: left, right, second circle.
  var tops = [0, 0, 0]
  /// Whether the same links are shown as a table, and its place.
  var isTable = false
  var table = ListPlace()
  /// The choice of what is shown, while it is open.
  var filter: ListPlace?

  /// The link that has the focus in the drawing; nil for the centre.
  var link: Int? {
    switch focus {
    case .center: nil
    case .near(let link), .far(let link): link
    }
  }
}

/// One entity and its direct links, drawn; each neighbour can be unfolded, and put in the middle in its turn.
public enum MapScreen: Screen {
  public static let name = "carte"
  /// The panes of the mouse: the sides are 0 and 1.
  static let farPane = 2
  static let centerPane = 3
  static let tablePane = 4
  static let filterPane = 5

  public static func start(_ route: Route, _ context: Context) -> MapMemory {
    var memory = MapMemory(id: route.subject)
    if let map = map(memory, context), let first = map.edges(.left).first ?? map.edges(.right).first {
      memory.focus = .near(first.link)
    }
    return memory
  }

  static func center(_ memory: MapMemory, _ context: Context) -> Int? { context.network.index(of: memory.id) }

  static func map(_ memory: MapMemory, _ context: Context) -> NetworkMap? {
    center(memory, context).map { NetworkMap($0, in: context.network, memory.options) }
  }

  /// The room of the drawing: the last row says what the signs mean and how much is hidden.
  static func mapSize(_ context: Context) -> Size {
    Size(columns: context.body.columns, rows: max(1, context.body.rows - 1))
  }

  static func layout(_ map: NetworkMap, _ memory: MapMemory, _ context: Context) -> MapLayout {
    MapLayout(map, in: context.network, size: mapSize(context), focus: memory.focus, tops: memory.tops)
  }

  public static func title(_ memory: MapMemory, _ context: Context) -> String {
    Words.Map.title(context.network.entity(memory.id)?.shortName ?? Words.Card.unknown)
  }

  /// Index of the entity at the other end of a link of either circle.
  static func end(of link: Int, _ memory: MapMemory, _ context: Context) -> Int? {
    guard context.network.links.indices.contains(link), let center = center(memory, context) else { return nil }
    let edge = context.network.links[link]
    if edge.subject == center { return edge.object }
    if edge.object == center { return edge.subject }
    guard let opened = memory.options.opened.flatMap({ end(of: $0, memory, context) }) else { return nil }
    return edge.subject == opened ? edge.object : edge.subject
  }

  public static func focus(_ memory: MapMemory, _ context: Context) -> Int? {
    memory.link.map { end(of: $0, memory, context) } ?? center(memory, context)
  }

  public static func source(_ memory: MapMemory, _ context: Context) -> PopupContent? {
    memory.link.map { SourceContent.links([$0], in: context.network) }
  }

  public static func text(_ memory: MapMemory, _ context: Context) -> String? {
    memory.link.map { LinkWords.sentence($0, in: context.network) + "." }
      ?? center(memory, context).map { context.network.entities[$0].name }
  }

  // MARK: - Commands

  public static func commands(_ memory: MapMemory, _ context: Context) -> [Command] {
    guard let center = center(memory, context) else { return [] }
    if memory.filter != nil { return MapFilter.commands }
    let focused = focus(memory, context) ?? center
    let name = context.network.entities[focused].shortName
    let isCenter = memory.link == nil
    let moves = [
      Command(Words.Map.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Map.down, keys: [.down], .down),
      Command(
        isCenter ? Words.Map.card(name) : Words.Map.recenter(name),
        hint: isCenter ? Words.open : Words.Map.recenterHint, keys: [.enter], .activate, .move, priority: 2),
    ]
    let shared = [
      Command(
        memory.isTable ? Words.Map.drawing : Words.Map.table,
        hint: memory.isTable ? Words.Map.drawingHint : Words.Map.tableHint, keys: [.character("t")], .table,
        .understand,
        priority: memory.isTable ? 2 : 6, inPalette: true),
      Command(
        Words.Map.filter, hint: Words.Map.filterHint, keys: [.character("f")], .filter, .understand, priority: 7,
        inPalette: true),
      Command(
        Words.Map.card(name), hint: isCenter ? nil : Words.Map.cardHint, keys: [.character("o")], .card, .understand,
        priority: 5, inPalette: true),
    ]
    return moves + (memory.isTable ? [] : walks(memory, name: isCenter ? nil : name)) + shared + [PictureExport.command]
      + ListMoves.commands
  }

  /// What only the drawing has: the other side, and the second circle.
  private static func walks(_ memory: MapMemory, name: String?) -> [Command] {
    let isOpen = memory.options.opened != nil
    let unfold = isOpen ? Words.Map.fold : name.map(Words.Map.unfold) ?? Words.Map.unfoldAny
    // While a circle is open, - is its opposite of + and not the 6 of a French keyboard.
    let fold = Command(
      Words.Map.fold, hint: Words.Map.foldHint, keys: [.escape, .character("-")], .fold, .understand, priority: 2)
    return [
      Command(Words.Map.leftward, keys: [.left], .leftward),
      Command(Words.Map.rightward, keys: [.right], .rightward),
      Command(Words.Map.otherSideTitle, hint: Words.Map.otherSideHint, keys: [.tab, .backTab], .nextPane, priority: 4),
      Command(
        unfold, hint: isOpen ? nil : Words.Map.unfoldHint,
        keys: [.character(" "), .character("="), .character("+")], .unfold, .understand, priority: 3,
        unavailable: name == nil && !isOpen ? Words.Map.chooseNeighbour : nil),
    ] + (isOpen ? [fold] : [])
  }
}
