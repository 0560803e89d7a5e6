import Diagrams
import PartnerNetwork
import Surface
import Texts

extension MapScreen {
  public static func update(_ memory: inout MapMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let map = map(memory, context) else { return [] }
    if memory.filter != nil { return MapFilter.update(&memory, intent, map, context) }
    let name = context.network.entities[map.center].shortName
    if let exported = PictureExport.outcomes(intent, .map(map), [Self.name, name]) { return exported }
    switch intent {
    case .activate: return activate(memory, context)
    case .card: return focus(memory, context).map { [.open(.card(context.network.entities[$0].id))] } ?? []
    case .filter:
      memory.filter = ListPlace()
      return []
    case .table:
      memory.isTable.toggle()
      if memory.isTable { MapTable.follow(&memory, map, context) }
      return []
    case .towards(let entity): towards(entity, &memory, map)
    default: break
    }
    if memory.isTable { return MapTable.update(&memory, intent, map, context) }
    let outcomes = walk(&memory, intent, map, context)
    keepTops(&memory, context)
    return outcomes
  }

  /// Remembers how far each side is scrolled, so that it does not jump at the next key.
  static func keepTops(_ memory: inout MapMemory, _ context: Context) {
    if let map = map(memory, context) { memory.tops = layout(map, memory, context).tops }
  }

  private static func walk(
    _ memory: inout MapMemory, _ intent: Intent, _ map: NetworkMap, _ context: Context
  ) -> [Outcome] {
    let page = max(1, mapSize(context).rows - 3)
    switch intent {
    case .up: step(-1, &memory, map)
    case .down: step(1, &memory, map)
    case .pageUp: step(-page, &memory, map)
    case .pageDown: step(page, &memory, map)
    case .first: step(-1_000_000, &memory, map)
    case .last: step(1_000_000, &memory, map)
    case .leftward: return sideways(.left, &memory, map, context)
    case .rightward: return sideways(.right, &memory, map, context)
    case .nextPane: return toOtherSide(&memory, map, context)
    case .unfold: return unfold(&memory, map, context)
    case .fold: fold(&memory)
    case .choose(let pane, let item): return choose(pane, item, &memory, map, context)
    case .scroll(let pane, let rows): scroll(pane, rows, &memory, map)
    default: break
    }
    return []
  }

  /// The centre opens its card; a neighbour comes to the centre.
  static func activate(_ memory: MapMemory, _ context: Context) -> [Outcome] {
    guard let focus = focus(memory, context) else { return [] }
    let id = context.network.entities[focus].id
    // A link that leads back to the centre itself.
    return [.open(memory.link == nil || id == memory.id ? .card(id) : .map(id))]
  }

  // MARK: - The focus

  /// Gives the focus to a link of the first circle. An unfolded second circle follows it.
  static func select(_ link: Int, _ memory: inout MapMemory, _ map: NetworkMap) {
    guard let side = map.side(of: link) else { return }
    memory.focus = .near(link)
    memory.kept[side.rawValue] = link
    guard let opened = memory.options.opened, opened != link else { return }
    memory.options.opened = link
    memory.tops[2] = 0
  }

  /// Where what has the focus is no longer shown, the first link that is.
  static func keepFocus(_ memory: inout MapMemory, _ context: Context) {
    guard let map = map(memory, context) else { return }
    if let opened = memory.options.opened, map.side(of: opened) == nil { memory.options.opened = nil }
    guard let link = memory.link, map.edge(link) == nil else { return }
    memory.focus = .center
    if let first = map.edges(.left).first ?? map.edges(.right).first { select(first.link, &memory, map) }
  }

  private static func towards(_ entity: Int, _ memory: inout MapMemory, _ map: NetworkMap) {
    let edges = map.edges(.left) + map.edges(.right)
    if let edge = edges.first(where: { $0.target == entity }) { select(edge.link, &memory, map) }
  }

  private static func step(_ by: Int, _ memory: inout MapMemory, _ map: NetworkMap) {
    switch memory.focus {
    case .center:
      // From the centre, up and down lead to the side that was left last, or to one that has links.
      let side: NetworkMap.Side = map.count(.left) > 0 ? .left : .right
      if let link = kept(side, memory, map) { select(link, &memory, map) }
    case .near(let link):
      guard let side = map.side(of: link) else { return }
      let edges = map.edges(side)
      if let place = edges.firstIndex(where: { $0.link == link }) {
        select(edges[max(0, min(edges.count - 1, place + by))].link, &memory, map)
      }
    case .far(let link):
      let edges = map.farEdges
      if let place = edges.firstIndex(where: { $0.link == link }) {
        memory.focus = .far(edges[max(0, min(edges.count - 1, place + by))].link)
      }
    }
  }

