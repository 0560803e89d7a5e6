import PartnerNetwork
import Texts

/// The directory as a table, a row an entry: one line a service to call, as in a printed directory, so that it can be
/// sorted, filtered and merged into letters. Each way to reach it has the date of its own source beside it: an age
/// that stood for the whole row would be wrong for some of them.
struct DirectoryCSV {
  let forSpreadsheet: Bool
  /// Whether the last columns say which rows are the user's own, and what they noted.
  let marksOwn: Bool

  func write(_ rows: [DirectoryRow]) -> String {
    var text = forSpreadsheet ? CSV.mark : ""
    text += CSV.line(header)
    for row in rows { text += CSV.line(cells(row)) }
    return text
  }

  /// The ways to reach somebody, in the order of the columns.
  private static let means: [Contact.Means] = [.telephone, .email, .address, .site, .form, .hours]

  private var header: [String] {
    ["Organisme", "Service", "Nature", "Commune"]
      + Self.means.flatMap { [$0.title, "\($0.title) (date de la source)"] }
      + ["À vérifier", "Confiance", "Réserves", "Sources", "Urgence", "Identifiant"]
      + (marksOwn ? [Words.Notebook.ownHead, Words.Notebook.note] : [])
  }

  private func cells(_ row: DirectoryRow) -> [String] {
    var cells = [row.name, row.service ?? "", row.kind, row.place ?? ""]
    for means in Self.means {
      let contacts = row.contacts(means)
      let values = contacts.map { means == .telephone ? telephone($0.value) : $0.value }
      cells.append(joined(values))
      cells.append(joined(contacts.map { $0.date ?? "inconnue" }))
    }
    cells.append(row.warnings.joined(separator: " "))
    cells.append(row.confidence?.rawValue ?? "")
    cells.append(joined(unique(row.contacts.compactMap(\.reservation))))
    cells.append(joined(unique(row.contacts.map(row.source))))
    cells.append(row.isEmergency ? "oui" : "")
    cells.append(row.owner)
    if marksOwn { cells += [row.isOwn ? "oui" : "", row.note ?? ""] }
    return cells
  }

  private func joined(_ texts: [String]) -> String { texts.joined(separator: " | ") }

  private func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// In a spreadsheet, groups of three digits are held together by points: read as one number, "0 808 800 700" would
  /// lose its first digit.
  private func telephone(_ number: String) -> String {
    let safe = CSV.telephone(number)
    let groups = safe.split { " \u{A0}\u{202F}".contains($0) }
    guard forSpreadsheet, groups.count > 1, groups.allSatisfy({ $0.allSatisfy(\.isNumber) }),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return safe }
    return groups.joined(separator: ".")
  }
}
