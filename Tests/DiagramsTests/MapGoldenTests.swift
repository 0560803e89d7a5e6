import Foundation
import Surface
import Testing

@testable import Diagrams

/// The map in characters, compared with the records that a person has read: `RESEAU_GOLDENS=record` records them.
@Suite struct MapGoldenTests {
  @Test(arguments: [(40, 12), (80, 24), (120, 35), (200, 60)], [MapDrawing.blocks, .lines])
  func theMapIsAsRecorded(size: (Int, Int), drawing: MapDrawing) throws {
    let territory = TerritoryMapTests.territory
    let nozay = try #require(territory.find("Nozay").first?.commune)
    let ancenis = try #require(territory.find("Ancenis").first?.commune)
    let marks = MapMarks(
      cursor: ancenis, chosen: nozay,
      points: territory.points.indices.filter { territory.points[$0].kind == .franceServices })
    let canvas = TerritoryMapTests.draw(
      TerritoryMap(TerritoryMapTests.ground, drawing: drawing), size.0, size.1, marks, .rich)
    let text = drawing == .lines ? canvas.surface.text : canvas.surface.text + canvas.surface.paintMap
    let file = Territories.package.appending(
      path: "Tests/DiagramsTests/Goldens/carte-\(drawing == .lines ? "traits" : "couleurs")-\(size.0)x\(size.1).txt")
    if ProcessInfo.processInfo.environment["RESEAU_GOLDENS"] == "record" {
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let differences = zip(recorded.split(separator: "\n"), text.split(separator: "\n")).filter { $0 != $1 }
    #expect(recorded == text, "\(differences.prefix(4))")
  }
}
