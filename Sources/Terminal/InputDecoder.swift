import Surface

/// Turns the bytes that a terminal sends into events. Pure: it reads no clock and no terminal.
///
/// Curses could do it, but hands an unknown sequence over as so many key presses (`CSI 97;5u` would type seven
/// characters), uses mouse coordinates that end at column 223 under tmux, and loses text after a broken byte. Here a
/// sequence is recognised by its grammar (ECMA-48, section 5.4), known or not, and an unknown one does nothing.
struct InputDecoder {
  private enum State {
    case ground
    /// Inside a UTF-8 character of that many bytes.
    case character(length: Int)
    /// After ESC: alone, or the beginning of a sequence.
    case escape
    /// After ESC O.
    case single
    /// After ESC [.
    case control
    /// After ESC [ [, the function keys of the Linux console.
    case console
    /// After ESC [ M: three bytes of a mouse that does not know decimal coordinates.
    case mouse
    case paste
  }

  private var state = State.ground
  /// The bytes of the sequence that has begun.
  private var pending: [UInt8] = []
  private var paste = PasteCollector()
  private let findKeys: () -> [[UInt8]: Key]
  /// Keys by their bytes, as the terminal description gives them.
  private lazy var keys = findKeys()

  /// - Parameter keys: the sequences of the terminal description, which come before the usual ones. Asked for when the
  ///   first sequence comes, so that the first screen does not wait for them.
  init(keys: @autoclosure @escaping () -> [[UInt8]: Key] = [:]) { findKeys = keys }

  /// Whether the next byte, or its absence, decides if the user pressed Escape.
  var holdsEscape: Bool {
    switch state {
    case .escape, .single: true
    default: false
    }
  }

  /// To call when nothing followed an ESC in time.
  mutating func releaseEscape(into events: inout [InputEvent]) {
    switch state {
    case .escape: events.append(.key(.escape))
    case .single: events += [.key(.escape), .key(.character("O"))]
    default: return
    }
    state = .ground
  }

  /// Takes one byte, and adds the events that it completes.
  mutating func take(_ byte: UInt8, into events: inout [InputEvent]) {
    switch state {
    case .ground: begin(byte, into: &events)
    case .character(let length): continueCharacter(byte, length: length, into: &events)
    case .escape: afterEscape(byte, into: &events)
    case .single, .console:
      guard byte >= 0x20, byte < 0x7F else { return restart(with: byte, into: &events) }
      pending.append(byte)
      finish(with: keys[pending] ?? KeySequence.short(pending), into: &events)
    case .control: continueControl(byte, into: &events)
    case .mouse:
      pending.append(byte)
      guard pending.count == 6 else { return }
      state = .ground
      if let event = MouseReport.event(bytes: pending.suffix(3)) { events.append(.mouse(event)) }
    case .paste:
      guard let text = paste.take(byte) else { return }
      state = .ground
      if !text.isEmpty { events.append(.paste(text)) }
    }
  }

  private mutating func begin(_ byte: UInt8, into events: inout [InputEvent]) {
    pending = [byte]
    switch byte {
    case 0x1B: state = .escape
    case 0x20..<0x7F: events.append(.key(.character(Character(Unicode.Scalar(byte)))))
    case 0xC2..<0xE0: state = .character(length: 2)
    case 0xE0..<0xF0: state = .character(length: 3)
    case 0xF0..<0xF5: state = .character(length: 4)
    case 0x80...0xFF: break
    default: if let key = KeySequence.control(byte) { events.append(.key(key)) }
    }
  }

  private mutating func continueCharacter(_ byte: UInt8, length: Int, into events: inout [InputEvent]) {
    guard byte & 0xC0 == 0x80 else { return restart(with: byte, into: &events) }
    pending.append(byte)
    guard pending.count == length else { return }
    state = .ground
    guard let text = String(validating: pending, as: UTF8.self), let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return }
    events.append(.key(.character(Character(scalar))))
  }

  private mutating func afterEscape(_ byte: UInt8, into events: inout [InputEvent]) {
    pending.append(byte)
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    default:
      if let key = keys[pending] ?? KeySequence.alternate(byte) { return finish(with: key, into: &events) }
      // Alt and a character, or Escape and a quick hand.
      events.append(.key(.escape))
      restart(with: byte, into: &events)
    }
  }

  private mutating func continueControl(_ byte: UInt8, into events: inout [InputEvent]) {
    guard byte >= 0x20, byte < 0x7F else { return restart(with: byte, into: &events) }
    // The end of an absurdly long sequence is still awaited, without keeping it.
    if pending.count < 64 { pending.append(byte) }
    if byte == UInt8(ascii: "["), pending.count == 3 {
      state = .console
    } else if byte >= 0x40 {
      finishControl(byte, into: &events)
    }
  }

  private mutating func finishControl(_ final: UInt8, into events: inout [InputEvent]) {
    if let key = keys[pending] { return finish(with: key, into: &events) }
    let inside = pending.dropFirst(2).dropLast()
    switch (inside.first, final) {
    case (nil, UInt8(ascii: "M")): state = .mouse
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
      state = .ground
      let numbers = KeySequence.numbers(inside.dropFirst())
      if let event = MouseReport.event(numbers: numbers, released: final == UInt8(ascii: "m")) {
        events.append(.mouse(event))
      }
    default:
      let numbers = KeySequence.numbers(inside)
      if final == UInt8(ascii: "~"), numbers == [200] {
        state = .paste
        paste = PasteCollector()
      } else {
        finish(with: KeySequence.long(numbers, final: final), into: &events)
      }
    }
  }

  private mutating func finish(with key: Key?, into events: inout [InputEvent]) {
    state = .ground
    if let key { events.append(.key(key)) }
  }

  /// Drops the sequence that has begun, and takes the byte as the first of something else.
  private mutating func restart(with byte: UInt8, into events: inout [InputEvent]) {
    state = .ground
    begin(byte, into: &events)
  }
}
