import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Diagrams

@Suite("The territory as a map") struct TerritoryMapTests {
  static let ground = MapGround(Territories.bundled.territory)
  static let territory = Territories.bundled.territory
  static let sizes = [(40, 12), (60, 16), (80, 24), (120, 35), (200, 60)]

  static func draw(_ map: TerritoryMap, _ columns: Int, _ rows: Int, _ marks: MapMarks, _ glyphs: Glyphs) -> Canvas<Int>
  {
    var canvas = Canvas<Int>(size: Size(columns: columns, rows: rows), glyphs: glyphs)
    map.draw(in: Rect(canvas.surface.size), marks: marks, on: &canvas)
    return canvas
  }

  @Test func neighbouringAreasDiffer() throws {
    for colouring in MapColouring.all {
      let map = TerritoryMap(Self.ground, colouring: colouring)
      #expect(Set(map.areas.map(\.letter)).count == map.areas.count)
      #expect(map.areas.flatMap(\.communes).sorted() == Array(Self.territory.communes.indices))
      for (commune, others) in Self.ground.neighbours.enumerated() {
        let area = try #require(map.area(of: commune))
        for other in others {
          let beside = try #require(map.area(of: other))
          #expect(area == beside || area.role != beside.role, "\(area.name), \(beside.name)")
        }
      }
    }
  }

