/// A key, named after what it does and not after the bytes that a terminal sends for it.
public enum Key: Hashable, Sendable {
  /// A printable character, as typed.
  case character(Character)
  /// A letter held with Control, lower case: Ctrl-F is `.control("f")`.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
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
