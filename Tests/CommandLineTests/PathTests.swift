import Foundation
import Testing

/// `reseau chemin`: how two things are related.
@Suite struct PathTests {
  /// The same answer, however the two are named.
  @Test(arguments: [
    ["CPAM", "contrat local de santé"], ["cpam", "CLS"], ["act_cpam", "cad_cls"],
    ["caisse", "primaire", "d’assurance", "maladie", "contrat", "local", "de", "santé"],
    ["cpam", "contrat", "local", "de", "sante"],
  ])
  func namesAsPeopleTypeThem(words: [String]) throws {
    let run = try Program.run(["chemin"] + words)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.hasPrefix("Entre CPAM et CLS\n  4 liens à la suite. 6 chemins aussi courts.\n"))
    #expect(run.output.contains("CHEMIN 1\u{A0}: PAR FAIRE RÉSEAU, CAF, CTG\n"))
    #expect(run.output.contains("  3. CAF signe CTG"))
    #expect(run.output.contains("    Déduit, et non écrit tel quel."))
    #expect(run.output.contains("    Fascicule"))
  }

  @Test func aDrawingStandsAboveTheSentences() throws {
    let run = try Program.run(["chemin", "CAF", "CPAM"])
    #expect(run.output.contains("  │ CAF │── contact ─→│ Faire réseau │←─ contact ──│ CPAM │\n"))
    #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func asJSON() throws {
    let run = try Program.run(["chemin", "CPAM", "CLS", "--format", "json"])
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(answer["de"] as? String == "act_cpam" && answer["vers"] as? String == "cad_cls")
    #expect(answer["longueur"] as? Int == 4 && answer["nombre"] as? Int == 6)
    let paths = try #require(answer["chemins"] as? [[String: Any]])
    #expect(paths.count == 6)
    #expect(paths[0]["fiches"] as? [String] == ["act_cpam", "lev_reseau", "act_caf", "cad_ctg", "cad_cls"])
    let steps = try #require(paths[0]["etapes"] as? [[String: Any]])
    let link = try #require((steps[3]["liens"] as? [[String: Any]])?.first)
    #expect(link["nature"] as? String == "deduit" && link["motif"] is String)
  }

  @Test func asMarkdown() throws {
    let run = try Program.run(["chemin", "CAF", "CPAM", "--format", "markdown"])
    #expect(run.output.hasPrefix("# Entre CAF et CPAM\n\n2 liens à la suite."))
    #expect(run.output.contains("## Chemin 1\u{A0}: par Faire réseau\n\n```text\n╭─────╮"))
    #expect(run.output.contains("\n1. CAF est interlocuteur pour Faire réseau. Fascicule"))
  }

  @Test func noPathIsSaidPlainly() throws {
    let run = try Program.run(["chemin", "CAF", "MDPH"])
    #expect(run.status == 0)
    #expect(run.output.contains("Aucun chemin dans ces données"))
    let json = try Program.run(["chemin", "CAF", "MDPH", "--format", "json"])
    #expect(!json.output.contains("longueur") && json.output.contains("\"chemins\": []"))
    let same = try Program.run(["chemin", "CAF", "caf"])
    #expect(same.status == 0 && same.output.contains("une seule et même fiche"))
  }

  @Test(arguments: [["chemin"], ["chemin", "CAF"], ["chemin", "CAF", " "]]) func twoNamesAreNeeded(words: [String])
    throws
  {
    let run = try Program.run(words)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Il faut deux noms"))
  }

  @Test func wordsThatCannotBeCutNeedQuotationMarks() throws {
    let run = try Program.run(["chemin", "un", "deux", "trois"])
    #expect(run.status == 64 && run.errors.contains("guillemets."))
  }

  /// The advice can be typed as it is: it names both ends.
  @Test func unknownNamesAreAnsweredWithBothEnds() throws {
    let first = try Program.run(["chemin", "ccpaex", "contrat local de santé"])
    #expect(first.status == 1 && first.errors.contains("\n    reseau chemin dis_ccapex \"contrat local de santé\"\n"))
    let second = try Program.run(["chemin", "CAF", "ccpaex"])
    #expect(second.status == 1 && second.errors.contains("\n    reseau chemin act_caf dis_ccapex\n"))
  }
}
