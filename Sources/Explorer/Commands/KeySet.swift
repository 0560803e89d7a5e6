import Surface

/// Keys that were met. Asked for all commands at each frame, so a key is a bit and is not hashed.
struct KeySet {
  /// Characters of ASCII, by their code.
  private var characters: (low: UInt64, high: UInt64) = (0, 0)
  /// Those held with Control.
  private var controls: (low: UInt64, high: UInt64) = (0, 0)
  /// Keys that have a name, then F1 to F12.
  private var named: UInt64 = 0
  private var others: [Key] = []

  /// Takes a key in; whether it was not there yet.
  mutating func insert(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      if let code = character.ascii { return Self.insert(code, into: &characters) }
    case .control(let letter):
      if let code = letter.ascii { return Self.insert(code, into: &controls) }
    case .function(let number):
      if (1...12).contains(number) { return Self.insert(UInt8(31 + number), into: &named) }
    case .alt: break
    case .enter: return Self.insert(0, into: &named)
    case .escape: return Self.insert(1, into: &named)
    case .tab: return Self.insert(2, into: &named)
    case .backTab: return Self.insert(3, into: &named)
    case .backspace: return Self.insert(4, into: &named)
    case .delete: return Self.insert(5, into: &named)
    case .insert: return Self.insert(6, into: &named)
    case .up: return Self.insert(7, into: &named)
    case .down: return Self.insert(8, into: &named)
    case .left: return Self.insert(9, into: &named)
    case .right: return Self.insert(10, into: &named)
    case .home: return Self.insert(11, into: &named)
    case .end: return Self.insert(12, into: &named)
    case .pageUp: return Self.insert(13, into: &named)
    case .pageDown: return Self.insert(14, into: &named)
    case .wordLeft: return Self.insert(15, into: &named)
    case .wordRight: return Self.insert(16, into: &named)
    }
    if others.contains(key) { return false }
    others.append(key)
    return true
  }

  private static func insert(_ code: UInt8, into words: inout (low: UInt64, high: UInt64)) -> Bool {
    code < 64 ? insert(code, into: &words.low) : insert(code - 64, into: &words.high)
  }

  private static func insert(_ place: UInt8, into word: inout UInt64) -> Bool {
    let bit: UInt64 = 1 << UInt64(place)
    defer { word |= bit }
    return word & bit == 0
  }
}
