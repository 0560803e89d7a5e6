import PartnerNetwork
import Testing

@testable import Diagrams

@Suite("The outlines of the communes") struct MapOutlineTests {
  @Test func theyKeepTheirAreaAndTheirPlace() throws {
    let map = TerritoryMap(MapGround(Territories.bundled.territory))
    let outlines = try #require(MapOutlines(map))
    let grid = try #require(map.ground.grid)
    #expect(outlines.shapes.count == 207)
    var total = 0.0
    for shape in outlines.shapes {
      for ring in shape.rings {
        #expect(ring.count >= 4)
        for (index, corner) in ring.enumerated() {
          let next = ring[(index + 1) % ring.count].point
          total += (corner.point.x * next.y - next.x * corner.point.y) / 2
          #expect(
            (0...Double(grid.columns)).contains(corner.point.x) && (0...Double(grid.rows)).contains(corner.point.y))
        }
      }
    }
    let squares = Double(grid.owners.count { $0 >= 0 })
    #expect(abs(total / squares - 1) < 0.02, "\(total) of \(squares)")
  }

  /// Each corner of a border between two communes is drawn at the same place from both sides.
  @Test func neighboursShareTheirBorder() throws {
    let outlines = try #require(MapOutlines(TerritoryMap(MapGround(Territories.bundled.territory))))
    var uses: [MapPoint: Int] = [:]
    for shape in outlines.shapes {
      for ring in shape.rings { for corner in ring { uses[corner.point, default: 0] += 1 } }
    }
    let shared = uses.values.count { $0 > 1 }
    #expect(Double(shared) / Double(uses.count) > 0.75, "\(shared) of \(uses.count)")
  }

  @Test func strangeMapsHaveOutlinesToo() {
    for (name, territory) in TerritoryMapTests.odd {
      let map = TerritoryMap(MapGround(territory))
      #expect((MapOutlines(map) == nil) == (name == "none"))
      #expect(map.points(of: MapMarks(chosen: 0)).count == (name == "none" ? 0 : 1))
    }
  }
}
