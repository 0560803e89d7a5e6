import Foundation
import Surface
import Testing

@testable import Explorer

/// The whole terminal of the notes, recorded as screens are (`RESEAU_GOLDENS=record`), in a folder of its own: no key
/// of the explorer leads there.
@Suite struct NotesGoldenTests {
  struct Record: CustomStringConvertible, Sendable {
    let name: String
    let hall: NotesHall
    var columns = 80
    var rows = 24
    var glyphs = Glyphs.rich

    var description: String { "notes-\(name)-\(columns)x\(rows)" + (glyphs == .rich ? "" : "-\(glyphs.name)") }
    var file: URL { NotesGoldenTests.folder.appending(path: description + ".txt") }
    var text: String {
      let surface = Notes.draw(NotesTests.state(hall, columns, rows, glyphs: glyphs)).surface
      return surface.text + "\n" + surface.paintMap
    }
  }

  static let folder = Golden.folder.appending(path: "Notes")

  static let all: [Record] =
    [(80, 24), (60, 16), (120, 35)].flatMap { columns, rows in
      [
        Record(name: "page", hall: .showing(NotesTests.page), columns: columns, rows: rows),
        Record(name: "attente", hall: .waiting, columns: columns, rows: rows),
      ]
    } + [
      Record(name: "page", hall: .showing(NotesTests.page), glyphs: .ascii),
      Record(name: "arret", hall: .stopped(NotesTests.page)),
      Record(name: "arret", hall: .stopped(NotesTests.page), columns: 60, rows: 16),
      Record(name: "fin", hall: .ended),
    ]

  @Test(arguments: all) func theNotesAreAsRecorded(record: Record) throws {
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
