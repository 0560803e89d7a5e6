extension QualityFinder {
  // MARK: - One number, several bodies

  /// The numbers that more than one body gives, each body a finding; those of one number stand together.
  mutating func findSharedNumbers() {
    var order: [String] = []
    var owners: [String: [(owner: DirectoryEntry.Owner, contact: Int)]] = [:]
    func each(_ owner: DirectoryEntry.Owner) {
      for (place, contact) in network.contacts(of: owner).enumerated()
      where contact.means == .telephone && !contact.isShortNumber {
        let digits = Self.digits(contact.value)
        if owners[digits] == nil { order.append(digits) }
        if owners[digits]?.contains(where: { $0.owner == owner }) != true {
          owners[digits, default: []].append((owner, place))
        }
      }
    }
    for index in network.entities.indices { each(.entity(index)) }
    for index in network.territory.intercommunalities.indices { each(.intercommunality(index)) }
    for index in network.territory.points.indices { each(.point(index)) }
    for digits in order {
      guard let all = owners[digits], all.count > 1, Set(all.map { body(of: $0.owner) }).count > 1 else { continue }
      for (owner, contact) in all {
        let other = all[0].owner == owner ? all[1].owner : all[0].owner
        add(.sharedNumbers, .contact(owner, contact), .shared(other, more: all.count - 2))
      }
    }
  }

  /// The body that answers: the places of one partner may well have one number.
  private func body(of owner: DirectoryEntry.Owner) -> DirectoryEntry.Owner {
    guard case .point(let point) = owner,
      let entity = network.territory.points[point].entity.flatMap({ network.index(of: $0) }),
      network.entities[entity].kind == .partner
    else { return owner }
    return .entity(entity)
  }

  /// The digits that are dialled from France: +33 2 is 02.
  private static func digits(_ number: String) -> String {
    let digits = String(number.filter { $0.isASCII && $0.isNumber })
    if number.first == "+", digits.hasPrefix("33") { return "0" + digits.dropFirst(2) }
    return digits.hasPrefix("0033") ? "0" + digits.dropFirst(4) : digits
  }

  // MARK: - Nobody to reach

  /// Partners, whoever a situation sends people to, and emergency numbers without a number. Groups are reached through
  /// their members. What situations need most comes first.
  mutating func findUnreachable() {
    var named: [Int: Int] = [:]
    var called: Set<Int> = []
    for situation in network.learning.situations {
      for entity in Set((situation.calls + situation.contacts).map(\.entity)) { named[entity, default: 0] += 1 }
      called.formUnion(situation.calls.map(\.entity))
    }
    var missing: [(named: Int, finding: QualityFinding)] = []
    for (index, entity) in network.entities.enumerated() where !entity.isGroup {
      let count = named[index] ?? 0
      let mustAnswer = called.contains(index) || entity.isEmergency
      guard entity.kind == .partner || count > 0 || mustAnswer else { continue }
      if mustAnswer, !network.details.entity(index).contacts.contains(where: { $0.means == .telephone }) {
        missing.append((.max, QualityFinding(.unreachable, .entity(index), .withoutTelephone)))
      } else if !isReachable(index) {
        missing.append((count, QualityFinding(.unreachable, .entity(index), .named(count))))
      }
    }
    let order = missing.indices.sorted { (-missing[$0].named, $0) < (-missing[$1].named, $1) }
    for place in order { add(.unreachable, missing[place].finding.subject, missing[place].finding.note) }
  }

  private func isReachable(_ index: Int) -> Bool {
    let details = network.details.entity(index)
    if !details.contacts.isEmpty || details.addresses.contains(where: { $0.url != nil }) { return true }
    return network.territory.points(of: network.entities[index].id).contains { point in
      !network.territory.points[point].allContacts.isEmpty
    }
  }
}

extension Entity {
  /// Several bodies under one name, with no contact of its own.
  fileprivate var isGroup: Bool { isHomogeneousGroup || subkind.map { Folding.fold($0) == "groupe" } ?? false }
}
