import PartnerNetwork
import Synchronization

/// What every map of a territory shares, whatever it is coloured by: the grid, the moves, and the pictures of the sizes
/// that were drawn last. Made once for a territory.
public final class MapGround: Sendable {
  let territory: Territory
  /// Nil where the territory has no map.
  let grid: MapGrid?
  /// The communes that touch each commune.
  let neighbours: [[Int]]
  private let movesOnDemand: OnDemand<CommuneMoves?>
  private let pictures = Mutex<[(shape: Shape, picture: MapPicture)]>([])

  private struct Shape: Equatable {
    let columns: Int
    let rows: Int
    let drawing: MapDrawing
  }

  public init(_ territory: Territory) {
    self.territory = territory
    let grid = territory.geography.flatMap { MapGrid($0, communes: territory.communes.count) }
    self.grid = grid
    neighbours = grid?.neighbours ?? territory.communes.indices.map { territory.neighbours(of: $0) }
    movesOnDemand = OnDemand { grid.map { CommuneMoves($0) } }
  }

  var moves: CommuneMoves? { movesOnDemand.value }

  /// The picture for a rectangle of so many cells; nil where there is no map or no room.
  func picture(columns: Int, rows: Int, _ drawing: MapDrawing) -> MapPicture? {
    guard let grid, columns > 0, rows > 0 else { return nil }
    let shape = Shape(columns: columns, rows: rows, drawing: drawing)
    return pictures.withLock { pictures in
      if let known = pictures.first(where: { $0.shape == shape }) { return known.picture }
      let picture =
        switch drawing {
        case .blocks: MapPicture(grid, columns: columns, rows: rows * 2, ratio: 1)
        // Lines lie between samples, and around them.
        case .lines: MapPicture(grid, columns: columns - 1, rows: rows - 1, ratio: 2)
        }
      pictures.append((shape, picture))
      if pictures.count > 4 { pictures.removeFirst() }
      return picture
    }
  }
}
