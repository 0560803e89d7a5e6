import Glibc
import PtyHarness
import Surface
import Testing

/// However the program ends or stops, the terminal is left as it was found.
@Suite(.serialized) struct EndingTests {
  @Test(arguments: ["q", "\u{3}"]) func leavesOnAKey(key: String) throws { try openReseau().quit(key) }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func leavesOnASignal(number: Int32) throws {
    let program = try openReseau()
    program.signal(number)
    #expect(program.wait { $0.exit == .status(0) && $0.isRestored })
  }

  /// Every ending by a signal on every kind of terminal: settings and modes are those from before.
  @Test(
    arguments: ["xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100", "vt220", "no-such-terminal"],
    [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGILL])
  func everyTerminalIsGivenBack(terminal: String, number: Int32) throws {
    let program = try PseudoTerminal(reseau, [], environment: ["TERM": terminal])
    #expect(program.wait { $0.hasFooter && $0.isOnSelection }, "\(program.screen.text)")
    program.signal(number)
    let isAsked = [SIGTERM, SIGHUP, SIGINT].contains(number)
    let restored = program.wait {
      $0.exit == (isAsked ? .status(0) : .signal(number)) && $0.settings == $0.settingsBefore
        && $0.screen.modes == [7, 25]
    }
    #expect(restored, "\(String(describing: program.exit)) \(program.screen.modes)")
  }

  @Test(arguments: [SIGSEGV, SIGABRT]) func aCrashGivesTheTerminalBack(number: Int32) throws {
    let program = try openReseau()
    program.signal(number)
    let restored = program.wait {
      $0.exit == .signal(number) && $0.settings == $0.settingsBefore && $0.screen.modes == [7, 25]
    }
    #expect(restored, "\(String(describing: program.exit)) \(program.screen.modes)")
  }

  @Test func leavesFromAnyScreen() throws {
    for keys in ["\r", "/caf", ":", "?", "4", "8", "\t\t\r"] {
      let program = try openReseau()
      let before = program.received
      program.press(keys) { $0.received > before }
      program.quit("\u{3}")
    }
  }

  @Test func endsWithItsWindow() throws {
    let program = try openReseau()
    program.hangUp()
    #expect(program.wait { $0.exit == .status(0) })
  }

  @Test(arguments: ["\u{1A}", nil]) func stopsAndComesBack(key: String?) throws {
    let shell = try PseudoTerminal("/bin/sh", ["-i"], environment: ["PS1": "shell> ", "ENV": nil])
    #expect(shell.wait { $0.isShowing("shell>") })
    shell.send("'\(reseau)'\n")
    #expect(shell.wait { $0.isHome })
    for _ in 0..<3 { shell.goDown() }
    let (body, cursor) = (shell.body, shell.screen.cursor)
    if let key { shell.send(key) } else { kill(-shell.foregroundGroup, SIGTSTP) }
    #expect(shell.wait { !$0.isShowing("ACTEURS") && $0.screen.modes == [7, 25] })
    #expect(shell.wait { $0.settings.isCooked })
    shell.send("fg\n")
    #expect(shell.wait { $0.isHome && $0.body == body && $0.screen.cursor == cursor })
    #expect(shell.screen.modes == modesInUse)
    // The screen is followed after the stop, too.
    shell.goDown()
    shell.send("q")
    #expect(shell.wait { $0.screen.modes == [7, 25] && !$0.isShowing("ACTEURS") })
    shell.send("exit\n")
    #expect(shell.wait { $0.exit == .status(0) })
  }
}
