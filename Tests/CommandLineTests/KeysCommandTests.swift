import Foundation
import Testing

/// `reseau touches`: keys of one's own.
@Suite struct KeysCommandTests {
  private let folder: Folder
  private var preferences: URL { folder.url.appendingPathComponent("choix/reseau/preferences.json") }
  private var kept: String? { try? String(contentsOf: preferences, encoding: .utf8) }

  init() throws { folder = try Folder() }

  private func reseau(_ arguments: String) throws -> Program.Run {
    try Program.shell("export XDG_CONFIG_HOME=\"$PWD/choix\"; reseau \(arguments)", in: folder.url)
  }

  @Test func aKeyIsAddedSeenAndRemoved() throws {
    let none = try reseau("touches")
    #expect(none.status == 0 && none.output.contains("Vous n’en avez pas encore ajouté."))
    #expect(none.output.contains("a : ouvrir l’annuaire") || none.output.contains("a\u{A0}: "))
    let added = try reseau("touches ajouter h a")
    #expect(added.status == 0 && added.output.contains("h fait désormais ce que fait a"))
    #expect(kept == "{\n  \"touches\": {\n    \"h\": \"a\"\n  }\n}\n")
    _ = try reseau("touches ajouter f10 bas")
    #expect(kept?.contains("\"F10\": \"bas\"") == true)
    let list = try reseau("touches").output
    #expect(list.contains("a, h\u{A0}: ") && list.contains("h, comme a.") && list.contains("F10, comme Bas."))
    // The last word on a key is the one that counts.
    _ = try reseau("touches ajouter h s")
    #expect(kept?.contains("\"h\": \"s\"") == true && kept?.contains("\"a\"") == false)
    #expect(try reseau("touches retirer h").status == 0)
    #expect(try reseau("touches retirer F10").status == 0)
    #expect(kept == "{}\n")
    #expect(try reseau("touches retirer h").status == 1)
  }

  @Test func whatCollidesIsNotAdded() throws {
    for (words, sentence) in [
      ("a s", "a déjà un sens"), ("é a", "ne peut pas changer de sens"), ("h w", "ne fait rien"),
      ("zz a", "n’est le nom d’aucune touche"),
    ] {
      let run = try reseau("touches ajouter \(words)")
      #expect(run.status == 1 && run.output.contains(sentence) && run.output.contains("Encore libres"), "\(run.output)")
    }
    #expect(kept == nil)
    for words in ["ajouter", "ajouter h", "retirer", "quoi"] { #expect(try reseau("touches \(words)").status == 64) }
  }

  @Test func whatTheFileHoldsAndCannotBeIsSaid() throws {
    try folder.write(
      "choix/reseau/preferences.json", "{\"touches\": {\"a\": \"s\", \"h\": 3, \"w\": \"\\u001b[2J\", \"j\": \"Bas\"}}")
    let list = try reseau("touches").output
    #expect(list.contains("a, comme s\u{A0}: pas prise.") && list.contains("j, comme Bas."))
    #expect(list.contains("il manque le nom d’une touche"))
    #expect(!list.contains("\u{1B}"))
    // Another version may know what a number means there.
    try folder.write("choix/reseau/preferences.json", "{\"touches\": {\"w\": {\"x\": [1, 2]}, \"j\": \"Bas\"}}")
    #expect(try reseau("touches ajouter h a").status == 0)
    #expect(
      kept == "{\n  \"touches\": {\n    \"w\": {\"x\": [1, 2]},\n    \"j\": \"Bas\",\n    \"h\": \"a\"\n  }\n}\n")
    try folder.write("choix/reseau/preferences.json", "{\"touches\": [1, 2]}")
    for words in ["", "ajouter h a", "retirer h"] {
      let run = try reseau("touches \(words)")
      #expect(run.status == 1 && run.output.contains("n’ont pas pu être lues"), "\(run.output)")
    }
    #expect(kept == "{\"touches\": [1, 2]}")
  }
}
