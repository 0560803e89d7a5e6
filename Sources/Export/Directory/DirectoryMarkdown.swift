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
      for contact in row.entry.contacts {
        let origin = Origin(source: contact.source, confidence: contact.confidence)
        let said = "\(ContactWords.dated(contact.date)), \(sources.words(origin, in: network))"
        let remarks = [row.warning(contact), contact.reservation].compactMap(\.self).joined(separator: " ")
        let cells = [
          row.entry.name, row.entry.service ?? "", contact.means.title, contact.value, said.capitalizedFirst, remarks,
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

  /// A cell: web addresses and e-mails can be followed, everything else stands as it is written.
  private static func cell(_ text: String) -> String {
    if text.hasPrefix("http") || text.contains("@"), !text.contains(" "), !text.contains("|") {
      return Markdown.address(text)
    }
    return Markdown.text(text)
  }
}
