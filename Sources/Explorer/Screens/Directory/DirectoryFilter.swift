import PartnerNetwork
import Texts

/// What narrows the directory besides the words that are typed. Stable: ids and codes, never indexes.
public enum DirectoryFilter: Hashable, Sendable {
  /// All who are linked to a lever, by its id.
  case lever(String)
  case kind(Kind)
  case places(ServicePoint.Kind)
  case intercommunalities
  /// In a commune or known to serve it, by its INSEE code.
  case commune(String)
  case telephone
  case emergency
  /// The user's own contacts alone.
  case own

  /// Filters of one family replace each other: an entry is of one kind.
  var family: Int {
    switch self {
    case .lever: 0
    case .kind, .places, .intercommunalities: 1
    case .commune: 2
    case .telephone: 3
    case .emergency: 4
    case .own: 5
    }
  }

  /// How the line above the table says it.
  func words(_ network: Network) -> String {
    switch self {
    case .lever(let id): Words.Directory.lever(network.entity(id)?.shortName ?? id)
    case .kind(let kind): kind.words
    case .places(let kind): kind.heading
    case .intercommunalities: Words.Directory.intercommunalities
    case .commune(let code):
      Words.Directory.inCommune(network.territory.commune(code).map { network.territory.communes[$0].name } ?? code)
    case .telephone: Words.Directory.withTelephone
    case .emergency: Words.Directory.emergency
    case .own: Words.Notebook.contactsFilter
    }
  }

  /// The same in few words, for the title line and the name of a file.
  func brief(_ network: Network) -> String {
    switch self {
    case .lever(let id): network.entity(id)?.shortName ?? id
    case .commune(let code): network.territory.commune(code).map { network.territory.communes[$0].name } ?? code
    case .places(let kind): kind.noun
    case .emergency: Words.Directory.emergencyShort
    case .kind, .intercommunalities, .telephone, .own: words(network)
    }
  }

  // MARK: - Routes

  private static let separator: Character = ":"

  /// As a route writes it: "levier:lev_06".
  var subject: String {
    switch self {
    case .lever(let id): "levier:\(id)"
    case .kind(let kind): "type:\(kind.rawValue)"
    case .places(let kind): "lieu:\(kind.word)"
    case .intercommunalities: "intercommunalites"
    case .commune(let code): "commune:\(code)"
    case .telephone: "telephone"
    case .emergency: "urgences"
    case .own: "carnet"
    }
  }

  /// Nil where the words are those of no filter.
  init?(subject: Substring) {
    let parts = subject.split(separator: Self.separator, maxSplits: 1).map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("levier", let id?): self = .lever(id)
    case ("type", let word?):
      guard let kind = Kind(rawValue: word) else { return nil }
      self = .kind(kind)
    case ("lieu", let word?): self = .places(ServicePoint.Kind(word))
    case ("intercommunalites", nil): self = .intercommunalities
    case ("commune", let code?): self = .commune(code)
    case ("telephone", nil): self = .telephone
    case ("urgences", nil): self = .emergency
    case ("carnet", nil): self = .own
    default: return nil
    }
  }
}

extension [DirectoryFilter] {
  /// Adds one in the place of another of its family.
  mutating func put(_ filter: DirectoryFilter) {
    removeAll { $0.family == filter.family }
    append(filter)
  }

  /// The query of all of them, without words and order.
  func query(in network: Network) -> DirectoryQuery {
    var query = DirectoryQuery()
    for filter in self {
      switch filter {
      case .lever(let id): query.keep(network.index(of: id).map { network.directoryScope(ofLever: $0) } ?? [])
      case .kind(let kind): query.kind = kind
      case .places(let kind):
        let points = network.territory.points
        query.keep(Set(points.indices.filter { points[$0].kind == kind }.map { .point($0) }))
      case .intercommunalities:
        query.keep(Set(network.territory.intercommunalities.indices.map { .intercommunality($0) }))
      case .commune(let code):
        // An unknown commune has nobody; an index that no entry has says so.
        query.commune = network.territory.commune(code) ?? -1
      case .telephone: query.onlyWithTelephone = true
      // A number that is to be dialled at once: what only says at what hours is left out.
      case .emergency: (query.onlyEmergency, query.onlyWithTelephone) = (true, true)
      // The notebook is no part of the data: whoever asks leaves these out.
      case .own: break
      }
    }
    return query
  }
}

extension DirectoryQuery {
  /// Only these owners, of those that were kept so far.
  fileprivate mutating func keep(_ others: Set<DirectoryEntry.Owner>) {
    owners = owners.map { $0.intersection(others) } ?? others
  }
}
