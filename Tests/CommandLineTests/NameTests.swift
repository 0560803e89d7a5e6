import Foundation
import Testing

/// Names as people type them.
@Suite struct NameTests {
  @Test(arguments: [
    (["CAF"], "act_caf"), (["caf"], "act_caf"), (["act_caf"], "act_caf"), (["4"], "lev_04"), (["10"], "lev_10"),
    (["levier 4"], "lev_04"), (["levier", "4"], "lev_04"), (["lévier", "4"], "lev_04"), (["axe", "2"], "axe_2"),
    (["france", "travail"], "act_ft"), (["France Travail"], "act_ft"), (["ccapex"], "dis_ccapex"),
    (["etat"], "act_etat"), (["ÉTAT"], "act_etat"), (["e\u{301}tat"], "act_etat"),
  ])
  func resolve(words: [String], id: String) throws {
    let run = try Program.run(["fiche"] + words + ["--format", "json"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let card = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(card?["id"] as? String == id)
  }

  @Test func severalAnswersAreListed() throws {
    let run = try Program.run(
      ["fiche", "commission"],
      with: [
        ("a", #"{"id": "dis_x", "type": "dispositif", "nom": "Commission rouge"}"#),
        ("b", #"{"id": "dis_y", "type": "dispositif", "nom": "Commission verte"}"#),
      ])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.hasPrefix("«\u{A0}commission\u{A0}» peut désigner plusieurs fiches. Laquelle voulez-vous\u{A0}?\n"))
    #expect(run.errors.contains("  Commission rouge, dispositif\n    reseau fiche dis_x\n"))
    #expect(run.errors.contains("  Commission verte, dispositif\n    reseau fiche dis_y\n"))
  }

  @Test func theNearestAreOffered() throws {
    let run = try Program.run(["liens", "ccpaex"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Aucune fiche ne s’appelle «\u{A0}ccpaex\u{A0}».\nVouliez-vous dire\u{A0}:\n"))
    #expect(run.errors.contains("\n    reseau liens dis_ccapex\n"))
    #expect(run.errors.hasSuffix("\n  reseau chercher ccpaex\n"))
  }

  @Test func aWordOfTheGlossaryLeadsThere() throws {
    let run = try Program.run(["fiche", "reste", "à", "charge"])
    #expect(run.status == 1)
    #expect(run.errors.contains("\n  reseau glossaire reste à charge\n"))
  }

  @Test func aCommuneLeadsToItsPage() throws {
    let run = try Program.run(["fiche", "st", "brevin", "les", "pins"])
    #expect(run.status == 1)
    #expect(run.errors.contains("\nC’est une commune\u{A0}:\n  reseau commune st brevin les pins\n"))
    // Not where it only begins so.
    #expect(try !Program.run(["fiche", "carq"]).errors.contains("commune"))
  }

  @Test(arguments: [["fiche"], ["liens"], ["fiche", ""], ["fiche", "  "], ["fiche", "!?"]])
  func aNameIsNeeded(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "Il manque un nom, un sigle ou un numéro de levier.\nPar exemple\u{A0}:\n  reseau \(arguments[0]) CAF\n")
  }

  @Test func whatIsTypedCannotDriveTheTerminal() throws {
    let run = try Program.run(["fiche", "\u{1B}]0;x\u{7}\nfaux\u{202E}"])
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Aucune fiche ne s’appelle «\u{A0}\u{FFFD}]0;x\u{FFFD} faux\u{FFFD}\u{A0}».\n"))
  }
}

extension Program {
  /// Runs with entities of one's own.
  static func run(_ arguments: [String], with entities: [(file: String, entity: String)]) throws -> Run {
    let folder = try Folder()
    for own in entities { try folder.write("\(own.file).json", #"{"entites": [\#(own.entity)]}"#) }
    return try run(arguments + ["--donnees", folder.url.path])
  }
}
