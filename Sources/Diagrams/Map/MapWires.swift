import Surface

/// The lines of a drawing as cells, each with the directions in which its line goes on. What a cell looks like is
/// looked up from its directions, so that a junction cannot be wrong.
public struct MapWires: Equatable, Sendable {
  /// The directions in which the line of a cell goes on; the raw value is the place in `Glyphs.wires`.
  public struct Ways: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let north = Ways(rawValue: 1)
    public static let east = Ways(rawValue: 2)
    public static let south = Ways(rawValue: 4)
    public static let west = Ways(rawValue: 8)
  }

  public private(set) var cells: [Point: Ways] = [:]

  /// A line from a column to one farther right, both included.
  mutating func horizontal(row: Int, from first: Int, to last: Int) {
    guard first < last else {
      // A line of one cell: it joins what stands at its two sides.
      return cells[Point(row: row, column: first), default: []].formUnion([.east, .west])
    }
    for column in first...last {
      var ways: Ways = []
      if column > first { ways.insert(.west) }
      if column < last { ways.insert(.east) }
      cells[Point(row: row, column: column), default: []].formUnion(ways)
    }
  }

  /// A line from a row to one farther down, both included.
  mutating func vertical(column: Int, from first: Int, to last: Int) {
    guard first < last else { return }
    for row in first...last {
      var ways: Ways = []
      if row > first { ways.insert(.north) }
      if row < last { ways.insert(.south) }
      cells[Point(row: row, column: column), default: []].formUnion(ways)
    }
  }

  /// Lets a line go on into what stands beside it.
  mutating func join(_ point: Point, _ way: Ways) { cells[point, default: []].insert(way) }
}
