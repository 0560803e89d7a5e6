/// The map of the territory: a grid of square cells, and the centre of each commune.
public struct Geography: Equatable, Sendable {
  /// The index of the commune that a cell belongs to, or `outside`: half the memory of an `Int`, and enough for any
  /// number of communes.
  public typealias Owner = Int32

  /// The north-west corner of the grid.
  public let origin: Position
  /// The side of a cell, in kilometres.
  public let step: Double
  /// Rows from north to south, cells from west to east, each the index of its commune in `Territory.communes`, or
  /// `outside`. All rows have the same length.
  public let grid: [[Owner]]
  /// The centre of each commune, by its index; nil where it is unknown.
  public let centres: [Position?]
  /// The communes that touch each commune, as sorted indexes, by its index.
  public let neighbours: [[Int]]
  /// Id of its source.
  public let source: String?

  /// The cell of no commune.
  public static let outside: Owner = -1

  public var rows: Int { grid.count }
  public var columns: Int { grid.first?.count ?? 0 }
}
