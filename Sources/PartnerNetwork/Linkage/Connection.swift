/// How two things of the network are linked: directly, or through something else that the leaflet names.
public struct Connection: Equatable, Sendable {
  /// Through what; strongest first. The payload is the index of the entity between the two.
  public enum Way: Equatable, Sendable {
    case direct
    /// The partner acts on a scheme, and the leaflet says so in the section of that lever.
    case scheme(Int)
    /// The partner signs a framework in which the lever stands.
    case framework(Int)
    /// The partner belongs to a group whose members do alike, and the group is linked.
    case group(Int)
    /// Done by the body in whose name the partner also acts: shown apart, never counted as its own.
    case onBehalf(Int)

    var rank: Int {
      switch self {
      case .direct: 0
      case .scheme: 1
      case .framework: 2
      case .group: 3
      case .onBehalf: 4
      }
    }
  }

  /// Index of the entity at the other end.
  public let target: Int
  public let way: Way
  /// The links that it rests on, as indexes in `Network.links`. The first is the one that says who does what.
  public let links: [Int]

  /// Whether it counts as one's own.
  public var isOwn: Bool {
    if case .onBehalf = way { return false }
    return true
  }
}

extension Network {
  /// The role that a connection shows: that of its first link.
  public func role(of connection: Connection) -> Role { roles[links[connection.links[0]].role] }

  /// Whether something in it was concluded and not written.
  public func isDeduced(_ connection: Connection) -> Bool {
    connection.links.contains { links[$0].nature == .deduced }
  }

  /// Everything of a kind that is linked to an entity, the strongest connection of each target first,
  /// targets in the order of lists. Empty for the entity's own kind, unless linked directly.
  public func connections(from index: Int, to kind: Kind) -> [[Connection]] {
    connectionMemo.value(ConnectionMemo.Key(index: index, kind: kind)) { findConnections(from: index, to: kind) }
  }

  private func findConnections(from index: Int, to kind: Kind) -> [[Connection]] {
    let found: [Connection]
    switch (entities[index].kind, kind) {
    case (.partner, .lever): found = leverConnections(ofPartner: index)
    case (.framework, .lever): found = directConnections(index, to: kind) + schemeConnections(index)
    case (.partner, .framework): found = frameworkConnections(ofPartner: index)
    case (.lever, .partner), (.lever, .framework), (.framework, .partner):
      found = candidates(kind, for: index).flatMap { candidate in
        findConnections(from: candidate, to: entities[index].kind).joined().filter { $0.target == index }
          .map { Connection(target: candidate, way: $0.way, links: $0.links) }
      }
    default: found = directConnections(index, to: kind)
    }
    return grouped(found)
  }

  // MARK: - One way at a time

  /// Links in either direction with an entity of that kind.
  private func directConnections(_ index: Int, to kind: Kind) -> [Connection] {
    let forth = links(from: index).compactMap { link -> Connection? in
      let object = links[link].object
      return entities[object].kind == kind ? Connection(target: object, way: .direct, links: [link]) : nil
    }
    let back = links(to: index).compactMap { link -> Connection? in
      let subject = links[link].subject
      return entities[subject].kind == kind && subject != index
        ? Connection(target: subject, way: .direct, links: [link]) : nil
    }
    return forth + back
  }

  /// What an entity does to a scheme counts for a lever of that scheme only where the leaflet says it in the
  /// lever's own section: what the CAF pays to social centres belongs to lever 3, not to lever 6 where social
  /// centres appear too.
  private func schemeConnections(_ index: Int) -> [Connection] {
    let belongsTo = role(named: "releve_de")
    return directConnections(index, to: .scheme).flatMap { step -> [Connection] in
      guard let section = links[step.links[0]].section else { return [] }
      return links(from: step.target).compactMap { next -> Connection? in
        let link = links[next]
        guard link.role == belongsTo, isSection(section, of: link.object, attachedBy: link) else { return nil }
        return Connection(target: link.object, way: .scheme(step.target), links: [step.links[0], next])
      }
    }
  }

