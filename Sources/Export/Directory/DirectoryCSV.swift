import PartnerNetwork
import Texts

/// The directory as a table, a row an entry: one line a service to call, as in a printed directory, so that it can be
/// sorted, filtered and merged into letters. Each way to reach it has the date of its own source beside it: an age
/// that stood for the whole row would be wrong for some of them.
enum DirectoryCSV {
  static func write(_ rows: [DirectoryRow], forSpreadsheet: Bool) -> String {
    var text = forSpreadsheet ? CSV.mark : ""
    text += CSV.line(header)
    for row in rows { text += CSV.line(cells(row, forSpreadsheet: forSpreadsheet)) }
    return text
  }

  /// The ways to reach somebody, in the order of the columns.
  private static let means: [Contact.Means] = [.telephone, .email, .address, .site, .form, .hours]

  private static var header: [String] {
    ["Organisme", "Service", "Nature", "Commune"] + means.flatMap { [$0.title, "\($0.title) (date de la source)"] }
      + ["À vérifier", "Confiance", "Réserves", "Sources", "Urgence", "Identifiant"]
  }

  private static func cells(_ row: DirectoryRow, forSpreadsheet: Bool) -> [String] {
    var cells = [row.entry.name, row.entry.service ?? "", row.kind, row.commune?.name ?? ""]
    for means in means {
      let contacts = row.contacts(means)
      let values = contacts.map { means == .telephone ? telephone($0.value, forSpreadsheet) : $0.value }
      cells.append(joined(values))
      cells.append(joined(contacts.map { $0.date ?? "inconnue" }))
    }
    cells.append(row.warnings.joined(separator: " "))
    cells.append(row.entry.confidence?.rawValue ?? "")
    cells.append(joined(unique(row.entry.contacts.compactMap(\.reservation))))
    cells.append(joined(unique(row.entry.contacts.map(row.source))))
    cells.append(row.entry.isEmergency ? "oui" : "")
    cells.append(row.owner)
    return cells
  }

  private static func joined(_ texts: [String]) -> String { texts.joined(separator: " | ") }

  private static func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// In a spreadsheet, groups of three digits are held together by points: read as one number, "0 808 800 700" would
  /// lose its first digit.
  private static func telephone(_ number: String, _ forSpreadsheet: Bool) -> String {
    let safe = CSV.telephone(number)
    let groups = safe.split { " \u{A0}\u{202F}".contains($0) }
    guard forSpreadsheet, groups.count > 1, groups.allSatisfy({ $0.allSatisfy(\.isNumber) }),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return safe }
    return groups.joined(separator: ".")
  }
}
