import Glibc
import Storage

/// Where presentations leave what the trainer's notes read: a page, and a lock that lasts as long as its process. A lock
/// tells a presentation that goes on from one that was killed, which the number of a process does not.
enum NotesFolder {
  private static let prefix = "presentation-"
  private static let pageSuffix = ".page"

  /// The folders that may be used, the best first: that of the user's session, then that of the program's own state. A
  /// terminal may know one and not the other, so who reads looks in both.
  static func paths(creating: Bool) -> [String] {
    [UserFolder.runtime.path(creating: creating), UserFolder.state.path(creating: creating)].compactMap(\.self)
  }

  static func page(of process: pid_t, in folder: String) -> String { "\(folder)/\(prefix)\(process)\(pageSuffix)" }
  static func lock(of process: pid_t, in folder: String) -> String { "\(folder)/\(prefix)\(process).lock" }

  /// The processes that left a page in a folder, alive or not.
  static func processes(in folder: String) -> [pid_t] {
    ((try? FileReading.names(in: folder)) ?? []).compactMap { name in
      guard name.hasPrefix(prefix), name.hasSuffix(pageSuffix) else { return nil }
      return pid_t(name.dropFirst(prefix.count).dropLast(pageSuffix.count))
    }
  }

  /// Whether the presentation of that process goes on. Never to be asked of one's own: closing the file that this opens
  /// would give the lock up.
  static func isAlive(_ process: pid_t, in folder: String) -> Bool {
    let descriptor = open(lock(of: process, in: folder), O_RDWR | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var wanted = whole
    guard fcntl(descriptor, F_GETLK, &wanted) == 0 else { return false }
    return wanted.l_type != Int16(F_UNLCK)
  }

  /// Takes a lock that the system gives back when the process ends, however it ends.
  /// - Returns: the descriptor to hold open.
  static func hold(_ process: pid_t, in folder: String) throws(FileFailure) -> Int32 {
    let descriptor = open(lock(of: process, in: folder), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw FileFailure(code: errno) }
    var wanted = whole
    guard fcntl(descriptor, F_SETLK, &wanted) == 0 else {
      let failure = FileFailure(code: errno)
      close(descriptor)
      throw failure
    }
    return descriptor
  }

  /// A lock over a whole file, against all others.
  private static var whole: flock {
    flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
  }

  /// Takes away what presentations that were killed have left.
  static func tidy(_ folder: String) {
    for process in processes(in: folder) where process != getpid() && !isAlive(process, in: folder) {
      unlink(page(of: process, in: folder))
      unlink(lock(of: process, in: folder))
    }
  }
}
