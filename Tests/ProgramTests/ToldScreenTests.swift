import PtyHarness
import Surface
import Testing

/// Screens that are told and not drawn, as a terminal has them: what a screen reader or a braille display finds there.
@Suite(.serialized) struct ToldScreenTests {
  private static let footer = "F1\u{A0}aide"

  private func open(_ arguments: [String], environment: [String: String?] = [:]) throws -> PseudoTerminal {
    let program = try PseudoTerminal(reseau, arguments, environment: environment)
    #expect(program.wait { isComplete($0) }, "\(program.screen.text)")
    return program
  }

  private func isComplete(_ program: PseudoTerminal) -> Bool {
    let keys = program.screen.row(program.screen.size.rows - 1)
    let isTold = [Self.footer, "F1 aide", "Échap"].contains { keys.contains($0) }
    // The modes follow the first frame.
    return isTold && isOnFocus(program) && program.screen.modes.contains(2004)
  }

  /// The cursor is seen, at the beginning of a row below the title. That it is the one that is chosen, `AccessibleTests`
  /// says of every screen.
  private func isOnFocus(_ program: PseudoTerminal) -> Bool {
    let screen = program.screen
    return screen.modes.contains(25) && screen.cursor.column == 0 && screen.cursor.row > 0
      && !screen.row(screen.cursor.row).isEmpty
  }

  private func hasNoSign(_ program: PseudoTerminal) -> Bool {
    program.screen.text.unicodeScalars.allSatisfy { !(0x2190...0x2BFF).contains($0.value) && $0 != "·" }
  }

  @Test func theCursorIsOnTheFocusAndNothingIsDrawn() throws {
    let program = try open(["--accessible"])
    #expect(program.screen.modes == modesInUse.subtracting([1002, 1006]).union([25]))
    for key in [Keys.down, Keys.down, Keys.tab, "t", Keys.escape, "2", Keys.down] {
      let before = (program.screen.rows, program.screen.cursor)
      program.send(key)
      let changed = program.wait {
        ($0.screen.rows, $0.screen.cursor) != before && ($0.screen.cursor.column > 0 || isComplete($0))
      }
      #expect(changed && hasNoSign(program), "\(key.debugDescription)\n\(program.screen.text)")
    }
    // What is chosen is said on the same row as ever.
    let row = program.screen.row(21)
    program.press(Keys.down) { isComplete($0) && $0.screen.row(21) != row && !$0.screen.row(21).isEmpty }
    program.quit()
  }

  /// Some screen readers tell what is written and not what is there: half a word would be told as a word.
  @Test func whatChangesIsSentInWholeRows() throws {
    let program = try open(["--accessible"])
    for key in [Keys.down, Keys.down, Keys.tab, Keys.down, "\r", Keys.down] {
      let (rows, sent) = (program.screen.rows, program.received)
      program.send(key)
      #expect(program.wait { $0.screen.rows != rows && isComplete($0) }, "\(program.screen.text)")
      let output = String(decoding: program.output[sent...], as: UTF8.self)
      // The title has two looks.
      for row in 1..<rows.count where program.screen.rows[row] != rows[row] {
        let text = program.screen.row(row)
        #expect(text.isEmpty || output.contains(text), "\(text)\n\(output.debugDescription)")
      }
    }
    program.quit()
  }

  /// A move within a page writes nothing but what is said of what is chosen, which begins with its name.
  @Test func aMoveTellsOnlyWhatIsChosen() throws {
    let program = try open(["--accessible"])
    for _ in 0..<3 {
      let rows = program.screen.rows
      // In the body again, where a frame ends.
      program.press(Keys.down) { $0.screen.rows != rows && isComplete($0) && $0.screen.cursor.row < 21 }
      let changed = rows.indices.filter { program.screen.rows[$0] != rows[$0] }
      #expect(Set(changed).isSubset(of: [21, 22, 23]), "\(changed)")
      #expect(program.screen.row(21).hasPrefix(program.screen.row(program.screen.cursor.row)))
    }
    program.quit()
  }

  @Test func theChoiceIsKept() throws {
    let folder = try TemporaryFolder()
    let environment: [String: String?] = ["XDG_CONFIG_HOME": folder.path]
    let drawn = try openReseau(environment: environment)
    drawn.press("\u{1B}[24~") { $0.screen.modes.contains(25) && hasNoSign($0) && $0.isShowing("F12 revient") }
    drawn.quit()
    #expect(folder.text(of: folder.path + "/reseau/preferences.json")?.contains("\"accessible\": \"oui\"") == true)
    let told = try open([], environment: environment)
    #expect(hasNoSign(told))
    told.press("\u{1B}[24~") { $0.screen.modes == modesInUse && $0.isShowing("▌") }
    told.quit()
    #expect(folder.text(of: folder.path + "/reseau/preferences.json") == "{}\n")
  }

  @Test func itNeedsFewColumns() throws {
    let program = try PseudoTerminal(reseau, ["--accessible"], size: Size(columns: 40, rows: 10))
    #expect(program.wait { isOnFocus($0) && hasNoSign($0) }, "\(program.screen.text)")
    program.quit()
  }
}
