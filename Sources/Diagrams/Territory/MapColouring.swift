import PartnerNetwork
import Texts

/// What the map is coloured by.
public enum MapColouring: Hashable, Sendable {
  case intercommunality
  case arrondissement
  /// The contracts of one kind: running, ended, or not known.
  case contract(ServicePoint.Kind)

  /// In the order in which they are offered.
  public static let all: [MapColouring] = [
    .intercommunality, .arrondissement, .contract(.healthContract), .contract(.globalConvention),
    .contract(.foodProject),
  ]

  /// The word that a user types: "intercommunalite", "cls".
  public var word: String {
    switch self {
    case .intercommunality: "intercommunalite"
    case .arrondissement: "arrondissement"
    case .contract(let kind): kind.word
    }
  }

  /// What the colours say, in French: "par intercommunalité".
  public var title: String {
    switch self {
    case .intercommunality: Words.TerritoryMap.byIntercommunality
    case .arrondissement: Words.TerritoryMap.byArrondissement
    case .contract(let kind): Words.TerritoryMap.byContract(kind)
    }
  }
}

/// How areas are told apart.
public enum MapDrawing: Hashable, Sendable {
  /// Filled with colours, two squares a cell.
  case blocks
  /// Surrounded by lines, with no colour.
  case lines

  /// - Parameter showsAreas: whether the theme has colours for areas: `Theme.showsAreas`.
  public static func suited(showsAreas: Bool, isASCII: Bool) -> MapDrawing { showsAreas && !isASCII ? .blocks : .lines }
}

/// Where an arrow leads on the map.
public enum MapDirection: Int, CaseIterable, Sendable {
  case north, east, south, west
}
