import Foundation
import Glibc
import Testing

/// `reseau verifier`, on sound and on broken data.
@Suite struct CheckingTests {
  private static let roles =
    #""roles": [{"id": "r", "libelle": "r", "inverse": "i", "definition": "d", "lettre": "R", "rang": 1}]"#

  @Test func theBundledDataAreSound() throws {
    let run = try Program.run(["verifier"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("Données saines\u{A0}: "))
    #expect(run.output.contains(" entités, ") && run.output.contains(" liens, "))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  /// Checks one file, in a folder, and gives the lines printed.
  private func lines(_ text: String, status: Int32) throws -> [Substring] {
    let folder = try Folder()
    try folder.write("mes/a.json", text)
    let run = try Program.run(["verifier", "mes"], in: folder.url)
    #expect(run.status == status)
    let alone = try Program.run(["verifier", "mes/a.json"], in: folder.url)
    #expect(alone.status == status)
    if status != 0 { #expect(alone.output == run.output) }
    return run.output.split(separator: "\n")
  }

  @Test func dataOfOnesOwnMayNameThoseOfTheProgram() throws {
    let lines = try lines(
      #"""
      {"entites": [{"id": "act_x", "type": "acteur", "nom": "X"}],
       "liens": [{"de": "act_x", "role": "finance", "vers": "act_caf", "nature": "explicite"}]}
      """#, status: 0)
    #expect(lines.count == 1)
    #expect(lines[0].hasSuffix("(mes, par-dessus les données du programme)."))
  }

  @Test func dataWithRolesStandAlone() throws {
    let sound = try lines(#"{"format": "reseau/1", \#(Self.roles)}"#, status: 0)
    #expect(sound == ["Données saines\u{A0}: 1 rôle (mes)."])
    let broken = try lines(
      #"{"format": "reseau/1", \#(Self.roles), "liens": [{"de": "act_caf", "role": "r", "vers": "act_msa", "nature": "explicite"}]}"#,
      status: 1)
    #expect(broken.count == 1)
    #expect(broken[0].contains("renvoie à «\u{A0}act_caf\u{A0}»"))
  }

  @Test func eachProblemIsALineWithItsPlace() throws {
    let lines = try lines("{\"entites\": [\n  {\"id\": \"act_x\", \"type\": \"rien\", \"nom\": \"X\"}]}", status: 1)
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("mes/a.json:2:3: [act_x] le type «\u{A0}rien\u{A0}» n’existe pas."))
  }

  @Test func remarksAreShownAndDoNotCount() throws {
    let lines = try lines(#"{"nouveau": 1}"#, status: 0)
    #expect(lines.count == 2)
    #expect(lines[0].contains("remarque\u{A0}: "))
    #expect(lines[1].hasPrefix("Données saines, avec 1 remarque\u{A0}: "))
  }

  @Test(arguments: [
    ("", "est vide"), ("[]", "doit contenir un objet"), ("{", "ce n’est pas du JSON"), ("{}x", "ce n’est pas du JSON"),
  ])
  func brokenFiles(text: String, reason: String) throws {
    let lines = try lines(text, status: 1)
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("mes/a.json:") && lines[0].contains(reason), "\(lines)")
  }

  @Test func problemsAsJSON() throws {
    let folder = try Folder()
    try folder.write("a.json", #"{"entites": [{"id": "act_x", "type": "rien", "nom": "X"}]}"#)
    let run = try Program.run(["verifier", "a.json", "--format", "json"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    let read = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(read["sain"] as? Bool == false)
    let problem = try #require((read["problemes"] as? [[String: Any]])?.first)
    #expect(problem["fichier"] as? String == "a.json")
    #expect(problem["ligne"] as? Int == 1)
    #expect(problem["code"] as? String == "type_inconnu")
    let sound = try Program.run(["verifier", "--format", "json"])
    #expect(sound.status == 0)
    #expect(sound.output.contains("\"sain\": true") && sound.output.contains("\"problemes\": []"))
  }

  @Test func onlyDataFilesOfTheFolderAreRead() throws {
    let folder = try Folder()
    try folder.write("mes/a.json", "{}")
    for name in ["mes/b.schema.json", "mes/c.txt", "mes/.d.json", "mes/sous/e.json"] { try folder.write(name, "{") }
    #expect(try Program.run(["verifier", "mes"], in: folder.url).status == 0)
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let folder = try Folder()
    let path = folder.url.path
    for name in ["boucle", "dossier/a.json", "tube", "gros", "vide"] {
      try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(atPath: path + "/boucle/b.json", withDestinationPath: "b.json")
    #expect(mkfifo(path + "/tube/c.json", 0o600) == 0)
    try folder.write("gros/d.json", "")
    #expect(truncate(path + "/gros/d.json", 65 << 20) == 0)
    let reasons = [
      ("boucle", "boucle/b.json: ce fichier n’a pas pu être lu (ses liens symboliques tournent en rond)"),
      ("dossier", "dossier/a.json: ce fichier n’a pas pu être lu (c’est un dossier, pas un fichier)"),
      ("tube", "tube/c.json: ce fichier n’a pas pu être lu (ce n’est pas un fichier ordinaire)"),
      ("gros", "gros/d.json: ce fichier est trop gros (65 Mio)"),
      ("vide", "vide: ce fichier n’a pas pu être lu (ce dossier ne contient aucun fichier .json)"),
      ("absent", "absent: ce fichier n’a pas pu être lu (il n’existe pas)"),
      ("gros/d.json/x", "gros/d.json/x: ce fichier n’a pas pu être lu (une partie du chemin n’est pas un dossier)"),
    ]
    for (name, reason) in reasons {
      let run = try Program.run(["verifier", name], in: folder.url)
      #expect(run.status == 1)
      #expect(run.output.hasPrefix(reason), "\(run.output)")
      #expect(run.output.split(separator: "\n").count == 1)
      #expect(run.errors == "\(name)\u{A0}: 1 problème.\n")
    }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func filesThatMayNotBeReadAreSaid() throws {
    let folder = try Folder()
    try folder.write("a.json", "{}")
    #expect(chmod(folder.url.path + "/a.json", 0) == 0)
    let run = try Program.run(["verifier", "a.json"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("vous n’en avez pas le droit"))
  }

  @Test func foldersAreCheckedApartAndFilesTogether() throws {
    let folder = try Folder()
    try folder.write("a/a.json", #"{"entites": [{"id": "act_x", "type": "acteur", "nom": "X"}]}"#)
    try folder.write(
      "b/b.json", #"{"liens": [{"de": "act_x", "role": "finance", "vers": "act_caf", "nature": "explicite"}]}"#)
    #expect(try Program.run(["verifier", "a", "b"], in: folder.url).status == 1)
    #expect(try Program.run(["verifier", "a/a.json", "b/b.json"], in: folder.url).status == 0)
    #expect(try Program.run(["verifier", "b", "--donnees", "a"], in: folder.url).status == 0)
    #expect(try Program.run(["verifier", "--donnees", "b"], in: folder.url).status == 1)
  }

  @Test func aFileNameCannotPassForALine() throws {
    let folder = try Folder()
    try folder.write("mes/a\nb\u{1B}[31m.json", "{")
    let run = try Program.run(["verifier", "mes"], in: folder.url)
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
    #expect(run.output.split(separator: "\n").count == 1)
  }
}