  /// The link of a side to go back to: the one that had the focus, else the one in the middle.
  private static func kept(_ side: NetworkMap.Side, _ memory: MapMemory, _ map: NetworkMap) -> Int? {
    let edges = map.edges(side)
    if let kept = memory.kept[side.rawValue], edges.contains(where: { $0.link == kept }) { return kept }
    return edges.isEmpty ? nil : edges[min(edges.count - 1, 7) / 2].link
  }

  // MARK: - Left and right

  private static func sideways(
    _ way: NetworkMap.Side, _ memory: inout MapMemory, _ map: NetworkMap, _ context: Context
  ) -> [Outcome] {
    switch memory.focus {
    case .center:
      guard let link = kept(way, memory, map) else { return [.notice(Words.Map.nothingThere)] }
      select(link, &memory, map)
    case .near(let link):
      // Away from the centre the walk goes on into the second circle.
      if map.side(of: link) == way { return outward(link, &memory, map, context) }
      let drawing = layout(map, memory, context)
      if drawing.near.isEmpty, drawing.far != nil { fold(&memory) } else { memory.focus = .center }
    case .far:
      if map.second?.side == way {
        return [.notice(Words.Map.lastCircle)]
      }
      if let opened = map.second?.opened.link { memory.focus = .near(opened) }
    }
    return []
  }

  /// The first press unfolds the second circle, the next walks into it.
  private static func outward(
    _ link: Int, _ memory: inout MapMemory, _ map: NetworkMap, _ context: Context
  ) -> [Outcome] {
    guard memory.options.opened == link else { return unfold(&memory, map, context) }
    guard let first = map.farEdges.first else { return [.notice(nothingMore(link, memory, context))] }
    memory.focus = .far(first.link)
    return []
  }

  private static func toOtherSide(_ memory: inout MapMemory, _ map: NetworkMap, _ context: Context) -> [Outcome] {
    let side = MapLayout.side(of: memory.focus, in: map)?.other ?? .left
    guard let link = kept(side, memory, map) ?? (memory.focus == .center ? kept(side.other, memory, map) : nil) else {
      return [.notice(Words.Map.nothingThere)]
    }
    select(link, &memory, map)
    return []
  }

  // MARK: - The second circle

  private static func unfold(_ memory: inout MapMemory, _ map: NetworkMap, _ context: Context) -> [Outcome] {
    if memory.options.opened != nil, memory.options.opened == memory.link || memory.link == nil || isFar(memory) {
      fold(&memory)
      return []
    }
    guard case .near(let link) = memory.focus else { return [.notice(Words.Map.chooseNeighbour)] }
    memory.options.opened = link
    memory.tops[2] = 0
    guard let second = self.map(memory, context)?.second else { return [] }
    let count = second.groups.reduce(0) { $0 + $1.edges.count }
    let name = end(of: link, memory, context).map { context.network.entities[$0].shortName } ?? ""
    return count == 0
      ? [.notice(nothingMore(link, memory, context))] : [.notice(Words.Map.unfolded(name, count))]
  }

  private static func isFar(_ memory: MapMemory) -> Bool {
    if case .far = memory.focus { true } else { false }
  }

  /// Folds the second circle; the focus comes back to the neighbour that it belonged to.
  private static func fold(_ memory: inout MapMemory) {
    if isFar(memory), let opened = memory.options.opened { memory.focus = .near(opened) }
    memory.options.opened = nil
  }

  private static func nothingMore(_ link: Int, _ memory: MapMemory, _ context: Context) -> String {
    Words.Map.nothingMore(end(of: link, memory, context).map { context.network.entities[$0].shortName } ?? "")
  }

  // MARK: - The mouse

  private static func choose(
    _ pane: Int, _ item: Int, _ memory: inout MapMemory, _ map: NetworkMap, _ context: Context
  ) -> [Outcome] {
    let before = memory.focus
    switch pane {
    case centerPane: memory.focus = .center
    case farPane: if map.farEdges.contains(where: { $0.link == item }) { memory.focus = .far(item) }
    default: select(item, &memory, map)
    }
    return before == memory.focus ? activate(memory, context) : []
  }

  /// The wheel moves the focus of its own bus; another bus scrolls under a focus that stays.
  private static func scroll(_ pane: Int, _ rows: Int, _ memory: inout MapMemory, _ map: NetworkMap) {
    guard memory.tops.indices.contains(pane) else { return }
    let focused = isFar(memory) ? farPane : memory.link.flatMap(map.side(of:))?.rawValue
    if focused == pane { return step(rows, &memory, map) }
    memory.tops[pane] = max(0, memory.tops[pane] + rows)
  }
}
