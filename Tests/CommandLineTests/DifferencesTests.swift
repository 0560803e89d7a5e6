import Foundation
import Testing

/// `reseau differences`, in words and as JSON.
@Suite struct DifferencesTests {
  private static func own(_ number: String) -> String {
    #"""
    {"sources": [{"id": "MOI", "titre": "Notre cahier"}],
     "entites": [{"id": "act_x", "type": "acteur", "nom": "Épicerie du bourg", "contacts": [
       {"type": "telephone", "libelle": "Accueil", "valeur": "\#(number)", "source": "MOI", "confiance": "haute"}]}]}
    """#
  }

  @Test(arguments: [["programme", "programme"], ["mes", "mes"], ["mes", "mes/"]])
  func theSameIsTheSame(paths: [String]) throws {
    let folder = try Folder()
    try folder.write("mes/a.json", Self.own("01 02 03 04 05"))
    let run = try Program.run(["differences"] + paths, in: folder.url)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output == "Aucune différence.\n")
    let json = try Program.run(["differences", "--format", "json"] + paths, in: folder.url)
    #expect(json.output.contains("\"identiques\": true") && json.output.contains("\"differences\": []"))
  }

  @Test func whatOnesOwnDataChange() throws {
    let folder = try Folder()
    try folder.write("mes/a.json", Self.own("01 02 03 04 05"))
    let run = try Program.run(["differences", "programme", "mes"], in: folder.url)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output.hasPrefix("De «\u{A0}programme\u{A0}» à «\u{A0}mes\u{A0}»\u{A0}: 3 différences.\n"), "\(run.output)")
    for part in [
      "CONTACTS\u{A0}: 1 AJOUTÉ\n", "FICHES\u{A0}: 1 AJOUTÉE\n  Épicerie du bourg (ajoutée)\n",
      "SOURCES\u{A0}: 1 AJOUTÉE\n  Notre cahier (ajoutée)\n",
    ] {
      #expect(run.output.contains(part), "\(part)\(run.output)")
    }
  }

  @Test func aNumberThatChangedIsSaidFirst() throws {
    let folder = try Folder()
    try folder.write("un/a.json", Self.own("01 02 03 04 05"))
    try folder.write(
      "deux/a.json", Self.own("05 04 03 02 01").replacingOccurrences(of: "bourg", with: "village"))
    let run = try Program.run(["differences", "un", "deux"], in: folder.url)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines[1] == "CONTACTS\u{A0}: 1 MODIFIÉ", "\(lines)")
    #expect(lines[2] == "  Téléphone\u{A0}: Épicerie du bourg, Accueil (modifié)")
    #expect(lines[3].contains("«\u{A0}01 02 03 04 05\u{A0}» devient «\u{A0}05 04 03 02 01\u{A0}»"))
    let json = try Program.run(["differences", "un", "deux", "--format", "json"], in: folder.url)
    let read = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let first = try #require((read["differences"] as? [[String: Any]])?.first)
    #expect(first["groupe"] as? String == "contacts" && first["changement"] as? String == "modifie")
    #expect(first["moyen"] as? String == "telephone" && read["identiques"] as? Bool == false)
  }

  @Test func anExportIsTheSameAsWhatItWasMadeFrom() throws {
    let folder = try Folder()
    #expect(try Program.run(["exporter", "reseau", "--sortie", "tout.json"], in: folder.url).status == 0)
    let run = try Program.run(["differences", "programme", "tout.json"], in: folder.url)
    // An export leaves out what is for learning, and nothing else.
    #expect(run.output.contains("\nSITUATIONS\u{A0}: 45 RETIRÉES\n"), "\(run.output.prefix(2000))")
    for heading in ["CONTACTS", "FICHES", "LIENS", "LIEUX", "COMMUNES", "SOURCES", "GLOSSAIRE", "RÔLES"] {
      #expect(!run.output.contains("\n\(heading)"), "\(heading)")
    }
  }

  @Test func aNewDatasetHasNothingOfTheProgramsOwn() throws {
    let folder = try Folder()
    #expect(try Program.run(["nouveau", "mes", "--territoire", "Ardèche"], in: folder.url).status == 0)
    let run = try Program.run(["differences", "programme", "mes"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.contains("Nantes Métropole (retirée)"))
    #expect(run.output.contains("territoire\u{A0}: «\u{A0}Loire-Atlantique\u{A0}» devient «\u{A0}Ardèche\u{A0}»"))
    #expect(try Program.run(["differences", "mes", "mes"], in: folder.url).output == "Aucune différence.\n")
  }

  @Test func whatCannotBeReadIsNotToldAsTakenOut() throws {
    let folder = try Folder()
    try folder.write("mes/a.json", Self.own("01 02 03 04 05"))
    let absent = try Program.run(["differences", "mes", "absent"], in: folder.url)
    #expect(absent.status == 1 && absent.output.isEmpty)
    #expect(absent.errors.hasPrefix("absent: ce fichier n’a pas pu être lu"))
    try folder.write("casse/a.json", "{")
    let broken = try Program.run(["differences", "mes", "casse"], in: folder.url)
    #expect(broken.status == 0 && broken.errors.contains("reseau verifier casse"))
  }

  @Test(arguments: [["differences"], ["differences", "a"], ["differences", "a", "b", "c"]])
  func twoAreNeeded(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("Donnez deux jeux de données à comparer.\n"))
  }
}
