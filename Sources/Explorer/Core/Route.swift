import PartnerNetwork

/// Where one may be: a screen, and what it is about. Stable, so that it can be kept for the next start.
public struct Route: Hashable, Sendable {
  /// The name of a screen of the registry.
  public let screen: String
  /// An id, a kind, a query: whatever the screen is about; empty where it needs nothing.
  public let subject: String

  public init(_ screen: String, _ subject: String = "") {
    self.screen = screen
    self.subject = subject
  }

  public static let home = Route("accueil")
  public static func card(_ id: String) -> Route { Route("fiche", id) }
  public static func list(_ kind: Kind) -> Route { Route("liste", kind.rawValue) }
  public static func glossary(_ term: String = "") -> Route { Route("glossaire", term) }
  /// The directory, narrowed by filters as `DirectoryFilter` writes them: "levier:lev_06,telephone".
  public static func directory(_ filters: String = "") -> Route { Route("annuaire", filters) }
  /// The page of the commune of that INSEE code; where it is empty, that of the user's own commune.
  public static func commune(_ code: String = "") -> Route { Route("commune", code) }
  /// The map of an entity, by its id.
  public static func map(_ id: String) -> Route { Route("carte", id) }
  /// - Parameter id: of what it is about; empty for the whole.
  public static func matrix(_ id: String = "") -> Route { Route("matrice", id) }
  public static func overview(_ id: String = "") -> Route { Route("ensemble", id) }
  public static func path(_ from: String, _ to: String) -> Route { Route("chemin", "\(from) \(to)") }
  /// The situations, narrowed by filters as that screen writes them.
  public static func situations(_ filters: String = "") -> Route { Route("situations", filters) }
  public static func situation(_ id: String) -> Route { Route("situation", id) }
  public static let tours = Route("parcours")
  /// - Parameter step: counted from 1.
  public static func tour(_ id: String, step: Int = 1) -> Route { Route("etape", "\(id) \(step)") }
  /// A quiz, narrowed as that screen writes it; where it is empty, its first page.
  public static func quiz(_ subject: String = "") -> Route { Route("quiz", subject) }
  /// The pages for a wall about an entity, a situation or a tour, by its id.
  /// - Parameter page: counted from 1.
  public static func presentation(_ id: String, page: Int = 1) -> Route { Route("presentation", "\(id) \(page)") }
  public static func search(_ query: String = "") -> Route { Route("recherche", query) }
}
