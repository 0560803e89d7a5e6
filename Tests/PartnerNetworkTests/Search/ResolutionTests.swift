import PartnerNetwork
import Testing

/// What a typed name stands for.
@Suite struct ResolutionTests {
  private static let network = NetworkReader.read([
    Sample.file(
      "noms.json",
      #"""
      {"format": "reseau/1", "entites": [
        {"id": "act_caf", "type": "acteur", "nom": "Caisse d’allocations familiales", "nom_court": "CAF", "sigle": "CAF", "synonymes": ["allocs"]},
        {"id": "act_cpam", "type": "acteur", "nom": "Caisse primaire", "sigle": "CPAM", "synonymes": ["sécu", "3646"]},
        {"id": "act_msa", "type": "acteur", "nom": "Mutualité sociale agricole", "sigle": "MSA", "synonymes": ["sécu"]},
        {"id": "act_etat", "type": "acteur", "nom": "État"},
        {"id": "lev_04", "type": "levier", "numero": 4, "nom": "Agir pour la domiciliation", "nom_court": "Domiciliation"},
        {"id": "lev_10", "type": "levier", "numero": 10, "nom": "Mobilité solidaire", "nom_court": "Mobilité"},
        {"id": "axe_2", "type": "axe", "numero": 2, "nom": "Accès à l’emploi"},
        {"id": "axe_4", "type": "axe", "numero": 4, "nom": "Transition solidaire"},
        {"id": "cad_mob", "type": "cadre", "nom": "Plan de mobilité", "nom_court": "Mobilité"},
        {"id": "dis_fs", "type": "dispositif", "nom": "France services"},
        {"id": "dis_dom", "type": "dispositif", "nom": "Domiciliation administrative"},
        {"id": "4", "type": "public", "nom": "Quatre"}
      ]}
      """#)
  ])

  private func describe(_ resolution: Resolution) -> String {
    func ids(_ indexes: [Int]) -> String { indexes.map { Self.network.entities[$0].id }.joined(separator: " ") }
    return switch resolution {
    case .entity(let index): ids([index])
    case .ambiguous(let indexes): "? \(ids(indexes))"
    case .unknown(let nearest): "! \(ids(nearest))".trimmed
    }
  }

  @Test(arguments: [
    // Ids, acronyms, names, synonyms; without accents, case, or typographic apostrophe.
    ("act_caf", "act_caf"), ("CAF", "act_caf"), ("caf", "act_caf"), (" Caf ", "act_caf"), ("allocs", "act_caf"),
    ("caisse d'allocations familiales", "act_caf"), ("ETAT", "act_etat"), ("état", "act_etat"), ("3646", "act_cpam"),
    // An id comes first, then a number; a bare number is a lever's.
    ("4", "4"), ("10", "lev_10"), ("levier 4", "lev_04"), ("Levier 10", "lev_10"), ("levier n° 4", "lev_04"),
    ("axe 2", "axe_2"), ("axe 4", "axe_4"),
    ("2", "! axe_2"), ("levier 11", "!"), ("axe 10", "!"), ("99999999999999999999", "!"),
    // A name before a synonym; two with the same name; a name before a longer one that begins alike.
    ("sécu", "? act_cpam act_msa"), ("mobilité", "? lev_10 cad_mob"), ("domiciliation", "lev_04"),
    // The beginning of a name.
    ("france serv", "dis_fs"), ("mutualité", "act_msa"), ("caisse", "? act_cpam act_caf"),
    ("domicil", "? lev_04 dis_dom"),
    // Nothing: the nearest.
    ("CFA", "! act_caf"), ("cpma", "! act_cpam"), ("mutalité", "! act_msa"), ("zzzzzzzzzz", "!"), ("", "!"),
    ("«\u{A0}»", "!"),
  ])
  func resolve(_ name: String, _ expected: String) {
    #expect(describe(Self.network.resolve(name)) == expected)
  }
}

extension String {
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
