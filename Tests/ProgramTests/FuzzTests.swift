import Glibc
import PtyHarness
import Surface
import Testing

/// A user who presses anything, in a terminal that sends anything: nothing ends the program but the keys that do, and
/// nothing is left in the terminal after it.
///
/// `RESEAU_EVENEMENTS` says how many events, `RESEAU_GRAINE` where they begin: the same two give the same events.
@Suite(.serialized) struct FuzzTests {
  private static let events = number("RESEAU_EVENEMENTS") ?? 3_000
  private static let seed = UInt64(number("RESEAU_GRAINE") ?? 44)
  /// A program meets so many, then is asked to leave: what it would leave behind is looked for many times.
  private static let perProgram = 2_000

  private static func number(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }

  @Test func nothingBreaksIt() throws {
    var chaos = Chaos(seed: Self.seed)
    var left = Self.events
    var bytes = 0
    while left > 0 {
      let folder = try TemporaryFolder()
      // What it exports goes to the current folder.
      let program = try PseudoTerminal(
        "/bin/sh", ["-c", "cd '\(folder.path)' && exec '\(reseau)'"], environment: ["HOME": folder.path])
      #expect(program.wait(seconds: patience) { $0.hasFooter }, "\(program.screen.text)")
      let round = min(left, Self.perProgram)
      let place = "seed \(Self.seed), \(Self.events - left) to \(Self.events - left + round)"
      left -= meet(program, &chaos, round, place)
      bytes += program.received
      if Issue.hasFailed { break }
    }
    print("\(Self.events - max(0, left)) events, \(bytes) bytes painted, seed \(Self.seed)")
  }

  /// Sends so many events at most, fewer if one of them means to leave, and says how many.
  private func meet(_ program: PseudoTerminal, _ chaos: inout Chaos, _ count: Int, _ place: String) -> Int {
    for sent in 0..<count {
      if program.exit != nil {
        Issue.hasFailed = program.exit != .status(0)
        #expect(program.exit == .status(0) && program.isRestored, "\(place): \(chaos.last)")
        return max(1, sent)
      }
      chaos.next(for: program)
      if sent % 100 == 99 { answers(program, place, chaos) }
      if Issue.hasFailed { return sent + 1 }
    }
    answers(program, place, chaos)
    leave(program, place, chaos)
    return count
  }

  /// It still paints: a new size is a new frame, whatever came before.
  private func answers(_ program: PseudoTerminal, _ place: String, _ chaos: Chaos) {
    guard program.exit == nil else { return }
    let size =
      program.screen.size == Size(columns: 80, rows: 24) ? Size(columns: 81, rows: 25) : Size(columns: 80, rows: 24)
    let before = program.received
    program.resize(size)
    let answered = program.wait(seconds: patience) { $0.received > before || $0.exit != nil }
    if !answered { Issue.hasFailed = true }
    #expect(answered, "\(place): \(chaos.last)")
  }

  /// A pasted text or a half sequence may be under way, and a form may ask before it lets go: the terminal goes away.
  private func leave(_ program: PseudoTerminal, _ place: String, _ chaos: Chaos) {
    program.signal(SIGTERM)
    let left = program.wait(seconds: patience) { $0.exit != nil }
    let isRight = left && program.exit == .status(0) && program.isRestored
    if !isRight { Issue.hasFailed = true }
    #expect(isRight, "\(place): \(String(describing: program.exit)) \(program.screen.modes) \(chaos.last)")
  }

  /// One failure is enough: what follows it says nothing.
  private enum Issue {
    nonisolated(unsafe) static var hasFailed = false
  }
}
