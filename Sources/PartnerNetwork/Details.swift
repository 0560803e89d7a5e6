/// How sure a statement is.
public enum Confidence: String, Sendable {
  case high = "haute"
  case medium = "moyenne"
  case low = "faible"
}

/// What a statement rests on.
public struct Source: Equatable, Sendable {
  public let id: String
  public let title: String
  public let publisher: String?
  /// Written with the precision that the source has: `2024-08-01`, `2024-08` or `2024`.
  public let date: String?
  /// What is known of the date where there is none.
  public let dateRemark: String?
  public let url: String?
  public let nature: String?
}

/// A sourced statement about an entity.
public struct Fact: Hashable, Sendable {
  /// What the fact is about, as the dataset names it.
  public enum Field: String, CaseIterable, Sendable {
    case definition
    case mission
    case decides = "decide"
    case pays = "paie"
    case delivers = "delivre"
    case legalBasis = "base_legale"
    case duration = "duree"
    case delay = "delai"
    case entrance = "entree"
    case firstStep = "premier_pas"
    case scope = "champ_action"
    case request = "demande"
    case figure = "chiffre"
    case caution = "vigilance"
    case site
  }

  public let field: Field
  public let text: String
  public let source: String
  public let confidence: Confidence
  /// Why it should be confirmed before it is used (`reserve`).
  public let reservation: String?
}

/// One way to reach an entity.
public struct Contact: Hashable, Sendable {
  public enum Means: String, CaseIterable, Sendable {
    case address = "adresse"
    case telephone
    case email = "courriel"
    case site
    case form = "formulaire"
    case hours = "horaires"
  }

  public let means: Means
  public let label: String?
  public let value: String
  public let source: String
  /// When the source stated it, where that is known.
  public let date: String?
  public let confidence: Confidence
  /// Why it should be confirmed before it is used (`reserve`).
  public let reservation: String?

  public init(
    means: Means, label: String?, value: String, source: String, date: String?, confidence: Confidence,
    reservation: String?
  ) {
    (self.means, self.label, self.value, self.source, self.date) = (means, label, value, source, date)
    (self.confidence, self.reservation) = (confidence, reservation)
  }
}

/// A web address that the leaflet prints or points to.
public struct WebAddress: Hashable, Sendable {
  /// Absent where the leaflet has a link but its text has lost the address.
  public let url: String?
  public let text: String
  public let source: String?
  public let section: String?
}

/// Where the leaflet and another source differ.
public struct Caution: Hashable, Sendable {
  public let text: String
  public let sources: [String]
}

/// A figure of the leaflet.
public struct Figure: Hashable, Sendable {
  public let value: String
  public let unit: String?
  public let label: String
  public let entities: [String]
  public let year: String?
  public let territory: String?
  /// Whom the leaflet names as the author of the figure.
  public let citedSource: String?
  public let source: String?
  public let sections: [String]
}

/// A date or a period of the leaflet.
public struct DateNote: Hashable, Sendable {
  public let value: String
  public let label: String
  public let entities: [String]
  public let source: String?
  public let sections: [String]
}

/// A reference to the law, or the remark that the leaflet speaks of a rule without citing it.
public struct LegalReference: Hashable, Sendable {
  public let reference: String?
  public let subject: String
  public let entities: [String]
  public let nature: Link.Nature
  public let source: String?
  public let sections: [String]
}

/// An entry of the glossary.
public struct Term: Equatable, Sendable {
  public let acronym: String?
  public let name: String
  public let definition: String
  /// Id of the entity that it names, if one does.
  public let entity: String?
  public let source: String?
  public let confidence: Confidence
}

/// A section of the leaflet.
public struct Section: Equatable, Sendable {
  public let id: String
  public let title: String
}

/// All that a card says of an entity besides its core and its links.
public struct EntityDetails: Equatable, Sendable {
  public var synonyms: [String] = []
  public var facts: [Fact] = []
  public var contacts: [Contact] = []
  public var addresses: [WebAddress] = []
  public var cautions: [Caution] = []

  public init() {}
}