  /// Whether a section of the leaflet is that of a lever. A box that attaches a scheme to a lever, as that of the
  /// Pass colo does, counts with the section it stands in, unless it is the section of another lever.
  private func isSection(_ section: String, of lever: Int, attachedBy link: Link) -> Bool {
    guard entities[lever].kind == .lever else { return false }
    if entities[lever].sections.contains(section) { return true }
    return link.section == section && !entities(of: .lever).contains { entities[$0].sections.contains(section) }
  }

  private func ownLeverConnections(_ index: Int) -> [Connection] {
    let signs = role(named: "signe")
    let signatures = links(from: index).filter {
      links[$0].role == signs && entities[links[$0].object].kind == .framework
    }
    let throughFrameworks = signatures.flatMap { signature in
      directConnections(links[signature].object, to: .lever).map {
        Connection(target: $0.target, way: .framework(links[signature].object), links: [signature] + $0.links)
      }
    }
    return directConnections(index, to: .lever) + schemeConnections(index) + throughFrameworks
  }

  private func leverConnections(ofPartner index: Int) -> [Connection] {
    withGroupsAndState(index) { ownLeverConnections($0) }
  }

  private func frameworkConnections(ofPartner index: Int) -> [Connection] {
    withGroupsAndState(index) { directConnections($0, to: .framework) }
  }

  /// A partner's own connections, then those of its homogeneous groups, then those made on another's behalf.
  private func withGroupsAndState(_ index: Int, _ own: (Int) -> [Connection]) -> [Connection] {
    var found = own(index)
    let partOf = role(named: "fait_partie_de")
    for membership in links(from: index) where links[membership].role == partOf {
      let group = links[membership].object
      guard group != index, isPartner(group), entities[group].isHomogeneousGroup else { continue }
      found += own(group).map { Connection(target: $0.target, way: .group(group), links: $0.links + [membership]) }
    }
    if let name = entities[index].actsFor, let body = self.index(of: name), body != index, isPartner(body) {
      found += own(body).map { Connection(target: $0.target, way: .onBehalf(body), links: $0.links) }
    }
    return found
  }

  private func isPartner(_ index: Int) -> Bool { entities[index].kind == .partner }

  /// The entities of a kind that may be linked to one, found from its end so that no whole list is walked.
  private func candidates(_ kind: Kind, for index: Int) -> [Int] {
    var near: Set<Int> = []
    func neighbours(_ index: Int) -> [Int] {
      links(from: index).map { links[$0].object } + links(to: index).map { links[$0].subject }
    }
    let first = neighbours(index)
    for neighbour in first {
      if entities[neighbour].kind == kind { near.insert(neighbour) }
      if entities[neighbour].kind == .scheme || entities[neighbour].kind == .framework {
        near.formUnion(neighbours(neighbour).filter { entities[$0].kind == kind })
      }
    }
    guard kind == .partner else { return near.sorted() }
    for group in near where entities[group].isHomogeneousGroup {
      near.formUnion(links(to: group).map { links[$0].subject }.filter { entities[$0].kind == .partner })
    }
    for body in near { near.formUnion(delegates[entities[body].id] ?? []) }
    return near.sorted()
  }

  /// Joins the connections of each target, strongest first: by way, then written before deduced, then by role, then
  /// by how few links it takes.
  private func grouped(_ found: [Connection]) -> [[Connection]] {
    var byTarget: [Int: [Connection]] = [:]
    for connection in found { byTarget[connection.target, default: []].append(connection) }
    func strength(_ connection: Connection) -> (Int, Int, Int, Int, Int) {
      let deed = connection.links[0]
      return (
        connection.way.rank, isDeduced(connection) ? 1 : 0, roles[links[deed].role].rank, connection.links.count, deed
      )
    }
    return byTarget.keys.sorted { (entities[$0].rank, $0) < (entities[$1].rank, $1) }
      .map { target in (byTarget[target] ?? []).sorted { strength($0) < strength($1) } }
  }
}
