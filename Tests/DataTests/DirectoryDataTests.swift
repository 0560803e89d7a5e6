import PartnerNetwork
import Testing

/// The directory of the bundled dataset.
@Suite struct DirectoryDataTests {
  private let network = DataFolder.network

  @Test func everyContactIsInIt() {
    let entities = network.entities.indices.reduce(0) { $0 + network.details.entity($1).contacts.count }
    let territory = network.territory
    let bodies = territory.intercommunalities.reduce(0) { $0 + $1.contacts.count + ($1.site == nil ? 0 : 1) }
    let points = territory.points.reduce(0) { $0 + $1.contacts.count + ($1.address == nil ? 0 : 1) }
    let all = network.directory.entries.reduce(0) { $0 + $1.contacts.count }
    #expect(all == entities + bodies + points)
  }

  /// Seven emergency numbers and four that listen; each can be called.
  @Test func emergencyNumbers() {
    var query = DirectoryQuery()
    query.onlyEmergency = true
    let found = network.directory.run(query).map { network.directory.entries[$0] }
    #expect(Set(found.map(\.owner)).count == 11)
    #expect(Set(found.filter { !$0.telephones.isEmpty }.map(\.owner)).count == 11)
    query.text = "15"
    #expect(network.directory.run(query).count == 1)
  }

  @Test(arguments: [("prefecture standard", "act_prefecture"), ("3230", "act_caf"), ("39 49", "act_ft")])
  func entitiesAreFound(_ text: String, _ id: String) throws {
    var query = DirectoryQuery()
    query.text = text
    let owner = DirectoryEntry.Owner.entity(try #require(network.index(of: id)))
    #expect(network.directory.run(query).contains { network.directory.entries[$0].owner == owner })
  }

  @Test func addressesLeadToTheirCommunes() throws {
    let entries = network.directory.entries
    let nantes = network.territory.commune("44109")
    let siege = try #require(entries.first { $0.address?.hasPrefix("2 cours du Champ-de-Mars") == true })
    #expect(nantes != nil && siege.commune == nantes)
  }

  /// Each lever leads to somebody, and none to everybody.
  @Test func leversLeadToContacts() {
    for lever in network.entities(of: .lever) {
      var query = DirectoryQuery()
      query.owners = network.directoryScope(ofLever: lever)
      let count = network.directory.run(query).count
      #expect((1..<network.directory.entries.count).contains(count), "\(network.entities[lever].name)")
    }
  }
}
