/// Who a dataset is about, and what it is made of.
public struct DatasetIdentity: Equatable, Sendable {
  /// The name that a dataset gives to the format that this version reads (`format`).
  public static let format = "reseau/1"

  public var title: String?
  public var territory: String?
  public var version: String?
  public var date: String?
  public var licence: String?
  public var credits: [String] = []
  /// Whether it is complete, and stands for itself: it is not laid over other data (`seul`).
  public var standsAlone = false

  public init() {}
}

/// The whole network: entities, links, and the details of each, read when they are first needed. Never changes.
public final class Network: Sendable {
  public let identity: DatasetIdentity
  public let roles: [Role]
  public let sections: [Section]
  public let entities: [Entity]
  public let links: [Link]
  /// What was wrong in the core of the files; see `allProblems`.
  public let problems: [Problem]

  /// Index of each id in `entities`.
  let indexes: [String: Int]
  let outgoing: Adjacency
  let incoming: Adjacency
  private let byKind: [Kind: [Int]]
  /// For each body, the partners that also act in its name.
  let delegates: [String: [Int]]
  private let detailsOnDemand: OnDemand<NetworkDetails>
  let connectionMemo = ConnectionMemo()
  /// See `deedRoles`.
  private let deedRolesOnDemand: OnDemand<[Int]>
  let searchIndexOnDemand: OnDemand<SearchIndex>
  private let territoryOnDemand: OnDemand<Territory>
  private let learningOnDemand: OnDemand<Learning>
  let quizOnDemand = QuizPool()
  private let directoryOnDemand: OnDemand<Directory>
  private let pathGraphOnDemand: OnDemand<PathGraph>
  let qualityMemo = QualityMemo()
  /// Where entries stand in the files, which are read for it.
  let locate: @Sendable (Set<EntryKey>) -> EntryPlaces

  /// - Parameter indexes: index of each id in the entities.
  init(_ core: NetworkCore, indexes: [String: Int], problems: [Problem], passes: LaterPasses) {
    let (entities, links, roles) = (core.entities, core.links, core.roles)
    (self.entities, self.links, self.roles) = (entities, links, roles)
    (identity, sections) = (core.identity, core.sections)
    self.problems = problems
    locate = passes.locate
    self.indexes = indexes
    // One field of each is asked for, by its place: a whole entity or link takes long to copy.
    outgoing = Adjacency(nodes: entities.count, ends: links.indices.map { links[$0].subject })
    incoming = Adjacency(nodes: entities.count, ends: links.indices.map { links[$0].object })
    let ranks = entities.indices.map { entities[$0].rank }
    var byKind: [Kind: [Int]] = [:]
    for kind in Kind.allCases {
      let members = entities.indices.filter { entities[$0].kind == kind }
      byKind[kind] = members.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    }
    self.byKind = byKind
    var delegates: [String: [Int]] = [:]
    for index in entities.indices {
      if let body = entities[index].actsFor { delegates[body, default: []].append(index) }
    }
    self.delegates = delegates
    deedRolesOnDemand = OnDemand { Self.deedRoles(entities: entities, links: links, roles: roles) }
    let onDemand = OnDemand(passes.details)
    detailsOnDemand = onDemand
    let places = OnDemand { passes.territory(onDemand.value) }
    territoryOnDemand = places
    let learning = OnDemand { passes.learning(onDemand.value) }
    learningOnDemand = learning
    searchIndexOnDemand = OnDemand {
      SearchIndex(entities: entities, details: onDemand.value, situations: learning.value.situations)
    }
    directoryOnDemand = OnDemand { Directory(entities: entities, details: onDemand.value, territory: places.value) }
    pathGraphOnDemand = OnDemand {
      PathGraph(
        nodes: entities.count, links: links, isPassable: entities.map { Network.pathKinds.contains($0.kind) })
    }
  }

  /// Index of each id; of two entities of an id, the last.
  static func indexes(of entities: [Entity]) -> [String: Int] {
    var indexes: [String: Int] = [:]
    indexes.reserveCapacity(entities.count)
    for index in entities.indices { indexes[entities[index].id] = index }
    return indexes
  }

