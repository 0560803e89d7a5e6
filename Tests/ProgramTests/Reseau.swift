import PtyHarness
import Surface
import Testing

/// The program under test, built beside the tests.
let reseau = PseudoTerminal.built("reseau")

/// The bytes of the keys, as a terminal sends them.
enum Keys {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let enter = "\r"
  static let tab = "\t"
  static let escape = "\u{1B}"

  /// A press of the left button at a place of the screen.
  static func click(row: Int, column: Int) -> String { "\u{1B}[<0;\(column + 1);\(row + 1)M" }

  /// One notch of the wheel, downwards.
  static func wheelDown(row: Int, column: Int) -> String { "\u{1B}[<65;\(column + 1);\(row + 1)M" }

  /// A text that was pasted.
  static func paste(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }
}

/// Starts the program, and waits for its home screen to be complete.
func openReseau(
  _ arguments: [String] = [], environment: [String: String?] = [:], size: Size = Size(columns: 80, rows: 24)
) throws -> PseudoTerminal {
  let program = try PseudoTerminal(reseau, arguments, environment: environment, size: size)
  #expect(program.wait { $0.isHome }, "the home screen, and not:\n\(program.screen.text)")
  return program
}

/// The modes of the terminal while the program has it: no cursor shown, marked pastes, the mouse.
let modesInUse: Set<Int> = [7, 1049, 2004, 1002, 1006]

extension PseudoTerminal {
  /// Whether the three columns are complete, with the selection and the footer, and the modes that follow the first frame.
  var isHome: Bool {
    screen.row(0).contains("Accueil") && screen.row(2).contains("1 ACTEURS") && hasFooter && isOnSelection
      && screen.modes.contains(2004)
  }

  /// Whether the last row is the footer, the last thing that a frame draws.
  var hasFooter: Bool { screen.row(screen.size.rows - 1).contains("F1 aide") }

  /// Whether the hardware cursor is on the selected row: beside the mark, and where the look is another.
  var isOnSelection: Bool {
    let cursor = screen.cursor
    let look = screen.cell(row: cursor.row, column: cursor.column).look
    let mark = (0..<cursor.column).contains { ["▌", ">"].contains(screen.cell(row: cursor.row, column: $0).text) }
    return mark && (look.reverse || look.background != nil)
  }

  /// The rows between the title and the sentence, where the footer's hints have no part.
  var body: [String] { Array(screen.rows[2..<screen.size.rows - 3]) }

  func isShowing(_ text: String) -> Bool { screen.text.contains(text) }

  /// Whether the terminal is as it was before the program: its settings, its modes, and nothing left on its screen
  /// where there is another one for full-screen programs.
  var isRestored: Bool {
    let hasAlternateScreen = String(decoding: output, as: UTF8.self).contains("\u{1B}[?1049h")
    return settings == settingsBefore && screen.modes == [7, 25]
      && (!hasAlternateScreen || screen.rows.allSatisfy(\.isEmpty))
  }

  /// Sends a key, and waits for what it must lead to.
  func press(_ key: String, sourceLocation: SourceLocation = #_sourceLocation, until holds: (PseudoTerminal) -> Bool) {
    send(key)
    let came = wait(until: holds)
    #expect(came, "\(screen.text)", sourceLocation: sourceLocation)
  }

  /// Goes down one row of a list that does not scroll, and waits until the frame is complete.
  func goDown(sourceLocation: SourceLocation = #_sourceLocation) {
    let row = screen.cursor.row + 1
    let column = screen.cursor.column
    press(Keys.down, sourceLocation: sourceLocation) {
      $0.screen.cursor == Point(row: row, column: column) && $0.isOnSelection
    }
  }

  /// Leaves by the key, and checks that the terminal is as it was found.
  func quit(_ key: String = "q", sourceLocation: SourceLocation = #_sourceLocation) {
    send(key)
    let ended = wait { $0.exit == .status(0) && $0.isRestored }
    #expect(ended, "\(String(describing: exit)) \(screen.modes)\n\(screen.text)", sourceLocation: sourceLocation)
  }
}
