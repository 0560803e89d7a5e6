import PartnerNetwork
import Surface

/// A place on a drawing of the map, in squares of the grid from its north-west corner.
public struct MapPoint: Hashable, Sendable {
  public var x: Double
  public var y: Double
}

/// A corner of an outline.
public struct MapCorner: Equatable, Sendable {
  public let point: MapPoint
  /// Whether the outline goes through it; elsewhere it curves from the middle of one side to the middle of the next.
  public let isSharp: Bool
}

/// A commune as a shape: the rings around it and around its holes.
public struct MapShape: Equatable, Sendable {
  /// Index in `Territory.communes`.
  public let commune: Int
  public let rings: [[MapCorner]]
}

/// The outlines of the communes and of the areas, smoothed. Two communes that touch share their border point for point:
/// a corner moves by what lies around it, whichever side it is seen from.
public struct MapOutlines: Sendable {
  public let columns: Int
  public let rows: Int
  public let shapes: [MapShape]
  /// The borders between areas and around the territory: each a line of two points, or a curve of three, of which the
  /// second is what it bends towards.
  public let borders: [[MapPoint]]

  /// Nil where there is no map.
  public init?(_ map: TerritoryMap) {
    guard let grid = map.ground.grid else { return nil }
    columns = grid.columns
    rows = grid.rows
    let net = CornerNet(grid)
    let communes = grid.centres.indices.filter { grid.centres[$0] != nil }
    var cells = Array(repeating: [Int](), count: grid.centres.count)
    for (index, owner) in grid.owners.enumerated() where owner >= 0 { cells[Int(owner)].append(index) }
    shapes = communes.map { MapShape(commune: $0, rings: net.rings(of: Geography.Owner($0), cells[$0])) }
    borders = net.pieces { one, other in
      let areas = [one, other].map { $0 < 0 ? -1 : map.content.areaOf[Int($0)] }
      return areas[0] != areas[1]
    }
  }
}

/// The corners of the squares of a grid, and the borders that run between them.
private struct CornerNet {
  let grid: MapGrid
  /// Where each corner is drawn, row by row, one more than squares in both directions.
  private var points: [MapPoint] = []
  private let across: Int

  init(_ grid: MapGrid) {
    self.grid = grid
    across = grid.columns + 1
    for row in 0...grid.rows {
      for column in 0...grid.columns { points.append(MapPoint(x: Double(column), y: Double(row))) }
    }
    for _ in 0..<3 { smooth() }
  }

  /// The steps from a corner to the next: north, east, south, west, and the squares on their two sides.
  private static let steps: [(row: Int, column: Int)] = [(-1, 0), (0, 1), (1, 0), (0, -1)]

  /// The communes on the two sides of a step from a corner.
  private func sides(_ corner: Int, _ step: Int) -> (Geography.Owner, Geography.Owner) {
    let (row, column) = (corner / across, corner % across)
    let northWest = grid.owner(row: row - 1, column: column - 1)
    let northEast = grid.owner(row: row - 1, column: column)
    let southWest = grid.owner(row: row, column: column - 1)
    let southEast = grid.owner(row: row, column: column)
    return switch step {
    case 0: (northWest, northEast)
    case 1: (northEast, southEast)
    case 2: (southEast, southWest)
    default: (southWest, northWest)
    }
  }

  /// The corners that a border leads to from a corner.
  private func ends(_ corner: Int) -> [Int] {
    (0..<4).compactMap { step in
      let (one, other) = sides(corner, step)
      return one == other ? nil : corner + Self.steps[step].row * across + Self.steps[step].column
    }
  }

  /// Where three communes meet, the outline is sharp and stays where it is.
  private func isSharp(_ corner: Int) -> Bool { ends(corner).count != 2 }

  private mutating func smooth() {
    let before = points
    for corner in points.indices {
      let ends = ends(corner)
      guard ends.count == 2 else { continue }
      let (one, other) = (before[ends[0]], before[ends[1]])
      points[corner].x = (one.x + 2 * before[corner].x + other.x) / 4
      points[corner].y = (one.y + 2 * before[corner].y + other.y) / 4
    }
  }

