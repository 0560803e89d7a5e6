import PartnerNetwork
import Surface

/// A picture of the map in the cells of a rectangle: where its samples lie, and which cells show what.
struct MapSheet {
  let picture: MapPicture
  let drawing: MapDrawing
  private let areaOf: [Int]
  /// The cells that the picture takes.
  let size: Size
  /// Where they start within the rectangle.
  let top: Int
  let left: Int

  /// Nil where there is no map, or no room.
  init?(_ map: TerritoryMap, _ rect: Size) {
    guard let picture = map.ground.picture(columns: rect.columns, rows: rect.rows, map.drawing) else { return nil }
    self.picture = picture
    drawing = map.drawing
    areaOf = map.content.areaOf
    let size =
      switch map.drawing {
      case .blocks: Size(columns: picture.columns, rows: (picture.rows + 1) / 2)
      case .lines: Size(columns: picture.columns + 1, rows: picture.rows + 1)
      }
    self.size = size
    top = max(0, (rect.rows - size.rows) / 2)
    left = max(0, (rect.columns - size.columns) / 2)
  }

  /// The communes that a cell shows or lies between: the upper and the lower one, or the four around it from the
  /// north-west by rows. The cell is counted within the picture.
  func communes(row: Int, column: Int) -> [Geography.Owner] {
    switch drawing {
    case .blocks:
      [picture.owner(row: row * 2, column: column), picture.owner(row: row * 2 + 1, column: column)]
    case .lines:
      [
        picture.owner(row: row - 1, column: column - 1), picture.owner(row: row - 1, column: column),
        picture.owner(row: row, column: column - 1), picture.owner(row: row, column: column),
      ]
    }
  }

  /// The commune at a cell of the rectangle; outside where there is none.
  func commune(row: Int, column: Int) -> Geography.Owner {
    communes(row: row - top, column: column - left).last { $0 >= 0 } ?? Geography.outside
  }

  /// The cell, within the picture, of a place that lies in a commune.
  func cell(of commune: Int, at place: MapGrid.Place) -> Point? {
    guard let sample = picture.sample(of: commune, near: place) else { return nil }
    guard drawing == .lines else { return Point(row: sample.row / 2, column: sample.column) }
    // The sample lies between four cells: the one that is most inside of the commune, and on no line.
    let around = [(1, 1), (1, 0), (0, 1), (0, 0)].map { Point(row: sample.row + $0.0, column: sample.column + $0.1) }
    func inside(_ cell: Point) -> Int {
      let shown = communes(row: cell.row, column: cell.column)
      let isWhole = shown.allSatisfy { $0 >= 0 && areaOf[Int($0)] == areaOf[commune] }
      return shown.count { $0 == Geography.Owner(commune) } + (isWhole ? 4 : 0)
    }
    return around.max { inside($0) < inside($1) }
  }

  /// The cell, within the picture, of a place.
  func cell(at place: MapGrid.Place) -> Point {
    let sample = picture.sample(at: place)
    return drawing == .lines
      ? Point(row: sample.row + 1, column: sample.column + 1) : Point(row: sample.row / 2, column: sample.column)
  }
}

/// A mark and its cell within the picture.
struct PlacedMark {
  enum Sign { case service, chosen, cursor }
  let sign: Sign
  let cell: Point
}

extension TerritoryMap {
  /// The marks that lie on the map, the most important last.
  func placed(_ marks: MapMarks, on sheet: MapSheet) -> [PlacedMark] {
    var placed: [PlacedMark] = []
    for point in marks.points where territory.points.indices.contains(point) {
      guard let position = territory.position(of: point)?.position, let place = ground.grid?.place(of: position) else {
        continue
      }
      // Within its own commune, whatever the picture had to round.
      let commune = territory.points[point].commune.flatMap { territory.commune($0) }
      let cell = commune.flatMap { sheet.cell(of: $0, at: place) } ?? sheet.cell(at: place)
      placed.append(PlacedMark(sign: .service, cell: cell))
    }
    for (commune, sign) in [(marks.chosen, PlacedMark.Sign.chosen), (marks.cursor, .cursor)] {
      guard let commune, shows(commune), let centre = ground.grid?.centres[commune],
        let cell = sheet.cell(of: commune, at: centre)
      else { continue }
      placed.append(PlacedMark(sign: sign, cell: cell))
    }
    return placed
  }
}
