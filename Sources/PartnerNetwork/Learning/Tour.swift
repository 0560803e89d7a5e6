/// A guided tour of the network (`parcours`).
public struct Tour: Equatable, Sendable {
  public let id: String
  public let title: String
  /// How long it takes, in minutes (`duree`).
  public let minutes: Int?
  /// For whom it is (`public`).
  public let audience: String?
  public let summary: String?
  public let steps: [TourStep]
}

/// One step of a tour: one idea.
public struct TourStep: Equatable, Sendable {
  public let title: String
  /// For who reads alone.
  public let text: String
  /// The same in a few short lines, for a wall.
  public let points: [String]
  /// A figure that deserves a page (`chiffre`), as it is written.
  public let figure: String?
  /// What the figure counts (`legende`).
  public let caption: String?
  /// What to remember (`retenir`).
  public let takeaway: String?
  /// The screen that the step speaks of (`cible`).
  public let target: TourTarget?
  /// For the trainer alone.
  public let notes: String?
  /// Id of a question.
  public let question: String?
  /// Id of the source of what the step says.
  public let source: String?
}

/// A screen of the program, as a dataset names it: `carte act_caf`, `annuaire levier:lev_06`, or an id alone.
public struct TourTarget: Hashable, Sendable {
  public enum View: String, CaseIterable, Sendable {
    case home = "accueil"
    case card = "fiche"
    case map = "carte"
    case matrix = "matrice"
    case overview = "ensemble"
    case directory = "annuaire"
    case commune
    case list = "liste"
    case path = "chemin"
    case situations
    case situation
    case quiz
    case glossary = "glossaire"
  }

  public let view: View
  /// An id, two ids, a kind, filters: whatever the screen is about; empty where it needs nothing.
  public let subject: String

  public init(_ view: View, _ subject: String = "") {
    self.view = view
    self.subject = subject
  }
}
