import PartnerNetwork
import Testing

/// Entries that are each sound, and do not fit together.
@Suite struct ReferenceTests {
  private static let x = "\"id\": \"x\", \"type\": \"acteur\", \"nom\": \"X\""

  private static func link(_ what: String, _ fields: String, _ cause: Problem.Cause, id: String) -> BadInput {
    .entry(of: "liens", what, "‸{\(fields)}", cause, id: id)
  }

  /// A fact of an entity, sound but for what is said of it.
  private static func fact(
    _ what: String, champ: String = "paie", source: String = "FASC", confiance: String = "haute", _ cause: Problem.Cause
  ) -> BadInput {
    .entity(
      what,
      "{\(x), \"faits\": [‸{\"champ\": \"\(champ)\", \"texte\": \"É\", \"source\": \"\(source)\", \"confiance\": \"\(confiance)\"}]}",
      cause)
  }

  private static func contact(_ what: String, type: String, confiance: String, _ cause: Problem.Cause) -> BadInput {
    .entity(
      what,
      "{\(x), \"contacts\": [‸{\"type\": \"\(type)\", \"valeur\": \"É\", \"source\": \"FASC\", \"confiance\": \"\(confiance)\"}]}",
      cause)
  }

  static let unknownValues: [BadInput] = [
    .entity("kind", "‸{\"id\": \"x\", \"type\": \"acteurs\", \"nom\": \"É\"}", .unknownKind("acteurs")),
    .entity("kind in capitals", "‸{\"id\": \"x\", \"type\": \"Acteur\", \"nom\": \"É\"}", .unknownKind("Acteur")),
    link(
      "role", "\"de\": \"act_caf\", \"role\": \"payé\", \"vers\": \"lev_01\", \"nature\": \"explicite\"",
      .unknownRole("payé"), id: "act_caf payé lev_01"),
    link(
      "nature of a link", "\"de\": \"act_caf\", \"role\": \"signe\", \"vers\": \"lev_01\", \"nature\": \"inferée\"",
      .unknownValue(field: "nature", value: "inferée"), id: "act_caf signe lev_01"),
    fact("champ", champ: "payé", .unknownValue(field: "champ", value: "payé")),
    fact("confiance", confiance: "élevée", .unknownValue(field: "confiance", value: "élevée")),
    contact("means", type: "fax", confiance: "haute", .unknownValue(field: "type", value: "fax")),
    contact(
      "confiance of a contact", type: "site", confiance: "high", .unknownValue(field: "confiance", value: "high")),
    .entry(
      of: "termes", "confiance of a term", "‸{\"terme\": \"É\", \"definition\": \"D\", \"confiance\": \"nulle\"}",
      .unknownValue(field: "confiance", value: "nulle"), id: "É"),
    .entry(
      of: "mentions_legales", "nature of a law", "‸{\"objet\": \"É\", \"nature\": \"sûre\"}",
      .unknownValue(field: "nature", value: "sûre"), id: "É"),
  ]

  static let dangling: [BadInput] = [
    link(
      "de", "\"de\": \"inconnu\", \"role\": \"signe\", \"vers\": \"lev_01\", \"nature\": \"explicite\"",
      .dangling(field: "de", id: "inconnu"), id: "inconnu signe lev_01"),
    link(
      "vers", "\"de\": \"act_caf\", \"role\": \"signe\", \"vers\": \"inconnu\", \"nature\": \"explicite\"",
      .dangling(field: "vers", id: "inconnu"), id: "act_caf signe inconnu"),
    fact("source of a fact", source: "ABSENTE", .dangling(field: "source", id: "ABSENTE")),
    .entity(
      "source of a caution", "{\(x), \"avertissements\": [‸{\"texte\": \"É\", \"sources\": [\"FASC\", \"Q\"]}]}",
      .dangling(field: "sources", id: "Q")),
    .entity(
      "source of an address", "{\(x), \"sites\": [‸{\"texte\": \"É\", \"source\": \"Q\"}]}",
      .dangling(field: "source", id: "Q")),
    .entity("body", "‸{\(x), \"au_titre_de\": \"inconnu\"}", .dangling(field: "au_titre_de", id: "inconnu")),
    .entity(
      "an entry that no file names", "‸{\"id\": \"act_cfa\", \"resume\": \"É\"}", .dangling(field: "id", id: "act_cfa"),
      id: "act_cfa"),
    .entity(
      "the same with details", "‸{\"id\": \"act_cfa\", \"synonymes\": [\"é\"]}", .dangling(field: "id", id: "act_cfa"),
      id: "act_cfa"),
    .entity(
      "the same with both", "‸{\"id\": \"act_cfa\", \"resume\": \"É\", \"synonymes\": [\"é\"]}",
      .dangling(field: "id", id: "act_cfa"), id: "act_cfa"),
    .entry(
      of: "termes", "entity of a term",
      "‸{\"terme\": \"É\", \"definition\": \"D\", \"confiance\": \"haute\", \"entite\": \"q\"}",
      .dangling(field: "entite", id: "q"), id: "É"),
    .entry(
      of: "chiffres", "entity of a figure",
      "‸{\"libelle\": \"É\", \"valeur\": \"1\", \"entites\": [\"act_caf\", \"q\"]}",
      .dangling(field: "entites", id: "q"), id: "É"),
    .entry(
      of: "dates", "source of a date", "‸{\"libelle\": \"É\", \"valeur\": \"1\", \"source\": \"Q\"}",
      .dangling(field: "source", id: "Q"), id: "É"),
    .entry(
      of: "mentions_legales", "entity of a law", "‸{\"objet\": \"É\", \"nature\": \"deduit\", \"entites\": [\"q\"]}",
      .dangling(field: "entites", id: "q"), id: "É"),
  ]

