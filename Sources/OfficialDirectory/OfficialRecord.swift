import PartnerNetwork

/// A body of the directory, with only what is sound of its record.
public struct OfficialRecord: Equatable, Sendable {
  /// A way to reach it, except its hours.
  public struct Means: Equatable, Sendable {
    public let means: Contact.Means
    public let value: String
    /// What the directory says of it in a few words: "standard".
    public let label: String?

    var withoutLabel: Means { Means(means: means, value: value, label: nil) }
  }

  public let kind: BodyKind
  /// The identifier of the directory.
  public let id: String?
  public let name: String
  /// INSEE code of the commune where it is; nil where the record gives none of the département.
  public let commune: String?
  /// The name that its address gives to the commune, and its postal code.
  public let town: Town?
  /// Where people go.
  public let address: String?
  /// Where letters go, where that is another address.
  public let postalAddress: String?
  public let position: Position?
  public let means: [Means]
  public let hours: OpeningHours?
  /// The day of the last change; nil where the record does not say.
  public let modified: String?

  /// A commune by the name that an address gives it.
  public struct Town: Equatable, Sendable {
    public let name: String
    public let postalCode: String
  }

  /// Whether it stands for a part of a commune, or beside the principal one.
  var isPart: Bool {
    let words = Folding.words(name)
    return words.contains("deleguee") || words.contains("annexe") || words.contains("antenne")
  }

  /// A centre of several communes.
  var isJoint: Bool {
    let words = Folding.words(name)
    return words.contains("cias") || words.contains("intercommunal")
  }

  /// A bus or a service that moves.
  var isMoving: Bool {
    let words = Folding.words(name)
    return words.contains("bus") || words.contains("itinerant") || words.contains("itinerante")
      || words.contains("mobile")
  }
}
