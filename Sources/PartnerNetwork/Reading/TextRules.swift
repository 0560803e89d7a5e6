/// What a text of a dataset may hold.
public enum TextRules {
  /// Controls (C0, DEL, C1) could drive a terminal; direction controls, line separators and invisible
  /// characters could make a text read otherwise than it is written (Unicode Technical Report 36, section 3.5).
  public static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// A text with a sign in place of each character that no text may hold.
  public static func cleaned(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { cleaned.append(isForbidden(scalar.value) ? "\u{FFFD}" : scalar) }
    return String(cleaned)
  }

  /// The offset of the first byte that is not part of valid UTF-8 (RFC 3629); nil where all is valid.
  package static func firstInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while offset < bytes.count {
      // Most of French is ASCII: eight bytes at a time.
      while offset + 8 <= bytes.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) & ByteMarks.high
        offset += word.trailingZeroBitCount / 8
        if word != 0 { break }
      }
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch byte {
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF:
        length = 3
        if byte == 0xE0 { low = 0xA0 }
        if byte == 0xED { high = 0x9F }
      case 0xF0...0xF4:
        length = 4
        if byte == 0xF0 { low = 0x90 }
        if byte == 0xF4 { high = 0x8F }
      default: return offset
      }
      guard offset + length <= bytes.count, (low...high).contains(bytes[offset + 1]) else { return offset }
      for index in offset + 2..<max(offset + 2, offset + length) where bytes[index] & 0xC0 != 0x80 { return offset }
      offset += length
    }
    return nil
  }
}

extension String {
  /// Whether there is nothing to see in it.
  var isBlank: Bool {
    // Nearly every text begins with a character that is to be seen, and asking it what it is takes long.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return allSatisfy(\.isWhitespace)
  }
}
