import Foundation
import Testing

/// `reseau actualiser`.
@Suite struct RefreshCommandTests {
  private static let export = """
    {"service": [
      {"id": "a", "nom": "Mairie - Nozay", "pivot": [{"type_service_local": "mairie", "code_insee_commune": ["44113"]}],
       "adresse": [{"type_adresse": "Adresse", "numero_voie": "9 rue de l'Église", "code_postal": "44170", "nom_commune": "Nozay"}],
       "telephone": [{"valeur": "0261910007", "description": ""}, {"valeur": "02 40", "description": ""}],
       "adresse_courriel": [], "site_internet": [], "plage_ouverture": [], "code_insee_commune": "44113",
       "date_modification": "18/12/2024 17:42:39"},
      {"id": "b", "nom": "Caf - accueil de Nantes", "pivot": [{"type_service_local": "caf"}], "code_insee_commune": "44109",
       "telephone": [{"valeur": "3230"}]},
      {"id": "c", "nom": "Mairie - Angers", "pivot": [{"type_service_local": "mairie"}], "code_insee_commune": "49007"}
    ]}
    """

  private func run(_ arguments: [String], in folder: Folder) throws -> Program.Run {
    try Program.run(["actualiser"] + arguments, in: folder.url)
  }

  private func folder(_ text: String = export, _ name: String = "2026-10-15.json") throws -> Folder {
    let folder = try Folder()
    try folder.write(name, text)
    return folder
  }

  @Test func aFolderIsWrittenThatVerifiesAndOpens() throws {
    let folder = try folder()
    let run = try run(["--annuaire", "2026-10-15.json", "--departement", "44", "--sortie", "frais"], in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("Annuaire de l’administration, export du 15/10/2026 – département 44\n"))
    #expect(run.output.contains("3 fiches lues, 2 retenues"))
    #expect(run.output.contains("1 valeur douteuse écartée."))
    #expect(run.output.contains("reseau --donnees frais"))
    #expect(try folder.read("frais/rapport.txt").contains("«\u{A0}02 40\u{A0}»"))
    let check = try Program.run(["verifier", "frais"], in: folder.url)
    #expect(check.status == 0 && check.output.hasPrefix("Données saines"))
    let town = try Program.run(["annuaire", "mairie", "nozay", "--donnees", "frais"], in: folder.url)
    #expect(town.status == 0 && town.errors.isEmpty)
    #expect(town.output.contains("02\u{A0}61\u{A0}91\u{A0}00\u{A0}07"))
    #expect(town.output.contains("Source du 18/12/2024"))
    let fund = try Program.run(["annuaire", "caf", "--donnees", "frais"], in: folder.url)
    #expect(fund.output.contains("Accueil de la CAF, Nantes"))
    let date = try Program.run(["annuaire", "caf", "--donnees", "frais", "--format", "json"], in: folder.url)
    #expect(date.output.contains("2026-10-15"))
  }

  @Test func nothingThatExistsIsLost() throws {
    let folder = try folder()
    try folder.write("plein/notes.txt", "à moi")
    let line = ["--annuaire", "2026-10-15.json", "--departement", "44", "--sortie"]
    let refused = try run(line + ["plein"], in: folder)
    #expect(refused.status == 1 && refused.output.isEmpty && refused.errors.contains("n’est pas vide"))
    #expect(try run(line + ["2026-10-15.json"], in: folder).errors.contains("est un fichier"))
    #expect(try run(line + ["plein", "--remplacer"], in: folder).status == 0)
    #expect(try folder.read("plein/notes.txt") == "à moi")
    #expect(try run(line + ["plein", "--remplacer"], in: folder).status == 0)
    #expect(try run(line + ["nulle/part"], in: folder).errors.contains("n’a pas pu être écrit"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("plein").path).count == 3)
  }

  @Test func aFileThatWillNotDoWritesNothing() throws {
    for (text, words) in [
      ("", "est vide"), ("PK\u{3}\u{4}", "compressé"), ("<html>", "page web"), ("{}", "aucune fiche"),
      (String(Self.export.dropLast(20)), "La fin de ce fichier manque"), ("a;b\n1;2\n", "les colonnes nom et pivot"),
    ] {
      let folder = try folder(text, "f")
      let run = try run(["--annuaire", "f", "--departement", "44", "--sortie", "d"], in: folder)
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.replacing("\n", with: " ").contains(words), "\(run.errors)")
      #expect(run.errors.contains("rien n’a été écrit"))
      #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("d").path))
    }
  }

  @Test func whatIsMissingOrWrongOnTheLineIsTold() throws {
    let folder = try folder()
    for (arguments, words) in [
      ([], "quel fichier lire"), (["--annuaire", "x"], "où écrire"),
      (["--annuaire", "2026-10-15.json", "--sortie", "d", "--departement", "444"], "numéro d’un département"),
      (["--annuaire", "2026-10-15.json", "--sortie", "d", "--date", "2999-01"], "date passée"),
      (["--annuaire", "2026-10-15.json", "--sortie", "d", "--format", "xml"], "format"),
    ] {
      let run = try run(arguments, in: folder)
      #expect(
        run.status == 64 && run.output.isEmpty && run.errors.replacing("\n", with: " ").contains(words), "\(run.errors)"
      )
    }
    #expect(try run(["--annuaire", "nul", "--sortie", "d"], in: folder).errors.contains("il n’existe pas"))
    #expect(try run(["--annuaire", ".", "--sortie", "d"], in: folder).errors.contains("c’est un dossier"))
  }

  @Test func theReportIsAlsoJSON() throws {
    let folder = try folder()
    let run = try run(
      ["--annuaire", "2026-10-15.json", "--sortie", "d", "--date", "2026-09", "--format", "json"], in: folder)
    #expect(run.status == 0)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(report["source"] as? String == "DILA_2026_09")
    #expect((report["fiches"] as? [String: Any])?["lues"] as? Int == 3)
    #expect((report["nouveaux"] as? [[String: Any]])?.count == 2)
  }

  @Test func aPipeIsRead() throws {
    let folder = try folder()
    let run = try Program.shell(
      "cat 2026-10-15.json | reseau actualiser --annuaire /dev/stdin --sortie d --date 2026-10 && reseau verifier d",
      in: folder.url)
    #expect(run.status == 0 && run.output.contains("Données saines"), "\(run.output)")
  }
}
