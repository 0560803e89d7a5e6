import Notebook
import PartnerNetwork
import Texts

/// Entries of the directory as a document.
public enum DirectoryDocument {
  /// The whole document, with its own line ends.
  /// - Parameters:
  ///   - entries: indexes in `network.directory.entries`, in the order wanted.
  ///   - today: against which the age of each contact is told; nil where nobody knows.
  public static func write(
    _ entries: [Int], in network: Network, format: DirectoryFormat, today: Month?
  ) -> String {
    write(DirectoryLines(entries), in: network, format: format, today: today, marksOwn: false)
  }

  /// The same for lines among which the user's own contacts may be.
  /// - Parameter marksOwn: whether tables have columns that say which rows are the user's own; without them a table of
  ///   these data never changes its columns.
  public static func write(
    _ lines: DirectoryLines, in network: Network, format: DirectoryFormat, today: Month?, marksOwn: Bool
  ) -> String {
    let rows = lines.indices.map { line in
      switch lines[line] {
      case .entry(let entry): DirectoryRow(network.directory.entries[entry], in: network, today: today)
      case .own(let contact): DirectoryRow(contact, in: network, today: today)
      }
    }
    return switch format {
    case .text: DirectoryText.write(rows, in: network)
    case .csv: DirectoryCSV(forSpreadsheet: false, marksOwn: marksOwn).write(rows)
    case .excelCSV: DirectoryCSV(forSpreadsheet: true, marksOwn: marksOwn).write(rows)
    case .vcard: DirectoryVCard.write(rows, in: network)
    case .json: DirectoryJSON.write(rows)
    case .markdown: DirectoryMarkdown.write(rows, in: network)
    }
  }
}
