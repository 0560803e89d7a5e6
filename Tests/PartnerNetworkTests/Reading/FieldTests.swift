import PartnerNetwork
import Testing

/// Fields of the wrong shape. A wrong field takes its entry with it; a wrong item of a list of facts, contacts...
/// is left out alone.
@Suite struct FieldTests {
  /// Every shape, given every kind of JSON value that it is not.
  static let shapes: [(field: String, expected: JSONKind, wrong: [String])] = [
    ("nom", .string, ["1", "true", "[\"é\"]", "{\"é\": 1}"]), ("type", .string, ["3", "[]"]),
    ("numero", .number, ["\"1\"", "true", "[1]", "{}", "1.5", "1e0", "9223372036854775808"]),
    ("complement", .boolean, ["\"true\"", "1", "[]", "{}"]),
    ("sections", .array, ["\"s1\"", "1", "false", "{}"]), ("synonymes", .array, ["\"é\"", "{}"]),
    ("faits", .array, ["\"é\"", "{}", "1"]), ("contacts", .array, ["{}"]), ("sites", .array, ["true"]),
    ("avertissements", .array, ["\"é\""]),
  ]

  static let wrongTypes = shapes.flatMap { row in
    row.wrong.map { value in
      BadInput.entity(
        "\(row.field): \(value)", "{\"resume\": \"À côté\", \"\(row.field)\": ‸\(value), \(named(except: row.field))}",
        .wrongType(field: row.field, expected: row.expected))
    }
  }

  /// What an entry needs besides the field that is wrong.
  private static func named(except field: String) -> String {
    [("id", "x"), ("type", "acteur"), ("nom", "X")].filter { $0.0 != field }
      .map { "\"\($0.0)\": \"\($0.1)\"" }.joined(separator: ", ")
  }

  @Test(arguments: wrongTypes)
  func wrongType(_ row: BadInput) { row.check() }

  @Test(arguments: [
    BadInput.entity("id", "{\"nom\": \"É\", \"id\": ‸1}", .wrongType(field: "id", expected: .string), id: nil),
    .entity("an entry", "‸\"é\"", .wrongType(field: "entites", expected: .object), id: nil),
    .entity(
      "an item of texts", "{\"synonymes\": [\"é\", ‸2], \(named(except: ""))}",
      .wrongType(field: "synonymes", expected: .string)),
    .entity(
      "null in texts", "{\"synonymes\": [\"é\", ‸null], \(named(except: ""))}",
      .wrongType(field: "synonymes", expected: .string)),
    .entity("a fact", "{\"faits\": [‸\"é\"], \(named(except: ""))}", .wrongType(field: "faits", expected: .object)),
    .entity(
      "in a fact", "{\"faits\": [{\"id\": \"fé\", \"texte\": ‸[]}], \(named(except: ""))}",
      .wrongType(field: "texte", expected: .string)),
    BadInput("a collection", "{\"titre\": \"É\", \"liens\": ‸{}}", .wrongType(field: "liens", expected: .array)),
    BadInput("a value of the file", "{\"titre\": ‸[\"É\"]}", .wrongType(field: "titre", expected: .string)),
    BadInput("credits", "{\"credits\": [\"É\", ‸1]}", .wrongType(field: "credits", expected: .string)),
    .entry(
      of: "roles", "letter", "{\"id\": \"é\", \"lettre\": ‸1}", .wrongType(field: "lettre", expected: .string), id: "é"),
    .entry(
      of: "liens", "link", "{\"de\": \"é\", \"role\": ‸1, \"vers\": \"à\"}",
      .wrongType(field: "role", expected: .string), id: "é ? à"),
    .entry(
      of: "chiffres", "figure", "{\"libelle\": \"É\", \"valeur\": ‸13}", .wrongType(field: "valeur", expected: .string),
      id: "É"),
    .entry(
      of: "termes", "term", "{\"terme\": \"É\", \"definition\": ‸{}}",
      .wrongType(field: "definition", expected: .string), id: "É"),
  ])
  func wrongTypeElsewhere(_ row: BadInput) {
    row.check(keeps: row.text.contains("avant") ? ["avant", "apres"] : [])
  }

