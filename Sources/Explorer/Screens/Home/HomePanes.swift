import PartnerNetwork

/// What the three panes hold at one moment: the lists, and what in them is linked to the selection.
struct HomePanes {
  static let kinds: [Kind] = [.partner, .lever, .framework]

  /// What stands over each pane, made once: it is written at every key.
  static let titles = kinds.map(\.title)
  /// The same while it has the keys.
  static let headings = kinds.map { $0.words.uppercased() }

  /// The entities of each pane, as indexes.
  let lists: [[Int]]
  /// The strongest connection of each linked entity, and the others after it.
  let connections: [Int: [Connection]]
  /// The entity that everything is seen from.
  let anchor: Int?

  /// What they depend on besides the network.
  struct Key: Equatable {
    let pane: Int
    let anchor: Int?
    let onlyLinked: Bool
  }

  static func of(_ memory: HomeMemory, _ context: Context) -> HomePanes {
    let key = Key(pane: memory.pane, anchor: memory.selection[memory.pane], onlyLinked: memory.onlyLinked)
    return context.panes.value(for: key) { HomePanes(memory, in: context.network) }
  }

  init(_ memory: HomeMemory, in network: Network) {
    anchor = memory.selection[memory.pane]
    var connections: [Int: [Connection]] = [:]
    var lists = Self.kinds.map { network.entities(of: $0) }
    for (pane, kind) in Self.kinds.enumerated() where pane != memory.pane {
      guard let anchor else { continue }
      let linked = network.connections(from: anchor, to: kind)
      connections.reserveCapacity(connections.count + linked.count)
      for found in linked { connections[found[0].target] = found }
      if memory.onlyLinked { lists[pane] = lists[pane].filter { connections[$0] != nil } }
    }
    self.lists = lists
    self.connections = connections
  }

  /// The place of a pane's selection in its list.
  func position(of index: Int?, in pane: Int) -> Int? { index.flatMap { lists[pane].firstIndex(of: $0) } }

  /// The linked entities of a pane that count as the anchor's own, in no order.
  func own(in pane: Int, of network: Network) -> [Int] {
    connections.keys.filter {
      network.entities[$0].kind == Self.kinds[pane] && connections[$0]?.first?.isOwn == true
    }
  }
}
