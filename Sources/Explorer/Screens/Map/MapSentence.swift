import Diagrams
import PartnerNetwork
import Surface
import Texts

extension MapScreen {
  public static func status(_ memory: MapMemory, _ context: Context) -> String {
    guard let map = map(memory, context) else { return Words.Map.unknown }
    if let filter = memory.filter { return MapFilter.status(filter, map, memory, context) }
    guard let link = memory.link, let edge = map.edge(link) else { return centerSentence(map, context) }
    let edges = memory.isTable ? MapTable.edges(map, context) : circle(of: link, map)
    let index = (edges.firstIndex { $0.link == link } ?? 0) + 1
    var place = Words.place(index, of: edges.count)
    if case .far = memory.focus, let second = map.second, !memory.isTable {
      place = Words.Map.farPlace(context.network.entities[second.opened.target].shortName, place)
    }
    return "\(place) — \(sentence(edge, memory, context))"
  }

  /// The links that are counted together with one: those around the centre, or those of the second circle.
  private static func circle(of link: Int, _ map: NetworkMap) -> [NetworkMap.Edge] {
    map.side(of: link) == nil ? map.farEdges : map.edges(.left) + map.edges(.right)
  }

  /// Who does what to whom, where it is written, and how much there is beyond.
  private static func sentence(_ edge: NetworkMap.Edge, _ memory: MapMemory, _ context: Context) -> String {
    let network = context.network
    let link = network.links[edge.link]
    var parts = [LinkWords.sentence(edge.link, in: network) + "."]
    if edge.isDeduced { parts.append(Words.Card.deduced) }
    parts.append(LinkWords.origin(source: link.source, section: link.section, in: network))
    if case .near = memory.focus, memory.options.opened == nil, !memory.isTable,
      let center = center(memory, context)
    {
      let others = NetworkMap.edges(of: edge.target, in: network).filter { $0.target != center }.count
      parts.append(Words.Map.othersOf(network.entities[edge.target].shortName, others))
    }
    return parts.joined(separator: " ")
  }

  private static func centerSentence(_ map: NetworkMap, _ context: Context) -> String {
    let name = context.network.entities[map.center].shortName
    if map.count == 0, map.hidden > 0 { return Words.Map.allHidden }
    let neighbours = Set((map.edges(.left) + map.edges(.right)).map(\.target)).count
    return Words.Map.center(name, links: map.count, neighbours: neighbours)
      + (map.hidden > 0 ? " \(Words.Map.hidden(map.hidden))." : "")
  }

  // MARK: - Spoken

  public static func spoken(_ memory: MapMemory, _ context: Context) -> [String] {
    guard let map = map(memory, context) else { return [Words.Map.unknown] }
    if let filter = memory.filter { return MapFilter.spoken(filter, map, memory, context) }
    if memory.isTable { return MapTable.spoken(memory, map, context) }
    let network = context.network
    let name = network.entities[map.center].shortName
    let edges = map.edges(.left) + map.edges(.right)
    var title = Words.Map.spokenTitle(name, links: edges.count, neighbours: Set(edges.map(\.target)).count)
    if memory.focus == .center { title += Words.selected }
    var lines = [title] + byRole(edges, memory, network)
    if map.hidden > 0 { lines.append(Words.Map.hidden(map.hidden)) }
    if let second = map.second {
      let name = network.entities[second.opened.target].shortName
      lines.append(map.farEdges.isEmpty ? Words.Map.nothingMore(name) : Words.Map.spokenSecond(name))
      lines += byRole(map.farEdges, memory, network)
    }
    return lines
  }

  /// One line a role and direction: "Finance : Crèches (EAJE), À vos côtés."
  private static func byRole(_ edges: [NetworkMap.Edge], _ memory: MapMemory, _ network: Network) -> [String] {
    var groups: [(key: Int, edges: [NetworkMap.Edge])] = []
    for edge in edges.sorted(by: { order($0, network) < order($1, network) }) {
      let key = edge.role * 2 + (edge.isOutgoing ? 1 : 0)
      if groups.last?.key == key { groups[groups.count - 1].edges.append(edge) } else { groups.append((key, [edge])) }
    }
    return groups.map { group in
      let heading = LinkWords.heading(network.roles[group.edges[0].role], inverse: !group.edges[0].isOutgoing)
      let names = group.edges.map { edge in
        BusTexts.name(edge, in: network) + (edge.isDeduced ? Words.Map.spokenDeduced : "")
          + (edge.link == memory.link ? Words.selected : "")
      }
      return "\(heading)\u{A0}: \(names.joined(separator: ", "))."
    }
  }

  /// By role, then direction, then name.
  static func order(_ edge: NetworkMap.Edge, _ network: Network) -> (Int, Int, Int, Int) {
    let target = network.entities[edge.target]
    return (network.roles[edge.role].rank * 2 + (edge.isOutgoing ? 0 : 1), target.kind.order, target.rank, edge.link)
  }
}
