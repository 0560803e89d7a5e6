/// Writes values one after the other, each ended by a character that no text of a dataset may hold (see `TextRules`).
struct ImageWriter {
  /// Unit separator.
  static let end: UInt8 = 0x1F

  private(set) var text = ""

  /// Nil and the empty text are written alike: no text of a dataset is empty.
  mutating func add(_ value: String?) {
    text += value ?? ""
    text.unicodeScalars.append(Unicode.Scalar(Self.end))
  }

  mutating func add(_ value: Int?) { add(value.map(String.init)) }

  mutating func add(_ value: Bool) { add(value ? 1 : 0) }

  mutating func add<Item>(_ items: [Item], _ item: (Item, inout ImageWriter) -> Void) {
    add(items.count)
    for each in items { item(each, &self) }
  }
}

/// Reads what an `ImageWriter` has written, in the same order.
///
/// Never traps and never fails at once: what is not there reads as nothing, and `isWhole` says so in the end.
struct ImageReader {
  private let image: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  /// Whether all that was asked for was there.
  private var isSound = true

  /// - Parameter bytes: those of the image; must outlive the reader.
  init(_ image: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.image = image
    self.bytes = bytes
  }

  /// Whether all that was asked for was there, and nothing else.
  var isWhole: Bool { isSound && offset == bytes.count }

  mutating func fail() { isSound = false }

  mutating func text() -> String { text(of: field()) }

  mutating func optionalText() -> String? {
    let field = field()
    return field.isEmpty ? nil : text(of: field)
  }

  private func text(of field: Range<Int>) -> String {
    // So short a text stands in the value itself: there is nothing to allocate, and little to look through.
    if field.count <= 15 { return String(decoding: UnsafeBufferPointer(rebasing: bytes[field]), as: UTF8.self) }
    // A part of a text is known to be valid UTF-8, and is not looked through again.
    let start = image.utf8.startIndex
    return String(
      image[image.utf8.index(start, offsetBy: field.lowerBound)..<image.utf8.index(start, offsetBy: field.upperBound)])
  }

  mutating func integer() -> Int {
    guard let value = optionalInteger() else {
      fail()
      return 0
    }
    return value
  }

  mutating func optionalInteger() -> Int? {
    let field = UnsafeBufferPointer(rebasing: bytes[field()])
    guard let first = field.first else { return nil }
    // Sixteen digits cannot overflow, and no number of a network has as many.
    guard field.count <= 16 else {
      fail()
      return nil
    }
    var value = 0
    for byte in first == 0x2D ? field.dropFirst() : field[...] {
      guard (0x30...0x39).contains(byte) else {
        fail()
        return nil
      }
      value = value * 10 + Int(byte - 0x30)
    }
    return first == 0x2D ? -value : value
  }

  mutating func flag() -> Bool { integer() == 1 }

  /// The place of something in a list of that many.
  mutating func index(below count: Int) -> Int {
    let index = integer()
    guard (0..<count).contains(index) else {
      fail()
      return 0
    }
    return index
  }

  mutating func list<Item>(_ item: (inout ImageReader) -> Item) -> [Item] {
    // No item is less than one byte.
    let count = index(below: bytes.count - offset + 1)
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count where isSound { items.append(item(&self)) }
    return items
  }

  /// Where the next value stands.
  private mutating func field() -> Range<Int> {
    let start = offset
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let mark = ByteMarks.marks(of: ImageWriter.end, in: word) & ByteMarks.high
      offset += mark.trailingZeroBitCount / 8
      if mark != 0 { break }
    }
    while offset < bytes.count, bytes[offset] != ImageWriter.end { offset += 1 }
    guard offset < bytes.count else {
      fail()
      return 0..<0
    }
    defer { offset += 1 }
    return start..<offset
  }
}
