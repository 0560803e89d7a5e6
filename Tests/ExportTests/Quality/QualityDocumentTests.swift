import BundledFiles
import Export
import Foundation
import PartnerNetwork
import Testing
import Texts

/// The report on the quality of data as documents: all say the same.
@Suite struct QualityDocumentTests {
  private static let day = Day(year: 2026, month: 11, day: 23)
  private static let report = Samples.bundled.quality(on: day)
  private static func write(_ format: QualityFormat) -> String {
    QualityDocument(report, on: "données du programme", in: Samples.bundled).write(format)
  }

  @Test func everyFormCountsTheSame() throws {
    let read = try #require(JSONSerialization.jsonObject(with: Data(Self.write(.json).utf8)) as? [String: Any])
    #expect(read["jour"] as? String == "2026-11-23" && read["sain"] as? Bool == true)
    let parts = try #require(read["rubriques"] as? [[String: Any]])
    #expect(parts.compactMap { $0["genre"] as? String } == QualityKind.allCases.map(\.rawValue))
    let text = Self.write(.text)
    let markdown = Self.write(.markdown)
    let rows = Self.write(.spreadsheet).components(separatedBy: "\r\n")
    for (section, part) in zip(Self.report.sections, parts) {
      let count = section.findings.count
      let title = QualityWords.title(section.kind)
      #expect(part["nombre"] as? Int == count && (part["constats"] as? [Any])?.count == count)
      #expect(rows.count { $0.hasPrefix(title + ",") } == count, "\(title)")
      #expect(markdown.contains("| \(title) | \(count == 0 ? "rien" : "\(count)") |"))
      #expect(text.contains("\(title)\u{A0}: \(count == 0 ? "rien" : "\(count)")\n"))
      #expect(text.contains("\(title.uppercased()) (\(count))") == (count > 0))
    }
  }

  /// Together, what is old is what `verifier --perimes` says is old.
  @Test func whatIsOldIsWhatTheCheckOfAgesSays() throws {
    let limit = Self.day.number - Day(year: 2024, month: 11, day: 23).number
    let ages = AgeReport(Samples.bundled, olderThan: limit, on: Self.day)
    let read = try #require(JSONSerialization.jsonObject(with: Data(ages.json.utf8)) as? [String: Any])
    let items = try #require(read["perimes"] as? [Any])
    let old = Self.report.section(.agedContacts).findings.count + Self.report.section(.agedStatements).findings.count
    #expect(items.count == old && old > 50)
  }

  @Test func whereItIsWrittenIsTrue() throws {
    let lines = try ["contacts.json", "liens.json", "lieux.json", "territoire.json", "sources.json"].map { name in
      (
        "\(BundledFiles.folder)/\(name)",
        try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8).components(separatedBy: "\n")
      )
    }
    let files = Dictionary(uniqueKeysWithValues: lines)
    var seen = 0
    for finding in Self.report.sections.flatMap(\.findings) {
      let place = try #require(Self.report.place(of: finding, in: Samples.bundled), "\(finding)")
      // An entry begins at its brace; its id may stand on the line below.
      guard let line = place.line, let file = files[place.file] else { continue }
      let text = file[(line - 1)...min(line, file.count - 1)].joined()
      seen += 1
      let words = FindingLine(finding, problems: [], in: Samples.bundled)
      switch finding.subject {
      case .commune, .source: #expect(text.contains("\"\(words.id ?? "?")\""), "\(place)")
      case .link:
        let id = (words.id ?? "").split(separator: " ")
        #expect(id.allSatisfy { text.contains("\"\($0)\"") }, "\(place)")
      default: break
      }
    }
    #expect(seen > 200)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")

  @Test func hostileWordsStayWords() {
    let network = Samples.network(
      #"""
      {"format": "reseau/1", "sources": [{"id": "=cmd()", "titre": "=1+1|*gras*"}],
       "entites": [{"id": "act_a", "type": "acteur", "nom": "# <b>", "contacts":
         [{"type": "telephone", "valeur": "+33 2 40", "source": "=cmd()", "confiance": "haute"}]}]}
      """#)
    let document = QualityDocument(network.quality(on: nil), on: "essai", in: network)
    let sheet = document.write(.spreadsheet)
    #expect(!sheet.contains(",=") && !sheet.contains("\"="))
    #expect(document.write(.markdown).contains("\\# \\<b\\>"))
  }
}
