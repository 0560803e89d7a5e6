import Glibc
import PtyHarness
import Surface
import Testing

@Suite(.serialized) struct PaintingTests {
  @Test func theCursorFollowsTheFocusEvenHidden() throws {
    let probe = try startProbe()
    #expect(probe.screen.cursor == Point(row: 5, column: 2))
    for row in 6..<9 {
      probe.send("\u{1B}[B")
      #expect(probe.wait { $0.screen.cursor == Point(row: row, column: 2) })
    }
    #expect(!probe.screen.modes.contains(25))
    probe.send("i")
    #expect(probe.wait { $0.screen.modes.contains(25) && $0.screen.cursor == Point(row: 8, column: 2) })
  }

  @Test func movingTheSelectionIsCheap() throws {
    let probe = try startProbe()
    for row in 6..<11 {
      probe.settle(seconds: 0.05)
      let before = probe.received
      probe.send("\u{1B}[B")
      // The cursor comes to rest when the frame is complete.
      #expect(probe.wait { $0.screen.cursor == Point(row: row, column: 2) })
      // Two rows, one in reverse video from edge to edge, and the counter of events.
      #expect(probe.received - before <= 150)
    }
  }

  @Test func nothingHappensWhenIdle() throws {
    let probe = try startProbe()
    probe.settle(seconds: 0.2)
    let bytes = probe.received
    let switches = contextSwitches(probe.process)
    probe.settle(seconds: 1)
    #expect(probe.received == bytes)
    #expect(contextSwitches(probe.process) - switches <= 1)
  }

  @Test func aThemePaintsThePage() throws {
    let probe = try startProbe()
    /// The backgrounds of some cells: three of the page, one of the selected row.
    func backgrounds(_ probe: PseudoTerminal) -> [Int?] {
      [(0, 79), (3, 0), (22, 79), (5, 40)].map { probe.screen.cell(row: $0, column: $1).look.background }
    }
    probe.send("t")
    #expect(probe.wait { backgrounds($0) == [234, 234, 234, 25] })
    probe.resize(Size(columns: 100, rows: 30))
    #expect(probe.wait { $0.isShowing("PROBE 100x30") && $0.screen.row(29).hasSuffix("q: quit") })
    #expect(probe.wait { $0.screen.cell(row: 27, column: 99).look.background == 234 })
    probe.send("t")
    #expect(probe.wait { backgrounds($0) == [nil, nil, nil, nil] })
  }

  @Test func theClipboardIsAskedFor() throws {
    let probe = try startProbe()
    probe.send("y")
    #expect(probe.wait { $0.screen.clipboard == "cHJlc3NlLXBhcGllcnMgw6k=" })
  }

  @Test func aWindowOfAnySizeIsPainted() throws {
    let probe = try startProbe()
    for size in [Size(columns: 1, rows: 1), Size(columns: 3, rows: 2), Size(columns: 250, rows: 80)] {
      probe.resize(size)
      let last = String("q: quit".suffix(max(0, size.columns - 1)))
      #expect(probe.wait { $0.screen.size == size && $0.screen.row(size.rows - 1).hasSuffix(last) })
    }
    probe.expect("key tab", after: "\t")
  }

  /// How often the system has let a process run.
  private func contextSwitches(_ process: pid_t) -> Int {
    guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
    defer { fclose(file) }
    var total = 0
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.contains("ctxt_switches") { total += Int(text.filter(\.isNumber)) ?? 0 }
    }
    return total
  }
}
