/// What the program asks of the world. The run loop carries it out; nothing here does.
public enum Effect: Equatable, Sendable {
  /// Start or stop listening to the mouse.
  case mouse(Bool)
  /// Give the terminal back to the shell until the user returns.
  case suspend
  case quit
}
