import PartnerNetwork
import Testing

/// What the bundled dataset says of the territory, and that its parts agree.
@Suite struct TerritoryDataTests {
  private let territory = DataFolder.network.territory

  @Test func counts() {
    #expect(territory.communes.count == 207)
    #expect(territory.intercommunalities.count == 17)
    #expect(territory.arrondissements.count == 3)
    #expect(territory.points.count == 58)
    #expect(territory.points.count { $0.kind == .franceServices } == 33)
    #expect(territory.points.count { $0.kind.isContract } == 13)
    for point in territory.points {
      if case .other(let word) = point.kind { Issue.record("\(point.id): \(word)") }
    }
  }

  @Test func everyCommuneIsPlaced() throws {
    let map = try #require(territory.geography)
    #expect(map.rows == 109 && map.columns == 127 && map.step == 1)
    let shown = Set(map.grid.joined())
    for (index, commune) in territory.communes.enumerated() {
      #expect(commune.intercommunality.flatMap { territory.intercommunality($0) } != nil, "\(commune.name)")
      #expect(commune.arrondissement.flatMap { territory.arrondissement($0) } != nil, "\(commune.name)")
      #expect(!commune.postalCodes.isEmpty && commune.population != nil, "\(commune.name)")
      #expect(territory.centre(of: index) != nil, "\(commune.name)")
      #expect(shown.contains(Geography.Owner(index)), "\(commune.name) is not on the map")
      #expect(!territory.neighbours(of: index).isEmpty, "\(commune.name)")
      for neighbour in territory.neighbours(of: index) {
        #expect(territory.neighbours(of: neighbour).contains(index), "\(commune.name)")
      }
    }
  }

  @Test func everyMemberIsCounted() {
    let members = territory.intercommunalities.indices.map { territory.members(ofIntercommunality: $0).count }
    #expect(members.reduce(0, +) == 207)
    for (index, body) in territory.intercommunalities.enumerated() {
      #expect(!territory.members(ofIntercommunality: index).isEmpty, "\(body.name)")
      #expect(members[index] <= body.communeCount ?? 0, "\(body.name)")
    }
    let parts = territory.arrondissements.indices.map { territory.members(ofArrondissement: $0).count }
    #expect(parts.reduce(0, +) == 207)
  }

  /// Cells of the map stand where the centres are: within the commune, or a few kilometres from it.
  @Test func centresStandOnTheirCells() throws {
    let map = try #require(territory.geography)
    for (index, commune) in territory.communes.enumerated() {
      let centre = try #require(territory.centre(of: index))
      let row = Int((map.origin.latitude - centre.latitude) * 111.195 / map.step)
      let rows = map.grid.indices.filter { map.grid[$0].contains(Geography.Owner(index)) }
      let first = try #require(rows.first)
      let last = try #require(rows.last)
      #expect((first - 1...last + 1).contains(row), "\(commune.name)")
    }
  }

  /// Points are in or near the commune that they name.
  @Test func pointsStandInTheirCommunes() throws {
    for (index, point) in territory.points.enumerated() {
      guard let position = point.position, let commune = point.commune.flatMap({ territory.commune($0) }) else {
        continue
      }
      let centre = try #require(territory.centre(of: commune))
      #expect(centre.kilometres(to: position) < 8, "\(territory.points[index].id)")
    }
  }
}
