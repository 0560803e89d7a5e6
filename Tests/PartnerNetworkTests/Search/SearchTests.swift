import PartnerNetwork
import Testing

/// Which entries a query finds, and in which order.
@Suite struct SearchTests {
  private static let network = NetworkReader.read([
    Sample.file(
      "recherche.json",
      #"""
      {"format": "reseau/1",
       "sources": [{"id": "S", "titre": "S"}],
       "entites": [
        {"id": "pub", "type": "public", "nom": "Familles avec un impayé", "resume": "Des ménages qui doivent de l’argent."},
        {"id": "dis", "type": "dispositif", "nom": "Fonds de solidarité pour le logement", "sigle": "FSL"},
        {"id": "act", "type": "acteur", "nom": "Caisse d’allocations familiales", "sigle": "CAF", "synonymes": ["impayé", "allocs"]},
        {"id": "lev", "type": "levier", "numero": 6, "nom": "Prévenir les expulsions locatives", "nom_court": "Logement",
         "synonymes": ["impayé", "loyer en retard"],
         "faits": [{"champ": "paie", "texte": "La CAF verse l’aide au logement.", "source": "S", "confiance": "haute"}]},
        {"id": "cad", "type": "cadre", "nom": "Convention avec la CAF", "resume": "Un accord sur l’œuvre commune."},
        {"id": "axe", "type": "axe", "numero": 6, "nom": "Logement d’abord"}
       ],
       "termes": [{"sigle": "CAF", "terme": "Caisse d’allocations", "definition": "Verse les aides au logement.", "confiance": "haute"}]}
      """#)
  ])

  private func found(_ query: String) -> [String] {
    Self.network.search(query).map { hit in
      switch hit.target {
      case .entity(let index): Self.network.entities[index].id
      case .term: "terme"
      case .situation: "situation"
      }
    }
  }

  @Test(arguments: [
    // An acronym before a name, a name before a fact; the glossary too.
    ("CAF", ["act", "terme", "cad", "lev"]), ("caf", ["act", "terme", "cad", "lev"]),
    // A synonym beats a word of a name; among equals what people look for first.
    ("impayé", ["lev", "act", "pub"]), ("impayes", ["lev", "act", "pub"]), ("impayez", ["pub", "lev", "act"]),
    // A short name before a longer one; a name, a definition, a fact.
    ("logement", ["lev", "axe", "dis", "terme"]),
    ("loyer", ["lev"]), ("loyer en retard", ["lev"]), ("retard loyer", ["lev"]), ("RETARD   loyer", ["lev"]),
    // Every word is needed, wherever it stands.
    ("caf logement", ["lev", "terme"]), ("logement caf", ["lev", "terme"]), ("logement caf crèche", []),
    ("expulsions caf", ["lev"]),
    ("levier 6", ["lev"]), ("axe 6", ["axe"]), ("6", ["lev", "axe"]),
    ("oeuvre", ["cad"]), ("œuvre", ["cad"]), ("Œuvre", ["cad"]),
    ("expulsoin", ["lev"]), ("expusl", ["lev"]), ("l’argent", ["pub"]), ("argent", ["pub"]), ("largent", []),
    // Small words count only alone.
    ("la", ["cad", "lev"]), ("le loyer de la", ["lev"]),
    ("", []), ("   ", []), ("’-«»", []), ("zzz", []),
  ])
  func query(_ query: String, _ expected: [String]) {
    #expect(found(query) == expected)
  }

  @Test func theBestFieldIsGiven() throws {
    let hit = try #require(Self.network.search("allocs").first)
    #expect(hit.field == .synonym && hit.text == "allocs")
    let name = try #require(Self.network.search("convention").first)
    #expect(name.field == .shortName || name.field == .name)
    #expect(Self.network.search("argent").first?.field == .summary)
    #expect(Self.network.search("verse").first { $0.target == .term(0) }?.field == .definition)
    #expect(Self.network.search("verse").first { $0.target == .entity(3) }?.field == .fact)
  }

  @Test func scoresGoDown() {
    for query in ["caf", "logement", "impayé", "a", "l"] {
      let scores = Self.network.search(query).map(\.score)
      #expect(scores == scores.sorted(by: >), "\(query)")
    }
  }

  /// A target is found once, however many of its fields hold the words.
  @Test func eachTargetOnce() {
    for query in ["c", "l", "logement", "caf"] {
      let targets = Self.network.search(query).map(\.target)
      #expect(Set(targets).count == targets.count, "\(query)")
    }
  }

  /// The more is typed of a word, the fewer things answer, until the word is there.
  @Test(arguments: ["allocations", "expulsions", "logement"])
  func typingNarrows(_ word: String) {
    var last = Int.max
    for count in 1...4 {
      let hits = found(String(word.prefix(count)))
      #expect(hits.count <= last && !hits.isEmpty)
      last = hits.count
    }
  }

  /// Whatever is typed, an answer comes.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func anyTextMayBeTyped(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<50 {
      var query = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let limit: UInt32 = [0x80, 0x250, 0x3000, 0x110000].randomElement(using: &random) ?? 0x80
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) { query.append(scalar) }
      }
      let hits = Self.network.search(String(query))
      #expect(hits.count <= 7)
      if case .entity(let index) = Self.network.resolve(String(query)) {
        #expect(Self.network.entities.indices.contains(index))
      }
    }
  }
}
