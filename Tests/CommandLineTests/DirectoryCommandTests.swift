import Foundation
import Testing

/// `reseau annuaire`, `reseau commune`, `reseau verifier --perimes`.
@Suite struct DirectoryCommandTests {
  private func entries(_ arguments: [String]) throws -> [[String: Any]] {
    let run = try Program.run(["annuaire"] + arguments + ["--format", "json"])
    #expect(run.status == 0, "\(arguments)")
    return try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
  }

  private func names(_ arguments: [String]) throws -> [String] {
    try entries(arguments).compactMap { $0["organisme"] as? String }
  }

  @Test func aThemeBringsThoseWhoHelpAndSaysSo() throws {
    let run = try Program.run(["annuaire", "surendettement", "--format", "csv"])
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\r\n")
    #expect(rows.count > 5)
    #expect(rows[1].hasPrefix("Banque de France,"))
    #expect(rows.contains { $0.hasPrefix("Points conseil budget,") })
    #expect(run.errors.hasPrefix("«\u{A0}surendettement\u{A0}»\u{A0}: aucun contact ne porte ce mot\u{A0}; "))
    #expect(run.errors.contains("le levier\u{A0}5 (Surendettement)"))
  }

  @Test func whatIsAskedNarrows() throws {
    let all = try entries([])
    #expect(all.count > 100)
    #expect(try names(["--commune", "nozay"]).contains("France services Nozay"))
    #expect(try names(["--commune", "nozay"]).count < 20)
    #expect(try names(["france", "services", "nozay"]) == ["France services Nozay"])
    #expect(try entries(["--urgences"]).allSatisfy { $0["urgence"] as? Bool == true })
    let places = try entries(["--type", "lieu"])
    #expect(!places.isEmpty && places.allSatisfy { ($0["id"] as? String)?.hasPrefix("lieu_") == true })
    #expect(
      try entries(["--type", "eds"]).allSatisfy { $0["nature"] as? String == "espace départemental des solidarités" })
    #expect(try names(["--type", "intercommunalité"]).contains("Communauté de communes de Nozay"))
    #expect(try names(["--levier", "5"]).contains("Banque de France"))
    #expect(try names(["--levier", "surendettement"]) == names(["--levier", "levier 5"]))
    #expect(
      try names(["--levier", "5", "--type", "acteur", "banque"]) == Array(repeating: "Banque de France", count: 3))
  }

  @Test func nothingFoundIsAnAnswer() throws {
    let run = try Program.run(["annuaire", "zzzzzz"])
    #expect(run.status == 0)
    #expect(run.output == "Annuaire (0)\n  Aucun contact ne répond à ces critères.\n")
    #expect(run.errors.hasPrefix("Aucun contact ne répond à ces critères dans cette version des données.\n"))
  }

  @Test(arguments: [
    (
      ["annuaire", "--commune", "nosay"], 1,
      "Aucune commune de ces données ne s’appelle «\u{A0}nosay\u{A0}».\nVouliez-vous"
    ),
    (["annuaire", "--commune", "44110"], 1, "«\u{A0}44110\u{A0}» peut désigner plusieurs communes. Laquelle"),
    (["annuaire", "--commune", " "], 64, "Il manque le nom d’une commune"),
    (["annuaire", "--levier", "99"], 1, "Aucun levier ne s’appelle «\u{A0}99\u{A0}». Les leviers sont\u{A0}:\n"),
    (["annuaire", "--type", "x\u{1B}"], 64, "«\u{A0}x\u{FFFD}\u{A0}» n’est pas une sorte de contacts.\n"),
    (["annuaire", "--format", "pdf"], 64, "«\u{A0}pdf\u{A0}» n’est pas un format de cette commande.\n"),
    (["annuaire", "--excel", "--format", "json"], 64, "L’option --excel ne va qu’avec le format csv.\n"),
    (["commune"], 64, "Il manque le nom d’une commune"), (["commune", "Paris"], 1, "Aucune commune de ces données"),
    (["commune", "Nozay", "--format", "csv"], 64, "«\u{A0}csv\u{A0}» n’est pas un format"),
    (["verifier", "--perimes", "an"], 64, "«\u{A0}an\u{A0}» n’est pas un nombre de jours.\n"),
    (["verifier", "--perimes=-1"], 64, "«\u{A0}-1\u{A0}» n’est pas un nombre de jours.\n"),
  ])
  func mistakesAreExplained(arguments: [String], status: Int32, beginning: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix(beginning), "\(run.errors)")
  }

  @Test func bytesAreWrittenAsTheFormatWants() throws {
    let folder = try Folder()
    let run = try Program.run(["annuaire", "nozay", "--excel", "--sortie", "n.csv"], in: folder.url)
    #expect(run.status == 0 && run.output.hasPrefix("Fichier écrit\u{A0}: n.csv ("))
    let file = try Data(contentsOf: folder.url.appendingPathComponent("n.csv"))
    #expect(Array(file.prefix(3)) == [0xEF, 0xBB, 0xBF] && Array(file.suffix(2)) == [0x0D, 0x0A])
    #expect(try Program.run(["annuaire", "nozay", "--excel"]).output.utf8.elementsEqual(file))
    let refused = try Program.run(["annuaire", "caf", "--excel", "--sortie", "n.csv"], in: folder.url)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.hasPrefix("Le fichier «\u{A0}n.csv\u{A0}» existe déjà"))
    #expect(try Data(contentsOf: folder.url.appendingPathComponent("n.csv")) == file)
    for option in ["--remplacer", "--ecraser"] {
      let replaced = try Program.run(
        ["annuaire", "caf", "--format", "vcard", "--sortie", "n.csv", option], in: folder.url)
      #expect(replaced.status == 0, "\(replaced.errors)")
      #expect(try folder.read("n.csv").hasPrefix("BEGIN:VCARD\r\n"))
    }
  }

  @Test func aFormerNameIsExplained() throws {
    let run = try Program.run(["commune", "varades"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Loireauxence (44213)\n"))
    #expect(run.errors == "Varades fait aujourd’hui partie de\u{A0}: Loireauxence.\n")
  }

  @Test func theAgedAreListed() throws {
    let old = try Program.run(["verifier", "--perimes", "365"])
    #expect(old.status == 1)
    let dates = old.output.split(separator: "\n").map { line -> String in
      // What is not precise counts from its first day.
      let date = line.prefix { $0 != "," }
      return String(date) + String("-01-01".suffix(max(0, 10 - date.count)))
    }
    #expect(dates.count > 50 && dates == dates.sorted())
    #expect(old.errors.hasPrefix("Plus de 365\u{A0}jours\u{A0}: \(dates.count) sur "))
    let none = try Program.run(["verifier", "--périmés", "36500", "--format", "json"])
    #expect(none.status == 0)
    let read = try JSONSerialization.jsonObject(with: Data(none.output.utf8)) as? [String: Any]
    #expect((read?["perimes"] as? [Any])?.isEmpty == true)
  }
}