  /// The rings of a commune, its squares always on the right.
  func rings(of commune: Geography.Owner, _ cells: [Int]) -> [[MapCorner]] {
    var next: [Int: [Int]] = [:]
    for cell in cells {
      let (row, column) = (cell / grid.columns, cell % grid.columns)
      let (northWest, southWest) = (row * across + column, (row + 1) * across + column)
      if grid.owner(row: row - 1, column: column) != commune { next[northWest, default: []].append(northWest + 1) }
      if grid.owner(row: row, column: column + 1) != commune { next[northWest + 1, default: []].append(southWest + 1) }
      if grid.owner(row: row + 1, column: column) != commune { next[southWest + 1, default: []].append(southWest) }
      if grid.owner(row: row, column: column - 1) != commune { next[southWest, default: []].append(northWest) }
    }
    var rings: [[MapCorner]] = []
    for start in next.keys.sorted() {
      while let first = next[start]?.popLast() {
        var ring = [start]
        var corner = first
        while corner != start {
          ring.append(corner)
          guard let following = next[corner]?.popLast() else { break }
          corner = following
        }
        rings.append(ring.map { MapCorner(point: points[$0], isSharp: isSharp($0)) })
      }
    }
    return rings
  }

  /// The borders of which both sides satisfy a condition, corner by corner.
  func pieces(_ isWanted: (Geography.Owner, Geography.Owner) -> Bool) -> [[MapPoint]] {
    var pieces: [[MapPoint]] = []
    for corner in points.indices {
      let wanted = (0..<4).filter { step in
        let (one, other) = sides(corner, step)
        return one != other && isWanted(one, other)
      }
      guard !wanted.isEmpty else { continue }
      let middles = wanted.map { step -> MapPoint in
        let end = points[corner + Self.steps[step].row * across + Self.steps[step].column]
        return MapPoint(x: (points[corner].x + end.x) / 2, y: (points[corner].y + end.y) / 2)
      }
      if isSharp(corner) || middles.count != 2 {
        pieces += middles.map { [$0, points[corner]] }
      } else {
        pieces.append([middles[0], points[corner], middles[1]])
      }
    }
    return pieces
  }
}

/// A name or a letter on a drawing.
public struct MapText: Equatable, Sendable {
  /// The middle of its first line; each further line is `lineHeight` below.
  public let point: MapPoint
  public let lines: [String]
  public static let lineHeight = 2.0
}

/// A mark on a drawing.
public struct MapMark: Equatable, Sendable {
  public enum Sign: Sendable { case service, chosen }
  public let sign: Sign
  public let point: MapPoint
  /// The name of what it marks.
  public let name: String
}

extension TerritoryMap {
  /// The names of the areas on a drawing whose letters are one square of the grid wide and two high.
  public func texts(marks: MapMarks) -> [MapText] {
    guard let grid = ground.grid else { return [] }
    let size = Size(columns: grid.columns, rows: (grid.rows + 1) / 2)
    let blocks = TerritoryMap(ground, colouring: colouring, drawing: .blocks)
    guard let sheet = MapSheet(blocks, size) else { return [] }
    let labels = MapLabels(blocks, sheet, avoiding: placed(marks, on: sheet).map(\.cell), focus: nil)
    let (width, height) = (sheet.picture.stepX, sheet.picture.stepY * 2)
    return labels.labels.map { label in
      MapText(
        point: MapPoint(
          x: sheet.picture.originX + (Double(label.column) + Double(label.columns) / 2) * width,
          y: sheet.picture.originY + (Double(label.row) + 0.5) * height),
        lines: label.lines)
    }
  }

  /// Where the marks stand on a drawing; those beyond its edges are left out.
  public func points(of marks: MapMarks) -> [MapMark] {
    guard let grid = ground.grid else { return [] }
    func mark(_ sign: MapMark.Sign, _ place: MapGrid.Place, _ name: String) -> MapMark? {
      let isInside = (0...Double(grid.columns)).contains(place.x) && (0...Double(grid.rows)).contains(place.y)
      return isInside ? MapMark(sign: sign, point: MapPoint(x: place.x, y: place.y), name: name) : nil
    }
    var found = marks.points.filter(territory.points.indices.contains).compactMap { index -> MapMark? in
      guard let place = territory.position(of: index).flatMap({ grid.place(of: $0.position) }) else { return nil }
      return mark(.service, place, territory.points[index].name)
    }
    if let chosen = marks.chosen, shows(chosen), let centre = grid.centres[chosen],
      let mark = mark(.chosen, centre, territory.communes[chosen].name)
    {
      found.append(mark)
    }
    return found
  }
}
