import Foundation
import Testing

/// Data of one's own, laid over those of the program.
@Suite struct OwnDataTests {
  private let own = #"{"entites": [{"id": "act_x", "type": "acteur", "nom": "Épicerie du bourg", "sigle": "EDB"}]}"#

  @Test func aFolderIsLaidOver() throws {
    let folder = try Folder()
    try folder.write("mes/a.json", own)
    for arguments in [["fiche", "edb", "--donnees", "mes"], ["--donnees", "mes/", "fiche", "edb"]] {
      let run = try Program.run(arguments, in: folder.url)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      #expect(run.output.hasPrefix("Épicerie du bourg (EDB)\n"))
    }
    #expect(
      try Program.run(["chercher", "epicerie", "bourg", "--données", "mes"], in: folder.url).output.contains("EDB"))
    #expect(try Program.run(["fiche", "edb"], in: folder.url).status == 1)
  }

  @Test func theLastFolderWins() throws {
    let folder = try Folder()
    try folder.write("a/a.json", own)
    try folder.write("b/b.json", #"{"titre": "Le mien", "entites": [{"id": "act_x", "nom": "Autre nom"}]}"#)
    let run = try Program.run(["fiche", "act_x", "--donnees", "a", "--donnees", "b"], in: folder.url)
    #expect(run.output.hasPrefix("Autre nom (EDB)\n"))
    #expect(
      try Program.run(["--version", "--donnees", "a", "--donnees", "b"], in: folder.url).output.hasPrefix("Le mien\n"))
  }

  @Test func aMistakeIsToldAndTheRestIsRead() throws {
    let folder = try Folder()
    try folder.write("mes/a.json", own)
    try folder.write("mes/b.json", "{")
    let run = try Program.run(["fiche", "edb", "--donnees", "mes"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Épicerie du bourg"))
    #expect(run.errors == "Vos données ont 1 problème.\nPour savoir quoi faire\u{A0}:\n  reseau verifier mes\n")
  }

  @Test(arguments: [["fiche", "CAF"], ["chercher", "CAF"], ["glossaire"], ["exporter", "reseau"], ["liens", "CAF"]])
  func withoutTheFolderThereIsNoAnswer(arguments: [String]) throws {
    let run = try Program.run(arguments + ["--donnees", "/nulle/part"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("/nulle/part: ce fichier n’a pas pu être lu (il n’existe pas)."))
  }
}
