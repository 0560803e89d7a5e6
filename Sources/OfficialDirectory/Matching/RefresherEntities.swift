import PartnerNetwork

/// The contacts of entities.
extension Refresher {
  /// For each kind with one body for the département, its record: the one with the shortest name, which says nothing
  /// of a part or an annex.
  func findBodies() -> [BodyKind: Int] {
    var bodies: [BodyKind: Int] = [:]
    for (index, record) in records.enumerated() where record.kind.isBody && entity(of: record) != nil {
      if let known = bodies[record.kind], records[known].name.count <= record.name.count { continue }
      bodies[record.kind] = index
    }
    return bodies
  }

  /// Makes what changes of the contacts of entities.
  mutating func makeEntities(bodies: [BodyKind: Int]) {
    let bodyOfEntity = Dictionary(bodies.values.compactMap { index in entity(of: records[index]).map { ($0, index) } })
    {
      first, _ in first
    }
    var all: [String: [Int]] = [:]
    for (index, record) in records.enumerated() {
      if let id = entity(of: record) { all[id, default: []].append(index) }
    }
    for (id, indexes) in all.sorted(by: { $0.key < $1.key }) {
      guard let place = network.index(of: id) else { continue }
      let known = network.details.entity(place).contacts
      let contacts =
        bodyOfEntity[id].map { body(records[$0], named: network.entities[place].name, known: known) }
        ?? confirmed(known, by: indexes.map { records[$0] })
      guard !contacts.isEmpty else { continue }
      entities.append(FreshEntity(id: id, contacts: contacts))
      report.entities.append(network.entities[place].name)
    }
  }

  /// The contacts of an entity that is one body: only what changes is given.
  private mutating func body(_ record: OfficialRecord, named name: String, known: [Contact]) -> [FreshContact] {
    var merge = ContactMerge(
      name: name, known: known, date: date(of: record), label: .seat, isComparable: Self.isGeneral)
    merge.merge(address: record.address)
    merge.merge(record.means, hours: record.hours)
    note(merge)
    return merge.contacts.filter { if case .kept = $0 { false } else { true } }
  }

  /// Whether a contact is that of the whole body, and not of one of its services.
  private static func isGeneral(_ contact: Contact) -> Bool {
    guard let label = contact.label else { return true }
    return ["standard", "accueil", "siege", "hotel"].contains(Folding.words(label).first ?? "")
  }

  /// What the records of an entity with many places say of its own numbers: only that they still hold.
  private mutating func confirmed(_ known: [Contact], by records: [OfficialRecord]) -> [FreshContact] {
    var contacts: [FreshContact] = []
    for contact in known where [.telephone, .email, .site].contains(contact.means) {
      let value = Likeness.value(contact.value, of: contact.means)
      let dates = records.filter { record in
        record.means.contains { $0.means == contact.means && Likeness.value($0.value, of: $0.means) == value }
      }.map(date(of:))
      guard let newest = dates.max(), ContactMerge.isOlder(contact.date, than: newest) else { continue }
      report.confirmed += 1
      contacts.append(.retired(contact))
      contacts.append(
        .official(contact.means, contact.value, label: contact.label.map { .text($0) }, date: newest))
    }
    return contacts
  }
}
