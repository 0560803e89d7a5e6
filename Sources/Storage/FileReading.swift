import Glibc

/// Reads files and lists folders with the C library alone.
public enum FileReading {
  /// What a path leads to.
  public enum Kind: Equatable {
    case file
    case folder
  }

  /// Follows the path without opening anything.
  public static func kind(of path: String) throws(FileFailure) -> Kind {
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw FileFailure(code: errno) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: throw .notOrdinary
    }
  }

  /// The bytes of an ordinary file of that size at most. A larger one is not read, not even a part.
  public static func bytes(of path: String, largest: Int) throws(FileFailure) -> [UInt8] {
    // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(code: errno) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw FileFailure(code: errno) }
    if facts.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    if facts.st_mode & S_IFMT != S_IFREG { throw .notOrdinary }
    if facts.st_size > largest { throw .tooLarge(bytes: Int(facts.st_size)) }
    return try contents(of: descriptor, expected: Int(facts.st_size), largest: largest)
  }

  private static func contents(
    of descriptor: Int32, expected: Int, largest: Int
  ) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    // One byte more than there should be, so that a small file is read at once and its end is seen.
    var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 512), 1 << 16))
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(code: errno)
      }
      bytes += chunk[..<count]
      // The file may have grown since its size was asked for.
      if bytes.count > largest { throw .tooLarge(bytes: bytes.count) }
    }
  }

  /// The names in a folder, sorted byte by byte, without those that start with a dot.
  public static func names(in folder: String) throws(FileFailure) -> [String] {
    guard let stream = opendir(folder) else { throw FileFailure(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let length = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) { strnlen($0, 256) }
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) {
          String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