  /// Index of the entity of that id.
  public func index(of id: String) -> Int? { indexes[id] }

  public func entity(_ id: String) -> Entity? { indexes[id].map { entities[$0] } }

  /// The entities of a kind, as indexes, in the order of lists.
  public func entities(of kind: Kind) -> [Int] { byKind[kind] ?? [] }

  /// The links whose subject is that entity, as indexes in `links`.
  public func links(from index: Int) -> ArraySlice<Int> { outgoing.links(at: index) }

  /// The links whose object is that entity, as indexes in `links`.
  public func links(to index: Int) -> ArraySlice<Int> { incoming.links(at: index) }

  /// Facts, sources, glossary, figures... Read from the files at the first call.
  public var details: NetworkDetails { detailsOnDemand.value }

  /// The communes, their map, and the places that receive people. Read from the files at the first call.
  public var territory: Territory { territoryOnDemand.value }

  /// Situations, guided tours and questions. Read from the files at the first call.
  public var learning: Learning { learningOnDemand.value }

  /// Every way to reach somebody. Made at the first call.
  public var directory: Directory { directoryOnDemand.value }

  /// Everything that is wrong or odd in the files, whatever part of them says it.
  public var allProblems: [Problem] { problems + details.problems + territory.problems + learning.problems }

  /// Who is linked with whom, for paths. Made at the first call.
  var pathGraph: PathGraph { pathGraphOnDemand.value }

  public func section(_ id: String) -> Section? { sections.first { $0.id == id } }

  /// The roles by which partners, levers and frameworks are linked, directly or to a scheme between them, as
  /// indexes, the most telling first.
  public var deedRoles: [Int] { deedRolesOnDemand.value }

  private static func deedRoles(entities: [Entity], links: [Link], roles: [Role]) -> [Int] {
    func isMain(_ kind: Kind) -> Bool { kind == .partner || kind == .lever || kind == .framework }
    var isUsed = Array(repeating: false, count: roles.count)
    for link in links where !isUsed[link.role] {
      let subject = entities[link.subject].kind
      let object = entities[link.object].kind
      isUsed[link.role] = subject != object && isMain(subject) && (isMain(object) || object == .scheme)
    }
    return roles.indices.filter { isUsed[$0] }.sorted { roles[$0].rank < roles[$1].rank }
  }

  public func role(named id: String) -> Int? { roles.firstIndex { $0.id == id } }
}

/// How the parts of a network are read that not every screen needs.
struct LaterPasses: Sendable {
  let details: @Sendable () -> NetworkDetails
  let territory: @Sendable (NetworkDetails) -> Territory
  let learning: @Sendable (NetworkDetails) -> Learning
  /// Where entries stand in the files.
  var locate: @Sendable (Set<EntryKey>) -> EntryPlaces = { _ in [:] }
}

/// The part of a network that no list needs.
public struct NetworkDetails: Sendable {
  public let sources: [String: Source]
  public let terms: [Term]
  public let figures: [Figure]
  public let dates: [DateNote]
  public let legalReferences: [LegalReference]
  public let problems: [Problem]
  let byEntity: [Int: EntityDetails]
  let outcome: DetailsOutcome

  /// The details of one entity, by its index.
  public func entity(_ index: Int) -> EntityDetails { byEntity[index] ?? EntityDetails() }
}

/// For each node, the links that have it at one end: one array, cut by an array of starts.
struct Adjacency: Sendable {
  private let starts: [Int]
  private let ordered: [Int]

  /// - Parameter ends: for each link, the node at that end.
  init(nodes: Int, ends: [Int]) {
    var starts = [Int](repeating: 0, count: nodes + 1)
    for node in ends { starts[node + 1] += 1 }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    var next = starts
    var ordered = [Int](repeating: 0, count: ends.count)
    for (link, node) in ends.enumerated() {
      ordered[next[node]] = link
      next[node] += 1
    }
    self.starts = starts
    self.ordered = ordered
  }

  func links(at node: Int) -> ArraySlice<Int> { ordered[starts[node]..<starts[node + 1]] }
}
