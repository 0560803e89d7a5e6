import PartnerNetwork
import Testing

@testable import Diagrams

@Suite("The arrows lead from commune to commune") struct MapMovesTests {
  static let territories: [(String, Territory)] = [
    ("bundled", Territories.bundled.territory), ("1", Territories.generated(1, columns: 1)),
    ("30 in a line", Territories.generated(30, columns: 40)), ("500", Territories.generated(500, columns: 25)),
  ]

  @Test(arguments: territories) func everyCommuneIsReachedFromEveryOther(name: String, territory: Territory) throws {
    let map = TerritoryMap(MapGround(territory))
    let communes = territory.communes.indices.filter(map.shows)
    #expect(communes.count == territory.communes.count)
    for start in communes.indices.filter({ $0 % 7 == 0 }).map({ communes[$0] }) {
      var seen: Set<Int> = [start]
      var open = [start]
      while let commune = open.popLast() {
        for direction in MapDirection.allCases {
          guard let next = map.next(from: commune, direction) else { continue }
          #expect(next != commune)
          if seen.insert(next).inserted { open.append(next) }
        }
      }
      #expect(seen.count == communes.count, "\(name): from \(territory.communes[start].name)")
    }
  }

  /// Where the arrow leads lies that way, and the opposite arrow comes back, or beside where one was.
  @Test func thereAndBack() throws {
    let map = TerritoryMap(MapGround(Territories.bundled.territory))
    let grid = try #require(map.ground.grid)
    let opposite: [MapDirection: MapDirection] = [.north: .south, .south: .north, .east: .west, .west: .east]
    var moves = 0
    var same = 0
    var near = 0
    for commune in grid.centres.indices {
      for direction in MapDirection.allCases {
        guard let next = map.next(from: commune, direction), let back = opposite[direction] else { continue }
        moves += 1
        let here = try #require(grid.centres[commune])
        let there = try #require(grid.centres[next])
        switch direction {
        case .north: #expect(there.y < here.y)
        case .south: #expect(there.y > here.y)
        case .east: #expect(there.x > here.x)
        case .west: #expect(there.x < here.x)
        }
        let returned = map.next(from: next, back)
        if returned == commune { same += 1 }
        if let returned, returned == commune || grid.neighbours[commune].contains(returned) { near += 1 }
      }
    }
    #expect(moves > 700)
    #expect(Double(same) / Double(moves) > 0.5, "\(same) of \(moves) come back")
    #expect(Double(near) / Double(moves) > 0.9, "\(near) of \(moves) come back or near")
  }

  @Test func whereThereIsNothing() {
    let map = TerritoryMap(MapGround(Territories.withoutMap))
    #expect(map.next(from: 0, .north) == nil)
    #expect(map.next(from: -1, .north) == nil && map.next(from: 9, .south) == nil)
  }
}
