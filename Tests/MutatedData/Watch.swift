import Glibc

/// Says which case was under way when the program traps or goes on for ever.
enum Watch {
  /// How long a case may take, in seconds; the slowest takes less than one.
  private static let patience: UInt32 = 60
  nonisolated(unsafe) private static var seed: UInt64 = 0
  nonisolated(unsafe) private static var number = 0

  static func begin(_ seed: UInt64) {
    self.seed = seed
    for fault in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGALRM] {
      signal(fault) { number in
        let what = number == SIGALRM ? "hangs" : "traps"
        let line = Array(
          "case \(Watch.number) \(what): --graine \(Watch.seed) --depuis \(Watch.number) --nombre 1\n".utf8)
        _ = write(STDOUT_FILENO, line, line.count)
        _exit(3)
      }
    }
  }

  static func pass(to number: Int) {
    self.number = number
    alarm(patience)
  }
}
