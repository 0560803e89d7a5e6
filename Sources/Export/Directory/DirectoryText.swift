import PartnerNetwork
import Texts

/// The directory as plain text, to be read line by line: under each body its services, under each service a line for
/// each way to reach it, and under each of these its age.
enum DirectoryText {
  static func write(_ rows: [DirectoryRow], in network: Network) -> String {
    var page = TextPage()
    page.title("Annuaire (\(rows.count))")
    guard !rows.isEmpty else {
      page.paragraph("Aucun contact ne répond à ces critères.")
      return page.text
    }
    var sources = SourceList()
    var previous: String?
    for row in rows {
      if row.owner != previous {
        page.title(row.name)
        let place = row.place.map { ", \($0)" } ?? ""
        page.paragraph(row.kind.withCapital + place)
      }
      previous = row.owner
      if let service = row.service { page.paragraph("\(service)\u{A0}:") }
      for contact in row.contacts { write(contact, of: row, on: &page, sources: &sources, in: network) }
      if let note = row.note { page.entry(Words.Notebook.note, note, column: column) }
    }
    CardText.write(sources, in: network, on: &page)
    return page.text
  }

  private static let column = 12

  private static func write(
    _ contact: Contact, of row: DirectoryRow, on page: inout TextPage, sources: inout SourceList, in network: Network
  ) {
    page.entry(contact.means.title, contact.value, column: column)
    guard !row.isOwn else {
      let said = [Words.Notebook.asSource + ".", row.warning(contact)].compactMap(\.self).joined(separator: " ")
      return page.paragraph(said.withCapital, indent: 4 + column)
    }
    let origin = Origin(source: contact.source, confidence: contact.confidence)
    let said = "\(ContactWords.dated(contact.date)), \(sources.words(origin, in: network))".withCapital
    let remarks = [said, row.warning(contact), contact.reservation].compactMap(\.self)
    page.paragraph(remarks.joined(separator: " "), indent: 4 + column)
  }
}

extension TextPage {
  /// A label and what stands at a column beside it.
  fileprivate mutating func entry(_ label: String, _ text: String, column: Int) {
    let blank = String(repeating: " ", count: max(1, column - label.count))
    for wrapped in Wrapping.lines(
      Plain.line(text), first: "    \(label)\(blank)", rest: String(repeating: " ", count: 4 + column))
    { line(wrapped) }
  }
}
