import PartnerNetwork
import Testing

/// What the bundled dataset holds, counted by hand in the leaflet and in the material drawn from it.
@Suite struct ContentTests {
  private let network = DataFolder.network

  @Test func nothingIsWrongNorOdd() { #expect(network.allProblems == []) }

  @Test(arguments: [
    (Kind.partner, 48), (.lever, 14), (.framework, 16), (.scheme, 59), (.axis, 4), (.audience, 26), (.resource, 28),
    (.chapter, 6), (.territory, 3), (.document, 2), (.status, 2), (.legalText, 1),
  ])
  func entitiesOfTheLeaflet(_ kind: Kind, _ count: Int) {
    #expect(network.entities.count { $0.kind == kind && !$0.isComplement } == count)
  }

  /// 209 of the leaflet, twenty-seven from elsewhere; the table above has every kind.
  @Test func allEntities() {
    #expect(network.entities.count { !$0.isComplement } == 209)
    #expect(network.entities.count == 236)
    #expect(Kind.allCases.count == 12)
  }

  @Test func leversAndAxesAreNumbered() {
    #expect(network.entities(of: .lever).compactMap { network.entities[$0].number } == Array(1...10))
    #expect(network.entities(of: .axis).compactMap { network.entities[$0].number } == Array(1...4))
  }

  @Test func links() {
    #expect(network.links.count == 462)
    #expect(network.links.count { $0.nature == .explicit } == 374)
    #expect(network.links.count { $0.nature == .deduced } == 88)
  }

  @Test func everyLinkSaysWhere() {
    let sections = Set(network.sections.map(\.id))
    for link in network.links {
      let name =
        "\(network.entities[link.subject].id) \(network.roles[link.role].id) \(network.entities[link.object].id)"
      #expect(link.section.map { sections.contains($0) } == true, "\(name)")
      #expect(link.source == "FASC", "\(name)")
      #expect(link.nature == .explicit || link.reason != nil, "\(name)")
    }
  }

  @Test func rolesAndSections() {
    #expect(network.roles.count == 29)
    #expect(Set(network.roles.map(\.letter)).count == 29)
    #expect(network.roles.map(\.rank).sorted() == Array(1...29))
    #expect(network.roles.allSatisfy { $0.short.count <= 11 })
    #expect(network.sections.count == 23)
    let used = Set(network.links.map(\.role))
    #expect(used.count == 29, "a role that no link uses")
  }

  @Test func details() {
    let details = network.details
    #expect(details.figures.count == 15)
    #expect(details.dates.count == 15)
    #expect(details.legalReferences.count == 8)
    #expect(details.terms.count == 102)
    #expect(details.sources.count == 224)
    let all = network.entities.indices.map { details.entity($0) }
    #expect(all.reduce(0) { $0 + $1.facts.count } == 318)
    #expect(all.reduce(0) { $0 + $1.cautions.count } == 19)
    #expect(all.reduce(0) { $0 + $1.addresses.count } == 27)
    #expect(all.reduce(0) { $0 + $1.contacts.count } == 83)
  }

  /// Sections named by entities, addresses and figures are those of the leaflet.
  @Test func sectionsExist() {
    let sections = Set(network.sections.map(\.id))
    let details = network.details
    let named =
      network.entities.flatMap(\.sections) + details.figures.flatMap(\.sections)
      + details.dates.flatMap(\.sections) + details.legalReferences.flatMap(\.sections)
      + network.entities.indices.flatMap { details.entity($0).addresses.compactMap(\.section) }
    #expect(Set(named).subtracting(sections) == [])
    #expect(network.entities.allSatisfy { $0.isComplement || !$0.sections.isEmpty })
  }

  @Test func everyFactHasASourceWithATitle() {
    let details = network.details
    for index in network.entities.indices {
      for fact in details.entity(index).facts {
        #expect(details.sources[fact.source]?.title.isEmpty == false, "\(network.entities[index].id): \(fact.text)")
      }
    }
  }

  /// What is not sure is not shipped, but for glossary entries that no source was found for.
  @Test func confidence() {
    let details = network.details
    for index in network.entities.indices {
      let entity = details.entity(index)
      #expect(entity.facts.allSatisfy { $0.confidence != .low }, "\(network.entities[index].id)")
      #expect(entity.contacts.allSatisfy { $0.confidence != .low }, "\(network.entities[index].id)")
    }
    for term in details.terms { #expect((term.confidence == .low) == (term.source == nil), "\(term.name)") }
  }

  /// Narrow lists show short names, each by itself.
  @Test(arguments: [(Kind.partner, 20), (.lever, 18), (.framework, 20)])
  func shortNamesFit(_ kind: Kind, _ width: Int) {
    for index in network.entities(of: kind) {
      let name = network.entities[index].shortName
      #expect(name.count <= width, "\(network.entities[index].id): \(name)")
    }
  }

  @Test(arguments: Kind.allCases)
  func shortNamesAreUnique(_ kind: Kind) {
    let names = network.entities(of: kind).map { Folding.fold(network.entities[$0].shortName) }
    let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }

  @Test func everyEntityIsToldOf() {
    for entity in network.entities {
      #expect(entity.summary != nil, "\(entity.id)")
      #expect(entity.rank < Int(Int32.max), "\(entity.id)")
    }
  }
}
