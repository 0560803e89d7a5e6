/// Why the screen cannot be opened. The program can still print text.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is not a terminal.
  case notInteractive
  /// The terminal prints lines and cannot place the cursor (`TERM=dumb`).
  case noCursorAddressing(String)
  /// `TERM` is empty, or neither that description nor any usual one is installed.
  case unknownTerminal(String)
  /// The system refused something else, or a screen is open already.
  case unavailable
}
