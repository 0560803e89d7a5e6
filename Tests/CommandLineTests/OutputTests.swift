import Foundation
import Testing

/// Files written, pipes closed, disks full.
@Suite struct OutputTests {
  @Test func theExportIsReadBackTheSame() throws {
    let folder = try Folder()
    let first = try Program.run(["exporter", "reseau", "--sortie", "reseau.json"], in: folder.url)
    #expect(first.status == 0)
    #expect(first.errors.isEmpty)
    #expect(first.output.hasPrefix("Fichier écrit\u{A0}: reseau.json ("))
    let text = try folder.read("reseau.json")
    #expect(try Program.run(["exporter", "reseau"]).output == text)
    #expect(try Program.run(["exporter", "Réseau", "--format", "json", "--sortie", "-"]).output == text)
    let network = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(network["format"] as? String == "reseau/1")
    for key in ["roles", "sections", "entites", "liens", "sources", "termes", "chiffres", "dates", "mentions_legales"] {
      #expect((network[key] as? [Any])?.isEmpty == false, "\(key)")
    }
    // Laid over what it was made from, it changes nothing.
    #expect(try Program.run(["exporter", "reseau", "--donnees", "reseau.json"], in: folder.url).output == text)
    let check = try Program.run(["verifier", "reseau.json"], in: folder.url)
    #expect(check.status == 0)
    #expect(check.output.hasPrefix("Données saines\u{A0}: "))
  }

  @Test func aFileIsNeverLost() throws {
    let folder = try Folder()
    try folder.write("a.json", "à garder")
    let refused = try Program.run(["exporter", "reseau", "--sortie", "a.json"], in: folder.url)
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.hasPrefix("Le fichier «\u{A0}a.json\u{A0}» existe déjà\u{A0}; il n’a pas été touché.\n"))
    #expect(try folder.read("a.json") == "à garder")
    let replaced = try Program.run(["exporter", "reseau", "--sortie", "a.json", "--remplacer"], in: folder.url)
    #expect(replaced.status == 0)
    #expect(try folder.read("a.json").hasPrefix("{\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.json"])
  }

  @Test func aLinkKeepsLeadingWhereItLed() throws {
    let folder = try Folder()
    try folder.write("a.json", "{}")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/lien.json", withDestinationPath: "a.json")
    let run = try Program.run(["exporter", "reseau", "--sortie", "lien.json", "--remplacer"], in: folder.url)
    #expect(run.status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.url.path + "/lien.json") == "a.json")
    #expect(try folder.read("a.json").count > 1000)
  }

  @Test(arguments: [
    (["--sortie", "nulle/part.json"], "son dossier n’existe pas"), (["--sortie", "."], "existe déjà"),
    (["--sortie", ".", "--remplacer"], "c’est un dossier, pas un fichier"),
    (["--sortie", "/dev/null", "--remplacer"], "ce n’est pas un fichier ordinaire"),
  ])
  func whatCannotBeWrittenIsExplained(options: [String], reason: String) throws {
    let folder = try Folder()
    let run = try Program.run(["exporter", "reseau"] + options, in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").joined(separator: " ").contains(reason), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test func aReaderMayLeave() throws {
    let run = try Program.shell("{ reseau exporter reseau; echo $? >&2; } | head -1")
    #expect(run.output == "{\n0\n" || run.output == "0\n{\n")
  }

  @Test func aFullDiskIsSaid() throws {
    let run = try Program.shell("reseau exporter reseau >/dev/full")
    #expect(run.status == 74)
    #expect(run.output == "reseau\u{A0}: le résultat n’a pas pu être écrit (il n’y a plus de place).\n")
  }
}
