import Surface

/// The keys behind bytes, as terminals agree on them: xterm, VT220, rxvt, PuTTY and the Linux console.
enum KeySequence {
  /// A control character.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  /// The byte after ESC, of those that editors of lines agree on; the others are keys of their own after Escape.
  static func alternate(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "f"): .alt(Character(Unicode.Scalar(byte)))
    case 0x08, 0x7F: .alt("\u{7F}")
    default: nil
    }
  }

  /// ESC O and one character (arrows in application mode, F1 to F4, the numeric pad), or ESC [ [ and one (F1 to F5 of
  /// the Linux console).
  static func short(_ bytes: [UInt8]) -> Key? {
    guard let last = bytes.last else { return nil }
    if bytes.count == 4 {
      let number = Int(last) - Int(UInt8(ascii: "A")) + 1
      return (1...5).contains(number) ? .function(number) : nil
    }
    switch last {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "I"): return .tab
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Character(Unicode.Scalar(last - 0x40)))
    default: return lettered(last)
    }
  }

  /// ESC [, numbers, and one character. The second number tells which modifiers are held: they are dropped where the
  /// key has no other meaning with them, so that Shift-Up still goes up.
  static func long(_ numbers: [Int], final: UInt8) -> Key? {
    guard final == UInt8(ascii: "~") else {
      guard let key = lettered(final) else { return nil }
      // `CSI row;column R` is an answer about the cursor and not F3; F1 to F4 with a modifier are F13 and on.
      if case .function = key, !numbers.isEmpty { return nil }
      let isByWord = numbers.count > 1 && [3, 5].contains(numbers[1])
      return isByWord && key == .left ? .wordLeft : isByWord && key == .right ? .wordRight : key
    }
    guard let number = numbers.first else { return nil }
    let key = numbered[number]
    if case .function = key, numbers.count > 1 { return nil }
    return key
  }

  /// The numbers of a sequence: digits between semicolons. What is not a number gives none at all.
  static func numbers(_ bytes: some Sequence<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var inside = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !inside { numbers.append(0) }
        inside = true
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte - 0x30), 1_000_000)
      case UInt8(ascii: ";"):
        if !inside { numbers.append(0) }
        inside = false
      default: return []
      }
    }
    return numbers
  }

  private static func lettered(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - Int(UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]
}
