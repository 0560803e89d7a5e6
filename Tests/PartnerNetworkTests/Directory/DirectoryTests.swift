import Testing

@testable import PartnerNetwork

@Suite struct DirectoryTests {
  private typealias Lines = DirectorySample
  private static let all = [
    "Caisse d’allocations familiales: Accueil", "Caisse d’allocations familiales: Élus", "État: Siège", "Crèches",
    "Écoute", "Région: Siège", "Région", "SP",
  ]

  @Test func oneEntryForEachService() throws {
    #expect(Lines.network.allProblems == [])
    #expect(Lines.run { _ in } == Self.all)
    let entries = Lines.directory.entries
    #expect(entries[1].telephones == ["02 40 11 22 33"] && entries[1].emails == ["elus@caf.fr"])
    #expect(entries[1].date == "2019-07" && entries[1].confidence == .medium && entries[1].source == "FASC")
    #expect(entries[2].address == "1 quai, 44140 Aigrefeuille Cedex 1" && entries[2].date == nil)
    #expect(entries[3].site == "https://creches.fr" && entries[6].site == "https://region.fr")
    #expect(entries.map(\.isEmergency) == [false, false, false, false, true, false, false, false])
    // The place has its address among the contacts, with the source and date of the place.
    #expect(entries[7].address == "2 place, 44170 Abbaretz" && entries[7].telephones == ["0"])
    #expect(entries[7].owner == .point(0))
  }

  @Test func communesAreReadFromAddresses() {
    #expect(Lines.directory.entries.map(\.commune) == [nil, nil, 1, nil, nil, nil, nil, 0])
  }

  @Test(arguments: [
    ("caf", [0, 1]), ("elus", [1]), ("ÉLUS caisse", [1]), ("caisse siège", []), ("sieg", [2, 5]), ("02 40 11", [1]),
    ("024011", [1]), ("0240112233", [1]), ("39 19", [4]), ("3919", [4]), ("ecoute", [4]), ("ecouet", [4]),
    ("aigrefeuille", [2]), ("creches fr", [3]), ("40", []), ("zzz", []),
  ])
  func textIsSearched(_ text: String, _ expected: [Int]) {
    #expect(Lines.run { $0.text = text } == expected.map { Self.all[$0] })
  }

  @Test func filters() throws {
    #expect(Lines.run { $0.kind = .scheme } == ["Crèches", "Écoute"])
    #expect(Lines.run { $0.onlyEmergency = true } == ["Écoute"])
    #expect(
      Lines.run { $0.onlyWithTelephone = true } == [Self.all[0], Self.all[1], "Écoute", "SP"])
    #expect(Lines.run { $0.commune = 0 } == ["SP"])
    // One is there, the other serves it.
    #expect(Lines.run { $0.commune = 1 } == ["État: Siège", "SP"])
    #expect(Lines.run { $0.commune = 99 } == [])
    #expect(
      Lines.run {
        $0.text = "e"
        $0.kind = .scheme
        $0.onlyEmergency = true
      } == ["Écoute"])
  }

  /// Contacts of all that is linked: the scheme, the caisse that pays for it.
  @Test func byLever() throws {
    let lever = try #require(Lines.network.index(of: "lev_01"))
    let scope = Lines.network.directoryScope(ofLever: lever)
    #expect(Lines.run { $0.owners = scope } == [Self.all[0], Self.all[1], "Crèches"])
    let other = Lines.network.directoryScope(ofLever: try #require(Lines.network.index(of: "lev_02")))
    #expect(Lines.run { $0.owners = other } == [])
  }

  /// By the names that lists show: "Écoute" is "39 19". Accents and capitals do not count; those without a value are last both ways, and equal ones keep their order.
  @Test(arguments: [
    (DirectoryColumn.name, false, [4, 0, 1, 3, 2, 6, 5, 7]), (.name, true, [7, 5, 6, 2, 3, 1, 0, 4]),
    (.service, false, [0, 1, 2, 5, 3, 4, 6, 7]), (.service, true, [2, 5, 1, 0, 3, 4, 6, 7]),
    (.commune, false, [7, 2, 0, 1, 3, 4, 5, 6]), (.commune, true, [2, 7, 0, 1, 3, 4, 5, 6]),
    (.date, false, [1, 6, 3, 0, 2, 4, 5, 7]), (.telephone, false, [7, 1, 0, 4, 2, 3, 5, 6]),
  ])
  func sorting(_ column: DirectoryColumn, _ isDescending: Bool, _ expected: [Int]) {
    let lines = Lines.directory
    var query = DirectoryQuery()
    query.column = column
    query.isDescending = isDescending
    #expect(lines.run(query) == expected)
  }
}
