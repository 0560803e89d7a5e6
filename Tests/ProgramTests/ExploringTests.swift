import PtyHarness
import Surface
import Testing

/// The program as a user meets it, in a terminal.
@Suite(.serialized) struct ExploringTests {
  @Test func opensOnTheHomeScreen() throws {
    let program = try openReseau()
    #expect(program.screen.row(2).contains("2 Leviers"))
    #expect(program.screen.row(2).contains("3 Cadres"))
    #expect(program.screen.modes == modesInUse)
    #expect(program.screen.unknown == [])
    #expect(!program.settings.isCooked)
    program.quit()
  }

  @Test(arguments: [Keys.left, Keys.escape]) func comesBackToTheSameRow(key: String) throws {
    let program = try openReseau()
    for _ in 0..<4 { program.goDown() }
    let before = (program.body, program.screen.cursor)
    program.press(Keys.enter) { !$0.screen.row(2).contains("ACTEURS") && $0.hasFooter }
    program.press(Keys.down) { $0.isOnSelection }
    let card = program.screen.row(0)
    program.press(key) { $0.isHome && $0.body == before.0 && $0.screen.cursor == before.1 }
    program.press(Keys.right) { $0.screen.row(0) == card && $0.hasFooter }
    program.press(key) { $0.isHome && $0.body == before.0 }
    program.quit()
  }

  @Test func opensFromTheCommandLine() throws {
    let program = try PseudoTerminal(reseau, ["ouvrir", "CAF"])
    #expect(program.wait { $0.hasFooter && $0.screen.row(0).contains("CAF") })
    program.press(Keys.left) { $0.isHome }
    program.quit()
  }

  @Test func searchesWhileOneTypes() throws {
    let program = try openReseau()
    program.press("/") { $0.screen.modes.contains(25) && $0.hasFooter }
    // Letters are text here, even the one that quits elsewhere.
    program.press("q") { $0.screen.modes.contains(25) && $0.screen.row($0.screen.cursor.row).contains("q") }
    program.press("\u{7F}loyer") { $0.isShowing("loyer") && $0.isShowing("Logement") && $0.hasFooter }
    program.press(Keys.enter) { !$0.screen.modes.contains(25) && $0.hasFooter }
    program.press(Keys.escape) { $0.screen.modes.contains(25) && $0.isShowing("loyer") }
    program.press(Keys.escape) { $0.screen.modes.contains(25) && !$0.isShowing("loyer") }
    program.press(Keys.escape) { $0.isHome }
    program.quit()
  }

  /// Braille displays and screen readers follow it, shown or not.
  @Test func theCursorIsOnTheSelectionAfterEveryKey() throws {
    let program = try openReseau()
    for _ in 0..<3 {
      for _ in 0..<12 { program.goDown() }
      let row = program.screen.cursor.row
      program.press(Keys.up) { $0.screen.cursor.row == row - 1 && $0.isOnSelection }
      #expect(!program.screen.modes.contains(25))
      let column = program.screen.cursor.column
      program.press(Keys.tab) { $0.screen.cursor.column != column && $0.isOnSelection }
    }
    program.press(Keys.enter) { !$0.screen.row(2).contains("ACTEURS") && $0.hasFooter }
    for _ in 0..<20 {
      let before = program.received
      program.press(Keys.down) { $0.received > before && $0.isOnSelection }
    }
    program.press("4") { $0.screen.row(0).contains("Dispositifs") && $0.isOnSelection }
    for _ in 0..<30 {
      let before = program.received
      program.press(Keys.down) { $0.received > before && $0.isOnSelection }
    }
    program.quit()
  }

  @Test func helpAndPaletteOpenOverTheScreen() throws {
    let program = try openReseau()
    let before = program.body
    for key in ["\u{1B}OP", "?", ":", "k", "i"] {
      program.press(key) { $0.body != before }
      program.press(Keys.escape) { $0.isHome && $0.body == before }
    }
    program.quit()
  }
}
