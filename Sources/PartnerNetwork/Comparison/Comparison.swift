/// What changed from one dataset to another. The order in which the files say things says nothing.
public struct Comparison: Sendable {
  /// In the order in which they are told: by group, contacts first; changed, taken out, added; then by name.
  public let differences: [Difference]

  /// Compares two networks. Reads all of both.
  public init(from before: Network, to after: Network) {
    let found = Self.contacts(before, after) + Self.items(before, after)
    differences = found.map { (key: Self.key($0), difference: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.difference)
  }

  /// The differences of a group.
  public subscript(group: Difference.Group) -> [Difference] { differences.filter { $0.group == group } }

  /// A number that changed comes before a site that changed.
  private static func key(_ difference: Difference) -> [String] {
    let group = Difference.Group.allCases.firstIndex(of: difference.group) ?? 0
    let change = Difference.Change.allCases.firstIndex(of: difference.change) ?? 0
    let hasNewValue = difference.fields.contains { $0.name == "valeur" }
    let isNumber = difference.means == .telephone && hasNewValue
    let weight = difference.group == .contacts ? (isNumber ? "0" : hasNewValue ? "1" : "2") : "0"
    return [
      String(UnicodeScalar(UInt8(65 + group))), String(change), weight, Folding.fold(difference.name), difference.id,
      difference.means?.rawValue ?? "",
    ] + difference.fields.flatMap { [$0.name] + $0.before + $0.after }
  }

  private static func items(_ before: Network, _ after: Network) -> [Difference] {
    let old = keyed(before)
    let new = keyed(after)
    var found: [Difference] = []
    for (key, item) in old {
      guard let other = new[key] else {
        found.append(difference(item, .removed, []))
        continue
      }
      let fields = item.changes(to: other)
      if !fields.isEmpty { found.append(difference(item, .modified, fields)) }
    }
    for (key, item) in new where old[key] == nil { found.append(difference(item, .added, [])) }
    return found
  }

  private static func keyed(_ network: Network) -> [String: ComparedItem] {
    var items: [String: ComparedItem] = [:]
    for item in ComparedNetwork(network: network).items { items["\(item.group.rawValue) \(item.id)"] = item }
    return items
  }

  private static func difference(
    _ item: ComparedItem, _ change: Difference.Change, _ fields: [Difference.Field]
  ) -> Difference {
    Difference(group: item.group, change: change, id: item.id, name: item.name, means: nil, fields: fields)
  }

  // MARK: - Contacts

  /// Whose contacts they are.
  private struct Owner {
    let name: String
    let contacts: [Contact]
  }

  private static func contacts(_ before: Network, _ after: Network) -> [Difference] {
    let old = owners(before)
    let new = owners(after)
    return Set(old.keys).union(new.keys).flatMap { id in
      ContactComparison(
        id: id, name: (old[id] ?? new[id])?.name ?? id, before: old[id]?.contacts ?? [],
        after: new[id]?.contacts ?? []
      ).differences
    }
  }

  private static func owners(_ network: Network) -> [String: Owner] {
    var owners: [String: Owner] = [:]
    for index in network.entities.indices {
      let entity = network.entities[index]
      owners[entity.id] = Owner(name: entity.shortName, contacts: network.details.entity(index).contacts)
    }
    for point in network.territory.points { owners[point.id] = Owner(name: point.name, contacts: point.contacts) }
    for body in network.territory.intercommunalities {
      owners[body.code] = Owner(name: body.name, contacts: body.contacts)
    }
    return owners
  }
}
