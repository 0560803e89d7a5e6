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
    let rows = entries.map { DirectoryRow(network.directory.entries[$0], in: network, today: today) }
    return switch format {
    case .text: DirectoryText.write(rows, in: network)
    case .csv: DirectoryCSV.write(rows, forSpreadsheet: false)
    case .excelCSV: DirectoryCSV.write(rows, forSpreadsheet: true)
    case .vcard: DirectoryVCard.write(rows)
    case .json: DirectoryJSON.write(rows)
    case .markdown: DirectoryMarkdown.write(rows, in: network)
    }
  }
}
