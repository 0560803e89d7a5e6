/// One line of the directory: a service of a body, a place or an intercommunal body, and the ways to reach it.
public struct DirectoryEntry: Equatable, Sendable {
  /// Whose it is.
  public enum Owner: Hashable, Sendable {
    /// Index in `Network.entities`.
    case entity(Int)
    /// Index in `Territory.points`.
    case point(Int)
    /// Index in `Territory.intercommunalities`.
    case intercommunality(Int)
  }

  public let owner: Owner
  /// The name of the body or place.
  public let name: String
  /// Which of its services, where the data tell them apart.
  public let service: String?
  /// All that is known of how to reach it, in the order of the data.
  public let contacts: [Contact]
  /// Index of the commune where it is, where that is known.
  public let commune: Int?
  /// An emergency number, or a national number that listens.
  public let isEmergency: Bool

  public var telephones: [String] { values(.telephone) }
  public var emails: [String] { values(.email) }
  public var address: String? { values(.address).first }
  public var site: String? { values(.site).first }
  public var hours: String? { values(.hours).first }

  /// The oldest of the dates; nil where something is undated, for then nobody knows how old it is.
  public var date: String? {
    let dates = contacts.compactMap(\.date)
    return dates.count == contacts.count ? dates.min() : nil
  }

  /// Id of the source of the first contact; the others may have others.
  public var source: String? { contacts.first?.source }

  /// That of the least sure contact.
  public var confidence: Confidence? {
    let all = contacts.map(\.confidence)
    return [.low, .medium, .high].first { all.contains($0) }
  }

  private func values(_ means: Contact.Means) -> [String] {
    contacts.filter { $0.means == means }.map(\.value)
  }
}

/// The orders that a directory can be shown in.
public enum DirectoryColumn: CaseIterable, Sendable {
  /// The body, then its services.
  case name
  case service, telephone, commune
  /// Oldest first.
  case date
}

/// What to show of the directory, and in what order.
public struct DirectoryQuery: Equatable, Sendable {
  /// Every word of it must begin a word of the entry. Digits of a number may be parted or not.
  public var text = ""
  /// Whether a word that no entry holds may have one typing error.
  public var forgivesErrors = true
  /// Only entries of entities of that kind.
  public var kind: Kind?
  /// Only entries that are in a commune, or that are known to serve it; an index.
  public var commune: Int?
  /// Only entries of what is linked to these entities: see `Network.directoryScope`.
  public var owners: Set<DirectoryEntry.Owner>?
  public var onlyEmergency = false
  public var onlyWithTelephone = false
  /// Nil for the order of the data.
  public var column: DirectoryColumn?
  public var isDescending = false

  public init() {}
}
