import Glibc

/// What a process is at, as Linux says in `/proc/PID/stat` (proc_pid_stat(5)).
enum ProcessState {
  /// It runs, or is about to, or waits for a disk.
  case working
  /// It waits for something to happen.
  case waiting
  /// It was stopped, has ended, or is none.
  case out

  init(of process: pid_t) {
    self = .out
    guard process > 0, let file = fopen("/proc/\(process)/stat", "r") else { return }
    defer { fclose(file) }
    var facts = [UInt8](repeating: 0, count: 256)
    let count = fread(&facts, 1, facts.count, file)
    // The state follows the name, which is in parentheses and may hold any character.
    guard let end = facts.prefix(count).lastIndex(of: UInt8(ascii: ")")), end + 2 < count else { return }
    switch facts[end + 2] {
    case UInt8(ascii: "R"), UInt8(ascii: "D"): self = .working
    case UInt8(ascii: "S"): self = .waiting
    default: break
    }
  }
}
