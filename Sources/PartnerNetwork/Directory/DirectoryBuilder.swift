extension DirectoryEntry {
  /// The entries of entities in the order of the dataset, then those of intercommunal bodies, then those of places.
  static func all(entities: [Entity], details: NetworkDetails, territory: Territory) -> [DirectoryEntry] {
    var all: [DirectoryEntry] = []
    for (index, entity) in entities.enumerated() {
      let contacts = details.entity(index).contacts
      add(
        to: &all, .entity(index), entity.name, contacts, isEmergency: entity.isEmergency,
        commune: { contacts in
          contacts.first { $0.means == .address }.flatMap { territory.commune(ofAddress: $0.value) }
        })
    }
    for (index, body) in territory.intercommunalities.enumerated() {
      let seat = body.seat.flatMap { territory.commune($0) }
      add(to: &all, .intercommunality(index), body.name, body.allContacts, commune: { _ in seat })
    }
    for (index, point) in territory.points.enumerated() {
      let place = point.commune.flatMap { territory.commune($0) }
      add(to: &all, .point(index), point.name, point.allContacts, commune: { _ in place })
    }
    return all
  }

  /// Adds one entry for each service that the contacts name.
  private static func add(
    to all: inout [DirectoryEntry], _ owner: Owner, _ name: String, _ contacts: [Contact], isEmergency: Bool = false,
    commune: ([Contact]) -> Int?
  ) {
    var services = Services()
    for contact in contacts { services.add(contact) }
    for service in services.all {
      all.append(
        DirectoryEntry(
          owner: owner, name: name, service: service.name, contacts: service.contacts,
          commune: commune(service.contacts), isEmergency: isEmergency))
    }
  }
}

/// The services of one body, in the order in which its contacts name them.
private struct Services {
  /// Looking through so few is faster than hashing; but a file may give any number.
  static let few = 16

  private(set) var all: [(name: String?, contacts: [Contact])] = []
  /// Filled once there are more than `few`.
  private var places: [String?: Int] = [:]

  mutating func add(_ contact: Contact) {
    let place =
      all.count <= Self.few ? all.firstIndex { $0.name == contact.label } : places[contact.label]
    if let place { return all[place].contacts.append(contact) }
    if all.count == Self.few {
      for (place, service) in all.enumerated() { places[service.name] = place }
    }
    if all.count >= Self.few { places[contact.label] = all.count }
    all.append((contact.label, [contact]))
  }
}

extension Entity {
  /// The dataset tells by the finer word of the kind. Every number of such an entity is that number.
  var isEmergency: Bool {
    guard kind == .scheme, let subkind else { return false }
    let word = Folding.fold(subkind)
    return word.hasPrefix("numero d urgence") || word.hasPrefix("numero national")
  }
}

extension ServicePoint {
  /// Its contacts, with its address among those of its first service.
  public var allContacts: [Contact] {
    guard let address else { return contacts }
    let own = Contact(
      means: .address, label: contacts.first?.label, value: address, source: source, date: date,
      confidence: confidence, reservation: remark)
    return [own] + contacts
  }
}

extension Intercommunality {
  /// Its contacts, with its site. The data do not say how sure the site is: not the surest.
  public var allContacts: [Contact] {
    guard let site, let source else { return contacts }
    return contacts + [
      Contact(
        means: .site, label: nil, value: site, source: source, date: siteDate, confidence: .medium, reservation: nil)
    ]
  }
}

extension Territory {
  /// The commune that ends a postal address: "44923 Nantes Cedex 9". Nil where it is none of the territory.
  func commune(ofAddress address: String) -> Int? {
    let words = Folding.words(address)
    guard let code = words.lastIndex(where: { $0.utf8.count == 5 && Int($0) != nil }) else { return nil }
    let name = words[(code + 1)...].prefix { $0 != "cedex" }
    return names.exact(Array(name))
  }
}
