import Foundation
import Testing

/// What somebody wrote for themselves is in no document unless they ask for it.
@Suite struct OwnContactCommandTests {
  private let folder: Folder
  private static let notebook = #"""
    {"format": "reseau-carnet/1",
     "notes": [{"id": "n1", "cible": "act_caf", "texte": "Rappeler Mme Quintal", "modifie": "2026-11-23"}],
     "contacts": [{"id": "c1", "cible": "act_caf", "nom": "Anne Quintal", "fonction": "=Cheffe",
     "telephone": "02 40 00 11 22", "courriel": "anne@exemple.fr", "commune": "Nozay", "note": "Un | deux\ntrois",
     "modifie": "2026-11-23"}]}
    """#

  init() throws {
    folder = try Folder()
    try folder.write("data/reseau/carnet.json", Self.notebook)
  }

  private func reseau(_ arguments: String) throws -> Program.Run {
    try Program.shell("export XDG_DATA_HOME=\"$PWD/data\"; reseau \(arguments)", in: folder.url)
  }

  @Test(arguments: [
    "annuaire", "annuaire caf --format csv", "annuaire caf --format vcard", "annuaire caf --format json",
    "annuaire caf --format markdown", "chercher caf", "chercher quintal --format json", "fiche caf",
    "fiche caf --format markdown", "fiche caf --format json", "commune nozay", "exporter",
  ])
  func nothingLeavesUnasked(arguments: String) throws {
    let run = try reseau(arguments)
    for word in ["Quintal", "02 40 00 11 22", "anne@exemple.fr", "+33240001122"] {
      #expect(!(run.output + run.errors).contains(word), "\(word) in \(arguments)")
    }
  }

  @Test func theDirectoryGivesThemWhereAsked() throws {
    let text = try reseau("annuaire caf --carnet").output
    #expect(text.contains("Anne Quintal, =Cheffe") && text.contains("02 40 00 11 22") && text.contains("Votre carnet."))
    let csv = try reseau("annuaire caf --carnet --format csv").output.components(separatedBy: "\r\n")
    #expect(csv[0].hasSuffix(",Identifiant,À vous,Note"))
    #expect(csv[1].hasPrefix("CAF,\"Anne Quintal, '=Cheffe\",contact à vous,Nozay,02 40 00 11 22,2026-11-23,"))
    #expect(csv[1].contains(",carnet:c1,oui,") && csv[1].contains("votre carnet"))
    #expect(csv.dropFirst(2).allSatisfy { $0.isEmpty || $0.hasSuffix(",,") })
    let card = try reseau("annuaire caf --carnet --format vcard").output
    #expect(card.contains("FN:Anne Quintal\r\n") && card.contains("CATEGORIES:Votre carnet\r\n"))
    let markdown = try reseau("annuaire caf --carnet --format markdown").output
    #expect(markdown.contains("Anne Quintal") && markdown.contains("votre carnet"))
    let json = try reseau("annuaire caf --carnet --format json").output
    let list = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let own = list.filter { $0["a_vous"] as? Bool == true }
    #expect(own.count == 1 && own[0]["id"] as? String == "carnet:c1" && own[0]["nom"] as? String == "Anne Quintal")
    #expect(own[0]["note"] as? String == "Un | deux\ntrois")
  }

  /// Filters hold for them too.
  @Test(arguments: [
    ("quintal", true), ("024000", true), ("--commune nozay", true), ("--commune clisson", false),
    ("--type acteur", true),
    ("--type lieu", false), ("--urgences", false), ("--levier 3", true), ("quintale", true),
  ])
  func filtersHold(arguments: String, isThere: Bool) throws {
    let run = try reseau("annuaire \(arguments) --carnet")
    #expect(run.output.contains("Anne Quintal") == isThere, "\(arguments): \(run.output.prefix(400))")
  }

  @Test func searchesAndCardsGiveThemWhereAsked() throws {
    let text = try reseau("chercher quintal --carnet").output
    #expect(text.contains("VOTRE CARNET (2)") && text.contains("Anne Quintal") && text.contains("Rappeler"))
    let json = try reseau("chercher quintal --carnet --format json").output
    let list = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(
      list.filter { $0["a_vous"] as? Bool == true }.compactMap { $0["id"] as? String } == ["carnet:c1", "carnet:n1"])
    for format in ["texte", "markdown"] {
      let card = try reseau("fiche caf --carnet --format \(format)").output
      #expect(card.contains("Anne Quintal") && card.contains("02 40 00 11 22"), "\(format)")
    }
    let card = try reseau("fiche caf --carnet --format json").output
    let object = try #require(JSONSerialization.jsonObject(with: Data(card.utf8)) as? [String: Any])
    let carnet = try #require(object["carnet"] as? [String: [[String: Any]]])
    #expect(carnet["contacts"]?.first?["nom"] as? String == "Anne Quintal" && carnet["notes"]?.count == 1)
  }

  @Test func theFileIsForItsUserAlone() throws {
    _ = try reseau("annuaire caf --carnet --format csv --sortie a.csv; reseau annuaire caf --format csv --sortie b.csv")
    func rights(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.url.appendingPathComponent(name).path)[.posixPermissions]
        as? Int
    }
    #expect(try rights("a.csv") == 0o600 && rights("b.csv") != 0o600)
  }

  @Test func anEmptyNotebookChangesNothing() throws {
    let run = try Program.shell(
      "export XDG_DATA_HOME=\"$PWD/autre\"; reseau annuaire caf --carnet; reseau annuaire caf", in: folder.url)
    #expect(run.status == 0)
    let halves = run.output.components(separatedBy: "Annuaire (")
    #expect(halves.count == 3 && halves[1] == halves[2])
  }

  @Test func aNotebookThatCannotBeReadIsSaid() throws {
    try folder.write("data/reseau/carnet.json", "{\"format\": \"reseau-car")
    let run = try reseau("annuaire caf --carnet")
    #expect((run.output + run.errors).contains("carnet"))
  }
}
