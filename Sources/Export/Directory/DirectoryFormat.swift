/// A form in which the directory leaves the program.
public enum DirectoryFormat: CaseIterable, Sendable {
  case text
  /// RFC 4180: commas, CRLF, UTF-8 without a byte-order mark.
  case csv
  /// The same, made to be opened by a spreadsheet: with a byte-order mark, by which Excel knows UTF-8.
  case excelCSV
  /// vCard 4.0 (RFC 6350), a card an entry.
  case vcard
  case json
  case markdown

  /// How the names of such files end: "csv".
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .csv, .excelCSV: "csv"
    case .vcard: "vcf"
    case .json: "json"
    case .markdown: "md"
    }
  }
}
