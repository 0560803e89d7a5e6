/// Looks at eight bytes at a time: the highest bit of each byte of the result tells whether it is one of those. After
/// the first that is, others may be marked that are not.
enum ByteMarks {
  static let high: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// C0 controls and DEL.
  static func controls(_ word: UInt64) -> UInt64 { (word &- ones &* 0x20) & ~word | marks(of: 0x7F, in: word) }
  static func quotes(_ word: UInt64) -> UInt64 { marks(of: 0x22, in: word) }
  static func backslashes(_ word: UInt64) -> UInt64 { marks(of: 0x5C, in: word) }
  static func marks(of byte: UInt8, in word: UInt64) -> UInt64 { zeros(word ^ ones &* UInt64(byte)) }
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
}
