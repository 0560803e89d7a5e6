import PartnerNetwork

/// Networks with links drawn at random: groups, bodies that act for others, nuances, deduced links.
enum RandomNetwork {
  private static let roles = [
    ("pilote", 1), ("finance", 4), ("soutient", 6), ("met_en_oeuvre", 7), ("labellise", 10), ("signe", 16),
    ("encadre", 18), ("releve_de", 22), ("fait_partie_de", 23),
  ]

  static func make(seed: Int) -> Network {
    var random = SeededRandom(seed: UInt64(seed))
    var entities: [String] = []
    func add(_ kind: String, _ id: String, _ count: Int, _ more: (Int) -> String) {
      for number in 1...count {
        let name = String(repeating: ["Alpha", "Bêta", "Gamma", "Delta"][number % 4], count: 1 + number % 2)
        entities.append(
          #"{"id": "\#(id)_\#(number)", "type": "\#(kind)", "nom": "\#(name) \#(id)\#(number)", "rang": \#(number)\#(more(number))}"#
        )
      }
    }
    add("acteur", "a", 26) { number in
      (number % 7 == 0 ? #", "groupe_homogene": true"# : "") + (number % 9 == 0 ? #", "au_titre_de": "a_1""# : "")
        + #", "sous_type": "\#(["État", "caisse", "collectivité"][number % 3])""#
    }
    add("levier", "l", 9) { #", "numero": \#($0), "sections": ["s\#($0)"]"# }
    add("cadre", "c", 7) { _ in "" }
    add("dispositif", "d", 24) { _ in "" }
    var links: [String] = []
    func link(_ subject: String, _ role: String, _ object: String) {
      let nature = Int.random(in: 0..<5, using: &random) == 0 ? #""deduit", "motif": "Déduit.""# : #""explicite""#
      let nuance = Int.random(in: 0..<5, using: &random) == 0 ? #", "precision": "« peut »""# : ""
      let section = Int.random(in: 1...9, using: &random)
      links.append(
        #"{"de": "\#(subject)", "role": "\#(role)", "vers": "\#(object)", "nature": \#(nature)\#(nuance), "source": "S", "section": "s\#(section)"}"#
      )
    }
    func any(_ id: String, _ count: Int) -> String { "\(id)_\(Int.random(in: 1...count, using: &random))" }
    for scheme in 1...24 where scheme % 5 > 0 { link("d_\(scheme)", "releve_de", any("l", 9)) }
    for _ in 0..<(6 + seed) {
      let role = roles[Int.random(in: 0..<5, using: &random)].0
      let object = [any("d", 24), any("l", 9), any("c", 7)][Int.random(in: 0..<3, using: &random)]
      link(any("a", 26), role, object)
    }
    for _ in 0..<5 { link(any("a", 26), "fait_partie_de", any("a", 26)) }
    for _ in 0..<4 { link(any("a", 26), "signe", any("c", 7)) }
    for _ in 0..<4 { link(any("c", 7), "encadre", any("l", 9)) }
    for partner in [2, 3, 4, 5] { link("a_\(partner)", "finance", "d_5") }
    let known = roles.map { id, rank in
      #"{"id": "\#(id)", "libelle": "\#(id)", "inverse": "\#(id) par", "court": "r", "definition": "Un rôle.", "lettre": "\#(id.first ?? "x")", "rang": \#(rank)}"#
    }
    let sections = (1...9).map { #"{"id": "s\#($0)", "titre": "Section \#($0)"}"# }
    let text = """
      {"format": "reseau/1", "titre": "Essai", "roles": [\(known.joined(separator: ", "))],
      "sections": [\(sections.joined(separator: ", "))], "sources": [{"id": "S", "titre": "Source"}],
      "entites": [\(entities.joined(separator: ",\n"))], "liens": [\(links.joined(separator: ",\n"))]}
      """
    return NetworkReader.read([DataFile(name: "essai.json") { Array(text.utf8) }])
  }
}
