import PartnerNetwork
import Surface
import Texts

/// What is marked on the map.
public struct MapMarks: Equatable, Sendable {
  /// The commune that the arrows are on: it is filled.
  public var cursor: Int?
  /// The user's own commune.
  public var chosen: Int?
  /// Service points, as indexes in `Territory.points`.
  public var points: [Int]

  public init(cursor: Int? = nil, chosen: Int? = nil, points: [Int] = []) {
    self.cursor = cursor
    self.chosen = chosen
    self.points = points
  }
}

/// The territory as a map, coloured by something. Cheap to make from a `MapGround`, which is to be kept.
public struct TerritoryMap: Sendable {
  public let colouring: MapColouring
  public let drawing: MapDrawing
  /// The areas in the order of the legend; together they hold every commune.
  public var areas: [MapArea] { content.areas }
  let content: MapAreas
  let ground: MapGround
  var territory: Territory { ground.territory }

  public init(_ ground: MapGround, colouring: MapColouring = .intercommunality, drawing: MapDrawing = .blocks) {
    self.ground = ground
    self.colouring = colouring
    self.drawing = drawing
    content = MapAreas(ground.territory, colouring, neighbours: ground.neighbours)
  }

  /// Whether there is anything to draw; if not, `Words.TerritoryMap.none` says so.
  public var isEmpty: Bool { ground.grid == nil }

  /// The area of a commune.
  public func area(of commune: Int) -> MapArea? {
    guard content.areaOf.indices.contains(commune) else { return nil }
    return areas[content.areaOf[commune]]
  }

  /// The colour of a commune: the hue of its area, in a shade of its own.
  public func role(of commune: Int) -> PaintRole {
    content.roles.indices.contains(commune) ? content.roles[commune] : .area(PaintRole.unknownHue)
  }

  /// Whether a commune lies on the map.
  public func shows(_ commune: Int) -> Bool {
    guard let centres = ground.grid?.centres, centres.indices.contains(commune) else { return false }
    return centres[commune] != nil
  }

  /// A commune to start from: the one nearest to the middle of the map.
  public var middle: Int? {
    guard let grid = ground.grid else { return nil }
    func distance(_ index: Int) -> Double {
      guard let centre = grid.centres[index] else { return .infinity }
      let (x, y) = (centre.x - Double(grid.columns) / 2, centre.y - Double(grid.rows) / 2)
      return x * x + y * y
    }
    return grid.centres.indices.filter { grid.centres[$0] != nil }.min { distance($0) < distance($1) }
  }

  /// Where an arrow leads from a commune; nil at the edge of the map.
  public func next(from commune: Int, _ direction: MapDirection) -> Int? {
    ground.moves?.next(from: commune, direction)
  }

  /// The commune at a cell of a rectangle in which the map is drawn; nil where there is none.
  public func commune(at point: Point, in size: Size) -> Int? {
    guard let sheet = MapSheet(self, size) else { return nil }
    let owner = sheet.commune(row: point.row, column: point.column)
    return owner < 0 ? nil : Int(owner)
  }

  /// Draws the map in the middle of a rectangle, without its legend. Where there is no map, says so.
  public func draw<Tag>(in rect: Rect, marks: MapMarks = MapMarks(), on canvas: inout Canvas<Tag>) {
    canvas.within(rect) { canvas in
      guard !isEmpty else {
        for (row, line) in Wrapping.lines(Words.TerritoryMap.none, columns: max(1, canvas.columns)).enumerated() {
          canvas.write(line, row: row, column: 0, paint: .quiet)
        }
        return
      }
      guard let sheet = MapSheet(self, Size(columns: rect.columns, rows: rect.rows)) else { return }
      switch drawing {
      case .blocks: drawBlocks(sheet, marks, on: &canvas)
      case .lines: drawLines(sheet, marks, on: &canvas)
      }
    }
  }
}
