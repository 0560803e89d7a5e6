import Foundation
import PartnerNetwork
import Testing
import Texts

@testable import Explorer

/// Whole dialogues, recorded as screens are (`RESEAU_GOLDENS=record`), in a folder of their own. To be read aloud.
@Suite struct DialogueGoldenTests {
  struct Record: CustomStringConvertible, Sendable {
    let description: String
    let lines: [String]
    var commune: String?
    var file: URL { DialogueGoldenTests.folder.appending(path: "menu-\(description).txt") }

    var text: String {
      let talk = Talk(lines, settings: Settings(today: Month(year: 2026, month: 11), commune: commune))
      return talk.transcript.joined(separator: "\n") + "\n"
    }
  }

  static let folder = Golden.folder.appending(path: "Menu")

  static let all = [
    Record(description: "creches", lines: ["commune Nozay", "g", "crèche", "1", "a", "1", "r", "r", "r", "7", "", ""]),
    Record(
      description: "carte-et-chemin", lines: ["levier 6", "1", "parties", "carte", "", "actions", "chemin 1", "r"]),
    Record(description: "aide", lines: ["aide", "actions", "zz", "99", "xyzwk", "sigles", "r", "accueil"]),
    Record(description: "quiz", lines: ["quiz", "1", "b", "", "source", "sigles", "r", "quitter"]),
    Record(description: "parcours", lines: ["parcours", "1", "", "", "1", "r"]),
    Record(
      description: "carnet",
      lines: [
        "levier 6", "1", "noter", "1", "Demander la date de la commission.", ".", "enregistrer", "carnet", "noter", "2",
        "Mme Roy", "", "02 40 00 00 00", ".", "enregistrer", "exporter",
      ]),
    Record(description: "urgences", lines: ["urgences", "1", "r", "situations", "1", ""], commune: "44113"),
    Record(description: "matrice", lines: ["matrice", "actions", "a2", "ensemble", "parties", "p1"]),
  ]

  @Test(arguments: all) func theDialogueIsAsRecorded(record: Record) throws {
    if GoldenTests.records {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(record.text.utf8).write(to: record.file)
      return
    }
    let recorded = try? String(decoding: Data(contentsOf: record.file), as: UTF8.self)
    let differences = Golden.differences(try #require(recorded, "Never recorded: \(record)"), record.text)
    #expect(differences.isEmpty, "\(record)\n\(differences.joined(separator: "\n"))")
  }
}