  @Test(arguments: [
    BadInput.entity("empty", "{\"nom\": ‸\"\", \"id\": \"x\", \"type\": \"acteur\"}", .emptyText(field: "nom")),
    .entity(
      "blanks", "{\"nom\": ‸\" \u{A0}\u{202F}\u{3000}\", \"id\": \"x\", \"type\": \"acteur\"}", .emptyText(field: "nom")
    ),
    .entity("in texts", "{\"synonymes\": [\"é\", ‸\" \"], \(named(except: ""))}", .emptyText(field: "synonymes")),
    .entity("id", "{\"id\": ‸\"\", \"nom\": \"É\"}", .emptyText(field: "id"), id: nil),
    .entity("in a fact", "{\"faits\": [{\"texte\": ‸\"\"}], \(named(except: ""))}", .emptyText(field: "texte")),
    .entry(of: "sources", "title", "{\"id\": \"É\", \"titre\": ‸\"\"}", .emptyText(field: "titre"), id: "É"),
  ])
  func emptyText(_ row: BadInput) { row.check() }

  @Test(arguments: [
    BadInput.entity("id", "‸{\"type\": \"acteur\", \"nom\": \"É\"}", .missingField("id"), id: nil),
    .entity("nom", "‸{\"id\": \"x\", \"type\": \"acteur\"}", .missingField("nom")),
    .entity("type", "‸{\"id\": \"x\", \"nom\": \"É\"}", .missingField("type")),
    .entity("null", "‸{\"id\": \"x\", \"nom\": null, \"type\": \"acteur\"}", .missingField("nom")),
    .entry(
      of: "liens", "nature", "‸{\"de\": \"act_caf\", \"role\": \"signe\", \"vers\": \"lev_01\"}",
      .missingField("nature"), id: "act_caf signe lev_01"),
    .entry(
      of: "liens", "vers", "‸{\"de\": \"act_caf\", \"role\": \"signe\", \"nature\": \"explicite\"}",
      .missingField("vers"), id: "act_caf signe ?"),
    .entry(
      of: "liens", "motif", "‸{\"de\": \"act_caf\", \"role\": \"signe\", \"vers\": \"lev_01\", \"nature\": \"deduit\"}",
      .missingField("motif"), id: "act_caf signe lev_01"),
    .entry(
      of: "roles", "libelle",
      "‸{\"id\": \"r\", \"inverse\": \"i\", \"definition\": \"d\", \"lettre\": \"l\", \"rang\": 1}",
      .missingField("libelle"), id: "r"),
    .entry(of: "sections", "titre", "‸{\"id\": \"s\"}", .missingField("titre"), id: "s"),
    .entry(of: "sources", "titre", "‸{\"id\": \"S\"}", .missingField("titre"), id: "S"),
    .entry(
      of: "termes", "confiance", "‸{\"terme\": \"É\", \"definition\": \"D\"}", .missingField("confiance"), id: "É"),
    .entry(of: "chiffres", "valeur", "‸{\"libelle\": \"É\"}", .missingField("valeur"), id: "É"),
    .entry(of: "dates", "libelle", "‸{\"valeur\": \"2024\"}", .missingField("libelle"), id: nil),
    .entry(of: "mentions_legales", "nature", "‸{\"objet\": \"É\"}", .missingField("nature"), id: "É"),
  ])
  func missingField(_ row: BadInput) { row.check() }

  /// A newer file opens in an older program: its unknown fields are remarks, and its entries are read.
  @Test(arguments: [
    BadInput.entity("of an entity", "{‸\"couleur\": \"é\", \(named(except: ""))}", .unknownKey("couleur")),
    .entity(
      "of a fact",
      "{\"faits\": [{\"texte\": \"É\", \"champ\": \"paie\", \"source\": \"FASC\", \"confiance\": \"haute\", ‸\"é\": {\"à\": [1]}}], \(named(except: ""))}",
      .unknownKey("é")),
    .entry(
      of: "sources", "of a source", "{\"id\": \"FASC2\", \"titre\": \"É\", ‸\"é\": 1}", .unknownKey("é"), id: "FASC2"),
  ])
  func unknownKey(_ row: BadInput) {
    let network = Sample.read(with: row.text)
    #expect(network.allProblems == [row.problem])
    #expect(network.allProblems.allSatisfy { $0.isRemark })
    #expect(network.entity("x") != nil || network.details.sources["FASC2"] != nil)
  }

  /// Of a key that stands twice the last counts; a half of each would be nobody's entry.
  @Test func aKeyTwice() {
    let network = Sample.read(with: #"{"entites": [{"id": "a", "id": "b", "type": "acteur", "nom": "A", "nom": "B"}]}"#)
    #expect(network.entity("a") == nil)
    #expect(network.entity("b")?.name == "B")
  }
}
