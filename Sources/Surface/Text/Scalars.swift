/// The scalars of a text as numbers. Every cell of every frame is made from them, and reading the bytes themselves takes
/// half the time of the standard library's view.
enum Scalars {
  /// Calls `body` with each scalar until it answers false.
  @inline(__always)
  static func forEach(of text: some StringProtocol, _ body: (UInt32) -> Bool) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      var place = 0
      while place < bytes.count {
        let (value, length) = decode(bytes, at: place)
        if !body(value) { return }
        place += length
      }
    }
    if isDone == nil {
      for scalar in text.unicodeScalars where !body(scalar.value) { return }
    }
  }

  /// One scalar of a valid text and how many bytes it takes: the storage of a string is always valid UTF-8.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return (0xFFFD, bytes.count - place) }
    var value = first & (0x7F >> UInt32(length))
    for next in place + 1..<place + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (value, length)
  }
}
