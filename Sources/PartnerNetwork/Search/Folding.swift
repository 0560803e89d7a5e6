/// Reduces French text to what search compares: no case, no accents, no ligatures, one kind of blank.
public enum Folding {
  /// The folded bytes of a text: lower-case letters and digits of ASCII, words parted by single spaces.
  /// Apostrophes, hyphens, no-break spaces and all other signs part words; what has no width parts none; letters
  /// beyond Latin are kept.
  public static func fold(_ text: some StringProtocol) -> String { String(decoding: bytes(text), as: UTF8.self) }

  /// The words of a text, folded.
  public static func words(_ text: some StringProtocol) -> [Substring] { fold(text).split(separator: " ") }

  /// The same as `fold`, as bytes: what the index is made of.
  static func bytes(_ text: some StringProtocol) -> [UInt8] {
    var folded = FoldedBytes()
    folded.reserve(text.utf8.count)
    add(text, to: &folded)
    return folded.bytes
  }

  /// Adds a folded text to others; the last of these goes on where nothing parts them.
  static func add(_ text: some StringProtocol, to folded: inout FoldedBytes) {
    var text = String(text)
    // Bytes are read several times faster than scalars. The bytes of a text are valid, so none is missing.
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        switch byte {
        case 0x61...0x7A, 0x30...0x39: folded.add(byte)
        case 0x41...0x5A: folded.add(byte + 0x20)
        case 0..<0x80: folded.part()
        default:
          let count = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
          var value = UInt32(byte) & (0x3F >> UInt32(count))
          for next in bytes[offset..<min(offset + count, bytes.count)] { value = value << 6 | UInt32(next & 0x3F) }
          offset += count
          add(value, to: &folded)
        }
      }
    }
  }

  /// A character beyond ASCII.
  private static func add(_ value: UInt32, to folded: inout FoldedBytes) {
    if (0xC0...0x17F).contains(value) {
      let base = latin[Int(value) - 0xC0]
      if base.isEmpty { folded.part() } else { folded.add(base) }
    } else if let scalar = Unicode.Scalar(value) {
      add(scalar, to: &folded)
    }
  }

  /// A character that is not in the table.
  private static func add(_ scalar: Unicode.Scalar, to folded: inout FoldedBytes) {
    switch scalar.value {
    // Accents of their own; soft hyphens and other characters without width, which come with pasted text.
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return
    case 0x2010...0x206F, 0xA0...0xBF, 0x2B9...0x2BF: folded.part()
    // Ligatures, which come with text pasted from a PDF.
    case 0xFB00...0xFB06: folded.add(ligatures[Int(scalar.value) - 0xFB00])
    case 0x180...0x24F, 0x1E00...0x1EFF:
      if scalar.value == 0x1E9E { return folded.add("ss".utf8) }
      if let base = base(of: scalar) { folded.add(base) } else { folded.add(scalar.properties.lowercaseMapping.utf8) }
    default:
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        folded.add(scalar.properties.lowercaseMapping.utf8)
      } else {
        folded.part()
      }
    }
  }

  /// The letter of `LATIN SMALL LETTER S WITH COMMA BELOW`.
  private static func base(of scalar: Unicode.Scalar) -> UInt8? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count > 4, words[4] == "WITH",
      words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1, let letter = words[3].utf8.first
    else { return nil }
    return letter | 0x20
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

  /// The base letters of U+00C0 to U+017F, one entry a code point; empty for the two signs among them.
  private static let latin: [[UInt8]] = {
    let table =
      "a a a a a a ae c e e e e i i i i d n o o o o o _ o u u u u y th ss "
      + "a a a a a a ae c e e e e i i i i d n o o o o o _ o u u u u y th y "
      + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i "
      + "ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s "
      + "t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s"
    return table.split(separator: " ").map { $0 == "_" ? [] : Array($0.utf8) }
  }()
}

/// Words as they are folded, single spaces between them.
struct FoldedBytes {
  private(set) var bytes: [UInt8] = []
  private var isParted = false

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Begins another text in the same memory.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isParted = false
  }

  /// The next letter begins another word.
  mutating func part() { isParted = bytes.last.map { $0 != 0 } ?? false }

  /// Ends the text with a byte that no text has and that is smaller than all others.
  mutating func end() {
    bytes.append(0)
    isParted = false
  }

  mutating func add(_ byte: UInt8) {
    if isParted {
      bytes.append(0x20)
      isParted = false
    }
    bytes.append(byte)
  }

  mutating func add(_ letters: some Sequence<UInt8>) {
    for letter in letters { add(letter) }
  }
}
