/// Cuts the JSON of the directory into its records while it is being read, without holding more than one.
///
/// It follows strings, escapes and brackets only: what is inside a record is for `JSONCursor` to judge, so that one
/// damaged record does not cost the others.
struct ObjectSplitter {
  /// What was found.
  enum Piece {
    /// The bytes of one record.
    case record(UnsafeBufferPointer<UInt8>)
    /// A record longer than `largest`, which was not kept.
    case tooLong
  }

  /// The bytes that a record may take. The longest of the directory take some tens of thousands.
  static let largest = 4 << 20
  /// The members of the root that hold the records: the archive's, and that of the portal's search.
  private static let lists: Set<String> = ["service", "results"]
  private static let deepest = 1_000

  /// What is open: true for a list.
  private var open: [Bool] = []
  private var isInString = false
  private var isEscaped = false
  /// How deep records stand; nil outside of a list of records.
  private var recordDepth: Int?
  private var isInRecord = false
  private var isTooLong = false
  /// What earlier chunks held of the record that is open.
  private var begun: [UInt8] = []
  /// The last text at the first level of the root: the name of its next member.
  private var key: [UInt8] = []
  private var offset = 0

  /// Whether a list of records was met.
  private(set) var hasList = false
  /// Whether the root was closed.
  private(set) var isWhole = false

  /// Goes on reading, and gives each record that ends.
  mutating func feed(
    _ chunk: UnsafeBufferPointer<UInt8>, _ take: (Piece) -> Void
  ) throws(ExportFailure) {
    var start = isInRecord ? 0 : -1
    for (place, byte) in chunk.enumerated() {
      if isInString {
        follow(string: byte)
        continue
      }
      switch byte {
      case 0x22:
        isInString = true
        if open.isEmpty { throw .malformed(offset: offset + place) }
        key.removeAll(keepingCapacity: true)
      case 0x7B, 0x5B:
        if begins(byte) { start = place }
        try push(isList: byte == 0x5B, at: offset + place)
      case 0x7D, 0x5D:
        try pop(isList: byte == 0x5D, at: offset + place)
        guard isInRecord, open.count == recordDepth else { continue }
        end(UnsafeBufferPointer(rebasing: chunk[max(0, start)...place]), take)
        start = -1
      case 0x20, 0x09, 0x0A, 0x0D: continue
      default: if open.isEmpty { throw .malformed(offset: offset + place) }
      }
    }
    if isInRecord { keep(UnsafeBufferPointer(rebasing: chunk[max(0, start)...])) }
    offset += chunk.count
  }

  private mutating func follow(string byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == 0x5C {
      isEscaped = true
    } else if byte == 0x22 {
      isInString = false
      return
    }
    if open.count == 1, key.count < 16 { key.append(byte) }
  }

  /// Whether a record begins with that bracket.
  private mutating func begins(_ byte: UInt8) -> Bool {
    guard byte == 0x7B, !isInRecord, let recordDepth, open.count == recordDepth else { return false }
    isInRecord = true
    return true
  }

  private mutating func push(isList: Bool, at offset: Int) throws(ExportFailure) {
    if isWhole || open.count >= Self.deepest { throw .malformed(offset: offset) }
    let isRoot = open.isEmpty
    let isNamed = open.count == 1 && open[0] == false && Self.lists.contains(String(decoding: key, as: UTF8.self))
    open.append(isList)
    if isList, isRoot || isNamed, recordDepth == nil {
      recordDepth = open.count
      hasList = true
    }
  }

  private mutating func pop(isList: Bool, at offset: Int) throws(ExportFailure) {
    // A bracket that closes another kind closes what is open inside it too: the record is damaged, the next is not.
    if isInRecord, let inner = open.lastIndex(of: isList), inner >= recordDepth ?? 0 {
      open.removeSubrange(inner...)
    } else if isInRecord {
      return
    } else if open.last == isList {
      open.removeLast()
    } else {
      throw .malformed(offset: offset)
    }
    if let depth = recordDepth, open.count < depth { recordDepth = nil }
    if open.isEmpty { isWhole = true }
  }

  private mutating func end(_ bytes: UnsafeBufferPointer<UInt8>, _ take: (Piece) -> Void) {
    keepIfBegun(bytes)
    if isTooLong || bytes.count > Self.largest {
      take(.tooLong)
    } else if begun.isEmpty {
      take(.record(bytes))
    } else {
      begun.withUnsafeBufferPointer { take(.record($0)) }
    }
    begun.removeAll(keepingCapacity: begun.capacity <= 1 << 20)
    isInRecord = false
    isTooLong = false
  }

  private mutating func keepIfBegun(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !begun.isEmpty || isTooLong { keep(bytes) }
  }

  private mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isTooLong || begun.count + bytes.count > Self.largest {
      isTooLong = true
      begun = []
    } else {
      begun.append(contentsOf: bytes)
    }
  }
}
