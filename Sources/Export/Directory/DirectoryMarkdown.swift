import PartnerNetwork
import Texts

/// The directory as a Markdown table, a row a contact, with its sources below.
enum DirectoryMarkdown {
  static func write(_ rows: [DirectoryRow], in network: Network) -> String {
    let title = "# \(Markdown.text("Annuaire")) (\(rows.count))\n"
    guard !rows.isEmpty else { return title + "\nAucun contact ne répond à ces critères.\n" }
    var sources = SourceList()
    var lines = ["| Organisme | Service | Moyen | Contact | Source | À vérifier |", "|---|---|---|---|---|---|"]
    for row in rows {
      if row.isOwn { lines += own(row).map { "| \($0.map(cell).joined(separator: " | ")) |" } }
      for contact in row.contacts where !row.isOwn {
        let origin = Origin(source: contact.source, confidence: contact.confidence)
        let said = "\(ContactWords.dated(contact.date)), \(sources.words(origin, in: network))"
        let remarks = [row.warning(contact), contact.reservation].compactMap(\.self).joined(separator: " ")
        let cells = [
          row.name, row.service ?? "", contact.means.title, contact.value, said.withCapital, remarks,
        ]
        lines.append("| \(cells.map(cell).joined(separator: " | ")) |")
      }
    }
    let list = sources.ids.enumerated().map { index, id in
      "\(index + 1). \(Markdown.text(SourceList.line(id, in: network)))"
    }
    let confidences = sources.confidences.map { "\n\(Markdown.text($0.sentence))\n" }.joined()
    return title + "\n" + lines.joined(separator: "\n") + "\n\n## Sources (\(list.count))\n\n"
      + list.joined(separator: "\n") + "\n" + confidences
  }

  /// The rows of an own contact; one even where there is no way to reach it.
  private static func own(_ row: DirectoryRow) -> [[String]] {
    let ways = row.contacts.map { ($0.means.title, $0.value, row.warning($0)) }
    let shown = ways.isEmpty ? [(Words.Notebook.note, row.note ?? "", nil)] : ways
    return shown.map { means, value, warning in
      let remarks = [warning, ways.isEmpty ? nil : row.note.map { Plain.line($0) }].compactMap(\.self)
      return [
        row.name, row.service ?? "", means, Plain.line(value), Words.Notebook.asSource, remarks.joined(separator: " "),
      ]
    }
  }

  /// A cell: web addresses and e-mails can be followed, everything else stands as it is written.
  private static func cell(_ text: String) -> String {
    if text.hasPrefix("http") || text.contains("@"), !text.contains(" "), !text.contains("|") {
      return Markdown.address(text)
    }
    return Markdown.text(text)
  }
}
