/// Reads a JSON text (RFC 8259) from front to back, value by value, and knows the place of each.
///
/// The project's own, for two things that no library gives: the place of every value, for messages to the
/// authors of a dataset, and skipping what is not needed yet without decoding it. It never recurses further
/// than `deepest` and never reads outside its bytes.
package struct JSONCursor {
  /// The depth of nesting that is accepted.
  package static let deepest = 64
  /// What some editors put at the start of a file in UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let bytes: UnsafeBufferPointer<UInt8>
  /// How far it has read, in bytes.
  package private(set) var offset: Int
  /// Where the key stands whose value is read.
  private(set) var keyOffset = 0
  private var depth = 0

  /// - Parameter bytes: must outlive the cursor, and be valid UTF-8.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // Some editors write one; RFC 8259 lets a reader ignore it.
    offset = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
  }

  /// The kind of the next value.
  package mutating func kind() throws(JSONError) -> JSONKind {
    guard let byte = nextByte() else { throw failure(.value) }
    return switch byte {
    case 0x7B: .object
    case 0x5B: .array
    case 0x22: .string
    case 0x2D, 0x30...0x39: .number
    case 0x74, 0x66: .boolean
    case 0x6E: .null
    default: throw failure(.value)
    }
  }

  /// Reads an object: the body is called at each value with its key, and must read or skip that value.
  /// A key is shown in messages, so what no text may hold is replaced in it.
  package mutating func object(_ body: (inout JSONCursor, String) throws(JSONError) -> Void) throws(JSONError) {
    try expect(0x7B, .openingBrace)
    try descend()
    defer { depth -= 1 }
    if take(0x7D) { return }
    repeat {
      guard nextByte() == 0x22 else { throw failure(.fieldName) }
      keyOffset = offset
      let key = try text()
      try expect(0x3A, .colon)
      try body(&self, key.forbidden == nil ? key.value : TextRules.cleaned(key.value))
    } while take(0x2C)
    try expect(0x7D, .commaOrBrace)
  }

  /// Reads an array: the body is called at each element, and must read or skip it.
  package mutating func array(_ body: (inout JSONCursor) throws(JSONError) -> Void) throws(JSONError) {
    try expect(0x5B, .openingBracket)
    try descend()
    defer { depth -= 1 }
    if take(0x5D) { return }
    repeat { try body(&self) } while take(0x2C)
    try expect(0x5D, .commaOrBracket)
  }

  /// Passes over one value, checking its shape but decoding nothing.
  package mutating func skip() throws(JSONError) {
    switch try kind() {
    case .object: try skipObject()
    case .array: try array { cursor throws(JSONError) in try cursor.skip() }
    case .string: try skipString()
    case .number, .decimal: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try word("null")
    }
  }

  /// As `object`, without decoding the keys.
  private mutating func skipObject() throws(JSONError) {
    try expect(0x7B, .openingBrace)
    try descend()
    defer { depth -= 1 }
    if take(0x7D) { return }
    repeat {
      guard nextByte() == 0x22 else { throw failure(.fieldName) }
      try skipString()
      try expect(0x3A, .colon)
      try skip()
    } while take(0x2C)
    try expect(0x7D, .commaOrBrace)
  }

  /// Reads `true` or `false`.
  package mutating func boolean() throws(JSONError) -> Bool {
    if nextByte() == 0x74 {
      try word("true")
      return true
    }
    try word("false")
    return false
  }

  /// Reads `null`.
  package mutating func null() throws(JSONError) { try word("null") }

  /// The spelling of a number, checked against the grammar.
  package mutating func number() throws(JSONError) -> String {
    _ = nextByte()
    let start = offset
    if peek() == 0x2D { offset += 1 }
    if peek() == 0x30 {
      offset += 1
    } else {
      try digits()
    }
    if peek() == 0x2E {
      offset += 1
      try digits()
    }
    if peek() == 0x65 || peek() == 0x45 {
      offset += 1
      if peek() == 0x2B || peek() == 0x2D { offset += 1 }
      try digits()
    }
    return decode(start..<offset)
  }

  /// Reads a string, with its escapes resolved.
  package mutating func text() throws(JSONError) -> JSONText {
    guard nextByte() == 0x22 else { throw failure(.string) }
    offset += 1
    var text = JSONText(value: "", forbidden: nil)
    // The bytes since the last escape, or since the start: mostly the whole string.
    var run = offset
    while offset < bytes.count {
      passPlainText()
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte == 0x22 {
        text.value = text.value.isEmpty ? decode(run..<offset) : text.value + decode(run..<offset)
        offset += 1
        return text
      }
      if byte == 0x5C {
        text.value += decode(run..<offset)
        let scalar = try escape()
        if text.forbidden == nil, TextRules.isForbidden(scalar.value) { text.forbidden = scalar.value }
        text.value.unicodeScalars.append(scalar)
        run = offset
        continue
      }
      // The first bytes of all that is forbidden: few other characters of French begin with them.
      if text.forbidden == nil, byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte >= 0xE2 {
        text.forbidden = forbiddenScalar(at: offset)
      }
      offset += 1
    }
    throw failure(.closingQuote)
  }

  /// Only white space may follow the value of a file.
  package mutating func end() throws(JSONError) {
    if nextByte() != nil { throw failure(.endOfFile) }
  }

  // MARK: - Parts

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    offset += 1
    let letter = peek()
    offset += 1
    switch letter {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: break
    default:
      offset -= 1
      throw failure(.escape)
    }
    let high = try hexadecimal()
    if let scalar = Unicode.Scalar(high) { return scalar }
    // Half of a pair: the other half must follow.
    guard high < 0xDC00, peek() == 0x5C, offset + 1 < bytes.count, bytes[offset + 1] == 0x75 else {
      throw failure(.secondSurrogate)
    }
    offset += 2
    let low = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw failure(.secondSurrogate) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw failure(.fourHexDigits)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  private mutating func skipString() throws(JSONError) {
    offset += 1
    while offset < bytes.count {
      passPlainText()
      guard offset < bytes.count else { break }
      switch bytes[offset] {
      case 0x22:
        offset += 1
        return
      case 0x5C: _ = try escape()
      default: offset += 1
      }
    }
    throw failure(.closingQuote)
  }

  /// Passes over characters of ASCII that mean only themselves, eight at a time, to a place no further than the first
  /// other byte.
  private mutating func passPlainText() {
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let marks = ByteMarks.controls(word) | ByteMarks.quotes(word) | ByteMarks.backslashes(word) | word
      // A mark is surely right up to the first one.
      let plain = (marks & ByteMarks.high).trailingZeroBitCount / 8
      offset += plain
      if plain < 8 { return }
    }
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while let byte = peek(), (0x30...0x39).contains(byte) { offset += 1 }
    if offset == start { throw failure(.digit) }
  }

  private mutating func word(_ word: StaticString) throws(JSONError) {
    _ = nextByte()
    for index in 0..<word.utf8CodeUnitCount {
      guard peek() == word.utf8Start[index] else { throw failure(.word) }
      offset += 1
    }
  }

  /// Called just after an opening bracket or brace.
  private mutating func descend() throws(JSONError) {
    depth += 1
    if depth > Self.deepest { throw JSONError(reason: .tooDeep, offset: offset - 1) }
  }

  private mutating func expect(_ byte: UInt8, _ what: JSONExpectation) throws(JSONError) {
    if !take(byte) { throw failure(what) }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard nextByte() == byte else { return false }
    offset += 1
    return true
  }

  /// Passes over white space; nil at the end.
  private mutating func nextByte() -> UInt8? {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 } else { return byte }
    }
    return nil
  }

  private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func decode(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func failure(_ expected: JSONExpectation) -> JSONError {
    JSONError(reason: .expected(expected), offset: offset)
  }

  /// The scalar at an offset, if no text may hold it. Only its first byte was looked at before.
  private func forbiddenScalar(at offset: Int) -> UInt32? {
    let first = UInt32(bytes[offset])
    func next(_ step: Int) -> UInt32 { offset + step < bytes.count ? UInt32(bytes[offset + step]) & 0x3F : 0 }
    let scalar: UInt32
    switch first {
    case 0..<0x80: scalar = first
    case 0xC2...0xDF: scalar = (first & 0x1F) << 6 | next(1)
    case 0xE0..<0xF0: scalar = (first & 0xF) << 12 | next(1) << 6 | next(2)
    default: scalar = (first & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3)
    }
    return TextRules.isForbidden(scalar) ? scalar : nil
  }
}
