import PartnerNetwork

/// A line of what is said of a commune.
public struct CommuneLine: Equatable, Sendable {
  /// What the line is about and where choosing it leads; indexes.
  public enum Target: Equatable, Sendable {
    /// In `Territory.communes`.
    case commune(Int)
    /// In `Territory.points`.
    case point(Int)
    /// In `Territory.intercommunalities`.
    case intercommunality(Int)
  }

  /// What comes before the colon: "Population". Empty where the value says all.
  public let label: String
  public let value: String
  /// A way to reach the body or place of the line before it; `value` is then what is dialled or copied.
  public var contact: Contact?
  public var target: Target?
  /// A number, an e-mail... stands under the line of its body or place.
  public var isUnderPrevious = false
  /// False where the value only says that nothing is known.
  public var isKnown = true
  /// What should be known with it: a reservation, whom it serves.
  public var remarks: [String] = []
  /// Ids of its sources.
  public var sources: [String] = []
  /// When the source stated it, as the dataset writes dates; nil where that is unknown.
  public var date: String?
  public var confidence: Confidence?
  /// For a place: how far it is, and whether it serves the commune.
  public var seen: NearbyPoint?

  init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }

  /// A line for what is not in this version of the data.
  static func unknown(_ label: String) -> CommuneLine {
    var line = CommuneLine(label, ReportPlaceWords.unknown)
    line.isKnown = false
    return line
  }
}

/// A part of what is said of a commune, under a heading.
public struct CommuneSection: Equatable, Sendable {
  public enum Subject: Equatable, Sendable {
    case identity, arrondissement, intercommunality
    /// Places that receive people.
    case places(ServicePoint.Kind)
    case contracts, neighbours
  }

  public let subject: Subject
  public let title: String
  public let lines: [CommuneLine]

  /// A word for programs, without accents.
  public var key: String {
    switch subject {
    case .identity: "commune"
    case .arrondissement: "arrondissement"
    case .intercommunality: "intercommunalite"
    case .places(let kind): kind.word
    case .contracts: "contrats"
    case .neighbours: "limitrophes"
    }
  }
}

/// All that is said of a commune, in the order in which somebody who has just been elected needs it. The one
/// declaration that the screen, the text and the JSON are made from.
public struct CommuneReportOutline: Equatable, Sendable {
  /// Index in `Territory.communes`.
  public let commune: Int
  public let title: String
  public let sections: [CommuneSection]

  /// - Parameter nearest: how many places of each kind to give besides those that serve the commune.
  public init(_ commune: Int, in network: Network, nearest: Int = 3) {
    let builder = CommuneReportOutlineBuilder(index: commune, territory: network.territory, nearest: nearest)
    self.commune = commune
    title = network.territory.communes[commune].name
    sections =
      [builder.identity, builder.arrondissement, builder.intercommunality] + builder.places
      + [builder.contracts, builder.neighbours]
  }
}
