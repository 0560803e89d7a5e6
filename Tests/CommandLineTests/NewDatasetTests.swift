import Foundation
import Testing

/// `reseau nouveau`: a dataset to begin with, which stands alone.
@Suite struct NewDatasetTests {
  private static let line = ["nouveau", "mes", "--territoire", "Ardèche"]

  private func folder(_ territory: String = "Ardèche") throws -> Folder {
    let folder = try Folder()
    let run = try Program.run(["nouveau", "mes", "--territoire", territory], in: folder.url)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    return folder
  }

  private func names(_ folder: Folder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("mes").path).sorted()
  }

  @Test func itIsSoundAloneAndOpened() throws {
    let folder = try folder()
    for arguments in [
      ["verifier", "mes"], ["verifier", "--donnees", "mes"], ["verifier", "mes", "--donnees", "mes"],
    ] {
      let run = try Program.run(arguments, in: folder.url)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.output)\(run.errors)")
      #expect(run.output.hasPrefix("Données saines\u{A0}: ") && !run.output.contains("remarque"), "\(run.output)")
      #expect(!run.output.contains("données du programme"))
    }
    #expect(try names(folder).contains("LISEZ-MOI.md") && names(folder).contains("reseau.schema.json"))
  }

  @Test func onlyItIsShown() throws {
    let folder = try folder("Maine-et-Loire")
    let version = try Program.run(["--version", "--donnees", "mes"], in: folder.url)
    #expect(version.output.contains("Territoire\u{A0}: Maine-et-Loire."))
    #expect(!version.output.contains("Loire-Atlantique"))
    let home = try Program.run(["photo", "--donnees", "mes"], in: folder.url)
    #expect(home.output.split(separator: "\n").first?.contains("Maine-et-Loire") == true)
    #expect(try Program.run(["fiche", "Nantes Métropole", "--donnees", "mes"], in: folder.url).status == 1)
    #expect(try Program.run(["fiche", "CAF", "--donnees", "mes"], in: folder.url).output.contains("Maine-et-Loire"))
    // Written again as one file, it still stands alone.
    let whole = try Program.run(["exporter", "reseau", "--donnees", "mes", "--sortie", "un.json"], in: folder.url)
    #expect(whole.status == 0)
    #expect(try Program.run(["verifier", "--donnees", "un.json"], in: folder.url).status == 0)
    #expect(try Program.run(["fiche", "Nantes Métropole", "--donnees", "un.json"], in: folder.url).status == 1)
  }

  @Test func nothingOfAnotherTerritoryIsInIt() throws {
    let folder = try folder()
    for name in try names(folder) {
      let text = try folder.read("mes/" + name)
      for word in ["Loire", "Nantes", "Atlantique", "ligérien", "fascicule", "{territoire}", "FASC"]
      where !(name.hasSuffix("schema.json") && ["fascicule", "FASC"].contains(word)) {
        #expect(!text.contains(word), "\(name): \(word)")
      }
      // Neither the number of the département nor a code of one of its communes.
      let numbers = text.split { !("0"..."9").contains($0) }
      #expect(!numbers.contains { $0 == "44" || ($0.count == 5 && $0.hasPrefix("44")) }, "\(name)")
    }
  }

  /// The only numbers are those that answer in all of France.
  @Test func noLocalNumberIsInvented() throws {
    let folder = try folder()
    let run = try Program.run(["annuaire", "--donnees", "mes", "--format", "json"], in: folder.url)
    let text = run.output
    let numbers = text.matches(of: try Regex(#""valeur": "([^"]*)""#)).compactMap { $0[1].substring }
    #expect(numbers.count > 9)
    for number in numbers { #expect(number.count(where: \.isNumber) <= 4, "\(number)") }
  }

  @Test func whatOthersLayOverItIsOverItAlone() throws {
    let folder = try folder()
    try folder.write("sur/a.json", #"{"entites": [{"id": "act_x", "type": "acteur", "nom": "Épicerie du bourg"}]}"#)
    let both = ["--donnees", "mes", "--donnees", "sur"]
    #expect(try Program.run(["fiche", "act_x"] + both, in: folder.url).status == 0)
    #expect(try Program.run(["fiche", "Nantes Métropole"] + both, in: folder.url).status == 1)
    let check = try Program.run(["verifier", "sur", "--donnees", "mes"], in: folder.url)
    #expect(check.status == 0 && check.output.contains("par-dessus les données de mes"), "\(check.output)")
    // What stands below a dataset that stands alone is not shown.
    let below = ["--donnees", "sur", "--donnees", "mes"]
    #expect(try Program.run(["fiche", "act_x"] + below, in: folder.url).status == 1)
  }

  @Test func aNameMayHoldAnything() throws {
    for name in [#"Le "Val" d’\Eu"#, "Côtes-d’Armor", "{territoire}", "Réunion (La)"] {
      let folder = try folder(name)
      #expect(try Program.run(["verifier", "mes"], in: folder.url).status == 0)
      #expect(
        try Program.run(["--version", "--donnees", "mes"], in: folder.url).output.contains("Territoire\u{A0}: \(name).")
      )
    }
  }

  @Test func nothingIsReplaced() throws {
    let folder = try folder()
    try folder.write("mes/acteurs.json", "à moi")
    let again = try Program.run(Self.line, in: folder.url)
    #expect(again.status == 1)
    #expect(again.errors.hasPrefix("«\u{A0}mes\u{A0}» existe déjà\u{A0}; rien n’a été touché."))
    #expect(try folder.read("mes/acteurs.json") == "à moi")
    try folder.write("fichier", "à moi")
    let file = try Program.run(["nouveau", "fichier", "--territoire", "Ardèche"], in: folder.url)
    #expect(file.status == 1 && file.errors.contains("existe déjà"))
    #expect(try folder.read("fichier") == "à moi")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["fichier", "mes"])
  }

  @Test func anEmptyFolderWillDo() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("mes"), withIntermediateDirectories: true)
    #expect(try Program.run(["nouveau", "mes/", "--territoire", "Ardèche"], in: folder.url).status == 0)
    #expect(try Program.run(["nouveau", "absent/mes", "--territoire", "Ardèche"], in: folder.url).status == 1)
  }

  @Test(arguments: [
    ["nouveau"], ["nouveau", "mes"], ["nouveau", "mes", "--territoire", " "], ["nouveau", "a", "b"],
    ["nouveau", "mes", "--territoire", "a\u{1B}[31m"],
    ["nouveau", "mes", "--territoire", String(repeating: "a", count: 81)],
  ])
  func whatIsMissingIsAsked(arguments: [String]) throws {
    let folder = try Folder()
    let run = try Program.run(arguments, in: folder.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("reseau nouveau mes-donnees --territoire"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }
}
