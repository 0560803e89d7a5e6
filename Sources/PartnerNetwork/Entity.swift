/// A node of the network: a partner, a lever, a framework, a scheme... One shape for all kinds.
public struct Entity: Equatable, Sendable {
  /// The stable identifier of the dataset (`act_caf`). Nobody has to type one.
  public let id: String
  public let kind: Kind
  /// A finer word within the kind (`sous_type`), in French.
  public let subkind: String?
  /// The number that the leaflet gives it: 1 to 10 for levers, 1 to 4 for axes.
  public let number: Int?
  public let name: String
  /// What a narrow list shows; the name where the dataset gives no shorter one.
  public let shortName: String
  public let acronym: String?
  /// One to three sentences: what it is, and when to turn to it.
  public let summary: String?
  /// The place in lists of its kind; smaller comes first.
  public let rank: Int
  /// The sections of the leaflet that name it.
  public let sections: [String]
  /// A caution on how the leaflet names it.
  public let remark: String?
  /// Absent from the leaflet, added from other sources.
  public let isComplement: Bool
  /// A group whose members do alike: what is said of it holds for each of them (`groupe_homogene`).
  public let isHomogeneousGroup: Bool
  /// The body in whose name it also acts, shown apart and not counted as its own (`au_titre_de`).
  public let actsFor: String?
}

/// A kind of link, with its words (`roles`).
public struct Role: Equatable, Sendable {
  public let id: String
  /// The verb phrase between subject and object: "finance".
  public let label: String
  /// The same, read from the object: "reçoit un financement de".
  public let inverse: String
  /// At most 11 characters, for narrow columns.
  public let short: String
  public let definition: String
  /// One letter, for where a word does not fit.
  public let letter: Character
  /// Order of importance; smaller first.
  public let rank: Int
}

/// An edge of the network: who does what to whom, and what says so.
public struct Link: Equatable, Sendable {
  public enum Nature: String, Sendable {
    /// Written in the source.
    case explicit = "explicite"
    /// Concluded from it; `reason` says how.
    case deduced = "deduit"
  }

  /// Index of the subject in `Network.entities`.
  public let subject: Int
  /// Index in `Network.roles`.
  public let role: Int
  /// Index of the object in `Network.entities`.
  public let object: Int
  public let nature: Nature
  /// Why it was deduced (`motif`).
  public let reason: String?
  /// The nuance of the source: "peuvent", "par exemple" (`precision`).
  public let nuance: String?
  /// Id of its source.
  public let source: String?
  /// Id of the section of the leaflet that says so.
  public let section: String?
}
