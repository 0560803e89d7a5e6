import PtyHarness
import Surface
import Testing

/// What comes from the terminal besides keys: clicks, pastes, new sizes.
@Suite(.serialized) struct InputTests {
  @Test func aClickChoosesAndASecondOpens() throws {
    let program = try openReseau()
    program.press(Keys.click(row: 6, column: 35)) { $0.screen.cursor.row == 6 && $0.isOnSelection }
    #expect((27..<54).contains(program.screen.cursor.column))
    program.press("\u{1B}[<0;36;7m" + Keys.click(row: 6, column: 35)) {
      !$0.screen.row(2).contains("ACTEURS") && $0.hasFooter
    }
    program.press(Keys.left) { $0.screen.row(2).contains("LEVIERS") && $0.screen.cursor.row == 6 && $0.isOnSelection }
    program.quit()
  }

  @Test func theWheelScrollsWhatIsUnderIt() throws {
    let program = try openReseau()
    let first = program.screen.row(3).prefix(26)
    program.press(Keys.wheelDown(row: 8, column: 5)) { $0.screen.row(3).prefix(26) != first && $0.isOnSelection }
    program.quit()
  }

  @Test func theMouseIsGivenBackToTheTerminal() throws {
    let program = try openReseau()
    program.press("m") { $0.screen.modes.isDisjoint(with: [1002, 1006]) }
    program.press("m") { $0.screen.modes == modesInUse }
    program.quit()
  }

  @Test func aPasteIsTextAndNeverACommand() throws {
    let program = try openReseau()
    program.press(Keys.paste("caf\nq\u{3}\u{1B}[2Jq")) { $0.screen.modes.contains(25) && $0.isShowing("caf q") }
    #expect(program.exit == nil)
    program.quit("\u{3}")
  }

  @Test func aPasteOfAMegabyteIsSurvived() throws {
    let program = try openReseau()
    program.send(Keys.paste(String(repeating: "abcdefg\n", count: 131_072)))
    #expect(program.wait { $0.isShowing("abcdefg abcdefg") && $0.hasFooter })
    program.press(Keys.escape) { !$0.isShowing("abcdefg") }
    program.press(Keys.escape) { $0.isHome }
    program.quit()
  }

  @Test func everySizeIsDrawn() throws {
    let program = try openReseau()
    let before = program.body
    program.goDown()
    // Dragging the corner of a window: dozens of sizes, of which the last one counts.
    for step in 1...60 { program.resize(Size(columns: 1 + step * 4, rows: 1 + step)) }
    program.resize(Size(columns: 250, rows: 80))
    #expect(program.wait { $0.hasFooter && $0.isHome && $0.screen.cursor.row == 4 })
    for (columns, rows) in [(1, 1), (2, 30), (200, 1), (59, 16), (60, 15), (3, 3)] {
      let received = program.received
      program.resize(Size(columns: columns, rows: rows))
      // The sentence, and not only some bytes: those may be the end of an earlier frame, after which the keys below
      // would still be for what was shown then.
      #expect(program.wait { $0.received > received && $0.screen.row(0).hasPrefix("A") })
    }
    // Keys still reach it where nothing can be drawn. A new size may overtake them: they have all been taken before.
    for key in [Keys.down, Keys.enter, "/", "x", Keys.up] { program.send(key) }
    #expect(program.wait { $0.screen.row(0).hasPrefix("A") })
    for (columns, rows) in [(60, 16), (79, 23), (120, 35), (200, 60)] {
      program.resize(Size(columns: columns, rows: rows))
      #expect(program.wait { $0.hasFooter && $0.isOnSelection }, "\(program.screen.text)")
    }
    program.resize(Size(columns: 80, rows: 24))
    #expect(program.wait { $0.isHome && $0.screen.cursor.row == 4 }, "\(program.screen.text)")
    program.press(Keys.up) { $0.isHome && $0.body == before }
    program.quit()
  }

  @Test func qQuitsWhereNothingCanBeDrawn() throws {
    let program = try openReseau()
    program.resize(Size(columns: 40, rows: 10))
    #expect(program.wait { $0.isShowing("Agrandissez cette fenêtre") })
    program.quit()
  }
}
