import Glibc

/// Writes files so that nothing is lost: a new file never takes the place of another unless asked, and then only
/// once it is complete.
public enum FileWriting {
  /// Writes all the bytes.
  public static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileFailure) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count >= 0 { start += count } else { try recover(from: errno, on: descriptor) }
    }
  }

  /// Waits where waiting helps.
  private static func recover(from code: Int32, on descriptor: Int32) throws(FileFailure) {
    if code == EINTR { return }
    guard code == EAGAIN else { throw FileFailure(code: code) }
    // Somebody else made this pipe non-blocking, and its reader is slow.
    var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&wanted, 1, -1)
  }

  /// Makes a file that does not exist yet.
  /// - Parameter mode: its rights, of which the user's own mask takes away.
  public static func create(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o666) throws(FileFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileFailure(code: errno) }
    do throws(FileFailure) {
      try fill(descriptor, bytes)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Makes a file, in the place of the one of that name if there is one. The old one stays whole until the new
  /// one is.
  /// - Parameter mode: see `create`.
  public static func replace(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o666) throws(FileFailure) {
    let target = resolved(path)
    if let kind = try? FileReading.kind(of: target), kind == .folder { throw .isFolder }
    var facts = stat()
    if stat(target, &facts) == 0, facts.st_mode & S_IFMT != S_IFREG { throw .notOrdinary }
    let draft = "\(target).\(getpid()).tmp"
    try create(draft, bytes, mode: mode)
    guard rename(draft, target) == 0 else {
      let failure = FileFailure(code: errno)
      unlink(draft)
      throw failure
    }
    flushFolder(of: target)
  }

  /// Lets the new name of a file outlive a power cut. Not every file system can; the file is whole in any case.
  static func flushFolder(of path: String) {
    let end = path.lastIndex(of: "/")
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The file that a symbolic link leads to; the path itself where it is none.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) throws(FileFailure) {
    do throws(FileFailure) {
      try write(bytes, to: descriptor)
      if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw FileFailure(code: errno) }
    } catch {
      close(descriptor)
      throw error
    }
    if close(descriptor) != 0 { throw FileFailure(code: errno) }
  }
}
