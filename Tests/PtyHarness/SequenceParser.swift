/// Cuts the output of a program into characters and control sequences (ECMA-48).
struct SequenceParser: Sendable {
  enum Step {
    case write(Unicode.Scalar)
    case control(UInt8)
    /// ESC and one character.
    case escape(UInt8)
    case sequence(ControlSequence)
    /// An operating system command, without its frame.
    case command(String)
  }

  struct ControlSequence {
    /// "?" for a private one, or empty.
    var prefix: String
    var numbers: [Int]
    var final: Character

    /// A number, or what stands for an absent or zero one.
    func number(_ index: Int = 0, or fallback: Int = 1) -> Int {
      index < numbers.count && numbers[index] > 0 ? numbers[index] : fallback
    }
  }

  private enum State { case ground, escape, charset, sequence, command, commandEscape }

  private var state = State.ground
  private var pending: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Step? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .charset: state = .ground
    case .sequence:
      pending.append(byte)
      guard byte >= 0x40, byte < 0x7F else { return nil }
      state = .ground
      return .sequence(parsed())
    case .command:
      if byte == 0x1B {
        state = .commandEscape
      } else if byte == 0x07 {
        return endCommand()
      } else {
        pending.append(byte)
      }
    case .commandEscape: return endCommand()
    }
    return nil
  }

  private mutating func ground(_ byte: UInt8) -> Step? {
    if byte == 0x1B {
      state = .escape
    } else if byte < 0x20 {
      return .control(byte)
    } else {
      pending.append(byte)
      guard let text = String(validating: pending, as: UTF8.self), let scalar = text.unicodeScalars.first else {
        if pending.count < 4 { return nil }
        pending = []
        return .write("\u{FFFD}")
      }
      pending = []
      return .write(scalar)
    }
    return nil
  }

  private mutating func escape(_ byte: UInt8) -> Step? {
    pending = []
    switch byte {
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "]"): state = .command
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    default:
      state = .ground
      return .escape(byte)
    }
    return nil
  }

  private mutating func endCommand() -> Step {
    state = .ground
    defer { pending = [] }
    return .command(String(decoding: pending, as: UTF8.self))
  }

  private mutating func parsed() -> ControlSequence {
    defer { pending = [] }
    let text = String(decoding: pending, as: UTF8.self)
    let prefix = text.prefix { "?<>=!".contains($0) }
    let inside = text.dropFirst(prefix.count).dropLast()
    let numbers =
      inside.isEmpty ? [] : inside.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    return ControlSequence(prefix: String(prefix), numbers: numbers, final: text.last ?? " ")
  }
}
