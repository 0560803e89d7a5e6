/// Why nothing can be made of a file.
public enum ExportFailure: Error, Equatable {
  /// The kinds of file that people take for the export.
  public enum Other: Equatable, Sendable {
    case zip, gzip, bzip2, tar, xz, pdf, spreadsheet
    /// XML or a web page.
    case markup
    /// Bytes that are no text.
    case binary
    /// A text that is neither JSON nor a table.
    case text
  }

  case empty
  case other(Other)
  /// UTF-16, or another encoding than UTF-8: most records with accents cannot be read.
  case encoding
  /// JSON, but not that of the directory.
  case otherJSON
  /// A table without these columns.
  case columns([String])
  /// Not JSON from this byte on, counted from the start of the file.
  case malformed(offset: Int)
  /// The end is missing.
  case truncated
  /// Read to the end, but without one body of the département.
  case nothingHere(records: Int)
}
