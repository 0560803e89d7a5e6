import PartnerNetwork

/// The grid of a territory without its empty edges, and where each commune lies on it.
///
/// Places are measured in squares of the grid from its north-west corner.
struct MapGrid: Sendable {
  /// A place on the grid.
  struct Place: Sendable {
    var x: Double
    var y: Double
  }

  let rows: Int
  let columns: Int
  /// Row by row; `Geography.outside` where there is no commune.
  let owners: [Geography.Owner]
  /// The middle of each commune's squares; nil for a commune that has none.
  let centres: [Place?]
  /// The communes that touch each commune, in the dataset or on the grid, sorted.
  let neighbours: [[Int]]

  private let origin: Position
  private let step: Double
  private let top: Int
  private let left: Int
  /// A latitude in the middle of the map, along which longitudes are measured.
  private let middle: Double

  /// Nil where no square belongs to a commune.
  init?(_ geography: Geography, communes: Int) {
    let grid = geography.grid
    func isInside(_ owner: Geography.Owner) -> Bool { owner >= 0 && Int(owner) < communes }
    let filled = grid.indices.filter { grid[$0].contains(where: isInside) }
    guard let first = filled.first, let last = filled.last else { return nil }
    let edges = filled.compactMap { row -> (Int, Int)? in
      guard let west = grid[row].firstIndex(where: isInside), let east = grid[row].lastIndex(where: isInside) else {
        return nil
      }
      return (west, east)
    }
    let west = edges.map(\.0).min() ?? 0
    let east = edges.map(\.1).max() ?? west
    top = first
    left = west
    rows = last - first + 1
    columns = east - west + 1
    var owners: [Geography.Owner] = []
    for row in first...last {
      for column in west...east {
        let owner = column < grid[row].count ? grid[row][column] : Geography.outside
        owners.append(isInside(owner) ? owner : Geography.outside)
      }
    }
    self.owners = owners
    centres = Self.centres(of: owners, columns: columns, communes: communes)
    neighbours = Self.neighbours(of: owners, columns: columns, known: geography.neighbours, communes: communes)
    origin = geography.origin
    step = max(geography.step, 1e-6)
    middle = max(-90, origin.latitude - Double(grid.count) * step / 2 / Self.kilometresPerDegree)
  }

  private static let kilometresPerDegree = Position.earthRadius * Double.pi / 180

  /// Where a position of the Earth lies on the grid; it may lie beyond.
  func place(of position: Position) -> Place? {
    guard let west = Position(latitude: middle, longitude: origin.longitude),
      let point = Position(latitude: middle, longitude: position.longitude)
    else { return nil }
    let eastward = west.kilometres(to: point) * (position.longitude < origin.longitude ? -1 : 1)
    let southward = (origin.latitude - position.latitude) * Self.kilometresPerDegree
    return Place(x: eastward / step - Double(left), y: southward / step - Double(top))
  }

  /// The commune of a square; outside beyond the edges.
  func owner(row: Int, column: Int) -> Geography.Owner {
    guard row >= 0, row < rows, column >= 0, column < columns else { return Geography.outside }
    return owners[row * columns + column]
  }

  private static func centres(of owners: [Geography.Owner], columns: Int, communes: Int) -> [Place?] {
    var sums = Array(repeating: (x: 0.0, y: 0.0, count: 0.0), count: communes)
    for (index, owner) in owners.enumerated() where owner >= 0 {
      sums[Int(owner)].x += Double(index % columns) + 0.5
      sums[Int(owner)].y += Double(index / columns) + 0.5
      sums[Int(owner)].count += 1
    }
    return sums.map { $0.count == 0 ? nil : Place(x: $0.x / $0.count, y: $0.y / $0.count) }
  }

  private static func neighbours(
    of owners: [Geography.Owner], columns: Int, known: [[Int]], communes: Int
  ) -> [[Int]] {
    var found = (0..<communes).map { index in
      Set((index < known.count ? known[index] : []).filter { $0 >= 0 && $0 < communes && $0 != index })
    }
    func join(_ one: Geography.Owner, _ other: Geography.Owner) {
      guard one >= 0, other >= 0, one != other else { return }
      found[Int(one)].insert(Int(other))
      found[Int(other)].insert(Int(one))
    }
    for index in owners.indices {
      if index % columns + 1 < columns { join(owners[index], owners[index + 1]) }
      if index + columns < owners.count { join(owners[index], owners[index + columns]) }
    }
    return found.map { $0.sorted() }
  }
}
