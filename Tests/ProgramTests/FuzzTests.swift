import Glibc
import PtyHarness
import Surface
import Testing

/// A user who presses anything, in a terminal that sends anything: nothing ends the program but the keys that do, it
/// never stops answering, and nothing is left after it.
///
/// By hand: `RESEAU_EVENEMENTS` says how many events, `RESEAU_GRAINE` the seed, `RESEAU_TOUR` the first round, and
/// `RESEAU_PROGRAMME` another build of the program.
@Suite(.serialized) struct FuzzTests {
  private static let events = number("RESEAU_EVENEMENTS") ?? 3_000
  private static let seed = UInt64(number("RESEAU_GRAINE") ?? 44)
  private static let firstRound = number("RESEAU_TOUR") ?? 0
  private static let program = getenv("RESEAU_PROGRAMME").map { String(cString: $0) } ?? reseau

  private static func number(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }

  @Test func nothingBreaksIt() throws {
    var sent = 0
    var painted = 0
    var round = Self.firstRound
    while sent < Self.events {
      var life = try FuzzedLife(Self.program, seed: Self.seed, round: round)
      let failure = life.run()
      #expect(failure == nil, "RESEAU_GRAINE=\(Self.seed) RESEAU_TOUR=\(round), event \(life.sent)")
      sent += life.sent
      painted += life.painted
      if failure != nil { break }
      round += 1
      if Self.events > 100_000, round % 50 == 0 { print("\(sent) events, \(round) rounds, \(painted) bytes painted") }
    }
    print("\(sent) events, \(round - Self.firstRound) rounds, \(painted) bytes painted, seed \(Self.seed)")
  }
}

/// One program, from its start to its end, in a home of its own.
private struct FuzzedLife {
  /// How many events came; pauses are none.
  private(set) var sent = 0
  /// How many bytes it painted.
  var painted: Int { program.received }

  /// A program meets so many at most, then is asked to leave: what it would leave behind is looked for many times.
  private static let longest = 1_000

  private let folder: TemporaryFolder
  private let program: PseudoTerminal
  /// Whether screens are told and not drawn, as in one round of four.
  private let isTold: Bool
  private var chaos: Chaos
  /// The last events, for a message.
  private var last: [String] = []

  init(_ path: String, seed: UInt64, round: Int) throws {
    chaos = Chaos(seed: seed, round: round)
    folder = try TemporaryFolder()
    isTold = round % 4 == 3
    // What it exports goes to the current folder.
    program = try PseudoTerminal(
      "/bin/sh", ["-c", "cd '\(folder.path)' && exec '\(path)' \(isTold ? "--accessible" : "")"],
      environment: ["HOME": folder.path])
  }

  /// Lets it live.
  /// - Returns: what went wrong; nil where all is well.
  mutating func run() -> String? {
    let isOpen = program.wait {
      isTold ? !$0.screen.row($0.screen.size.rows - 1).isEmpty : $0.hasFooter
    }
    guard isOpen else { return failure("does not open") }
    while sent < Self.longest, program.exit == nil {
      if let trouble = happen(chaos.next()) { return trouble }
      if sent % 100 == 99, !answers() { return failure("does not answer") }
    }
    if program.exit == nil { program.signal(SIGTERM) }
    guard program.wait(until: { $0.exit != nil }) else { return failure("does not leave") }
    return leftovers()
  }

  private mutating func happen(_ event: Chaos.Event) -> String? {
    last.append(event.description)
    if last.count > 20 { last.removeFirst() }
    switch event {
    case .bytes(let bytes):
      sent += 1
      guard program.send(bytes) || program.exit != nil else { return failure("takes no more keys") }
    case .resize(let size):
      sent += 1
      program.resize(size)
    case .signal(let number):
      sent += 1
      program.signal(number)
    case .pause:
      let isTaken = program.wait { $0.unread == 0 || $0.exit != nil }
      guard isTaken else { return failure("does not read") }
    }
    return nil
  }

  /// It still paints: a new size is a new frame, whatever came before.
  private func answers() -> Bool {
    let usual = Size(columns: 80, rows: 24)
    let before = program.received
    program.resize(program.screen.size == usual ? Size(columns: 81, rows: 25) : usual)
    return program.wait { $0.received > before || $0.exit != nil }
  }

  /// The terminal is as it was before the program, whose last bytes may still be on their way, and its files are whole.
  /// The screen is not looked at: keys that came after the end are shown there by the terminal itself.
  private func leftovers() -> String? {
    let isGivenBack = program.wait {
      $0.settings == $0.settingsBefore && $0.screen.modes == [7, 25]
    }
    guard isGivenBack else { return failure("keeps the terminal: \(program.screen.modes)") }
    guard Self.endings.contains(program.exit) else { return failure("ends with \(String(describing: program.exit))") }
    guard program.screen.unknown.isEmpty else { return failure("sends \(program.screen.unknown)") }
    let left = folder.files().filter { path in
      path.hasSuffix(".tmp") || path.contains("/presentation-") || path.hasSuffix("/dernier-arret.txt")
    }
    return left.isEmpty ? nil : failure("leaves \(left)")
  }

  /// A key that leaves may be followed by Ctrl-C, Ctrl-\ or the signal that asks to leave: once the terminal is given
  /// back they are no longer keys, and end what is ending.
  private static let endings: [PseudoTerminal.Exit?] =
    [.status(0)] + [SIGINT, SIGQUIT, SIGTERM].map { .signal($0) }

  private func failure(_ what: String) -> String { "\(what), after \(last.joined(separator: " "))" }
}
