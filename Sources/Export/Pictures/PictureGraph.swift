import Diagrams
import PartnerNetwork
import Texts

/// What a drawing says, as names and links: for the formats that are not pictures, and for who reads and does not look.
struct PictureGraph {
  struct Edge {
    /// Who acts, and on whom or what, as indexes in `Network.entities`.
    let from: Int
    let to: Int
    /// The role, and through what: "signe, par CTG".
    let words: String
    let sentence: String
    let isDeduced: Bool
    /// Done in the name of another body, and not counted.
    let isApart: Bool
    /// Whether it is the strongest of those between its two ends: the only one to be drawn.
    let isMain: Bool
    /// The link that it rests on first, as an index in `Network.links`.
    let link: Int
  }

  /// Links that belong together, under a heading.
  struct Part {
    let title: String
    let edges: [Edge]
  }

  let parts: [Part]
  /// Everything that the drawing names, linked or not, as indexes.
  let nodes: [Int]

  init(_ picture: NetworkPicture, in network: Network) {
    switch picture {
    case .map(let map):
      parts = Self.parts(of: map, in: network)
      var nodes = [map.center]
      for edge in parts.joined() {
        for end in [edge.from, edge.to] where !nodes.contains(end) { nodes.append(end) }
      }
      self.nodes = nodes
    case .matrix(let matrix):
      parts = matrix.rows.indices.map { row in
        let cells = matrix.columns.indices.flatMap { column in
          let from = matrix.ends(row: row, column: column).from
          return Self.edges(matrix.connections(row: row, column: column), from: from, in: network)
        }
        return Part(title: network.entities[matrix.rows[row]].numberedName, edges: cells)
      }.filter { !$0.edges.isEmpty }
      nodes = matrix.rows + matrix.columns
    case .overview(let overview):
      parts =
        overview.columns[1].map { lever in
          Self.part(of: lever, [.partner, .framework], in: network)
        } + overview.columns[2].map { Self.part(of: $0, [.partner], in: network) }
      nodes = overview.columns.flatMap(\.self)
    }
  }

  /// All the links, in order.
  var edges: [Edge] { parts.joined() }

  /// The names that nothing is linked to.
  var unlinked: [Int] {
    let linked = Set(edges.flatMap { [$0.from, $0.to] })
    return nodes.filter { !linked.contains($0) }
  }

  /// The sources of the links, each once, those that say most first; links without any are left out.
  func sources(in network: Network) -> [String] {
    var counts: [String: Int] = [:]
    for edge in edges { if let source = network.links[edge.link].source { counts[source, default: 0] += 1 } }
    return counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map(\.key)
  }

  // MARK: - Making

  private static func parts(of map: NetworkMap, in network: Network) -> [Part] {
    func parts(_ groups: [NetworkMap.Group], _ suffix: String) -> [Part] {
      groups.map { group in
        let words = group.kind.title + suffix
        return Part(title: words, edges: group.edges.map { edge($0, in: network) })
      }
    }
    // A kind that stands on both sides is one part.
    var near: [Part] = []
    for part in parts(map.groups(.left) + map.groups(.right), "") {
      if let place = near.firstIndex(where: { $0.title == part.title }) {
        near[place] = Part(title: part.title, edges: near[place].edges + part.edges)
      } else {
        near.append(part)
      }
    }
    guard let second = map.second else { return near }
    let name = network.entities[second.opened.target].numberedName
    return near + parts(second.groups, " (\(name))")
  }

  private static func edge(_ edge: NetworkMap.Edge, in network: Network) -> Edge {
    let link = network.links[edge.link]
    return Edge(
      from: link.subject, to: link.object, words: network.roles[link.role].label,
      sentence: LinkWords.sentence(edge.link, in: network) + (edge.isDeduced ? Words.Map.spokenDeduced : ""),
      isDeduced: edge.isDeduced, isApart: false, isMain: true, link: edge.link)
  }

  private static func part(of index: Int, _ kinds: [Kind], in network: Network) -> Part {
    let own = network.entities[index].kind
    let edges = kinds.flatMap { kind in
      network.connections(from: index, to: kind).flatMap { found in
        // Links are read from the partner, or from the framework.
        let other = found[0].target
        let read = network.connections(from: other, to: own).first { $0[0].target == index }
        return Self.edges(read ?? [], from: other, in: network)
      }
    }
    return Part(title: network.entities[index].numberedName, edges: edges)
  }

  private static func edges(_ connections: [Connection], from: Int, in network: Network) -> [Edge] {
    connections.enumerated().map { place, connection in
      let link = network.links[connection.links[0]]
      // A direct link says which of the two acts; one through something else is read from where it starts.
      let isTurned = connection.way == .direct && link.object == from
      let role = LinkWords.alone(network.roles[link.role])
      let way = LinkWords.way(connection, in: network).map { ", \($0)" } ?? ""
      return Edge(
        from: isTurned ? connection.target : from, to: isTurned ? from : connection.target, words: role + way,
        sentence: LinkWords.sentence(connection, from: from, in: network),
        isDeduced: network.isDeduced(connection), isApart: !connection.isOwn, isMain: place == 0,
        link: connection.links[0])
    }
  }
}

extension [PictureGraph.Part] {
  /// The links of all the parts.
  func joined() -> [PictureGraph.Edge] { flatMap(\.edges) }
}
