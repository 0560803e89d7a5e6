import PartnerNetwork
import Testing

/// Words as people type them, over the bundled data.
@Suite struct EverydayWordsTests {
  private let network = DataFolder.network

  private func ids(_ hits: [SearchHit], of kind: Kind? = nil) -> [String] {
    hits.compactMap { hit in
      guard case .entity(let index) = hit.target else { return nil }
      let entity = network.entities[index]
      return kind == nil || entity.kind == kind ? entity.id : nil
    }
  }

  @Test(arguments: [
    ("CAF", "act_caf"), ("caf", "act_caf"), ("ccapex", "dis_ccapex"), ("CCAS", "act_ccas"), ("DDETS", "act_ddets"),
    ("France Travail", "act_ft"), ("france-travail", "act_ft"), ("l’état", "act_etat"), ("l'etat", "act_etat"),
    ("État", "act_etat"), ("e\u{301}tat", "act_etat"), ("préfecture", "act_prefecture"),
    ("PREFECTURE", "act_prefecture"),
    ("banque de france", "act_bdf"), ("ctg", "cad_ctg"), ("soliguide", "dis_soliguide"),
    ("chèque énergie", "dis_cheque_energie"),
    ("pole emploi", "act_ft"), ("impayé", "lev_06"), ("impayés", "lev_06"), ("crèche", "lev_01"), ("crèches", "lev_01"),
    ("levier 4", "lev_04"), ("axe 3", "axe_3"), ("mairie", "act_communes"),
  ])
  func theFirstHit(_ query: String, _ id: String) {
    #expect(ids(network.search(query)).first == id)
  }

  /// At the top of the levers: the words that the screens of the project promise, and their everyday neighbours,
  /// in the plural and with an error too.
  @Test(arguments: [
    ("impayé", "lev_06"), ("impayés", "lev_06"), ("impaye", "lev_06"), ("loyer", "lev_06"), ("expulsion", "lev_06"),
    ("expulsoin", "lev_06"), ("huissier", "lev_05"), ("crèche", "lev_01"), ("creche", "lev_01"), ("crèches", "lev_01"),
    ("creches", "lev_01"), ("crehce", "lev_01"), ("SDF", "lev_04"), ("sdf", "lev_04"), ("courrier", "lev_04"),
    ("cantine", "lev_08"), ("cantines", "lev_08"), ("cantinne", "lev_08"), ("manger", "lev_08"), ("factures", "lev_09"),
    ("facture", "lev_09"), ("chauffage", "lev_09"), ("voiture", "lev_10"), ("voitures", "lev_10"),
    ("vioture", "lev_10"),
    ("permis", "lev_10"), ("dettes", "lev_05"), ("dette", "lev_05"), ("retraités", "lev_07"), ("canicule", "lev_07"),
    ("divorce", "lev_02"), ("maison de quartier", "lev_03"), ("domiciliation", "lev_04"), ("surendettement", "lev_05"),
  ])
  func theFirstLever(_ query: String, _ id: String) {
    #expect(ids(network.search(query), of: .lever).first == id)
  }

  @Test func amongTheFirst() {
    #expect(ids(network.search("SDF")).prefix(2) == ["lev_04", "lev_06"])
    #expect(ids(network.search("huissier")).prefix(2) == ["lev_05", "lev_06"])
  }

  /// Written with the ligature or without, in any case and form.
  @Test(arguments: [
    ["œuvre", "oeuvre", "ŒUVRE", "Oeuvre"], ["cœur", "coeur"], ["crèche", "creche", "cre\u{300}che", "CRÈCHE"],
  ])
  func oneWordHoweverWritten(_ spellings: [String]) {
    let found = spellings.map { network.search($0) }
    #expect(found[0].count > 0)
    #expect(found.allSatisfy { $0 == found[0] })
  }

  /// Words in any order, all of them needed.
  @Test func severalWords() {
    let forth = ids(network.search("loyer impayé"))
    #expect(forth == ids(network.search("impayé de loyer")))
    #expect(forth.first == "lev_06")
    #expect(Set(forth).isSubset(of: ids(network.search("loyer"))))
    #expect(ids(network.search("loyer voiture crèche")) == [])
  }

  // MARK: - Names

  @Test(
    arguments: [
      ("caf", "act_caf"), ("Caisse d'allocations familiales de Loire-Atlantique", "act_caf"), ("cpam", "act_cpam"),
      ("act_caf", "act_caf"), ("10", "lev_10"), ("levier 4", "lev_04"), ("axe 2", "axe_2"), ("pôle emploi", "act_ft"),
      ("conseil général", "act_cd44"), ("france travail", "act_ft"), ("CTG", "cad_ctg"), ("ccapex", "dis_ccapex"),
      ("mairie", "act_communes"), ("rsa conseil", nil),
    ] as [(String, String?)])
  func namesResolve(_ name: String, _ id: String?) {
    switch network.resolve(name) {
    case .entity(let index): #expect(network.entities[index].id == id)
    default: #expect(id == nil)
    }
  }

  @Test func aMistypedAcronymIsGuessed() {
    guard case .unknown(let nearest) = network.resolve("CFA") else {
      Issue.record("CFA is no name")
      return
    }
    #expect(nearest.first.map { network.entities[$0].id } == "act_caf")
  }

  @Test func ambiguousNamesAreListed() {
    guard case .ambiguous(let found) = network.resolve("sécu") else {
      Issue.record("sécu is said of several")
      return
    }
    #expect(Set(found.map { network.entities[$0].id }) == ["act_ops", "act_am", "act_cpam"])
  }

  /// Nobody has to type an id: each name leads to its entity, or to a short list that has it.
  @Test func everyNameLeadsToItsEntity() {
    for (index, entity) in network.entities.enumerated() {
      #expect(network.resolve(entity.id) == .entity(index))
      for name in [entity.name, entity.shortName, entity.acronym].compactMap(\.self) {
        switch network.resolve(name) {
        case .entity(let found): #expect(found == index, "\(entity.id): \(name)")
        case .ambiguous(let found): #expect(found.contains(index) && found.count < 4, "\(entity.id): \(name)")
        case .unknown: Issue.record("\(entity.id): \(name) leads nowhere")
        }
      }
    }
  }

  /// And search finds it among the first by each of its names and synonyms.
  @Test func everyNameFindsItsEntity() {
    let details = network.details
    for (index, entity) in network.entities.enumerated() {
      let names = [entity.name, entity.shortName, entity.acronym].compactMap(\.self)
      for name in names {
        let hits = network.search(name).prefix(5).map(\.target)
        #expect(hits.contains(.entity(index)), "\(entity.id): \(name)")
      }
      for synonym in details.entity(index).synonyms {
        #expect(network.search(synonym).contains { $0.target == .entity(index) }, "\(entity.id): \(synonym)")
      }
    }
  }
}
