import Foundation
import Testing

/// `reseau verifier --rapport`.
@Suite struct QualityCommandTests {
  @Test func everyFormSaysTheSame() throws {
    let text = try Program.run(["verifier", "--rapport"])
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output.hasPrefix("Qualité des données\u{A0}: données du programme\n"))
    let markdown = try Program.run(["verifier", "--rapport", "--format", "markdown"])
    #expect(markdown.status == 0 && markdown.output.hasPrefix("# Qualité des données"))
    let json = try Program.run(["verifier", "--rapport", "--format", "json"])
    let read = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(read["sain"] as? Bool == true)
    let report = try #require((read["rapports"] as? [[String: Any]])?.first)
    let parts = try #require(report["rubriques"] as? [[String: Any]])
    #expect(parts.count == 17)
    for part in parts {
      let title = try #require(part["titre"] as? String)
      let count = try #require(part["nombre"] as? Int)
      #expect(text.output.contains("  \(title)\u{A0}: \(count == 0 ? "rien" : "\(count)")\n"), "\(title)")
    }
  }

  /// A folder of one's own is told of alone, its lines in its own files.
  @Test func aFolderIsToldOfAlone() throws {
    let folder = try Folder()
    try folder.write(
      "mes/a.json",
      #"""
      {"entites": [{"id": "act_x", "type": "acteur", "nom": "X"}],
       "liens": [
        {"de": "act_x", "role": "finance", "vers": "act_caf", "nature": "explicite"}]}
      """#)
    let run = try Program.run(["verifier", "mes", "--rapport"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.contains("Acteurs sans contact\u{A0}: 1\n"))
    #expect(run.output.contains("- X finance CAF."))
    #expect(run.output.contains("mes/a.json, ligne\u{A0}3"))
    #expect(!run.output.contains("données du programme/"))
    let all = try Program.run(["verifier", "--donnees", "mes", "--rapport"], in: folder.url)
    #expect(all.output.contains("mes/a.json, ligne\u{A0}3") && all.output.contains("données du programme/"))
  }

  /// Only what cannot be read counts for the status, as without the report.
  @Test func problemsAreInTheReportAndInTheStatus() throws {
    let folder = try Folder()
    try folder.write("mes/a.json", "{\"entites\": [\n  {\"id\": \"act_x\", \"type\": \"rien\", \"nom\": \"X\"}]}")
    for format in ["texte", "markdown", "json"] {
      let run = try Program.run(["verifier", "mes", "--rapport", "--format", format], in: folder.url)
      #expect(run.status == 1)
      #expect(run.output.contains("mes/a.json"), "\(run.output)")
    }
    let text = try Program.run(["verifier", "mes", "--rapport"], in: folder.url)
    #expect(text.output.contains("Problèmes dans les fichiers\u{A0}: 1\n"))
    #expect(text.output.contains("mes/a.json, ligne\u{A0}2 [act_x]"))
    let absent = try Program.run(["verifier", "absent", "--rapport"], in: folder.url)
    #expect(absent.status == 1 && absent.output.contains("il n’existe pas"))
  }

  @Test func aFileIsWrittenAndNoneIsLost() throws {
    let folder = try Folder()
    let run = try Program.run(["verifier", "--rapport", "--sortie", "q.txt"], in: folder.url)
    #expect(run.status == 0 && run.output.hasPrefix("Fichier écrit"))
    let again = try Program.run(["verifier", "--rapport", "--sortie", "q.txt"], in: folder.url)
    #expect(again.status == 1 && again.errors.contains("existe déjà"))
    let replaced = try Program.run(["verifier", "--rapport", "--sortie", "q.txt", "--remplacer"], in: folder.url)
    #expect(replaced.status == 0)
  }

  @Test(arguments: [
    ["--format", "markdown"], ["--sortie", "q.txt"], ["--rapport", "--perimes", "3"], ["--rapport", "--format", "csv"],
  ])
  func whatDoesNotGoTogetherIsSaid(options: [String]) throws {
    let run = try Program.run(["verifier"] + options)
    #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
  }
}
