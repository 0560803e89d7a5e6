import PartnerNetwork

/// The user's own contacts, made ready to stand among the lines of the directory.
public struct OwnDirectory: Sendable {
  public let contacts: [OwnContact]
  let network: Network
  private let places: [Place]
  /// Made at the first text.
  private let index: OnDemand<WordIndex>

  /// What filters look at.
  private struct Place {
    let subject: NotebookSubject?
    /// Whose lines of the directory are about the same: of a situation, its levers.
    let owners: [DirectoryEntry.Owner]
    /// Indexes of the communes where it is found.
    let communes: Set<Int>
  }

  public init(_ contacts: [OwnContact], in network: Network) {
    self.contacts = contacts
    self.network = network
    let subjects = contacts.map { contact in contact.subject.map { NotebookSubject($0, in: network) } }
    let communes = Self.communes(contacts, subjects, in: network)
    places = zip(subjects, communes).map {
      Place(subject: $0, owners: Self.owners($0, in: network), communes: $1)
    }
    index = OnDemand {
      WordIndex(
        zip(contacts, subjects).map { contact, subject in
          OwnContact.Field.allCases.compactMap { contact[$0] } + (subject.map { Self.names($0, in: network) } ?? [])
        })
    }
  }

  private static func owners(_ subject: NotebookSubject?, in network: Network) -> [DirectoryEntry.Owner] {
    if case .situation(let index) = subject { return network.learning.situations[index].levers.map { .entity($0) } }
    return subject?.owner.map { [$0] } ?? []
  }

  /// The words by which what a contact is attached to is found.
  static func names(_ subject: NotebookSubject, in network: Network) -> [String] {
    switch subject {
    case .entity(let index):
      let entity = network.entities[index]
      return [entity.name, entity.shortName] + (entity.acronym.map { [$0] } ?? [])
    case .situation(let index): return [network.learning.situations[index].title]
    case .commune(let index): return [network.territory.communes[index].name]
    case .point(let index): return [network.territory.points[index].name]
    case .intercommunality(let index): return [network.territory.intercommunalities[index].name]
    case .unknown: return []
    }
  }

  // MARK: - Communes

  /// Where each is found: in the commune that its user wrote, or else in those of what it is attached to.
  private static func communes(
    _ contacts: [OwnContact], _ subjects: [NotebookSubject?], in network: Network
  ) -> [Set<Int>] {
    var communes = contacts.map { contact in
      contact[.commune].flatMap { network.territory.commune(named: $0) }.map { Set([$0]) } ?? []
    }
    var wanted: Set<DirectoryEntry.Owner> = []
    for (place, subject) in subjects.enumerated() where communes[place].isEmpty {
      if case .commune(let index) = subject { communes[place] = [index] }
      if let owner = subject?.owner { wanted.insert(owner) }
    }
    guard !wanted.isEmpty else { return communes }
    var found: [DirectoryEntry.Owner: Set<Int>] = [:]
    for entry in network.directory.entries {
      if let commune = entry.commune, wanted.contains(entry.owner) { found[entry.owner, default: []].insert(commune) }
    }
    for (place, subject) in subjects.enumerated() where communes[place].isEmpty {
      guard let owner = subject?.owner else { continue }
      communes[place] = found[owner] ?? []
      guard case .point(let point) = owner else { continue }
      let served = network.territory.points[point].serves ?? []
      communes[place].formUnion(served.compactMap { network.territory.commune($0) })
    }
    return communes
  }

  // MARK: - Queries

  /// What answers a query: in the data, as the directory orders it, and of the user's own, as indexes of `contacts`.
  /// A typing error is forgiven only where nothing holds the words as they are, in the data or here.
  public func answers(to query: DirectoryQuery) -> (entries: [Int], own: [Int]) {
    var query = query
    query.forgivesErrors = false
    let own = run(query)
    query.forgivesErrors = own.isEmpty
    let entries = network.directory.run(query)
    return (entries, own.isEmpty && entries.isEmpty ? run(query) : own)
  }

  /// Those that answer a query, as indexes of `contacts`, in the order of the notebook.
  public func run(_ query: DirectoryQuery) -> [Int] {
    // An emergency number is everybody's.
    guard !contacts.isEmpty, !query.onlyEmergency else { return [] }
    let found =
      query.text.isEmpty
      ? Array(contacts.indices) : index.value.entries(answering: query.text, forgives: query.forgivesErrors)
    return found.filter { keeps($0, query) }
  }

  private func keeps(_ number: Int, _ query: DirectoryQuery) -> Bool {
    let place = places[number]
    if query.onlyWithTelephone, contacts[number][.telephone] == nil { return false }
    if let kind = query.kind {
      guard case .entity(let index) = place.subject, network.entities[index].kind == kind else { return false }
    }
    if let owners = query.owners, !place.owners.contains(where: owners.contains) { return false }
    if let commune = query.commune, !place.communes.contains(commune) { return false }
    return true
  }

  func isFound(_ number: Int, in commune: Int) -> Bool { places[number].communes.contains(commune) }

  /// What it is sorted by; nil where it has no value in the column. Who works somewhere stands with that body.
  func key(_ number: Int, by column: DirectoryColumn) -> DirectoryKey? {
    let contact = contacts[number]
    switch column {
    case .name:
      let name = contact.name ?? ""
      guard let subject = places[number].subject, let owner = subject.owner else {
        return DirectoryKey(name, service: "")
      }
      switch owner {
      case .entity(let index): return DirectoryKey(network.entities[index].shortName, service: name)
      case .point(let index): return DirectoryKey(network.territory.points[index].name, service: name)
      case .intercommunality(let index):
        return DirectoryKey(network.territory.intercommunalities[index].name, service: name)
      }
    case .service: return contact.name.map { DirectoryKey($0) }
    case .telephone: return contact[.telephone].map { DirectoryKey($0) }
    case .commune: return contact[.commune].map { DirectoryKey($0) }
    case .date: return contact.modified.map { DirectoryKey($0) }
    }
  }
}
