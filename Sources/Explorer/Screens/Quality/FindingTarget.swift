import PartnerNetwork

/// Where a finding leads.
extension QualityFinding {
  /// Whether Enter opens a place of the program; otherwise it explains. Asked for at every key: `route` is dearer.
  func leads(in network: Network) -> Bool {
    switch subject {
    case .problem, .source, .question, .arrondissement: false
    case .term, .situation, .step, .commune, .entity, .link, .fact, .caution, .address, .contact: true
    case .figure, .date, .law: entity(in: network) != nil
    case .intercommunality(let index): !network.territory.intercommunalities[index].allContacts.isEmpty
    case .point(let index):
      !network.territory.points[index].allContacts.isEmpty || entity(in: network) != nil
        || network.territory.points[index].commune != nil
    }
  }

  /// The place that Enter opens; nil where there is none.
  func route(in network: Network) -> Route? {
    switch subject {
    case .problem, .source, .question, .arrondissement: nil
    case .contact(let owner, let place):
      contacts(of: owner, holding: network.contacts(of: owner)[place], in: network)
    case .intercommunality(let index): contacts(of: .intercommunality(index), holding: nil, in: network)
    case .point(let index): route(ofPoint: index, in: network)
    case .commune(let index): .commune(network.territory.communes[index].code)
    case .situation(let index): .situation(network.learning.situations[index].id)
    case .step(let tour, let step): .tour(network.learning.tours[tour].id, step: step + 1)
    case .term(let index): .glossary(network.details.terms[index].name)
    case .entity, .link, .fact, .caution, .address, .figure, .date, .law:
      entity(in: network).map { .card(network.entities[$0].id) }
    }
  }

  /// A place is shown by its contacts; a contract, or a place without any, by what it belongs to.
  private func route(ofPoint index: Int, in network: Network) -> Route? {
    let point = network.territory.points[index]
    if !point.kind.isContract, let route = contacts(of: .point(index), holding: nil, in: network) { return route }
    if let entity = entity(in: network) { return .card(network.entities[entity].id) }
    return point.commune.map { .commune($0) } ?? contacts(of: .point(index), holding: nil, in: network)
  }

  /// The contacts of a body, on the service that has a contact.
  private func contacts(of owner: DirectoryEntry.Owner, holding contact: Contact?, in network: Network) -> Route? {
    let directory = network.directory
    guard let first = directory.firstEntry(of: owner) else { return nil }
    let own = directory.entriesOfOwner(at: first)
    let entry = contact.flatMap { contact in own.first { directory.entries[$0].contacts.contains(contact) } }
    return .contacts(entry: entry ?? first, in: network)
  }

  /// The entity that it is about, as an index, for the drawings; nil where it is about none.
  func entity(in network: Network) -> Int? {
    switch subject {
    case .entity(let index), .fact(let index, _), .caution(let index, _), .address(let index, _),
      .contact(.entity(let index), _):
      index
    case .link(let index): network.links[index].subject
    case .contact(.point(let index), _), .point(let index):
      network.territory.points[index].entity.flatMap { network.index(of: $0) }
    case .term(let index): network.details.terms[index].entity.flatMap { network.index(of: $0) }
    case .figure(let index): Self.first(network.details.figures[index].entities, in: network)
    case .date(let index): Self.first(network.details.dates[index].entities, in: network)
    case .law(let index): Self.first(network.details.legalReferences[index].entities, in: network)
    default: nil
    }
  }

  private static func first(_ ids: [String], in network: Network) -> Int? {
    ids.first.flatMap { network.index(of: $0) }
  }
}
