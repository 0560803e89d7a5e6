import Foundation
import Testing

/// `reseau donnees`: folders that are opened at each start.
@Suite struct KeptDataTests {
  private let folder: Folder
  private var preferences: URL { folder.url.appendingPathComponent("choix/reseau/preferences.json") }

  init() throws {
    folder = try Folder()
    try folder.write(
      "mes donnees/acteurs.json",
      "{\"entites\": [{\"id\": \"act_essai\", \"type\": \"acteur\", \"nom\": \"Épicerie d’essai\"}]}")
  }

  private func reseau(_ arguments: String) throws -> Program.Run {
    try Program.shell("export XDG_CONFIG_HOME=\"$PWD/choix\"; reseau \(arguments)", in: folder.url)
  }

  @Test func aFolderIsAddedSeenUsedAndRemoved() throws {
    let none = try reseau("donnees")
    #expect(none.status == 0 && none.output.contains("reseau donnees ajouter DOSSIER"))
    #expect(try reseau("fiche act_essai").status == 1)

    let added = try reseau("données ajouter 'mes donnees'")
    #expect(added.status == 0 && added.output.contains("Désormais ouvert à chaque fois"))
    #expect(added.output.contains("/mes donnees\""))
    #expect(try reseau("donnees ajouter './mes donnees/'").output.contains("déjà"))
    #expect(try reseau("donnees").output.contains("/mes donnees"))

    // From anywhere.
    let used = try reseau("fiche act_essai; cd /; reseau chercher épicerie; reseau photo act_essai")
    #expect(used.status == 0)
    #expect(used.output.components(separatedBy: "Épicerie d’essai").count > 3)

    let removed = try reseau("donnees retirer 'mes donnees'")
    #expect(removed.status == 0 && removed.output.contains("n’a pas été touché"))
    #expect(try reseau("fiche act_essai").status == 1)
    #expect(try String(contentsOf: preferences, encoding: .utf8) == "{}\n")
    #expect(try reseau("donnees retirer 'mes donnees'").status == 1)
  }

  @Test func whatTheCommandLineGivesComesOnTop() throws {
    try folder.write(
      "autre/a.json", "{\"entites\": [{\"id\": \"act_essai\", \"type\": \"acteur\", \"nom\": \"Un autre nom\"}]}")
    _ = try reseau("donnees ajouter 'mes donnees'")
    #expect(try reseau("fiche act_essai --donnees autre").output.contains("Un autre nom"))
  }

  @Test func whatIsNotThereIsNotAdded() throws {
    for name in ["absent", "vide", "''"] {
      let run = try reseau("mkdir -p vide; reseau donnees ajouter \(name)")
      #expect(run.status == 1 && run.output.contains("Rien n’a été changé"), "\(name)")
    }
    #expect(!FileManager.default.fileExists(atPath: preferences.path))
  }

  @Test func aFolderThatIsGoneIsSaidWithTheWayOut() throws {
    _ = try reseau("donnees ajouter 'mes donnees'")
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("mes donnees"))
    let run = try reseau("fiche CAF")
    #expect(run.status == 1)
    #expect(run.output.contains("reseau donnees retirer \""))
    #expect(try reseau("donnees").output.contains("aujourd’hui"))
    let path = folder.url.appendingPathComponent("mes donnees").path
    #expect(try reseau("donnees retirer '\(path)'").status == 0)
    #expect(try reseau("fiche CAF").status == 0)
  }

  /// What prepares data is about the folders that it is given.
  @Test func preparingDataIsNotChangedByIt() throws {
    _ = try reseau("donnees ajouter 'mes donnees'")
    let run = try reseau("verifier 'mes donnees'")
    #expect(!run.output.contains("deux fois") && !run.output.contains("plusieurs fois"))
    let plain = try Program.shell("reseau verifier 'mes donnees'", in: folder.url)
    #expect(run.output == plain.output)
  }

  @Test(arguments: ["donnees ajouter", "donnees enlever x", "donnees ajouter a b"])
  func whatIsNotUnderstoodIsExplained(line: String) throws {
    let run = try reseau(line)
    #expect(run.status == 64 && run.output.contains("reseau donnees [ajouter DOSSIER | retirer DOSSIER]"))
  }
}
