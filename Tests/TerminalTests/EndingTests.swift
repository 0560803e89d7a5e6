import Glibc
import PtyHarness
import Surface
import Testing

/// However the program ends, the terminal is left as it was found.
@Suite(.serialized) struct EndingTests {
  @Test func leavesOnDemand() throws {
    let probe = try startProbe()
    probe.send("q")
    #expect(probe.wait { $0.exit == .status(0) && $0.isRestored })
    // The user's title was put away before the program set its own, and is taken back.
    let output = String(decoding: probe.output, as: UTF8.self)
    let order = ["\u{1B}[?1049h\u{1B}[22;0;0t", "\u{1B}]2;", "\u{1B}[?1049l\u{1B}[23;0;0t"].map { mark in
      output.firstRange(of: mark)?.lowerBound
    }
    #expect(!order.contains(nil))
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
    #expect(probe.screen.rows == Array(repeating: "", count: 24))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func leavesOnASignal(number: Int32) throws {
    let probe = try startProbe()
    probe.signal(number)
    #expect(probe.wait { $0.exit == .status(0) && $0.isRestored })
  }

  @Test func aCrashGivesTheTerminalBackAndSaysWhy() throws {
    let probe = try startProbe()
    probe.send("x")
    #expect(probe.wait { $0.exit != nil && $0.isRestored && $0.isShowing("the probe was asked to crash") })
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(probe.exit))
  }

  /// What a crash leaves can be given to somebody who understands it; on the screen it would be lost.
  @Test(arguments: ["x", "o", nil]) func aCrashLeavesAReport(key: String?) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/made/on/the/way/arret.txt"
    let probe = try startProbe(["--report", path])
    if let key { probe.send(key) } else { probe.signal(SIGSEGV) }
    #expect(probe.wait { $0.exit != nil && $0.isRestored && $0.isShowing("the report is there") })
    let report = try #require(folder.text(of: path))
    #expect(report.hasPrefix("probe 1.0\nsignal "))
    #expect(report.contains("the probe was asked to crash") == (key == "x"))
    #expect(report.contains("\nprogram at "))
    #expect(report.matches(of: /\n0x[0-9a-f]+/).count > 3)
  }

  @Test func leavingLeavesNoReport() throws {
    let folder = try TemporaryFolder()
    let probe = try startProbe(["--report", folder.path + "/arret.txt"])
    probe.signal(SIGTERM)
    #expect(probe.wait { $0.exit == .status(0) && $0.isRestored })
    #expect(folder.names(in: "") == [])
  }

  @Test func runningOutOfStackGivesTheTerminalBack() throws {
    let probe = try startProbe()
    probe.send("o")
    #expect(probe.wait { $0.exit == .signal(SIGSEGV) && $0.isRestored })
  }

  @Test func opensAgainAfterClosing() throws {
    let probe = try startProbe(["--twice"])
    probe.expect("key up", after: "\u{1B}[A")
    probe.resize(Size(columns: 90, rows: 30))
    #expect(probe.wait { $0.isShowing("PROBE 90x30") })
    probe.send("q")
    #expect(probe.wait { $0.exit == .status(0) && $0.isRestored })
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGQUIT]) func aFatalSignalGivesTheTerminalBack(number: Int32) throws {
    let probe = try startProbe()
    probe.signal(number)
    #expect(probe.wait { $0.exit == .signal(number) && $0.isRestored })
  }

  @Test func endsWithItsWindow() throws {
    let probe = try startProbe()
    probe.hangUp()
    #expect(probe.wait { $0.exit == .status(0) })
  }

  @Test func endsWithItsWindowEvenIfTheSignalIsIgnored() throws {
    let program = PseudoTerminal.built("TerminalProbe")
    let probe = try PseudoTerminal("/bin/sh", ["-c", "trap '' HUP; exec '\(program)'"])
    #expect(probe.wait { $0.isShowing("q: quit") })
    probe.hangUp()
    #expect(probe.wait { $0.exit == .status(0) })
  }

  @Test func comesBackAfterAStopFromOutside() throws {
    let probe = try startProbe()
    probe.signal(SIGSTOP)
    probe.signal(SIGCONT)
    #expect(probe.wait { $0.event == "resumed" && $0.screen.modes == [7, 1049, 2004, 1002, 1006] })
    #expect(!probe.settings.isCooked)
  }

  @Test func isNotFrozenWhereNoShellCouldContinueIt() throws {
    let probe = try startProbe()
    probe.expect("resumed", after: "z")
    #expect(probe.screen.modes == [7, 1049, 2004, 1002, 1006])
  }

  @Test(arguments: ["z", nil]) func stopsAndContinuesUnderAShell(key: String?) throws {
    let shell = try PseudoTerminal("/bin/sh", ["-i"], environment: ["PS1": "shell> ", "ENV": nil])
    #expect(shell.wait { $0.isShowing("shell>") })
    shell.send("'\(PseudoTerminal.built("TerminalProbe"))'\n")
    #expect(shell.wait { $0.isShowing("q: quit") })
    if let key {
      shell.send(key)
    } else {
      shell.send("\u{1B}")  // Waits until the probe is idle.
      #expect(shell.wait { $0.event == "key escape" })
      kill(-shell.foregroundGroup, SIGTSTP)
    }
    #expect(shell.wait { !$0.isShowing("PROBE") && $0.screen.modes == [7, 25] && $0.settings.isCooked })
    shell.resize(Size(columns: 90, rows: 25))
    shell.send("fg\n")
    #expect(shell.wait { $0.isShowing("PROBE 90x25") && $0.screen.modes == [7, 1049, 2004, 1002, 1006] })
    shell.send("q")
    #expect(shell.wait { $0.screen.modes == [7, 25] })
    shell.send("exit\n")
    #expect(shell.wait { $0.exit == .status(0) })
  }
}
