import PtyHarness
import Surface
import Testing

/// What the command line says of the looks.
@Suite(.serialized) struct LooksTests {
  /// A start: what is typed, in which environment, and how many of the 256 colours may be seen.
  struct Start: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    var environment: [String: String?] = [:]
    let hasColours: Bool
    var testDescription: String { "\(environment) \(arguments)" }
  }

  static let starts = [
    Start(arguments: ["--couleur", "non"], hasColours: false),
    Start(arguments: ["--couleur", "non", "--theme", "sombre"], hasColours: false),
    Start(arguments: ["--theme", "Mono"], hasColours: false),
    Start(arguments: ["--couleur", "auto"], environment: ["NO_COLOR": "1"], hasColours: false),
    Start(arguments: ["--couleur", "oui"], environment: ["NO_COLOR": "1"], hasColours: true),
    Start(arguments: ["--theme", "sombre"], environment: ["NO_COLOR": "1"], hasColours: true),
    Start(arguments: ["--couleur=oui"], environment: ["TERM": "vt100"], hasColours: false),
    Start(arguments: ["ouvrir", "CAF", "--neuf", "--couleur", "non"], hasColours: false),
  ]

  /// The colours that are on the screen.
  private func colours(_ program: PseudoTerminal) -> Set<Int> {
    Set(
      (0..<24).flatMap { row in
        (0..<80).flatMap { column -> [Int] in
          let look = program.screen.cell(row: row, column: column).look
          return [look.foreground, look.background].compactMap(\.self)
        }
      })
  }

  @Test(arguments: starts) func coloursAreAsAsked(start: Start) throws {
    let program = try PseudoTerminal(reseau, start.arguments, environment: start.environment)
    #expect(program.wait { $0.hasFooter && $0.isOnSelection }, "\(program.screen.text)")
    #expect(colours(program).isEmpty == !start.hasColours, "\(colours(program))")
    program.quit()
  }

  @Test func aNamedThemeIsShownAndNotKept() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/reseau/preferences.json"
    try folder.write(file, "{\"theme\": \"sombre\"}")
    let environment = ["XDG_CONFIG_HOME": folder.path]
    let light = try openReseau(["--theme", "clair"], environment: environment)
    #expect(light.screen.cell(row: 2, column: 0).look.background == 231)
    light.quit()
    #expect(folder.text(of: file) == "{\"theme\": \"sombre\"}")
    let dark = try openReseau(environment: environment)
    #expect(dark.screen.cell(row: 2, column: 0).look.background == 234)
    // What is asked for now wins over what was kept.
    dark.quit()
    let none = try openReseau(["--couleur", "non"], environment: environment)
    #expect(colours(none).isEmpty)
    none.quit()
  }

  @Test func aNamedThemeIsThatOfTheWall() throws {
    let folder = try TemporaryFolder()
    let wall = try PseudoTerminal(
      reseau, ["presenter", "CAF", "--theme", "sombre"], environment: ["XDG_RUNTIME_DIR": folder.path])
    #expect(wall.wait { $0.isShowing("Échap fin") && $0.isShowing("CAF") }, "\(wall.screen.text)")
    #expect(wall.screen.cell(row: 12, column: 0).look.background == 234)
    wall.quit()
  }

  @Test func simpleSignsAreDrawn() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      folder.path + "/a.json", #"{"entites": [{"id": "act_a", "type": "acteur", "nom": "Association ajoutée"}]}"#)
    let program = try openReseau(["--ascii", "--neuf", "--donnees", folder.path])
    for row in program.screen.rows {
      #expect(row.unicodeScalars.allSatisfy { !(0x2190...0x2BFF).contains($0.value) }, "\(row)")
    }
    program.press("\u{1B}[F") { $0.isShowing("Association ajoutée") }
    program.quit()
  }

  @Test func theMouseIsNotListenedTo() throws {
    let program = try openReseau(["--sans-souris"])
    #expect(program.screen.modes == modesInUse.subtracting([1002, 1006]))
    program.press("m") { $0.screen.modes == modesInUse }
    program.quit()
  }
}
