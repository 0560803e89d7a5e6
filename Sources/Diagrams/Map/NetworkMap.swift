import PartnerNetwork

/// What the map of one entity shows: its direct links, gathered by kind on two sides, and those of one neighbour
/// farther out. Connections that go through something else are reached by unfolding what they go through.
public struct NetworkMap: Equatable, Sendable {
  /// Where a neighbour stands.
  public enum Side: Int, CaseIterable, Sendable {
    case left, right
    public var other: Side { self == .left ? .right : .left }
  }

  /// One link, seen from one of its ends.
  public struct Edge: Equatable, Sendable {
    /// Index in `Network.links`.
    public let link: Int
    /// Index of the entity at the other end.
    public let target: Int
    /// Whether the end that it is seen from acts, and the other is acted upon.
    public let isOutgoing: Bool
    /// Index in `Network.roles`.
    public let role: Int
    public let isDeduced: Bool
  }

  /// The neighbours of one kind, those with the most telling role first.
  public struct Group: Equatable, Sendable {
    public let kind: Kind
    public let edges: [Edge]
    /// Whether the first part of the same kind stands on the other side.
    public let isContinued: Bool
  }

  /// What the reader chose to see.
  public struct Options: Equatable, Sendable {
    public var hiddenKinds: Set<Kind> = []
    /// Indexes in `Network.roles`.
    public var hiddenRoles: Set<Int> = []
    /// The link whose other end shows its own links; nil where none does.
    public var opened: Int?

    public init() {}

    func shows(_ edge: Edge, _ kind: Kind) -> Bool {
      !hiddenKinds.contains(kind) && !hiddenRoles.contains(edge.role)
    }
  }

  /// The links of a neighbour, without those that lead back to the centre.
  public struct SecondCircle: Equatable, Sendable {
    public let opened: Edge
    public let side: Side
    public let groups: [Group]
    /// How many more the reader chose not to see.
    public let hidden: Int
  }

  /// Index of the entity in the middle.
  public let center: Int
  /// All that can be on the map, whatever is hidden.
  public let all: [Group]
  /// What is shown on the left and on the right.
  public let sides: [[Group]]
  public let second: SecondCircle?
  /// How many links the reader chose not to see.
  public let hidden: Int

  /// - Parameter center: index of an entity of the network.
  public init(_ center: Int, in network: Network, _ options: Options = Options()) {
    self.center = center
    let edges = Self.edges(of: center, in: network)
    all = Self.groups(edges, in: network)
    // Divided before anything is hidden, so that hiding moves nothing from one side to the other.
    sides = Self.divided(all).map { Self.shown($0, options) }
    hidden = edges.count - sides.joined().reduce(0) { $0 + $1.edges.count }
    second = Self.second(sides, center, options, in: network)
  }

  /// The groups of a side.
  public func groups(_ side: Side) -> [Group] { sides[side.rawValue] }

  /// How many links stand on a side.
  public func count(_ side: Side) -> Int { groups(side).reduce(0) { $0 + $1.edges.count } }

  /// How many links are shown around the centre.
  public var count: Int { count(.left) + count(.right) }

  /// The links of a side, in their order.
  public func edges(_ side: Side) -> [Edge] { groups(side).flatMap(\.edges) }

  /// The links of the second circle, in their order.
  public var farEdges: [Edge] { second?.groups.flatMap(\.edges) ?? [] }

  /// The side of a link of the first circle.
  public func side(of link: Int) -> Side? {
    Side.allCases.first { side in groups(side).contains { $0.edges.contains { $0.link == link } } }
  }

  /// A link of either circle, by its index in the network.
  public func edge(_ link: Int) -> Edge? {
    for group in sides.joined() { if let edge = group.edges.first(where: { $0.link == link }) { return edge } }
    return farEdges.first { $0.link == link }
  }

  // MARK: - Making

  /// Every link of an entity, in the order of the data; one that leads to itself counts once.
  public static func edges(of center: Int, in network: Network) -> [Edge] {
    func edge(_ index: Int, outgoing: Bool) -> Edge {
      let link = network.links[index]
      return Edge(
        link: index, target: outgoing ? link.object : link.subject, isOutgoing: outgoing, role: link.role,
        isDeduced: link.nature == .deduced)
    }
    return network.links(from: center).map { edge($0, outgoing: true) }
      + network.links(to: center).filter { network.links[$0].subject != center }.map { edge($0, outgoing: false) }
  }

  /// Gathers links by kind, in the order of kinds; in a group by role, then by direction, then in the order of lists.
  static func groups(_ edges: [Edge], in network: Network) -> [Group] {
    var byKind: [Kind: [(key: (Int, Int, Int, Int), edge: Edge)]] = [:]
    for edge in edges {
      let key = (
        network.roles[edge.role].rank, edge.isOutgoing ? 0 : 1, network.entities[edge.target].rank, edge.link
      )
      byKind[network.entities[edge.target].kind, default: []].append((key, edge))
    }
    return Kind.allCases.compactMap { kind in
      byKind[kind].map { found in
        Group(kind: kind, edges: found.sorted { $0.key < $1.key }.map(\.edge), isContinued: false)
      }
    }
  }

  private static func shown(_ groups: [Group], _ options: Options) -> [Group] {
    groups.compactMap { group in
      let edges = group.edges.filter { options.shows($0, group.kind) }
      return edges.isEmpty ? nil : Group(kind: group.kind, edges: edges, isContinued: group.isContinued)
    }
  }

  private static func second(
    _ sides: [[Group]], _ center: Int, _ options: Options, in network: Network
  ) -> SecondCircle? {
    guard let link = options.opened else { return nil }
    for side in Side.allCases {
      guard let opened = sides[side.rawValue].lazy.flatMap(\.edges).first(where: { $0.link == link }) else { continue }
      let edges = Self.edges(of: opened.target, in: network).filter { $0.target != center }
      let shown = shown(groups(edges, in: network), options)
      return SecondCircle(
        opened: opened, side: side, groups: shown, hidden: edges.count - shown.reduce(0) { $0 + $1.edges.count })
    }
    return nil
  }
}
