extension Character {
  /// The code of a character of one byte. Asked for at every frame and every key: `asciiValue`, which has an answer for
  /// the pair CR LF too, takes some 130 instructions more.
  @inlinable public var ascii: UInt8? { utf8.count == 1 ? utf8[utf8.startIndex] : nil }
}
