import Export
import Foundation
import PartnerNetwork
import Testing
import Texts

/// The directory in each format.
@Suite struct DirectoryDocumentTests {
  private let today = Month(year: 2026, month: 11)

  private func write(_ entries: [Int], _ format: DirectoryFormat) -> String {
    DirectoryDocument.write(entries, in: Samples.bundled, format: format, today: today)
  }

  /// The whole directory.
  private func write(_ format: DirectoryFormat) -> String {
    write(Array(Samples.bundled.directory.entries.indices), format)
  }

  private func entries(_ text: String) -> [Int] {
    var query = DirectoryQuery()
    query.text = text
    return Samples.bundled.directory.run(query)
  }

  @Test func nothingIsAnAnswer() {
    #expect(write([], .text) == "Annuaire (0)\n  Aucun contact ne répond à ces critères.\n")
    #expect(write([], .csv).split(separator: "\r\n").count == 1)
    #expect(write([], .excelCSV) == "\u{FEFF}" + write([], .csv))
    #expect(write([], .vcard).isEmpty)
    #expect(write([], .json) == "[]\n")
    #expect(write([], .markdown) == "# Annuaire (0)\n\nAucun contact ne répond à ces critères.\n")
  }

  @Test func theMarkIsForSpreadsheetsOnly() {
    #expect(write(.csv).utf8.starts(with: Array("Organisme,Service,Nature,Commune,Téléphone,".utf8)))
    #expect(write(.excelCSV).utf8.starts(with: [0xEF, 0xBB, 0xBF, 0x4F]))
  }

  /// Read as one number, it would lose its first digit.
  @Test func spreadsheetsCannotComputeNumbers() {
    let entries = entries("0808800700")
    #expect(!entries.isEmpty)
    #expect(write(entries, .csv).contains(",0 808 800 700,"))
    #expect(write(entries, .excelCSV).contains(",0.808.800.700,"))
    #expect(write(self.entries("0240412020"), .excelCSV).contains(",02 40 41 20 20,"))
  }

  @Test func everyContactIsInEveryFormat() throws {
    let all = Samples.bundled.directory.entries.flatMap(\.contacts)
    #expect(all.count > 200)
    // Numbers have the spaces of a keyboard there.
    let csv = write(.csv).replacing("\"\"", with: "\"").replacing("\u{A0}", with: " ")
    let markdown = write(.markdown).replacing("\\", with: "")
    let text = write(.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let list = try JSONSerialization.jsonObject(with: Data(write(.json).utf8)) as? [[String: Any]]
    let json = (list ?? []).flatMap { $0["contacts"] as? [[String: Any]] ?? [] }
    #expect(json.compactMap { $0["valeur"] as? String } == all.map(\.value))
    #expect(json.map { $0["date"] as? String } == all.map(\.date))
    #expect(json.compactMap { $0["confiance"] as? String } == all.map(\.confidence.rawValue))
    for contact in all {
      let isInTable = csv.contains(contact.value.replacing("\u{A0}", with: " "))
      #expect(isInTable, "\(contact.value)")
      let isInMarkdown = markdown.contains(contact.value)
      #expect(isInMarkdown, "\(contact.value)")
      let words = contact.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(words), "\(contact.value)")
    }
  }

  @Test func everyContactHasItsAge() {
    let entries = Samples.bundled.directory.entries
    let warnings = entries.flatMap(\.contacts).compactMap { ContactWords.warning($0, today: today) }
    let text = write(.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(warnings.count > 100)
    #expect(text.ranges(of: "vérifiez avant de vous en servir.").count == warnings.count)
    let dated =
      text.ranges(of: "Source de ").count + text.ranges(of: "Source du ").count + text.ranges(of: "Source d’").count
      + text.ranges(of: "Source sans date").count
    #expect(dated == entries.flatMap(\.contacts).count)
    #expect(!text.contains("ource de août") && !text.contains("ource de avril"))
  }

  @Test func textsCanBeReadLineByLine() {
    for line in write(.text).split(separator: "\n") {
      #expect(line.count <= 72 || line.split(separator: " ").count <= 2, "\(line)")
    }
    for format in [DirectoryFormat.text, .markdown, .json] {
      #expect(Plain.text(write(format)) == write(format))
    }
  }

  @Test func tablesHaveAsManyCellsEverywhere() {
    let lines = write(.markdown).split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(lines.count > 200)
    for line in lines { #expect(line.replacing("\\|", with: "").filter { $0 == "|" }.count == 7, "\(line)") }
  }

  @Test func cardsHaveLinesOfSeventyFiveOctets() {
    let text = write(.vcard)
    #expect(text.ranges(of: "BEGIN:VCARD\r\nVERSION:4.0\r\n").count == Samples.bundled.directory.entries.count)
    for line in text.utf8.split(separator: 0x0A) { #expect(line.count <= 76) }
  }

  /// Importing twice must not repeat.
  @Test func identifiersAreStableAndDiffer() {
    func identifiers(_ entries: [Int]) -> [String] {
      entries.compactMap { entry in
        write([entry], .vcard).replacing("\r\n ", with: "").split(separator: "\r\n").first { $0.hasPrefix("UID") }
      }.map { String($0) }
    }
    let all = identifiers(Array(Samples.bundled.directory.entries.indices))
    #expect(Set(all).count == Samples.bundled.directory.entries.count)
    let some = entries("nozay")
    #expect(identifiers(some) == some.map { all[$0] })
  }

  @Test func withoutACalendarNoAgeIsTold() {
    let text = DirectoryDocument.write([0], in: Samples.bundled, format: .json, today: nil)
    #expect(!text.contains("age_mois") && !text.contains("a_verifier"))
    #expect(write([0], .json).contains("\"age_mois\": "))
  }
}
