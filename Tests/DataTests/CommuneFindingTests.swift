import PartnerNetwork
import Testing

/// Names of communes as people write them.
@Suite struct CommuneFindingTests {
  private let territory = DataFolder.network.territory

  @Test(arguments: [
    ("Nantes", "Nantes"), ("nantes", "Nantes"), ("NANTES", "Nantes"), ("nante", "Nantes"), ("Nantse", "Nantes"),
    ("st nazaire", "Saint-Nazaire"), ("St-Nazaire", "Saint-Nazaire"), ("saint nazaire", "Saint-Nazaire"),
    ("SAINT NAZAIRE", "Saint-Nazaire"), ("Saint‑Nazaire", "Saint-Nazaire"), ("st. nazaire", "Saint-Nazaire"),
    ("saint nazzaire", "Saint-Nazaire"), ("44600 saint-nazaire", "Saint-Nazaire"),
    ("Saint-Nazaire cedex", "Saint-Nazaire"), ("nazaire", "Saint-Nazaire"),
    ("la chapelle sur erdre", "La Chapelle-sur-Erdre"), ("chapelle sur erdre", "La Chapelle-sur-Erdre"),
    ("La Chapelle s/ Erdre", "La Chapelle-sur-Erdre"), ("lachapelle sur erdre", "La Chapelle-sur-Erdre"),
    ("chateaubriant", "Châteaubriant"), ("Chateaubriand", "Châteaubriant"), ("chateaubr", "Châteaubriant"),
    ("St Herblain", "Saint-Herblain"), ("sant herblain", "Saint-Herblain"), ("nort s/ erdre", "Nort-sur-Erdre"),
    ("nort sur erdre", "Nort-sur-Erdre"), ("nort", "Nort-sur-Erdre"), ("sucé", "Sucé-sur-Erdre"),
    ("Suce sur Erdre", "Sucé-sur-Erdre"), ("pellerin", "Le Pellerin"), ("Le Pellerin", "Le Pellerin"),
    ("le pelerin", "Le Pellerin"), ("le pouliguen", "Le Pouliguen"), ("pouligen", "Le Pouliguen"),
    ("la baule", "La Baule-Escoublac"), ("baule", "La Baule-Escoublac"), ("escoublac", "La Baule-Escoublac"),
    ("pont chateau", "Pontchâteau"), ("pontchateau", "Pontchâteau"), ("Pont-Château", "Pontchâteau"),
    ("st brevin", "Saint-Brevin-les-Pins"), ("saint brevin les pins", "Saint-Brevin-les-Pins"),
    ("ste pazanne", "Sainte-Pazanne"), ("Sainte-Pazanne", "Sainte-Pazanne"), ("ste luce", "Sainte-Luce-sur-Loire"),
    ("ste luce sur loire", "Sainte-Luce-sur-Loire"), ("st sébastien", "Saint-Sébastien-sur-Loire"),
    ("saint sebastien s/loire", "Saint-Sébastien-sur-Loire"), ("st gildas", "Saint-Gildas-des-Bois"),
    ("vallons de l erdre", "Vallons-de-l’Erdre"), ("Vallons de l'Erdre", "Vallons-de-l’Erdre"),
    ("reze", "Rezé"), ("Rezé", "Rezé"), ("orvault", "Orvault"), ("orveau", "Orvault"), ("vertou", "Vertou"),
    ("Guéméné-Penfao", "Guémené-Penfao"), ("guemene", "Guémené-Penfao"), ("nozay", "Nozay"),
    ("notre dame des landes", "Notre-Dame-des-Landes"), ("paimboeuf", "Paimbœuf"), ("Paimbœuf", "Paimbœuf"),
    ("couëron", "Couëron"), ("coueron", "Couëron"), ("montoir", "Montoir-de-Bretagne"),
    ("ancenis", "Ancenis-Saint-Géréon"), ("Saint-Géréon", "Ancenis-Saint-Géréon"), ("varades", "Loireauxence"),
    ("machecoul", "Machecoul-Saint-Même"), ("st mars la jaille", "Vallons-de-l’Erdre"), ("44036", "Châteaubriant"),
    ("bourgneuf en retz", "Villeneuve-en-Retz"), ("la chapelle basse mer", "Divatte-sur-Loire"),
  ])
  func firstIs(_ typed: String, _ name: String) throws {
    let first = try #require(territory.find(typed).first)
    #expect(territory.communes[first.commune].name == name)
  }

