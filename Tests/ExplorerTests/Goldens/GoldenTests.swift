import Foundation
import Testing

/// Whole screens, compared with those that were recorded and read by a person.
///
/// To record them again after a change that is meant: `RESEAU_GOLDENS=record swift test --filter GoldenTests`,
/// then read what `git diff Tests/Goldens` shows as a user would.
@Suite struct GoldenTests {
  static let records = ProcessInfo.processInfo.environment["RESEAU_GOLDENS"] == "record"

  @Test(arguments: Golden.all) func theScreenIsAsRecorded(golden: Golden) throws {
    let screen = golden.recorded
    if Self.records {
      try FileManager.default.createDirectory(at: Golden.folder, withIntermediateDirectories: true)
      try Data(screen.utf8).write(to: golden.file)
      return
    }
    let recorded = try? String(decoding: Data(contentsOf: golden.file), as: UTF8.self)
    let differences = Golden.differences(try #require(recorded, "Never recorded: \(golden)"), screen)
    #expect(differences.isEmpty, "\(golden)\n\(differences.joined(separator: "\n"))")
  }

  /// A file that no screen of the list has is a screen that nobody looks at any more.
  @Test func noRecordIsLeftOver() throws {
    let known = Set(Golden.all.map { "\($0).txt" })
    #expect(known.count == Golden.all.count)
    let files = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path())
    for file in files where file.hasSuffix(".txt") && !known.contains(file) {
      if Self.records {
        try FileManager.default.removeItem(at: Golden.folder.appending(path: file))
      } else {
        Issue.record("\(file) is no golden of the list")
      }
    }
  }

  @Test(
    arguments: [
      ("a\nb\n", "a\nb\n", []), ("a\nb", "a\nc", ["2 - b", "2 + c"]), ("a", "a\nb", ["2 + b"]),
      ("x :", "x\u{A0}:", ["1 - x :", "1 + x⍽:"]),
    ] as [(String, String, [String])])
  func differencesAreShownLineByLine(old: String, new: String, shown: [String]) {
    #expect(Golden.differences(old, new) == shown)
  }
}
