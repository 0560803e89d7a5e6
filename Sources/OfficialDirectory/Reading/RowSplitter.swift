/// Cuts a table (RFC 4180, with any separator) into its rows while it is being read: cells in quotation marks hold
/// separators, line feeds and doubled quotation marks.
struct RowSplitter {
  /// What was found.
  enum Piece {
    /// The cells of a row: their bytes without quotation marks, and where each ends.
    case row(UnsafeBufferPointer<UInt8>, ends: [Int])
    /// A row longer than `ObjectSplitter.largest`, which was not kept.
    case tooLong
  }

  private let separator: UInt8
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var isTooLong = false
  /// Inside quotation marks.
  private var isQuoted = false
  /// Just after a quotation mark that closes a cell, or that is the first half of a doubled one.
  private var isAfterQuote = false
  private var isAtStartOfCell = true
  /// Whether anything stands on the line.
  private var hasContent = false

  init(separator: UInt8) { self.separator = separator }

  /// Whether the end came inside quotation marks.
  var isCut: Bool { isQuoted && !isAfterQuote }

  /// Goes on reading, and gives each row that ends.
  mutating func feed(_ chunk: UnsafeBufferPointer<UInt8>, _ take: (Piece) -> Void) {
    for byte in chunk {
      if isQuoted, !isAfterQuote {
        if byte == 0x22 { isAfterQuote = true } else { append(byte) }
        continue
      }
      if isAfterQuote {
        isAfterQuote = false
        if byte == 0x22 {
          append(byte)
          continue
        }
        isQuoted = false
      }
      switch byte {
      case 0x22 where isAtStartOfCell:
        isQuoted = true
        isAtStartOfCell = false
        hasContent = true
      case separator:
        endCell()
        hasContent = true
      case 0x0A, 0x0D: endRow(take)
      default: append(byte)
      }
    }
  }

  /// Gives the last row, where no line feed ends it.
  mutating func finish(_ take: (Piece) -> Void) { endRow(take) }

  private mutating func append(_ byte: UInt8) {
    isAtStartOfCell = false
    hasContent = true
    if bytes.count < ObjectSplitter.largest { bytes.append(byte) } else { isTooLong = true }
  }

  private mutating func endCell() {
    ends.append(bytes.count)
    isAtStartOfCell = true
  }

  private mutating func endRow(_ take: (Piece) -> Void) {
    defer {
      bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 20)
      ends.removeAll(keepingCapacity: true)
      isTooLong = false
      hasContent = false
      isQuoted = false
      isAfterQuote = false
      isAtStartOfCell = true
    }
    // The line feed of CR LF, or an empty line.
    guard hasContent else { return }
    endCell()
    if isTooLong { return take(.tooLong) }
    bytes.withUnsafeBufferPointer { take(.row($0, ends: ends)) }
  }
}
