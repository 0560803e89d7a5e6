import Testing

@testable import PartnerNetwork

/// The schema, which authors' editors follow, the bundled files, and the reader must say the same.
@Suite struct SchemaTests {
  private static func schema() throws -> JSONValue { try JSONValue(DataFolder.bytes(of: "reseau.schema.json")) }

  @Test(arguments: DataFolder.files.map(\.name))
  func bundledFilesFollowIt(_ name: String) throws {
    let errors = try JSONSchema(Self.schema()).errors(in: JSONValue(DataFolder.bytes(of: name)))
    #expect(errors == [])
  }

  /// One wrong thing each.
  @Test(arguments: [
    ("[]", ": type"), (#"{"couleur": 1}"#, "/couleur: not allowed"), (#"{"format": "reseau/2"}"#, "/format: const"),
    (#"{"date": "mars 2024"}"#, "/date: pattern"), (#"{"titre": ""}"#, "/titre: minLength"),
    (#"{"credits": ["a", "a"]}"#, "/credits: uniqueItems"),
    (#"{"entites": [{"nom": "X"}]}"#, "/entites/0: required"),
    (#"{"entites": [{"id": "a b"}]}"#, "/entites/0/id: pattern"),
    (#"{"entites": [{"id": "a", "type": "acteurs"}]}"#, "/entites/0/type: enum"),
    (#"{"entites": [{"id": "a", "numero": 1.5}]}"#, "/entites/0/numero: type"),
    (
      #"{"entites": [{"id": "a", "faits": [{"texte": "x", "confiance": "nulle"}]}]}"#,
      "/entites/0/faits/0/confiance: enum"
    ),
    (#"{"roles": [{"id": "a", "rang": 0}]}"#, "/roles/0/rang: minimum"),
    (#"{"roles": [{"id": "a", "lettre": "ab"}]}"#, "/roles/0/lettre: maxLength"),
    (#"{"questions": [{"id": "a", "niveau": 4}]}"#, "/questions/0/niveau: maximum"),
  ])
  func wrongSamplesDoNot(_ text: String, _ error: String) throws {
    #expect(try JSONSchema(Self.schema()).errors(in: JSONValue(text)) == [error])
  }

  @Test func anUnknownKeywordIsNotPassedOver() throws {
    let schema = try JSONValue(#"{"properties": {"a": {"items": {"multipleOf": 2}}}}"#)
    #expect(throws: JSONSchema.UnknownKeyword(keyword: "multipleOf")) { try JSONSchema(schema) }
  }

  // MARK: - Schema and reader

  struct Pair: CustomTestStringConvertible {
    let testDescription: String
    let shapes: [RecordShape]

    init(_ definition: String, _ shapes: RecordShape...) {
      testDescription = definition
      self.shapes = shapes
    }

    /// Every field that one of the passes reads.
    var fields: [String: FieldShape] {
      var fields: [String: FieldShape] = [:]
      for (name, shape) in shapes.flatMap(\.fields) {
        if case .later = shape { continue }
        fields[name] = shape
      }
      return fields
    }
  }

  static let pairs = [
    Pair("section", DatasetShape.section), Pair("role", DatasetShape.role), Pair("lien", DatasetShape.link),
    Pair("entite", DatasetShape.entityCore, DatasetShape.entityDetails), Pair("fait", DatasetShape.fact),
    Pair("contact", DatasetShape.contact), Pair("site", DatasetShape.site), Pair("avertissement", DatasetShape.caution),
    Pair("source", DatasetShape.source), Pair("terme", DatasetShape.term), Pair("chiffre", DatasetShape.figure),
    Pair("date_cle", DatasetShape.dateNote), Pair("mention_legale", DatasetShape.legalReference),
    Pair("commune", DatasetShape.commune), Pair("intercommunalite", DatasetShape.intercommunality),
    Pair("arrondissement", DatasetShape.arrondissement), Pair("lieu", DatasetShape.servicePoint),
    Pair("geographie", DatasetShape.geography), Pair("situation", DatasetShape.situation),
    Pair("personne", DatasetShape.person), Pair("parcours_guide", DatasetShape.tour),
    Pair("etape", DatasetShape.tourStep), Pair("question", DatasetShape.question),
  ]

  @Test(arguments: pairs)
  func theyKnowTheSameFields(_ pair: Pair) throws {
    let definitions = try #require(Self.schema()["$defs"])
    try Self.compare(#require(definitions[pair.testDescription]), pair, definitions)
  }

  /// The only object of the schema that has no definition of its own.
  @Test func theyKnowTheSameOrigin() throws {
    let definitions = try #require(Self.schema()["$defs"])
    let origin = try #require(definitions["geographie"]?["properties"]?["origine"])
    try Self.compare(origin, Pair("origine", DatasetShape.gridOrigin), definitions)
  }

  private static func compare(_ definition: JSONValue, _ pair: Pair, _ definitions: JSONValue) throws {
    let properties = definition["properties"]?.fields ?? [:]
    #expect(Set(properties.keys) == Set(pair.fields.keys))
    for (name, shape) in pair.fields {
      #expect(Self.type(properties[name] ?? .null, in: definitions) == Self.type(shape), "\(name)")
    }
    let required = definition["required"]?.items.compactMap(\.string) ?? []
    #expect(Set(required) == Set(pair.shapes[0].required))
    #expect(definition["additionalProperties"] == .boolean(false))
  }

  @Test func everyDefinitionOfAnEntryIsPaired() throws {
    let definitions = try #require(Self.schema()["$defs"]).fields
    let entries = definitions.filter { $0.value["type"] == .string("object") }.keys.sorted()
    #expect(entries == Self.pairs.map(\.testDescription).sorted())
  }

  @Test func theyKnowTheSameCollections() throws {
    let properties = try #require(Self.schema()["properties"]).fields
    #expect(Set(properties.keys) == DatasetShape.collections.union(DatasetShape.values.keys))
    let shapes = DatasetShape.core.merging(DatasetShape.details) { one, _ in one }
      .merging(DatasetShape.places) { one, _ in one }.merging(DatasetShape.learning) { one, _ in one }
    for (name, property) in properties where property["items"]?["$ref"] != nil || property["$ref"] != nil {
      #expect(shapes[name] != nil || DatasetShape.values[name] != nil, "\(name)")
    }
    for (name, shape) in shapes {
      let property = try #require(properties[name])
      #expect((shape.isSingle ? property : property["items"])?["$ref"] != nil, "\(name)")
    }
  }

  @Test func theyKnowTheSameWords() throws {
    let definitions = try #require(Self.schema()["$defs"])
    func words(_ path: String...) -> [String] {
      let schema = path.reduce(definitions) { $0[$1] ?? .null }
      return (schema["enum"]?.items ?? []).compactMap(\.string).sorted()
    }
    #expect(words("entite", "properties", "type") == Kind.allCases.map(\.rawValue).sorted())
    #expect(words("fait", "properties", "champ") == Fact.Field.allCases.map(\.rawValue).sorted())
    #expect(words("contact", "properties", "type") == Contact.Means.allCases.map(\.rawValue).sorted())
    #expect(
      words("situation", "properties", "profil") == Situation.Profile.allCases.map(\.rawValue).sorted())
    #expect(words("lieu", "properties", "etat") == ServicePoint.State.allCases.map(\.rawValue).sorted())
    #expect(words("confiance").compactMap(Confidence.init).count == 3 && words("confiance").count == 3)
    #expect(words("nature_lien").compactMap(Link.Nature.init).count == 2 && words("nature_lien").count == 2)
    #expect(try #require(Self.schema()["properties"])["format"]?["const"] == .string(DatasetIdentity.format))
  }

  /// The kind of a field, in the same words for both.
  private static func type(_ shape: FieldShape) -> String {
    switch shape {
    case .text: "string"
    case .integer: "integer"
    case .number: "number"
    case .numbers: "array of number"
    case .numbersByCode: "object of array of number"
    case .textsByCode: "object of array of string"
    case .record: "object"
    case .flag: "boolean"
    case .texts: "array of string"
    case .records: "array of object"
    case .later: "-"
    }
  }

  private static func type(_ schema: JSONValue, in definitions: JSONValue) -> String {
    if let reference = schema["$ref"]?.string?.split(separator: "/").last {
      return type(definitions[String(reference)] ?? .null, in: definitions)
    }
    let name = schema["type"]?.string ?? "-"
    if name == "object", case .object = schema["additionalProperties"] {
      return "object of \(type(schema["additionalProperties"] ?? .null, in: definitions))"
    }
    return name == "array" ? "array of \(type(schema["items"] ?? .null, in: definitions))" : name
  }
}
