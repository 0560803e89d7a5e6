import PtyHarness
import Surface

/// The real program in a pseudo-terminal, once its first screen is there.
func openReseau(
  _ arguments: [String] = [], environment: [String: String?] = [:], size: Size = Size(columns: 80, rows: 24),
  showing text: String = "F1 aide"
) throws -> PseudoTerminal {
  let program = try PseudoTerminal(
    PseudoTerminal.built("reseau"), arguments, environment: environment, size: size)
  // The cursor comes to rest on the focus: the last thing of a frame.
  _ = program.wait { $0.shows(text) && $0.screen.cursor.column == 2 }
  return program
}

extension PseudoTerminal {
  func shows(_ text: String) -> Bool { screen.text.contains(text) }

  /// Whether the row of the cursor holds a text.
  func rests(on text: String) -> Bool { screen.row(screen.cursor.row).contains(text) }

  /// Whether the terminal is as it was found: settings, main screen, no mouse, no bracketed paste, cursor seen.
  var isGivenBack: Bool { settings == settingsBefore && screen.modes == [7, 25] }
}
