/// The shape of a file, told by its first bytes and never by its name.
enum ExportShape: Equatable {
  /// The archive's file, an object with the list `service`, or the portal's, a list.
  case json
  /// The portal's table, with that sign between its cells.
  case table(separator: UInt8)

  /// How many bytes are enough to tell.
  static let enough = 4096

  private static let signatures: [([UInt8], ExportFailure)] = [
    (Array("PK".utf8) + [3, 4], .other(.zip)), ([0x1F, 0x8B], .other(.gzip)), (Array("BZh".utf8), .other(.bzip2)),
    ([0xFD] + Array("7zXZ".utf8), .other(.xz)), (Array("%PDF".utf8), .other(.pdf)),
    ([0xD0, 0xCF, 0x11, 0xE0], .other(.spreadsheet)), ([0xFF, 0xFE], .encoding), ([0xFE, 0xFF], .encoding),
  ]

  /// - Parameter head: the first bytes of the file, without a byte-order mark: `enough`, or all there are.
  init(_ head: ArraySlice<UInt8>) throws(ExportFailure) {
    for (signature, failure) in Self.signatures where head.starts(with: signature) { throw failure }
    if head.dropFirst(257).starts(with: "ustar".utf8) { throw .other(.tar) }
    // In UTF-16 each letter of ASCII stands beside a zero; no text in UTF-8 has one.
    if head.contains(0) {
      let zeros = head.count { $0 == 0 }
      throw zeros * 3 > head.count ? .encoding : .other(.binary)
    }
    switch head.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
    case nil: throw head.count < Self.enough ? .empty : .other(.text)
    case 0x7B, 0x5B: self = .json
    case 0x3C: throw .other(.markup)
    default:
      guard let separator = Self.separator(of: head) else { throw .other(.text) }
      self = .table(separator: separator)
    }
  }

  /// The sign that parts the names of the first line: the one that stands there most, outside quotation marks.
  private static func separator(of head: ArraySlice<UInt8>) -> UInt8? {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in head.drop(while: { $0 == 0x0A || $0 == 0x0D }) {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if [0x3B, 0x2C, 0x09].contains(byte) { counts[byte, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
