import Foundation
import Testing

/// `reseau situation`.
@Suite struct SituationCommandTests {
  @Test func withoutWordsAllAreListed() throws {
    let run = try Program.run(["situation"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Situations (45)\n\nURGENT\u{A0}: APPELEZ D’ABORD (6)\n  1. "))
    for heading in ["À L’ACCUEIL (", "POUR LES ÉLUS (", "POUR LA DIRECTION ("] {
      #expect(run.output.contains("\n\n\(heading)"))
    }
    #expect(run.output.contains("À appeler d’abord\u{A0}: 17 (police secours)"))
    #expect(run.errors.contains("reseau situation 1\n"))
  }

  @Test(arguments: [
    ["boîte", "aux", "lettres"], ["boite aux lettres"], ["sit_01"], ["une personne sans domicile demande une adresse"],
  ])
  func oneSituationIsGivenWhole(words: [String]) throws {
    let run = try Program.run(["situation"] + words)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("Une personne sans domicile demande une adresse\n  situation · pour l’accueil\n"))
    for heading in [
      "EN BREF", "QUI CONTACTER, DANS CET ORDRE", "PREMIERS GESTES", "POINT DE VIGILANCE", "DISPOSITIFS UTILES",
      "CADRES", "LEVIERS", "SOURCES (",
    ] { #expect(run.output.contains("\n\n\(heading)"), "\(heading)") }
    #expect(run.output.contains("ajoutez --commune"))
  }

  @Test func theNumberOfTheListIsTaken() throws {
    let list = try Program.run(["situation"]).output
    let line = try #require(list.split(separator: "\n").first { $0.hasSuffix("demande une adresse") })
    let number = try #require(line.split(separator: ".").first).filter(\.isNumber)
    let run = try Program.run(["situation", number])
    #expect(run.output.hasPrefix("Une personne sans domicile demande une adresse\n"))
  }

  @Test(arguments: ["violence conjugale", "suicide", "enfant battu"]) func dangerBeginsWithTheNumber(words: String)
    throws
  {
    let run = try Program.run(["situation", words])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("À appeler tout de suite\u{A0}: ") || run.output.contains("URGENT"))
    let markdown = try Program.run(["situation", words, "--format", "markdown"])
    #expect(markdown.output.hasPrefix("> **À appeler tout de suite") || markdown.output.contains("## Urgent"))
  }

  @Test func severalAreListedAndSoIsTheWayToOne() throws {
    let run = try Program.run(["situation", "crèche"])
    #expect(run.status == 0 && run.output.hasPrefix("Situations pour «\u{A0}crèche\u{A0}» ("))
    #expect(run.errors.contains("Pour en lire une, tapez son numéro\u{A0}:\n  reseau situation "))
  }

  @Test func theCommuneBringsTheNearest() throws {
    let run = try Program.run(["situation", "boîte aux lettres", "--commune", "nozay"])
    #expect(run.status == 0 && run.output.contains("plus proches de Nozay viennent d’abord."))
    #expect(!run.output.contains("ajoutez --commune"))
    let unknown = try Program.run(["situation", "adresse", "--commune", "xyzw"])
    #expect(unknown.status == 1 && unknown.output.isEmpty && unknown.errors.contains("Aucune commune"))
  }

  @Test func jsonIsAlwaysAList() throws {
    func read(_ arguments: [String]) throws -> [[String: Any]] {
      let run = try Program.run(["situation"] + arguments + ["--format", "json"])
      #expect(run.status == 0)
      return try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    }
    #expect(try read([]).count == 45)
    #expect(try read(["zzzzzz"]).isEmpty)
    let one = try #require(try read(["sit_violences"]).first)
    let call = try #require((one["appeler"] as? [[String: Any]])?.first)
    #expect(call["numero"] as? String == "17" && call["acteur"] as? String == "cpl_17" && call["source"] != nil)
    #expect((one["contacts"] as? [[String: Any]])?.first?["ordre"] as? Int == 1)
    #expect((one["sources"] as? [Any])?.isEmpty == false)
  }

  @Test func nothingIsExplained() throws {
    let run = try Program.run(["situation", "zzzzzz\u{1B}"])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Aucune situation ne répond à «\u{A0}zzzzzz\u{FFFD}\u{A0}», dans cette version.\n"))
    #expect(run.errors.contains("\n  reseau situation\n"))
    let format = try Program.run(["situation", "--format", "pdf"])
    #expect(format.status == 64 && format.errors.contains("n’est pas un format de cette commande"))
  }
}
