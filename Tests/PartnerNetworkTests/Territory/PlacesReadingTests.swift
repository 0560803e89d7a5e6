import Testing

@testable import PartnerNetwork

/// The third pass: what is kept, what is refused, and what is said of it.
@Suite struct PlacesReadingTests {
  @Test func theSampleIsReadWhole() throws {
    let network = TerritorySample.read()
    let territory = network.territory
    #expect(network.allProblems == [])
    let first = try #require(territory.communes.first)
    #expect(first.code == "44001" && first.name == "Abbaretz" && first.postalCodes == ["44170"])
    #expect(first.intercommunality == "244400001" && first.arrondissement == "445" && first.population == 2043)
    #expect(territory.intercommunalities.map(\.seat) == ["35236"])
    #expect(territory.arrondissements.map(\.subprefecture) == ["lieu_sp"])
    let point = try #require(territory.points.first)
    #expect(point.kind == .subprefecture && point.entity == "act_etat" && point.serves == ["44002"])
    #expect(point.position == Position(latitude: 47.5, longitude: -1.5) && point.contacts.count == 1)
    #expect(point.state == nil && !point.isItinerant)
    let map = try #require(territory.geography)
    #expect(map.grid == [[0, 0, -1], [-1, -1, 1]] && map.step == 1 && map.rows == 2 && map.columns == 3)
    #expect(map.centres[1]?.latitude == 47 && map.neighbours == [[1], [0]])
  }

