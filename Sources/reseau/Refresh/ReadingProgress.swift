import Export
import Glibc
import OfficialDirectory
import Storage
import Texts

/// How far a long reading is, for who waits at a terminal: one line of the standard error, written again at most twice
/// a second. Nothing at all in a pipe or a file, where nobody waits.
struct ReadingProgress {
  private let isShown: Bool
  private var last = Self.now()
  /// The columns of what stands on the line.
  private var width = 0

  init() { isShown = isatty(STDERR_FILENO) == 1 }

  /// Milliseconds that never go back.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Says how far it is, unless it said so just before.
  /// - Parameters:
  ///   - done: in bytes.
  ///   - size: in bytes; 0 where nobody knows.
  mutating func say(done: Int, of size: Int, _ counts: ReadingCounts) {
    guard isShown else { return }
    let now = Self.now()
    guard now - last >= 500 else { return }
    last = now
    let part = size > 0 ? "\(min(100, done * 100 / size))\u{A0}%, " : ""
    write(
      "Lecture\u{A0}: \(part)\(RefreshWords.feminine(counts.records, "fiche lue", "fiches lues")), \(RefreshWords.feminine(counts.kept, "retenue", "retenues"))"
    )
  }

  /// Leaves the line empty, as it was found.
  mutating func end() {
    guard isShown, width > 0 else { return }
    write("")
    try? FileWriting.write(Array("\r".utf8), to: STDERR_FILENO)
    width = 0
  }

  private mutating func write(_ line: String) {
    let line = Plain.line(line)
    let blank = String(repeating: " ", count: max(0, width - line.count))
    width = line.count
    try? FileWriting.write(Array(("\r" + line + blank).utf8), to: STDERR_FILENO)
  }
}
