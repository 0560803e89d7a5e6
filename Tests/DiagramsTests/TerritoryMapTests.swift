import Foundation
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

  @Test func pictures() throws {
    guard let folder = ProcessInfo.processInfo.environment["RESEAU_PICTURES"] else { return }
    let nozay = try #require(Self.territory.find("nozay").first?.commune)
    let nort = try #require(Self.territory.find("nort sur erdre").first?.commune)
    for (columns, rows) in Self.sizes {
      for colouring in MapColouring.all {
        let map = TerritoryMap(Self.ground, colouring: colouring)
        let points = Self.territory.points.indices.filter { Self.territory.points[$0].kind == .franceServices }
        let canvas = Self.draw(map, columns, rows, MapMarks(cursor: nort, chosen: nozay, points: points), .rich)
        for theme in [Theme.dark, .light, .terminal] {
          let svg = ScreenPicture(canvas.surface, theme: theme, title: "x").svg
          try Data(svg.utf8).write(
            to: URL(filePath: "\(folder)/\(colouring.word)-\(columns)x\(rows)-\(theme.name).svg"))
        }
      }
    }
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = Self.draw(TerritoryMap(MapGround(Self.territory)), 200, 60, MapMarks(), .rich)
    }
    print("first draw", time)
    let map = TerritoryMap(Self.ground)
    print("next draw", clock.measure { _ = Self.draw(map, 200, 60, MapMarks(cursor: 3), .rich) })
  }
}
