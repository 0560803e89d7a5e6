import PtyHarness
import Surface
import Testing

/// Starts the probe and waits for its first screen.
func startProbe(
  _ arguments: [String] = [], environment: [String: String?] = [:], size: Size = Size(columns: 80, rows: 24)
) throws -> PseudoTerminal {
  let probe = try PseudoTerminal(
    PseudoTerminal.built("TerminalProbe"), arguments, environment: environment, size: size)
  // The modes follow the first frame.
  let isOpen = probe.wait { $0.isShowing("q: quit") && $0.isShowing("PROBE") && $0.screen.modes.contains(2004) }
  #expect(isOpen, "the probe paints its first screen")
  return probe
}

extension PseudoTerminal {
  func isShowing(_ text: String) -> Bool { screen.text.contains(text) }

  /// What the probe says of the last event.
  var event: String { String(screen.row(2).drop { $0 != ":" }.dropFirst(2)) }

  /// Sends bytes, and waits for the event that they should be.
  func expect(_ event: String, after bytes: String, sourceLocation: SourceLocation = #_sourceLocation) {
    send(bytes)
    let came = wait { $0.event == event }
    #expect(came, "\(self.event) instead of \(event)", sourceLocation: sourceLocation)
  }

  /// Whether the terminal is as it was before the program: its settings, its modes and its own screen.
  var isRestored: Bool { settings == settingsBefore && screen.modes == [7, 25] }
}
