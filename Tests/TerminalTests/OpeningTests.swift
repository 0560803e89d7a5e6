import CTerminal
import PtyHarness
import Surface
import Testing

@Suite(.serialized) struct OpeningTests {
  @Test func paintsFrenchAndBoxes() throws {
    let probe = try startProbe()
    #expect(probe.screen.row(0) == "PROBE 80x24 colours=256 utf8=true term=xterm-256color fallback=false")
    #expect(probe.screen.row(1) == "é ’ « … » œ e\u{301} 漢 ● ◆ ▌ │ ╭─╮ ╰─╯ ┌─┐")
    #expect(probe.screen.row(23).hasSuffix("q: quit"))
    #expect(probe.screen.modes == [7, 1049, 2004, 1002, 1006])
    #expect(probe.screen.title == "Réseau d’essai")
    #expect(probe.screen.unknown == [])
    #expect(!probe.settings.isCooked)
  }

  @Test(arguments: [
    ("xterm-kitty", "xterm-256color"), ("foot", "xterm-256color"), ("no-such-terminal", "xterm"),
    ("tmux-no-such", "screen"),
  ])
  func fallsBackWhereTheDescriptionIsMissing(term: String, used: String) throws {
    let probe = try startProbe(environment: ["TERM": term])
    #expect(probe.screen.row(0).hasSuffix("term=\(used) fallback=true"))
  }

  /// Where a machine has no description at all, the program's own is the last that is tried.
  @Test func carriesADescription() throws {
    let probe = try startProbe(environment: ["TERM": "reseau-ecma48", "TERMINFO": "/nowhere"])
    #expect(probe.screen.row(0).hasSuffix("colours=256 utf8=true term=reseau-ecma48 fallback=false"))
    #expect(probe.screen.row(1) == "é ’ « … » œ e\u{301} 漢 ● ◆ ▌ │ ╭─╮ ╰─╯ ┌─┐")
    for (keys, event) in [("\u{1B}OA", "key up"), ("\u{1B}[B", "key down"), ("\u{1B}[5~", "key pageUp")] {
      probe.expect(event, after: keys)
    }
    probe.send("q")
    #expect(probe.wait { $0.exit == .status(0) && $0.isRestored })
  }

  /// What is carried along is what its source says (tic and infocmp are in Debian's ncurses-bin, which is essential).
  @Test func theDescriptionIsItsSource() throws {
    let source = #filePath.replacing("Tests/TerminalTests/OpeningTests.swift", with: "Sources/CTerminal/builtin.ti")
    let script = """
      folder=$(mktemp -d) && trap 'rm -r "$folder"' EXIT && tic -x -o "$folder" '\(source)' && \
      TERMINFO=$folder infocmp -x -0 -Q2 -q reseau-ecma48 | tr -d '\n'
      """
    let compiler = try PseudoTerminal("/bin/sh", ["-c", script])
    #expect(compiler.wait { $0.exit == .status(0) })
    #expect(String(decoding: compiler.output, as: UTF8.self) == String(cString: ct_builtin_description()))
  }

  @Test(arguments: ["C", "POSIX", "fr_FR.UTF-8", "no-such-locale"])
  func writesUTF8InAnyLocale(locale: String) throws {
    let probe = try startProbe(environment: ["LC_ALL": nil, "LANG": locale])
    #expect(probe.isShowing("utf8=true"))
    #expect(probe.isShowing("é ’ « … » œ"))
  }

  @Test func exportedSizesAreNotBelieved() throws {
    let probe = try startProbe(environment: ["LINES": "20", "COLUMNS": "60"])
    #expect(probe.isShowing("PROBE 80x24"))
    probe.resize(Size(columns: 100, rows: 30))
    #expect(probe.wait { $0.isShowing("PROBE 100x30") })
  }

  @Test(arguments: [("xterm", 8), ("linux", 8), ("vt100", 0), ("tmux-256color", 256), ("screen", 8)])
  func tellsTheColours(term: String, colours: Int) throws {
    let probe = try startProbe(environment: ["TERM": term])
    #expect(probe.isShowing("colours=\(colours) "))
    // With no colour the selected row of any theme must still stand out.
    probe.send("t")
    let stoodOut = probe.wait {
      let selected = $0.screen.cell(row: 5, column: 0).look
      let other = $0.screen.cell(row: 6, column: 0).look
      return selected != other && (colours == 0 ? selected.reverse : selected.background != nil)
    }
    #expect(stoodOut)
  }

  @Test(arguments: [
    ("dumb", "no screen: noCursorAddressing(\"dumb\")"), ("", "no screen: unknownTerminal(\"\")"),
    (nil, "no screen: unknownTerminal(\"\")"),
  ])
  func leavesALineTerminalAlone(term: String?, message: String) throws {
    let probe = try PseudoTerminal(PseudoTerminal.built("TerminalProbe"), environment: ["TERM": term])
    #expect(probe.wait { $0.exit == .status(0) && $0.isShowing(message) })
    #expect(String(decoding: probe.output, as: UTF8.self) == message + "\r\n")
    #expect(probe.settings == probe.settingsBefore)
  }

  @Test(arguments: ["</dev/null", "|cat"])
  func opensNothingOnAFile(redirection: String) throws {
    let program = PseudoTerminal.built("TerminalProbe")
    let shell = try PseudoTerminal("/bin/sh", ["-c", "'\(program)' \(redirection)"])
    #expect(shell.wait { $0.exit == .status(0) && $0.isShowing("no screen: notInteractive") })
  }
}
