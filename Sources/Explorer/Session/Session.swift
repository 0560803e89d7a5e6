import PartnerNetwork
import Surface

/// One place of the trail, as it is kept for the next start: stable names, never indexes of the data.
public struct KeptPlace: Equatable, Sendable {
  /// The screen, and what it is about.
  public var route: Route
  /// Where one was on it: short texts that `PlaceMarks` writes and reads.
  public var marks: [String: String] = [:]

  init(_ route: Route, marks: [String: String] = [:]) {
    self.route = route
    self.marks = marks
  }
}

/// What the program keeps of its own use from one start to the next: where one was, how the home screen was set, and
/// what has been explained already. No word that the user typed is ever in it.
public struct Session: Equatable, Sendable {
  /// Places kept at most, the last ones: nobody goes back through more.
  static let mostPlaces = 20

  /// The trail, the home screen first and the place where one was last.
  public internal(set) var places: [KeptPlace] = []
  /// The step of the guided tour that was being followed; nil where none was.
  public internal(set) var tour: KeptPlace?
  /// The column of the home screen that was made wider.
  public internal(set) var columns = HomeColumns()
  /// Whether the home screen showed only what is linked.
  public internal(set) var onlyLinked = false
  /// The names of the screens whose tip was shown.
  public internal(set) var tips: Set<String> = []

  /// A session of which nothing is known.
  public init() {}
}

/// Which column of the home screen is wider than the others, and by how much.
public struct HomeColumns: Equatable, Sendable {
  /// How many times a column can be made wider.
  static let mostSteps = 3
  /// Columns of the terminal that each time adds.
  static let step = 4

  /// 0 partners, 1 levers, 2 frameworks.
  private(set) var pane = 0
  /// How many times it was made wider; 0 where all are alike.
  private(set) var steps = 0

  /// Columns all alike.
  public init() {}

  /// - Parameters: as the properties; what is out of bounds gives columns all alike.
  init(pane: Int, steps: Int) {
    guard (0..<3).contains(pane), (1...Self.mostSteps).contains(steps) else { return }
    (self.pane, self.steps) = (pane, steps)
  }

  /// Makes a column wider; after the widest all are alike again.
  mutating func widen(_ pane: Int) {
    self = HomeColumns(pane: pane, steps: pane == self.pane ? (steps + 1) % (Self.mostSteps + 1) : 1)
  }

  /// The widths of the three columns.
  /// - Parameters:
  ///   - width: that of each where they are alike.
  ///   - least: the narrowest that the two others may become.
  func widths(_ width: Int, least: Int) -> [Int] {
    let taken = max(0, min(width - least, steps * Self.step / 2))
    return (0..<3).map { steps > 0 && $0 == pane ? width + 2 * taken : width - taken }
  }
}
