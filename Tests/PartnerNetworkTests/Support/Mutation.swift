/// Small damage to the bytes of a file, of the kinds that a broken disk, a bad merge or a hostile author make.
enum Mutation: CaseIterable {
  case flipBit, setByte, cut, truncate, duplicate, move, insertSyntax, insertControl, insertEscape, insertNumber, deepen

  private static let syntax: [[UInt8]] = [
    "{", "}", "[", "]", "\"", ":", ",", "\\", "null", "true", "{}", "[]", "\"\"", ",,", "/*", "//", "\n",
  ].map { Array($0.utf8) }
  private static let escapes: [[UInt8]] = [
    #"\u001b"#, #"\u0000"#, #"\u009b"#, #"\u202e"#, #"\u200b"#, #"\ud83d"#, #"\ude00"#, #"\ud83d\ude00"#, #"\u12"#,
    #"\x"#, #"\n"#,
  ].map { Array($0.utf8) }
  private static let controls: [[UInt8]] = [
    [0x1B], [0x00], [0x07], [0x0A], [0x7F], [0xC2, 0x9B], [0xC2, 0x85], [0xE2, 0x80, 0xAE], [0xE2, 0x81, 0xA6],
    [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF], [0xC3], [0xFF], [0xED, 0xA0, 0x80], [0xF3, 0xA0, 0x80, 0x81],
  ]
  private static let numbers: [[UInt8]] = [
    "0", "-0", "01", "1e999", "99999999999999999999", "-9223372036854775808", "1.5", "-",
  ].map { Array($0.utf8) }

  func apply(to bytes: inout [UInt8], using random: inout SeededRandom) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
    switch self {
    case .flipBit: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case .setByte: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    case .cut: bytes.removeSubrange(place..<end)
    case .truncate: bytes.removeSubrange(place...)
    case .duplicate: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
    case .move:
      let moved = Array(bytes[place..<end])
      bytes.removeSubrange(place..<end)
      bytes.insert(contentsOf: moved, at: Int.random(in: 0...bytes.count, using: &random))
    case .insertSyntax: insert(Self.syntax, into: &bytes, at: place, using: &random)
    case .insertControl: insert(Self.controls, into: &bytes, at: place, using: &random)
    case .insertEscape: insert(Self.escapes, into: &bytes, at: place, using: &random)
    case .insertNumber: insert(Self.numbers, into: &bytes, at: place, using: &random)
    case .deepen:
      let bracket: UInt8 = Bool.random(using: &random) ? 0x5B : 0x7B
      bytes.insert(contentsOf: [UInt8](repeating: bracket, count: Int.random(in: 1...80, using: &random)), at: place)
    }
  }

  private func insert(
    _ choices: [[UInt8]], into bytes: inout [UInt8], at place: Int, using random: inout SeededRandom
  ) {
    bytes.insert(contentsOf: choices.randomElement(using: &random) ?? [], at: place)
  }

  /// A file with one to four small damages.
  static func damaged(_ bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
    var damaged = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      Self.allCases.randomElement(using: &random)?.apply(to: &damaged, using: &random)
    }
    return damaged
  }
}
