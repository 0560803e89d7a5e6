import Diagrams
import PartnerNetwork
import Texts

extension MapScreen {
  /// One heading a role and direction, under which each neighbour can be put in the middle.
  public static func listing(_ memory: MapMemory, _ context: Context) -> [SpokenLine] {
    let spoken = spoken(memory, context).map { SpokenLine(marked: $0) }
    guard let map = map(memory, context), let first = spoken.first else { return spoken }
    if memory.filter != nil {
      // To choose a line shows or hides it.
      return [.title(first.text)]
        + spoken.dropFirst().enumerated().map { place, line in
          SpokenLine(line.text, opens: .choose(pane: filterPane, item: place))
        }
    }
    var lines = [SpokenLine.title(first.text)]
    if memory.isTable {
      let places = MapTable.edges(map, context)
      lines += zip(places.indices, spoken.dropFirst()).map { place, line in
        .item(line.text, pane: tablePane, place, isSelected: place == memory.table.selected)
      }
    } else {
      add(map.edges(.left) + map.edges(.right), pane: 0, memory, context, to: &lines)
    }
    if map.hidden > 0 { lines.append(.text(Words.Map.hidden(map.hidden))) }
    guard let second = map.second else { return lines }
    let name = context.network.entities[second.opened.target].shortName
    lines.append(.heading(map.farEdges.isEmpty ? Words.Map.nothingMore(name) : Words.Map.spokenSecond(name)))
    add(map.farEdges, pane: farPane, memory, context, to: &lines)
    return lines
  }

  /// The links in the order in which the arrows go: one side, the other, then the second circle.
  public static func reading(_ memory: MapMemory, _ context: Context) -> [SpokenLine] {
    let spoken = spoken(memory, context).map { SpokenLine(marked: $0) }
    guard let map = map(memory, context), memory.filter == nil, !memory.isTable, var first = spoken.first else {
      return spoken.enumerated().map { place, line in
        var line = line
        if place > 0 { line.opens = .activate } else { line.kind = .title }
        return line
      }
    }
    first.opens = .activate
    var lines = [first]
    for side in [NetworkMap.Side.left, .right] {
      let edges = map.edges(side)
      if edges.isEmpty { continue }
      lines.append(.heading(Words.Accessible.side(side == .left, edges.count)))
      lines += edges.map { reading($0, memory, context) }
    }
    if map.hidden > 0 { lines.append(.text(Words.Map.hidden(map.hidden))) }
    guard let second = map.second else { return lines }
    let name = context.network.entities[second.opened.target].shortName
    lines.append(.heading(map.farEdges.isEmpty ? Words.Map.nothingMore(name) : Words.Map.spokenSecond(name)))
    return lines + map.farEdges.map { reading($0, memory, context) }
  }

  private static func reading(_ edge: NetworkMap.Edge, _ memory: MapMemory, _ context: Context) -> SpokenLine {
    let text = LinkWords.sentence(edge.link, in: context.network) + (edge.isDeduced ? Words.Map.spokenDeduced : "")
    return SpokenLine("\(text).", opens: .activate, isSelected: edge.link == memory.link)
  }

  private static func add(
    _ edges: [NetworkMap.Edge], pane: Int, _ memory: MapMemory, _ context: Context, to lines: inout [SpokenLine]
  ) {
    let network = context.network
    var last: String?
    for edge in edges.sorted(by: { order($0, network) < order($1, network) }) {
      let heading = LinkWords.heading(network.roles[edge.role], inverse: !edge.isOutgoing)
      if heading != last { lines.append(.heading(heading)) }
      last = heading
      let text = network.entities[edge.target].name + (edge.isDeduced ? Words.Map.spokenDeduced : "")
      lines.append(.item(text, pane: pane, edge.link, isSelected: edge.link == memory.link))
    }
  }
}
