/// Everybody who can be reached, prepared for searching at each key.
public struct Directory: Sendable {
  public let entries: [DirectoryEntry]
  private let kinds: [Kind?]
  private let served: [[String]]
  private let communeCodes: [String]
  private let index: DirectoryIndex
  private let orders: [DirectoryColumn: OnDemand<DirectoryOrder>]

  init(entities: [Entity], details: NetworkDetails, territory: Territory) {
    self.init(
      entries: DirectoryEntry.all(entities: entities, details: details, territory: territory), entities: entities,
      territory: territory)
  }

  init(entries: [DirectoryEntry], entities: [Entity], territory: Territory) {
    self.entries = entries
    kinds = entries.map { entry in
      if case .entity(let index) = entry.owner { return entities[index].kind }
      return nil
    }
    served = entries.map { entry in
      if case .point(let index) = entry.owner { return territory.points[index].serves ?? [] }
      return []
    }
    communeCodes = territory.communes.map(\.code)
    let communeNames = territory.communes.map(\.name)
    index = DirectoryIndex(entries.map { $0.searched(communes: communeNames, entities: entities) })
    var orders: [DirectoryColumn: OnDemand<DirectoryOrder>] = [:]
    for column in DirectoryColumn.allCases {
      orders[column] = OnDemand {
        DirectoryOrder(entries.map { $0.sortKey(column, communes: communeNames) })
      }
    }
    self.orders = orders
  }

  /// The entries that answer a query, as indexes, in its order.
  public func run(_ query: DirectoryQuery) -> [Int] {
    let kept = index.matches(query.text)
    var found: [Int] = []
    func take(_ index: Int) {
      if kept?[index] ?? true, accepts(index, query) { found.append(index) }
    }
    guard let column = query.column, let order = orders[column]?.value else {
      entries.indices.forEach(take)
      return query.isDescending ? found.reversed() : found
    }
    order.forEach(isDescending: query.isDescending, take)
    return found
  }

  private func accepts(_ index: Int, _ query: DirectoryQuery) -> Bool {
    let entry = entries[index]
    if let kind = query.kind, kinds[index] != kind { return false }
    if query.onlyEmergency, !entry.isEmergency { return false }
    if query.onlyWithTelephone, !entry.contacts.contains(where: { $0.means == .telephone }) { return false }
    if let owners = query.owners, !owners.contains(entry.owner) { return false }
    if let commune = query.commune, entry.commune != commune {
      guard communeCodes.indices.contains(commune) else { return false }
      return served[index].contains(communeCodes[commune])
    }
    return true
  }
}

extension Network {
  /// Whose contacts help with a lever: all that is linked to it, the schemes that belong to it, the frameworks in
  /// which it stands, and the places of all these.
  public func directoryScope(ofLever lever: Int) -> Set<DirectoryEntry.Owner> {
    var linked: Set<Int> = [lever]
    for kind in [Kind.partner, .scheme, .framework] {
      for group in connections(from: lever, to: kind) { linked.formUnion(group.map(\.target)) }
    }
    var owners = Set(linked.map { DirectoryEntry.Owner.entity($0) })
    for (number, point) in territory.points.enumerated() {
      if let entity = point.entity, let index = index(of: entity), linked.contains(index) {
        owners.insert(.point(number))
      }
    }
    return owners
  }
}
