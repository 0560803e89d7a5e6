import Glibc
import PtyHarness
import Surface
import Testing

/// What the program sends and how often it wakes up. Neither depends on the machine, so both can be asserted.
@Suite(.serialized) struct CostTests {
  @Test func aDownKeyIsCheap() throws {
    let program = try openReseau()
    var bytes: [Int] = []
    for _ in 0..<3 {
      for _ in 0..<13 {
        let before = program.received
        program.goDown()
        bytes.append(program.received - before)
      }
      let column = program.screen.cursor.column
      program.press(Keys.tab) { $0.screen.cursor.column != column && $0.isOnSelection }
    }
    // Two rows, the marks and the colours of what is linked in the two other columns, and the sentence: the figures
    // are in Tests/README.md. Something repainted for nothing goes beyond these.
    #expect(bytes.reduce(0, +) / bytes.count <= 420, "\(bytes)")
    #expect(bytes.allSatisfy { $0 <= 850 }, "\(bytes)")
  }

  @Test func nothingHappensWhenIdle() throws {
    let program = try openReseau()
    program.settle(seconds: 0.2)
    let bytes = program.received
    let switches = contextSwitches(program.process)
    program.settle(seconds: 1)
    #expect(program.received == bytes)
    #expect(contextSwitches(program.process) - switches <= 1)
  }

  @Test func aKeyThatDoesNothingSendsNothing() throws {
    let program = try openReseau()
    program.settle(seconds: 0.2)
    let before = program.received
    program.send(Keys.up)
    program.send("\u{1B}[97;5u")
    program.settle(seconds: 0.3)
    #expect(program.received == before)
    program.goDown()
  }

  /// A frame that arrives in pieces can be seen to arrive.
  @Test func aFrameIsSentAtOnce() throws {
    let program = try openReseau()
    // Some containers hide the counter.
    guard let before = writes(program.process) else { return }
    for _ in 0..<10 { program.goDown() }
    #expect(writes(program.process) == before + 10)
  }

  /// How often a process has called `write`.
  private func writes(_ process: pid_t) -> Int? { number("/proc/\(process)/io", "syscw") }

  /// How often the system has let a process run.
  private func contextSwitches(_ process: pid_t) -> Int { number("/proc/\(process)/status", "ctxt_switches") ?? 0 }

  /// The sum of the numbers on the lines of a file that name something.
  private func number(_ path: String, _ name: String) -> Int? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var total: Int?
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.contains(name) { total = (total ?? 0) + (Int(text.filter(\.isNumber)) ?? 0) }
    }
    return total
  }
}
