import PartnerNetwork

/// The grid as it fits into so many samples: which commune each of them shows.
///
/// A sample shows the commune that covers most of its area, so the outline stays right whether the grid is made smaller
/// or larger; a commune that would show nowhere takes the sample at its centre.
struct MapPicture: Sendable {
  let columns: Int
  let rows: Int
  /// Row by row; `Geography.outside` where there is no commune.
  private(set) var owners: [Geography.Owner]
  /// Squares of the grid for a sample.
  let stepX: Double
  let stepY: Double
  /// Of the first sample, in squares of the grid.
  let originX: Double
  let originY: Double

  /// The largest picture that keeps the shape of the grid.
  /// - Parameters:
  ///   - columns: samples in a row, at most; `rows` likewise. At least one of each is made.
  ///   - ratio: how much taller than wide a sample is shown.
  init(_ grid: MapGrid, columns: Int, rows: Int, ratio: Double) {
    let step = max(Double(grid.columns) / Double(max(1, columns)), Double(grid.rows) / Double(max(1, rows)) / ratio)
    stepX = step
    stepY = step * ratio
    // A hundredth of a sample more is no reason for another one.
    self.columns = min(max(1, columns), max(1, Int((Double(grid.columns) / stepX + 0.99).rounded(.down))))
    self.rows = min(max(1, rows), max(1, Int((Double(grid.rows) / stepY + 0.99).rounded(.down))))
    originX = (Double(grid.columns) - Double(self.columns) * stepX) / 2
    originY = (Double(grid.rows) - Double(self.rows) * stepY) / 2
    owners = []
    owners.reserveCapacity(self.columns * self.rows)
    var vote = Vote(communes: grid.centres.count)
    for row in 0..<self.rows {
      for column in 0..<self.columns {
        let x = originX + (Double(column) + 0.5) * stepX
        let y = originY + (Double(row) + 0.5) * stepY
        owners.append(
          vote.winner(in: grid, x: x, y: y, width: max(stepX, Self.smooth), height: max(stepY, Self.smooth)))
      }
    }
    showEveryCommune(of: grid)
  }

  /// Where samples are smaller than squares, the area that votes is this wide: it rounds the corners of the squares.
  private static let smooth = 1.7

  /// The commune of a sample; outside beyond the edges.
  func owner(row: Int, column: Int) -> Geography.Owner {
    guard row >= 0, row < rows, column >= 0, column < columns else { return Geography.outside }
    return owners[row * columns + column]
  }

  /// The sample that shows a place, within the picture.
  func sample(at place: MapGrid.Place) -> (row: Int, column: Int) {
    func index(_ value: Double, _ count: Int) -> Int { Int(min(max(0, value), Double(count - 1))) }
    return (index((place.y - originY) / stepY, rows), index((place.x - originX) / stepX, columns))
  }

  /// The sample of a commune that is nearest to a place; nil where it shows nowhere.
  func sample(of commune: Int, near place: MapGrid.Place) -> (row: Int, column: Int)? {
    let middle = sample(at: place)
    if owner(row: middle.row, column: middle.column) == Geography.Owner(commune) { return middle }
    var best: (row: Int, column: Int)?
    var least = Double.infinity
    for row in 0..<rows {
      for column in 0..<columns where owners[row * columns + column] == Geography.Owner(commune) {
        let x = originX + (Double(column) + 0.5) * stepX - place.x
        let y = originY + (Double(row) + 0.5) * stepY - place.y
        if x * x + y * y < least { (best, least) = ((row, column), x * x + y * y) }
      }
    }
    return best
  }

  private mutating func showEveryCommune(of grid: MapGrid) {
    var counts = Array(repeating: 0, count: grid.centres.count)
    for owner in owners where owner >= 0 { counts[Int(owner)] += 1 }
    for (commune, centre) in grid.centres.enumerated() where counts[commune] == 0 {
      guard let centre else { continue }
      let middle = sample(at: centre)
      // Its own place, or one beside it; never the last sample of another.
      let around = [(0, 0), (0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, -1), (1, -1), (-1, 1)]
      for (down, right) in around {
        let (row, column) = (middle.row + down, middle.column + right)
        guard row >= 0, row < rows, column >= 0, column < columns else { continue }
        let owner = owners[row * columns + column]
        guard owner < 0 || counts[Int(owner)] > 1 else { continue }
        if owner >= 0 { counts[Int(owner)] -= 1 }
        owners[row * columns + column] = Geography.Owner(commune)
        counts[commune] = 1
        break
      }
    }
  }
}

/// Who covers most of an area of the grid.
private struct Vote {
  private var weights: [Double]
  private var named: [Int] = []

  init(communes: Int) { weights = Array(repeating: 0, count: communes) }

  /// - Parameters:
  ///   - x: the middle of the area, in squares of the grid; `y` likewise.
  mutating func winner(in grid: MapGrid, x: Double, y: Double, width: Double, height: Double) -> Geography.Owner {
    let (west, east) = (x - width / 2, x + width / 2)
    let (north, south) = (y - height / 2, y + height / 2)
    var inside = 0.0
    for row in max(0, Int(north.rounded(.down)))..<max(0, min(grid.rows, Int(south.rounded(.up)))) {
      let high = min(south, Double(row + 1)) - max(north, Double(row))
      for column in max(0, Int(west.rounded(.down)))..<max(0, min(grid.columns, Int(east.rounded(.up)))) {
        let owner = grid.owners[row * grid.columns + column]
        guard owner >= 0 else { continue }
        let weight = high * (min(east, Double(column + 1)) - max(west, Double(column)))
        if weights[Int(owner)] == 0 { named.append(Int(owner)) }
        weights[Int(owner)] += weight
        inside += weight
      }
    }
    var winner = Geography.outside
    var most = 0.0
    for commune in named {
      if weights[commune] > most { (winner, most) = (Geography.Owner(commune), weights[commune]) }
      weights[commune] = 0
    }
    named.removeAll(keepingCapacity: true)
    // Half inside is inside: water and what lies beyond the borders keep their shape.
    return inside >= width * height / 2 ? winner : Geography.outside
  }
}
