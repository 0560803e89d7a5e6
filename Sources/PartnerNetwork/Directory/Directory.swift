/// Everybody who can be reached, prepared for searching at each key.
public struct Directory: Sendable {
  public let entries: [DirectoryEntry]
  // What filters look at, apart from the entries: a column of small values is read many times faster than entries.
  private let kinds: [Kind?]
  private let communes: [Int?]
  private let haveTelephone: [Bool]
  private let areEmergencies: [Bool]
  /// The entries whose place is known to serve each commune, by its index.
  private let serving: [Int: [Int]]
  /// Made at the first text: the rest of the directory can be shown before.
  private let index: OnDemand<DirectoryIndex>
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
    communes = entries.map(\.commune)
    haveTelephone = entries.map { entry in entry.contacts.contains { $0.means == .telephone } }
    areEmergencies = entries.map(\.isEmergency)
    var serving: [Int: [Int]] = [:]
    for (number, entry) in entries.enumerated() {
      guard case .point(let point) = entry.owner else { continue }
      for code in territory.points[point].serves ?? [] {
        if let commune = territory.commune(code) { serving[commune, default: []].append(number) }
      }
    }
    self.serving = serving
    let communeNames = territory.communes.map(\.name)
    index = OnDemand { DirectoryIndex(entries, communes: communeNames, entities: entities) }
    var orders: [DirectoryColumn: OnDemand<DirectoryOrder>] = [:]
    for column in DirectoryColumn.allCases {
      orders[column] = OnDemand {
        DirectoryOrder(entries, by: column, communes: communeNames, entities: entities)
      }
    }
    self.orders = orders
  }

  /// Makes now what the first text that is searched would wait for.
  public func prepare() { _ = index.value }

  /// The entries that answer a query, as indexes, in its order.
  public func run(_ query: DirectoryQuery) -> [Int] {
    let found = query.text.isEmpty ? nil : index.value.matches(query.text, forgives: query.forgivesErrors)
    var kept = found ?? [Bool](repeating: true, count: entries.count)
    func narrow(_ accepts: (Int) -> Bool) {
      for entry in kept.indices where kept[entry] && !accepts(entry) { kept[entry] = false }
    }
    if let kind = query.kind { narrow { kinds[$0] == kind } }
    if query.onlyEmergency { narrow { areEmergencies[$0] } }
    if query.onlyWithTelephone { narrow { haveTelephone[$0] } }
    if let owners = query.owners { narrow { owners.contains(entries[$0].owner) } }
    if let commune = query.commune {
      let serves = Set(serving[commune] ?? [])
      narrow { communes[$0] == commune || serves.contains($0) }
    }
    if let order = query.column.flatMap({ orders[$0] }) {
      return order.value.entries(kept, isDescending: query.isDescending)
    }
    let all = kept.indices.filter { kept[$0] }
    return query.isDescending ? all.reversed() : all
  }
}

extension Network {
  /// Whose contacts help with a lever: all that is linked to it, the schemes that belong to it, the frameworks in
  /// which it stands, the places of all these, and whoever bears the name of the lever in its own ("Chèque énergie"):
  /// what was added to the leaflet has no links yet.
  public func directoryScope(ofLever lever: Int) -> Set<DirectoryEntry.Owner> {
    var linked: Set<Int> = [lever]
    for kind in [Kind.partner, .scheme, .framework] {
      for group in connections(from: lever, to: kind) { linked.formUnion(group.map(\.target)) }
    }
    return withPlaces(linked).union(directoryOwners(named: entities[lever].shortName))
  }

  /// The owners whose name or service holds each word of a text, typing errors not forgiven.
  private func directoryOwners(named text: String) -> Set<DirectoryEntry.Owner> {
    let wanted = Folding.words(text)
    var query = DirectoryQuery()
    query.text = text
    let named = directory.run(query).map { directory.entries[$0] }.filter { entry in
      let words = Folding.words(entry.name) + Folding.words(entry.service ?? "")
      return wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
    return wanted.isEmpty ? [] : Set(named.map(\.owner))
  }
}
