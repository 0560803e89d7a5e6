/// A key, named after what it does and not after the bytes that a terminal sends for it.
public enum Key: Hashable, Sendable {
  /// A printable character, as typed.
  case character(Character)
  /// A letter held with Control, lower case: Ctrl-F is `.control("f")`.
  case control(Character)
  /// B, F or backspace (U+007F) held with Alt, which move and erase by words where text is written. Elsewhere it is what
  /// its bytes also are: Escape, then that key.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Left and Right held with Control or Alt: from word to word where text is written.
  case wordLeft, wordRight
  /// F1 to F12.
  case function(Int)
}

extension Key {
  /// Cheap on purpose: hashing a `Character` normalises it. Of those that are not ASCII, which may be written in several
  /// ways, nothing is taken.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .character(let character): hasher.combine(UInt32(character.ascii ?? 0x80))
    case .control(let letter): hasher.combine(~UInt32(letter.ascii ?? 0x80))
    case .alt(let letter): hasher.combine(0x120000 + UInt32(letter.ascii ?? 0x80))
    case .function(let number): hasher.combine(-number)
    case .enter: hasher.combine(0x110001)
    case .escape: hasher.combine(0x110002)
    case .tab, .backTab: hasher.combine(0x110003)
    case .backspace, .delete, .insert: hasher.combine(0x110004)
    case .up, .down, .left, .right: hasher.combine(0x110005)
    case .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight: hasher.combine(0x110006)
    }
  }
}

/// What a mouse did, in cells of the screen.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable { case press, release, drag, wheelUp, wheelDown }
  public var action: Action
  public var at: Point

  public init(_ action: Action, at: Point) {
    self.action = action
    self.at = at
  }
}

/// Everything that a terminal may report, already decoded.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text pasted in one go; never a shortcut. Free of control characters.
  case paste(String)
  case resize(Size)
  /// The user asked to suspend the program from outside (SIGTSTP), or it came back.
  case suspend, resumed
  /// The terminal has gone, or the system asks to stop: save and leave.
  case hangUp, terminate
}