  static let duplicates: [BadInput] = [
    .entity(
      "id in the same file", "{\(x)}, ‸{\"id\": \"x\", \"type\": \"levier\", \"nom\": \"É\"}",
      .duplicateID(firstFile: "essai.json")),
    .entity("the same entry twice", "{\(x)}, ‸{\(x)}", .duplicateID(firstFile: "essai.json")),
    .entity(
      "id of another file", "‸{\"id\": \"act_caf\", \"type\": \"acteur\", \"nom\": \"É\"}",
      .duplicateID(firstFile: "base.json"), id: "act_caf"),
    .entity(
      "two parts that differ", "{\(x), \"rang\": 1}, ‸{\"id\": \"x\", \"rang\": 2}",
      .duplicateID(firstFile: "essai.json")),
    .entry(
      of: "roles", "role", "‸{\"id\": \"signe\", \"libelle\": \"é\"}", .duplicateID(firstFile: "base.json"), id: "signe"
    ),
    .entry(
      of: "sections", "section", "‸{\"id\": \"s1\", \"titre\": \"É\"}", .duplicateID(firstFile: "base.json"), id: "s1"),
    .entry(
      of: "sources", "source", "‸{\"id\": \"FASC\", \"titre\": \"É\"}", .duplicateID(firstFile: "details.json"),
      id: "FASC"),
    .entry(
      of: "termes", "term", "‸{\"terme\": \"Caisse\", \"definition\": \"É\", \"confiance\": \"haute\"}",
      .duplicateID(firstFile: "details.json"), id: "Caisse"),
    .entity(
      "fact",
      "{\(x), \"faits\": [{\"id\": \"f\", \"champ\": \"paie\", \"texte\": \"É\", \"source\": \"FASC\", \"confiance\": \"haute\"}, ‸{\"id\": \"f\", \"texte\": \"È\"}]}",
      .duplicateID(firstFile: "essai.json")),
    link(
      "link", "\"de\": \"act_caf\", \"role\": \"signe\", \"vers\": \"cad_ctg\", \"nature\": \"explicite\"",
      .duplicateLink, id: "act_caf signe cad_ctg"),
  ]

  @Test(arguments: unknownValues + dangling + duplicates)
  func theOneEntryIsTold(_ row: BadInput) { row.check() }

  /// A fact is left out alone; an unknown body is only not acted for.
  @Test func theEntryAroundAWrongPartStays() {
    for row in Self.dangling where row.text.contains("\"id\": \"x\"") {
      let network = Sample.read(with: row.text)
      #expect(network.entity("x")?.name == "X", "\(row)")
      #expect(network.entity("x")?.actsFor == nil, "\(row)")
      let details = network.index(of: "x").map { network.details.entity($0) }
      #expect(details == EntityDetails(), "\(row)")
    }
  }

  @Test func theFirstOfTwoStays() {
    for row in Self.duplicates where row.text.contains("\"id\": \"x\"") {
      #expect(Sample.read(with: row.text).entity("x")?.name == "X", "\(row)")
    }
    #expect(Sample.read(with: Self.duplicates[2].text).entity("act_caf")?.shortName == "CAF")
  }

  /// An entry may be written in several files of one folder, each with a part of it, in any order.
  @Test func partsCompleteEachOther() {
    let parts = [
      #"{"entites": [{"id": "p", "sigle": "P", "synonymes": ["un"], "sections": ["s1"]}]}"#,
      #"{"entites": [{"id": "p", "type": "acteur", "nom": "Pé", "sections": ["s2"]}, {"id": "p", "type": "acteur", "rang": 7}]}"#,
      #"{"entites": [{"id": "p", "synonymes": ["deux", "un"]}]}"#,
    ]
    let files = parts.enumerated().map { Sample.file("\($0.offset).json", $0.element) }
    for order in [files, files.reversed()] {
      let network = NetworkReader.read(Sample.files + order)
      #expect(network.allProblems == [])
      let entity = network.entity("p")
      #expect(entity?.name == "Pé" && entity?.acronym == "P" && entity?.rank == 7)
      #expect(entity.map { Set($0.sections) } == ["s1", "s2"])
      let synonyms = network.index(of: "p").map { network.details.entity($0).synonyms.sorted() }
      #expect(synonyms == ["deux", "un"])
    }
  }

  /// One mistake, one message: what refers to an entry that was refused needs none of its own.
  @Test func whatRefersToARefusedEntryIsNotToldAgain() {
    let network = Sample.read(
      with: """
        {"entites": [{"id": "x", "type": "acteurs", "nom": "X", "synonymes": ["é"]}],
         "liens": [{"de": "x", "role": "finance", "vers": "lev_01", "nature": "explicite"}],
         "chiffres": [{"valeur": "1", "libelle": "É", "entites": ["x"]}],
         "termes": [{"terme": "É", "definition": "D", "confiance": "haute", "entite": "x"}]}
        """)
    #expect(network.allProblems.map(\.cause) == [.unknownKind("acteurs")])
    #expect(network.links.count == 3)
    #expect(network.details.terms.last?.entity == nil)
  }
}
