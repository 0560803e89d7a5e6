import Glibc

/// A lock that one process at a time holds, and that the system takes back whatever becomes of that process.
struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Waits for the lock.
  /// - Parameters:
  ///   - path: a file made for this, that is never taken away: a lock on a file that is gone holds nobody back.
  ///   - patience: how long to wait, in milliseconds.
  init(_ path: String, patience: Int) throws(FileFailure) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFailure(code: errno) }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      // Some file systems of networks know no locks; the file is still replaced whole.
      if errno == ENOLCK || errno == EOPNOTSUPP || errno == ENOSYS || errno == EINVAL { return }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let failure = FileFailure(code: errno)
        close(descriptor)
        throw failure
      }
      guard waited < patience else {
        close(descriptor)
        throw .busy
      }
      usleep(10_000)
      waited += 10
    }
  }

  deinit { close(descriptor) }
}
