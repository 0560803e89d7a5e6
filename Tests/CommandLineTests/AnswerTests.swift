import Foundation
import Testing

/// What the commands answer.
@Suite struct AnswerTests {
  private func answer(_ arguments: [String]) throws -> String {
    let run = try Program.run(arguments)
    #expect(run.status == 0, "\(arguments)")
    #expect(run.errors.isEmpty, "\(arguments)")
    return run.output
  }

  @Test(arguments: [
    ["fiche", "CAF"], ["liens", "CAF"], ["chercher", "logement"], ["glossaire", "CCAPEX"], ["commune", "Nozay"],
    ["--version"],
  ])
  func textsCanBeReadLineByLine(arguments: [String]) throws {
    let text = try answer(arguments)
    #expect(text.hasSuffix("\n"))
    for line in text.split(separator: "\n") {
      #expect(line.count <= 72 || line.split(separator: " ").count == 1, "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
      #expect(!line.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
    }
  }

  @Test func cardText() throws {
    let text = try answer(["fiche", "CAF"])
    #expect(
      text.hasPrefix("Caisse d’allocations familiales de Loire-Atlantique (CAF)\n  acteur · protection sociale\n"))
    for heading in ["EN BREF", "CONTACTS", "LEVIERS (", "CADRES (", "TOUS LES LIENS (", "SOURCES ("] {
      #expect(text.contains("\n\n\(heading)"), "\(heading)")
    }
  }

  @Test(arguments: ["nozay", "44113", "Nozay"]) func whatIsNearACommuneComesFirst(name: String) throws {
    let text = try answer(["fiche", "dis_fs", "--commune", name])
    #expect(text.contains("\n\nÀ NOZAY\n") && text.contains("02\u{A0}40\u{A0}41\u{A0}30\u{A0}60"))
    #expect(try answer(["fiche", "dis_fs", "--commune", name, "--format", "markdown"]).contains("## À Nozay"))
    // As data a card is that of everybody.
    let data = try answer(["fiche", "dis_fs", "--format", "json"])
    #expect(try answer(["fiche", "dis_fs", "--commune", name, "--format", "json"]) == data)
  }

  @Test(arguments: [("44170", "plusieurs communes"), ("xyzw", "Aucune commune"), ("nozai", "Vouliez-vous")])
  func aCommuneThatIsNotOneIsExplained(name: String, sentence: String) throws {
    let run = try Program.run(["fiche", "dis_fs", "--commune", name])
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains(sentence), "\(run.errors)")
  }

  @Test func cardMarkdown() throws {
    let text = try answer(["fiche", "CAF", "--format", "markdown"])
    #expect(text.hasPrefix("# Caisse d’allocations familiales de Loire-Atlantique (CAF)\n\n"))
    #expect(text.contains("\n## Sources (") && text.contains("\n- **Levier"))
  }

  @Test func cardJSON() throws {
    let text = try answer(["fiche", "CAF", "--format=json"])
    let card = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(card["sigle"] as? String == "CAF")
    for key in ["relations", "faits", "liens", "synonymes", "sources"] {
      #expect((card[key] as? [Any])?.isEmpty == false, "\(key)")
    }
  }

  @Test func searchJSON() throws {
    let text = try answer(["chercher", "loyer", "en", "retard", "--format", "json"])
    let hits = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: String]])
    #expect(hits.first?["id"] == "lev_06")
    #expect(hits.allSatisfy { Set($0.keys) == ["id", "type", "nom", "motif"] })
    let other = try answer(["chercher", "CCAPEX", "--format", "json"])
    let terms = try #require(JSONSerialization.jsonObject(with: Data(other.utf8)) as? [[String: String]])
    #expect(terms.contains { $0["type"] == "terme" && $0["id"] == "CCAPEX" })
  }

  @Test func nothingFoundIsAnAnswer() throws {
    #expect(try answer(["chercher", "zzzzzz", "--format", "json"]) == "[]\n")
    #expect(
      try answer(["chercher", "zzzzzz"]).hasPrefix("Résultats pour «\u{A0}zzzzzz\u{A0}» (0)\n  Rien n’a été trouvé."))
  }

  @Test func linksOfARole() throws {
    let all = try answer(["liens", "CAF"])
    let some = try answer(["liens", "CAF", "--role", "finance"])
    #expect(all.contains("\nSIGNE (1)\n") && all.contains("\nA POUR SOURCE D’INFORMATION ("))
    #expect(some.contains("\nFINANCE (") && !some.contains("SIGNE"))
    #expect(try answer(["liens", "caf", "--rôle", "financement"]) == some)
  }

  @Test func anUnknownRoleListsThem() throws {
    let run = try Program.run(["liens", "CAF", "--role", "zzz"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.hasPrefix(
        "Aucun rôle ne s’appelle «\u{A0}zzz\u{A0}».\nChoisissez parmi ces 29 rôles\u{A0}:\n  pilote\u{A0}: "))
  }

  @Test func glossary() throws {
    let list = try answer(["glossaire"]).split(separator: "\n")
    #expect(list.count > 90)
    #expect(list.contains("CCAPEX\u{A0}: Commission de coordination des actions de prévention des expulsions"))
    let term = try answer(["glossaire", "ccapex"])
    #expect(term.contains("\n  Pour en savoir plus\u{A0}: reseau fiche CCAPEX\n"))
    let unknown = try Program.run(["glossaire", "commision"])
    #expect(unknown.status == 1)
    #expect(unknown.output.isEmpty)
    #expect(unknown.errors.contains("\n    reseau glossaire CCAPEX\n"))
  }

  @Test func version() throws {
    let text = try answer(["--version"])
    #expect(text.hasPrefix("Réseau des solidarités"))
    #expect(text.contains("\n  Version ") && text.contains("\nCRÉDITS\n  Fascicule"))
  }
}