  @Test(arguments: sizes, [MapDrawing.blocks, .lines]) func communesAreFound(size: (Int, Int), drawing: MapDrawing) {
    let map = TerritoryMap(Self.ground, drawing: drawing)
    let size = Size(columns: size.0, rows: size.1)
    var found: Set<Int> = []
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let point = Point(row: row, column: column)
        if let commune = map.commune(at: point, in: size) { found.insert(commune) }
      }
    }
    // A cell stands for two squares; a click answers with one of them.
    let least = size.columns >= 120 ? 205 : size.columns >= 80 ? 170 : size.columns >= 60 ? 120 : 80
    #expect(found.count >= least, "\(found.count)")
    #expect(map.commune(at: Point(row: -1, column: 0), in: size) == nil)
    #expect(map.commune(at: Point(row: 0, column: 0), in: size) == nil)
  }

  @Test(arguments: [(80, 24), (120, 35), (200, 60)]) func everyCommuneHasASquare(columns: Int, rows: Int) throws {
    let grid = try #require(Self.ground.grid)
    let picture = MapPicture(grid, columns: columns, rows: rows * 2, ratio: 1)
    let shown = Set(picture.owners.filter { $0 >= 0 })
    #expect(shown.count == 207)
    // The outline is right: as much of the picture is inside as of the grid.
    let inside = Double(picture.owners.count { $0 >= 0 }) * picture.stepX * picture.stepY
    let whole = Double(grid.owners.count { $0 >= 0 })
    #expect(abs(inside / whole - 1) < 0.02, "\(inside / whole)")
  }

  static let odd: [(String, Territory)] = [
    ("none", Territories.withoutMap), ("1", Territories.generated(1, columns: 1)),
    ("line", Territories.generated(60, columns: 70)), ("500", Territories.generated(500, columns: 25)),
  ]

  @Test(arguments: odd) func nothingIsDrawnOutside(name: String, territory: Territory) {
    let ground = MapGround(territory)
    for drawing in [MapDrawing.blocks, .lines] {
      let map = TerritoryMap(ground, drawing: drawing)
      for (columns, rows) in [(0, 0), (1, 1), (2, 1), (1, 2), (2, 2), (3, 5), (7, 3), (40, 12), (80, 24), (200, 60)] {
        let size = Size(columns: columns + 6, rows: rows + 4)
        var canvas = Canvas<Int>(size: size, glyphs: .rich)
        let marks = MapMarks(cursor: 0, chosen: territory.communes.count - 1, points: [0, 99])
        map.draw(in: Rect(row: 2, column: 3, rows: rows, columns: columns), marks: marks, on: &canvas)
        for row in 0..<size.rows {
          for column in 0..<size.columns where canvas.surface[row, column] != .blank {
            #expect((2..<rows + 2).contains(row) && (3..<columns + 3).contains(column), "\(name) \(columns)x\(rows)")
          }
        }
        if columns > 40 { #expect(canvas.surface.text.contains { $0 != " " && $0 != "\n" }) }
      }
      for line in map.spoken(cursor: 0) { #expect(!line.isEmpty) }
    }
  }

  @Test func theBundledMapStaysInside() {
    let map = TerritoryMap(Self.ground)
    for columns in stride(from: 1, through: 200, by: 13) {
      for rows in stride(from: 1, through: 60, by: 7) {
        let canvas = Self.draw(map, columns, rows, MapMarks(cursor: 5), .rich)
        #expect(canvas.surface.size == Size(columns: columns, rows: rows))
      }
    }
  }

  @Test func theCursorIsShown() throws {
    for drawing in [MapDrawing.blocks, .lines] {
      let map = TerritoryMap(Self.ground, drawing: drawing)
      for (columns, rows) in [(80, 24), (120, 35)] {
        for commune in stride(from: 0, to: 207, by: 9) {
          let with = Self.draw(map, columns, rows, MapMarks(cursor: commune), .rich)
          let without = Self.draw(map, columns, rows, MapMarks(), .rich)
          #expect(with.surface != without.surface)
          #expect(with.cursor != nil)
          if drawing == .blocks {
            #expect(with.surface.cells.contains { $0.paint.role == .areaFocus || $0.paint.ground == .areaFocus })
          }
        }
      }
    }
  }

  @Test func linesNeedNoColour() {
    let map = TerritoryMap(Self.ground, drawing: .lines)
    let canvas = Self.draw(map, 80, 24, MapMarks(cursor: 3), .ascii)
    #expect(
      canvas.surface.text.unicodeScalars.filter { !$0.isASCII }.allSatisfy { $0.properties.isAlphabetic || $0 == "’" })
    #expect(canvas.surface.cells.allSatisfy { $0.paint.ground == nil && !$0.paint.role.isArea })
  }

  @Test func whatIsUnknownIsSaid() throws {
    let nozay = try #require(Self.territory.find("Nozay").first?.commune)
    #expect(
      TerritoryMap(Self.ground, colouring: .contract(.globalConvention)).description(of: nozay)
        == "Nozay · Communauté de communes de Nozay · arrondissement de Châteaubriant-Ancenis · "
        + "CTG\u{A0}: non renseigné dans cette version")
    let clisson = try #require(Self.territory.find("Clisson").first?.commune)
    let description = TerritoryMap(Self.ground, colouring: .contract(.globalConvention)).description(of: clisson)
    #expect(description?.hasSuffix("CTG\u{A0}: en cours") == true)
    for colouring in MapColouring.all {
      let spoken = TerritoryMap(Self.ground, colouring: colouring).spoken(cursor: nozay).joined(separator: "\n")
      #expect(!spoken.contains("aucun "))
      #expect(spoken.contains("Au nord\u{A0}: ") && spoken.contains("À l’ouest\u{A0}: "))
    }
    #expect(TerritoryMap(MapGround(Territories.withoutMap)).spoken() == [Words.TerritoryMap.none])
  }

  @Test func theLegendNamesEveryArea() {
    for colouring in MapColouring.all {
      let map = TerritoryMap(Self.ground, colouring: colouring)
      var canvas = Canvas<Int>(size: Size(columns: 100, rows: 20), glyphs: .rich)
      let rows = map.drawLegend(in: Rect(canvas.surface.size), cursor: 0, on: &canvas)
      #expect(rows <= 20)
      for area in map.areas { #expect(canvas.surface.text.contains(" \(area.letter)  \(area.name)")) }
    }
  }
}