  @Test(arguments: ["", " ", "44", "Paris", "x", "99999", "750", "—", "rennes", "'", "123456789012345678901234567890"])
  func nothingAnswers(_ typed: String) { #expect(territory.find(typed) == []) }

  private func found(_ typed: String) -> [String] { territory.find(typed).map { territory.communes[$0.commune].name } }

  /// A postal code names several communes; the INSEE code that looks the same comes after.
  @Test func postalCodes() {
    let all = territory.find("44110")
    let postal = all.filter { $0.reason == .postalCode("44110") }.map { territory.communes[$0.commune].code }
    #expect(postal == territory.communes.filter { $0.postalCodes.contains("44110") }.map(\.code) && postal.count > 1)
    #expect(postal.contains("44036"))
    #expect(all.last.map { territory.communes[$0.commune].name } == "Nort-sur-Erdre" && all.last?.reason == .code)
    #expect(found("44 110") == found("44110"))
    #expect(found("441").count > 1)
  }

  @Test func whyIsSaid() {
    #expect(territory.find("nozay").first?.reason == .name)
    #expect(territory.find("nozay").first?.quality == .exact)
    #expect(territory.find("noz").first?.quality == .prefix)
    #expect(territory.find("nozai").first?.quality == .oneError)
    #expect(territory.find("gereon").first?.quality == .word)
    #expect(territory.find("saint gereon").first?.reason == .formerName("Saint-Géréon"))
    #expect(territory.find("44113").first?.reason == .code)
  }

  /// Each name and former name finds its own commune, and nothing before it.
  @Test func everyNameFindsItself() {
    for (index, commune) in territory.communes.enumerated() {
      #expect(territory.find(commune.name).first?.commune == index, "\(commune.name)")
      for former in commune.formerNames {
        #expect(territory.find(former).contains { $0.commune == index }, "\(former)")
      }
      #expect(territory.find(commune.code).contains { $0.commune == index })
    }
  }

  @Test func eachCommuneOnce() {
    for typed in ["saint", "la", "le b", "chapelle", "erdre", "44"] {
      let all = territory.find(typed).map(\.commune)
      #expect(Set(all).count == all.count, "\(typed)")
    }
    #expect(found("la b").first == "La Baule-Escoublac")
  }
}

/// Communes beside everything else that a search finds.
@Suite struct CommuneSearchTests {
  private let network = DataFolder.network

  private func names(_ query: String) -> [String] {
    network.answers(to: query).communes.map { network.territory.communes[$0.commune].name }
  }

  @Test(arguments: [
    ("nozay", ["Nozay"]), ("st brevin", ["Saint-Brevin-les-Pins"]), ("carq", ["Carquefou"]), ("car", ["Carquefou"]),
    ("vay", ["Vay"]), ("44220", ["Couëron", "Vue"]), ("nozzay", ["Nozay"]),
  ])
  func isFound(query: String, expected: [String]) { #expect(names(query) == expected) }

  /// Words of everyday life, small words and emergency numbers bring no commune.
  @Test(arguments: [
    "", "c", "ca", "la", "les", "s", "sa", "st", "44", "115", "119", "3919", "caf", "msa", "loyer", "crèche", "santé",
    "cantine", "la caf de nantes", "factures", "voiture", "xyzw",
  ])
  func isNotFound(query: String) { #expect(names(query) == []) }

  /// A typing error is forgiven where nothing else answers, and not beside an answer.
  @Test func anErrorIsForgivenWhereNothingAnswers() {
    #expect(network.territory.find("nozzay").map(\.quality) == [.oneError])
    #expect(names("nozzay") == ["Nozay"])
    let words = Set(network.entities.indices.flatMap { network.details.entity($0).synonyms.flatMap(Folding.words) })
    let close = words.filter { network.territory.find(String($0)).first?.quality == .oneError }
    #expect(!close.isEmpty)
    for word in close { #expect(names(String(word)) == [], "\(word)") }
  }

  /// A commune and something else: both are answered.
  @Test(arguments: [
    ("caf nozay", "act_caf", "Nozay"), ("nozay caf", "act_caf", "Nozay"), ("crèche à Nozay", "lev_01", "Nozay"),
    ("la msa de Saint-Brevin-les-Pins", "act_msa", "Saint-Brevin-les-Pins"),
    ("st nazaire impayé", "dis_prev_expulsion", "Saint-Nazaire"),
  ])
  func aCommuneAndSomethingElse(query: String, id: String, name: String) {
    let answers = network.answers(to: query)
    #expect(names(query) == [name])
    let found = answers.hits.compactMap { hit -> String? in
      if case .entity(let index) = hit.target { network.entities[index].id } else { nil }
    }
    #expect(found.contains(id), "\(found)")
    #expect(answers.hitsBeforeCommunes == 0)
  }

  /// Before all else, but for the number to call where somebody may be in danger.
  @Test func dangerComesBeforeTheCommune() throws {
    let answers = network.answers(to: "violences nozay")
    let first = try #require(answers.hits.first)
    #expect(network.isUrgent(first) && answers.hitsBeforeCommunes > 0)
    #expect(answers.communePlace(among: 5) == 1)
    #expect(network.answers(to: "nozay").communePlace(among: 0) == 0)
    #expect(network.answers(to: "nantes").communePlace(among: 5) == 0)
    #expect(network.answers(to: "carq").communePlace(among: 5) == 5)
  }

  /// Neither a pasted page nor two communes find what is not there.
  @Test func partsThatFindNothing() {
    #expect(network.answers(to: "xyzw nozay").isEmpty)
    #expect(network.answers(to: String(repeating: "nozay vay ", count: 500)).isEmpty)
  }
}