  private static let mistakes: [(String, Problem.Cause, String?)] = [
    (
      #""communes": [{"code": "44003", "nom": "X", "intercommunalite": "9"}]"#,
      Problem.Cause.dangling(field: "intercommunalite", id: "9"), "44003"
    ),
    (
      #""communes": [{"code": "44003", "nom": "X", "arrondissement": "9"}]"#,
      .dangling(field: "arrondissement", id: "9"), "44003"
    ),
    (
      #""communes": [{"code": "44003", "nom": "X", "sources": ["FASC", "Z"]}]"#,
      .dangling(field: "sources", id: "Z"), "44003"
    ),
    (#""communes": [{"code": "44003"}]"#, .missingField("nom"), "44003"),
    (
      #""communes": [{"code": "44003", "nom": "X", "population": 1.5}]"#,
      .wrongType(field: "population", expected: .number), "44003"
    ),
    (#""communes": [{"code": "44009", "retire": true}]"#, .dangling(field: "code", id: "44009"), "44009"),
    (#""communes": {}"#, .wrongType(field: "communes", expected: .array), nil),
    (
      #""arrondissements": [{"code": "1", "nom": "X", "sous_prefecture": "nulle"}]"#,
      .dangling(field: "sous_prefecture", id: "nulle"), "1"
    ),
    (#""lieux": [{"id": "lieu_sp", "commune": "44999"}]"#, .dangling(field: "commune", id: "44999"), "lieu_sp"),
    (#""lieux": [{"id": "lieu_sp", "dessert": ["44999"]}]"#, .dangling(field: "dessert", id: "44999"), "lieu_sp"),
    (#""lieux": [{"id": "lieu_sp", "entite": "nulle"}]"#, .dangling(field: "entite", id: "nulle"), "lieu_sp"),
    (
      #""lieux": [{"id": "lieu_sp", "intercommunalite": "9"}]"#,
      .dangling(field: "intercommunalite", id: "9"), "lieu_sp"
    ),
    (#""lieux": [{"id": "lieu_sp", "etat": "fini"}]"#, .unknownValue(field: "etat", value: "fini"), "lieu_sp"),
    (#""lieux": [{"id": "lieu_sp", "position": [47.5]}]"#, .wrongPosition(field: "position"), "lieu_sp"),
    (#""lieux": [{"id": "lieu_sp", "position": [90.1, 0]}]"#, .wrongPosition(field: "position"), "lieu_sp"),
    (#""lieux": [{"id": "lieu_sp", "position": [0, -180.5]}]"#, .wrongPosition(field: "position"), "lieu_sp"),
    (
      #""lieux": [{"id": "lieu_sp", "position": ["47", 1]}]"#,
      .wrongType(field: "position", expected: .decimal), "lieu_sp"
    ),
    (
      #""lieux": [{"id": "lieu_sp", "position": [1e999, 1]}]"#,
      .wrongType(field: "position", expected: .decimal), "lieu_sp"
    ),
    (
      #""lieux": [{"id": "n", "type": "ccas", "nom": "N", "source": "Z", "confiance": "haute"}]"#,
      .dangling(field: "source", id: "Z"), "n"
    ),
    (
      #""lieux": [{"id": "n", "type": "ccas", "nom": "N", "source": "FASC", "confiance": "sûre"}]"#,
      .unknownValue(field: "confiance", value: "sûre"), "n"
    ),
    (#""lieux": [{"id": "n", "type": "ccas", "nom": "N", "confiance": "haute"}]"#, .missingField("source"), "n"),
    (
      #""intercommunalites": [{"code": "1", "nom": "I", "contacts": [{"type": "fax", "valeur": "0", "source": "FASC", "confiance": "haute"}]}]"#,
      .unknownValue(field: "type", value: "fax"), "1"
    ),
  ]

  /// A mistake each, laid over the sample: what is said, and of which entry.
  @Test(arguments: mistakes)
  func aMistakeIsSaidOnce(_ fields: String, _ cause: Problem.Cause, _ id: String?) {
    let network = TerritorySample.read("{\(fields)}")
    #expect(network.allProblems.map(\.cause) == [cause])
    #expect(network.allProblems.map(\.id) == [id])
    #expect(network.territory.communes.count >= 2 && network.territory.points.first?.id == "lieu_sp")
  }

  /// One mistake, one message: nobody who names what was refused, or taken out later, is blamed for it.
  @Test(arguments: [
    #""communes": [{"code": "44003", "nom": ""}], "lieux": [{"id": "lieu_sp", "commune": "44003"}]"#,
    #""lieux": [{"id": "n", "type": "ccas", "nom": "N", "source": "Z", "confiance": "haute"}], "arrondissements": [{"code": "445", "sous_prefecture": "n"}]"#,
  ])
  func whatWasRefusedIsNotMissedAgain(_ fields: String) {
    #expect(TerritorySample.read("{\(fields)}").allProblems.count == 1)
  }

  @Test func whatIsTakenOutIsForgottenEverywhere() {
    let network = TerritorySample.read(
      #"{"communes": [{"code": "44002", "retire": true}], "intercommunalites": [{"code": "244400001", "retire": true}]}"#
    )
    #expect(network.allProblems == [])
    let territory = network.territory
    #expect(territory.communes.map(\.code) == ["44001"] && territory.communes[0].intercommunality == nil)
    #expect(territory.points[0].serves == [])
    #expect(territory.geography?.grid == [[0, 0, -1], [-1, -1, -1]])
    #expect(territory.geography?.neighbours == [[]])
  }

  @Test func layersReplaceFieldsAndUniteLists() throws {
    let network = TerritorySample.read(
      """
      {"communes": [{"code": "44001", "population": 9, "codes_postaux": ["44171"]}],
       "lieux": [{"id": "lieu_sp", "nom": "Sous-préfecture", "dessert": ["44001"], "position": [47.4, -1.4],
         "contacts": [{"id": "t", "type": "telephone", "valeur": "1"},
                      {"type": "courriel", "valeur": "a@b", "source": "FASC", "confiance": "haute"}]}],
       "geographie": {"origine": {"nord": 47.6, "ouest": -1.6, "pas_km": 2, "lignes": 1, "colonnes": 1},
         "grille": ["44002"], "centres": {"44002": [46, -1]}}}
      """)
    #expect(network.allProblems == [])
    let territory = network.territory
    #expect(territory.communes[0].population == 9 && territory.communes[0].name == "Abbaretz")
    #expect(territory.communes[0].postalCodes == ["44170", "44171"])
    #expect(territory.points[0].name == "Sous-préfecture" && territory.points[0].serves == ["44002", "44001"])
    #expect(territory.points[0].position?.latitude == 47.4)
    #expect(territory.points[0].contacts.map(\.value) == ["1", "a@b"])
    let map = try #require(territory.geography)
    #expect(map.grid == [[1]] && map.step == 2)
    #expect(map.centres.map { $0?.latitude } == [47.5, 46] && map.neighbours == [[1], [0]])
  }

  @Test func readInPartsItIsTheSame() {
    let whole = TerritorySample.read().territory
    let parted = NetworkReader.read(
      Sample.files + [Sample.file("territoire.json", TerritorySample.text, part: .places)]
    ).territory
    #expect(parted.problems == [] && parted.communes == whole.communes && parted.points == whole.points)
    #expect(parted.geography == whole.geography)
  }

  /// A file that another pass has told of is not told of again.
  @Test func aBrokenFileIsToldOnce() {
    let network = TerritorySample.read(#"{"titre": "Ici", "communes": [{"code": "44003"#)
    #expect(network.allProblems.map(\.cause) == [.notJSON(expected: .closingQuote)])
  }
}
