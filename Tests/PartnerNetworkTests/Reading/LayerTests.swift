import PartnerNetwork
import Testing

/// Datasets laid one over the other: given fields replace, lists are joined, `retire` takes out.
@Suite struct LayerTests {
  private func read(_ texts: String...) -> Network {
    NetworkReader.read(
      Sample.files + texts.enumerated().map { Sample.file("\($0.offset).json", $0.element, layer: $0.offset + 1) })
  }

  @Test func givenFieldsReplaceAndTheOthersStay() {
    let network = read(
      #"{"titre": "Chez nous", "entites": [{"id": "act_caf", "resume": "Au rez-de-chaussée.", "rang": 9}]}"#,
      #"{"entites": [{"id": "act_caf", "rang": 4, "nom_court": "La CAF"}]}"#)
    #expect(network.allProblems == [])
    #expect(network.identity.title == "Chez nous" && network.identity.territory == "Ici")
    let caf = network.entity("act_caf")
    #expect(caf?.name == "Caisse d’allocations familiales" && caf?.summary == "Au rez-de-chaussée.")
    #expect(caf?.rank == 4 && caf?.shortName == "La CAF" && caf?.acronym == "CAF")
  }

  @Test func aLaterLayerMayNameTheEntryAnew() {
    let network = read(#"{"entites": [{"id": "act_caf", "type": "acteur", "nom": "Caf"}]}"#)
    #expect(network.allProblems == [])
    #expect(network.entity("act_caf")?.name == "Caf")
    #expect(network.entities.count { $0.id == "act_caf" } == 1)
  }

  @Test func listsAreJoined() throws {
    let network = read(
      """
      {"credits": ["Insee", "DGCL"], "entites": [{"id": "act_caf", "sections": ["s2", "s1"], "synonymes": ["APL", "la caf"],
        "faits": [{"champ": "delai", "texte": "Un mois.", "source": "FASC", "confiance": "moyenne"}],
        "sites": [{"url": "https://caf.fr", "texte": "caf.fr", "source": "FASC", "section": "s1"}, {"texte": "ailleurs"}]}]}
      """)
    #expect(network.allProblems == [])
    #expect(network.identity.credits == ["Insee", "DGCL"])
    #expect(network.entity("act_caf")?.sections == ["s1", "s2"])
    let details = network.details.entity(try #require(network.index(of: "act_caf")))
    #expect(details.synonyms == ["allocs", "APL", "la caf"])
    #expect(details.facts.map(\.text) == ["Elle paie.", "Un mois."])
    #expect(details.addresses.map(\.text) == ["caf.fr", "ailleurs"])
    #expect(details.contacts.count == 1)
  }

  /// An item without an id is taken out by what it says, and what comes next stands in its place.
  @Test func itemsWithoutAnIdAreTakenOutByWhatTheySay() throws {
    let own = #"""
      {"entites": [{"id": "act_x", "type": "acteur", "nom": "X", "contacts": [
        {"type": "telephone", "libelle": "A", "valeur": "1", "source": "FASC", "confiance": "haute"},
        {"type": "telephone", "libelle": "B", "valeur": "1", "source": "FASC", "confiance": "haute"},
        {"type": "courriel", "valeur": "1", "source": "FASC", "confiance": "haute"}]}]}
      """#
    func contacts(_ items: String) throws -> ([String], [Problem.Cause]) {
      let network = read(own, #"{"entites": [{"id": "act_x", "contacts": [\#(items)]}]}"#)
      let details = network.details.entity(try #require(network.index(of: "act_x")))
      return (details.contacts.map { ($0.label ?? $0.means.rawValue) + $0.value }, network.allProblems.map(\.cause))
    }
    let fresh = #"{"type": "telephone", "libelle": "C", "valeur": "2", "source": "FASC", "confiance": "haute"}"#
    let one = try contacts(#"{"type": "telephone", "libelle": "A", "valeur": "1", "retire": true}, \#(fresh)"#)
    #expect(one.0 == ["C2", "B1", "courriel1"] && one.1 == [])
    let both = try contacts(#"{"type": "telephone", "valeur": "1", "retire": true}, \#(fresh), \#(fresh)"#)
    #expect(both.0 == ["C2", "courriel1"] && both.1 == [])
    let none = try contacts(#"\#(fresh), {"type": "telephone", "valeur": "2", "retire": true}"#)
    #expect(none.0 == ["A1", "B1", "courriel1", "C2"] && none.1 == [.dangling(field: "valeur", id: "2")])
  }

  /// One layer may take a place out and give it anew: nothing of what was there stays.
  @Test func aPlaceIsTakenOutAndGivenAnew() throws {
    let network = read(
      #"""
      {"lieux": [{"id": "l", "type": "clic", "nom": "Clic", "adresse": "Ici", "source": "FASC", "confiance": "haute"}]}
      """#,
      #"""
      {"lieux": [{"id": "l", "retire": true},
        {"id": "l", "type": "clic", "nom": "Clic", "source": "FASC", "confiance": "haute"}]}
      """#)
    #expect(network.allProblems == [])
    let point = network.territory.points[try #require(network.territory.point("l"))]
    #expect(point.address == nil)
  }

  /// An item with an id is the same item in every layer.
  @Test func itemsWithAnIdAreCorrectedOrTakenOut() throws {
    let network = read(
      """
      {"entites": [{"id": "act_caf", "faits": [{"id": "f1", "texte": "Elle paie le 5."}],
        "contacts": [{"id": "c1", "type": "telephone", "valeur": "", "retire": true}]}]}
      """,
      #"{"entites": [{"id": "act_caf", "contacts": [{"id": "c1", "type": "telephone", "valeur": "0", "retire": true}]}]}"#
    )
    #expect(network.allProblems.map(\.cause) == [.emptyText(field: "valeur")])
    let details = network.details.entity(try #require(network.index(of: "act_caf")))
    #expect(details.facts.count == 1)
    #expect(details.facts.first?.text == "Elle paie le 5.")
    #expect(details.facts.first?.field == .pays && details.facts.first?.reservation == "À confirmer.")
    #expect(details.contacts == [])
  }

  @Test func linksAreTheSameByTheirEndsAndRole() {
    let network = read(
      """
      {"liens": [{"de": "act_caf", "role": "finance", "vers": "dis_eaje", "precision": "toujours"},
        {"de": "act_caf", "role": "signe", "vers": "cad_ctg", "retire": true}]}
      """)
    #expect(network.allProblems == [])
    #expect(network.links.count == 2)
    let payment = network.links.first { $0.nuance != nil }
    #expect(payment?.nuance == "toujours" && payment?.section == "s1" && payment?.nature == .explicit)
  }

  @Test func rolesSectionsSourcesAndTermsAreCorrected() {
    let network = read(
      """
      {"roles": [{"id": "finance", "libelle": "paie"}], "sections": [{"id": "s1", "titre": "Un"}],
       "sources": [{"id": "FASC", "date": "2026"}],
       "termes": [{"terme": "Caisse", "definition": "Autrement dit."}]}
      """)
    #expect(network.allProblems == [])
    #expect(network.roles.first?.label == "paie" && network.roles.first?.letter == "F" && network.roles.count == 6)
    #expect(network.sections.map(\.title) == ["Un", "Levier 2"])
    #expect(network.details.sources["FASC"]?.date == "2026")
    #expect(network.details.sources["FASC"]?.title == "Fascicule")
    #expect(network.details.terms.map(\.definition) == ["Autrement dit."])
    #expect(network.details.terms.first?.acronym == "CAF")
  }

  /// Taken out, an entry goes with its links and details, and nobody is blamed for having named it.
  @Test func whatIsTakenOutGoesWithAllThatWasSaidOfIt() {
    let network = read(
      """
      {"entites": [{"id": "act_caf", "retire": true}, {"id": "lev_01", "retire": true}, {"id": "act_etat", "retire": true}],
       "roles": [{"id": "signe", "retire": true}]}
      """)
    #expect(network.problems == [])
    #expect(network.entity("act_caf") == nil && network.role(named: "signe") == nil)
    #expect(network.links.isEmpty)
    // The one who acted for the State stays, on its own behalf.
    #expect(network.entity("act_ddets")?.actsFor == nil)
    #expect(network.details.figures.map(\.entities) == [[]])
    #expect(network.details.terms.map(\.entity) == [nil])
    #expect(network.allProblems == [])
  }

  @Test func aSourceTakenOutTakesItsFactsWithIt() throws {
    let network = read(#"{"sources": [{"id": "FASC", "retire": true}]}"#)
    let details = network.details.entity(try #require(network.index(of: "act_caf")))
    #expect(details.facts == [] && details.contacts == [] && details.synonyms == ["allocs", "APL"])
    #expect(network.allProblems == [])
  }

  @Test func whatIsTakenOutMayComeBack() throws {
    let network = read(
      #"{"entites": [{"id": "act_caf", "retire": true}]}"#,
      #"{"entites": [{"id": "act_caf", "type": "acteur", "nom": "Caf nouvelle", "synonymes": ["neuve"]}]}"#)
    #expect(network.allProblems == [])
    let caf = try #require(network.index(of: "act_caf"))
    #expect(network.entities[caf].acronym == nil)
    #expect(network.details.entity(caf).synonyms == ["neuve"])
    #expect(network.details.entity(caf).facts == [])
  }

  /// A word about what is gone, or taking out what never was: the author's dataset is not what he thinks.
  @Test(arguments: [
    (#"{"entites": [{"id": "act_caf", "resume": "É"}]}"#, Problem.Cause.dangling(field: "id", id: "act_caf")),
    (
      #"{"liens": [{"de": "act_caf", "role": "finance", "vers": "lev_02", "nature": "explicite"}]}"#,
      .dangling(field: "de", id: "act_caf")
    ),
    (#"{"entites": [{"id": "jamais", "retire": true}]}"#, .dangling(field: "id", id: "jamais")),
    (#"{"sources": [{"id": "JAMAIS", "retire": true}]}"#, .dangling(field: "id", id: "JAMAIS")),
    (
      #"{"liens": [{"de": "act_caf", "role": "signe", "vers": "lev_01", "retire": true}]}"#,
      .dangling(field: "de", id: "act_caf signe lev_01")
    ),
  ])
  func whatIsNotThere(text: String, cause: Problem.Cause) {
    let network = read(#"{"entites": [{"id": "act_caf", "retire": true}]}"#, text)
    #expect(network.allProblems.map(\.cause) == [cause])
  }

  @Test func aWrongEntryOfALaterLayerChangesNothing() {
    let network = read(#"{"entites": [{"id": "act_caf", "resume": "É", "rang": "premier"}]}"#)
    #expect(
      network.allProblems == [
        Problem(.wrongType(field: "rang", expected: .number), file: "0.json", line: 1, column: 55, id: "act_caf")
      ])
    #expect(network.entity("act_caf")?.summary == "Aide les familles.")
  }

  /// The order is that of the layers, whatever the order of the files.
  @Test func filesMayComeInAnyOrder() {
    let late = Sample.file("2.json", #"{"titre": "Deux", "entites": [{"id": "act_caf", "rang": 2}]}"#, layer: 2)
    let early = Sample.file("1.json", #"{"titre": "Un", "entites": [{"id": "act_caf", "rang": 1}]}"#, layer: 1)
    let network = NetworkReader.read([late, early] + Sample.files)
    #expect(network.allProblems == [])
    #expect(network.identity.title == "Deux" && network.entity("act_caf")?.rank == 2)
  }

  /// A file known to hold only one part is read in one pass; the result is the same.
  @Test func partsAreReadWhereTheyStand() {
    let parted = NetworkReader.read([
      Sample.file("base.json", Sample.core, part: .core), Sample.file("details.json", Sample.details, part: .details),
    ])
    let whole = NetworkReader.read(Sample.files)
    #expect(parted.allProblems == [] && whole.allProblems == [])
    #expect(parted.entities == whole.entities && parted.links == whole.links)
    #expect(parted.details.sources == whole.details.sources && parted.details.terms == whole.details.terms)
  }
}
