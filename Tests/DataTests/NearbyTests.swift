import PartnerNetwork
import Testing

/// Places seen from communes, checked by hand on the map.
@Suite struct NearbyTests {
  private let territory = DataFolder.network.territory

  private func commune(_ name: String) throws -> Int {
    try #require(territory.communes.firstIndex { $0.name == name }, "\(name)")
  }

  private func group(_ name: String, _ kind: ServicePoint.Kind) throws -> PointsOfKind {
    try #require(territory.points(for: commune(name)).first { $0.kind == kind })
  }

  /// Where a commune has a France services, that one is the nearest; where it has none, the map says which.
  @Test(arguments: [
    ("Nozay", "Nozay", 4.0), ("Rezé", "Rezé", 3), ("Vallet", "Vallet", 3), ("Savenay", "Savenay", 3),
    ("Plessé", "Plessé", 5), ("Abbaretz", "Nozay", 12), ("Paimbœuf", "Paimbœuf", 3), ("Bouguenais", "Rezé", 8),
  ])
  func nearestFranceServices(_ name: String, _ town: String, _ atMost: Double) throws {
    let services = try group(name, .franceServices)
    // It is not known whom they serve.
    #expect(services.serving.isEmpty && services.nearest.count == 3)
    let nearest = try #require(services.nearest.first)
    #expect(territory.points[nearest.point].commune == territory.communes[try commune(town)].code)
    #expect(try #require(nearest.kilometres) < atMost)
    #expect(!nearest.isToCentreOfCommune && nearest.serves == nil)
    let distances = services.nearest.compactMap(\.kilometres)
    #expect(distances == distances.sorted())
  }

  @Test func theSubprefectureThatServes() throws {
    let subprefectures = try group("Nozay", .subprefecture)
    #expect(subprefectures.serving.map { territory.points[$0.point].id } == ["lieu_sp_chateaubriant"])
    // Without a position of its own it is where its commune is.
    let place = try #require(subprefectures.serving.first)
    let centre = try #require(territory.centre(of: commune("Nozay")))
    let town = try #require(territory.centre(of: commune("Châteaubriant")))
    #expect(place.isToCentreOfCommune && place.kilometres == centre.kilometres(to: town))
    // That of Saint-Nazaire serves others, and says so.
    let other = subprefectures.nearest.first { territory.points[$0.point].id == "lieu_sp_saint_nazaire" }
    #expect(other?.serves == false)
  }

  @Test func groupsAreInOrderAndHaveNoContracts() throws {
    let kinds = territory.points(for: try commune("Nantes")).map(\.kind)
    #expect(
      kinds == [
        .franceServices, .socialActionCentre, .solidarityCentre, .localInformationCentre, .delegation, .subprefecture,
        .prefecture,
      ])
  }

  @Test(arguments: [
    ("Pornic", ["lieu_cls_pornic"]), ("Nantes", ["lieu_cls_nantes_metropole"]),
    ("Saint-Nazaire", ["lieu_cls_saint_nazaire"]), ("Nort-sur-Erdre", ["lieu_cls_erdre_gesvres"]), ("Nozay", []),
  ])
  func healthContracts(_ name: String, _ ids: [String]) throws {
    let contracts = territory.contracts(covering: try commune(name)).map { territory.points[$0] }
    #expect(contracts.filter { $0.kind == .healthContract }.map(\.id) == ids)
    #expect(contracts.allSatisfy { $0.serves(territory.communes[(try? commune(name)) ?? 0].code) == true })
    // The food project of the Département covers all of it.
    #expect(contracts.contains { $0.kind == .foodProject })
  }

  @Test func anEndedContractSaysSo() throws {
    let point = territory.points[try #require(territory.point("lieu_cls_erdre_gesvres"))]
    #expect(point.state == .ended && point.end == "2021")
    #expect(territory.points[try #require(territory.point("lieu_cls_redon"))].state == .unknown)
  }
}
