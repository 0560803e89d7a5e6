/// A place that receives people, a local service, or a contract that covers communes.
/// What it does not say is unknown; it is never "none".
public struct ServicePoint: Equatable, Sendable {
  /// What it is. The raw values are the words of the dataset (`type`); a word of another dataset is kept as it is.
  public enum Kind: Hashable, Sendable {
    case prefecture, subprefecture, delegation, franceServices, solidarityCentre, localInformationCentre
    case socialActionCentre, healthContract, globalConvention, foodProject
    case other(String)
  }

  /// What is known of a contract.
  public enum State: String, CaseIterable, Sendable {
    case running = "en cours"
    case ended = "terminé"
    case unknown = "inconnu"
  }

  public let id: String
  public let kind: Kind
  public let name: String
  /// Id of the entity that it belongs to: the body, the service or the framework.
  public let entity: String?
  public let address: String?
  /// INSEE code of the commune where it stands.
  public let commune: String?
  public let position: Position?
  /// A bus or a service that moves: its address is where it is based.
  public let isItinerant: Bool
  /// Code of the intercommunal body that a contract is made with.
  public let intercommunality: String?
  /// For a contract; written with the precision that the source has, as dates of sources are.
  public let start: String?
  public let end: String?
  /// Nil for what is no contract.
  public let state: State?
  public let source: String
  public let date: String?
  public let confidence: Confidence
  public let remark: String?
  /// INSEE codes of the communes that it serves or covers; nil where that is unknown.
  public let serves: [String]?
  public let contacts: [Contact]

  /// Whether it is known to serve or cover a commune; nil where it is not known whom it serves.
  public func serves(_ commune: String) -> Bool? { serves?.contains(commune) }
}

extension ServicePoint.Kind {
  /// In the order in which a card of a commune shows them.
  public static let known: [Self] = [
    .franceServices, .socialActionCentre, .solidarityCentre, .localInformationCentre, .delegation, .subprefecture,
    .prefecture, .globalConvention, .healthContract, .foodProject,
  ]

  public init(_ word: String) { self = Self.known.first { $0.word == word } ?? .other(word) }

  /// The word of the dataset.
  public var word: String {
    switch self {
    case .prefecture: "prefecture"
    case .subprefecture: "sous_prefecture"
    case .delegation: "delegation"
    case .franceServices: "france_services"
    case .solidarityCentre: "eds"
    case .localInformationCentre: "clic"
    case .socialActionCentre: "ccas"
    case .healthContract: "cls"
    case .globalConvention: "ctg"
    case .foodProject: "pat"
    case .other(let word): word
    }
  }

  /// Whether it is a contract, which covers communes and receives nobody.
  public var isContract: Bool { self == .healthContract || self == .globalConvention || self == .foodProject }

  /// Known kinds first, then those of other datasets by their words.
  static func comesBefore(_ one: Self, _ other: Self) -> Bool {
    let places = (known.firstIndex(of: one) ?? known.count, known.firstIndex(of: other) ?? known.count)
    return places.0 == places.1 ? one.word < other.word : places.0 < places.1
  }
}
