import Glibc
import OfficialDirectory
import PartnerNetwork
import Storage

/// Reads an export from the disk, a piece at a time.
struct ExportFile {
  /// Why it could not be read.
  enum Failure: Error {
    case file(FileFailure)
    case content(ExportFailure)
  }

  /// The bytes that are read at once.
  private static let piece = 1 << 18

  let path: String
  /// In bytes; 0 for what is no ordinary file, such as a pipe.
  let size: Int
  /// The day when it was last written, as datasets write dates.
  let date: String
  private let descriptor: Int32

  /// Opens it, and asks for its size.
  init(_ path: String) throws(FileFailure) {
    // A named pipe is welcome (`unzip -p archive.zip`), so its writer is waited for.
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(code: errno) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      let failure = FileFailure(code: errno)
      close(descriptor)
      throw failure
    }
    if facts.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .isFolder
    }
    self.path = path
    size = facts.st_mode & S_IFMT == S_IFREG ? Int(facts.st_size) : 0
    date = Self.written(facts.st_mtim.tv_sec)
  }

  private static func written(_ seconds: Int) -> String {
    var seconds = seconds
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return "1970" }
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
  }

  /// The last part of its path.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// Reads all of it, and closes it.
  /// - Parameter progress: told after each piece.
  func read(
    _ department: Department, today: Day?, progress: inout ReadingProgress
  ) throws(Failure) -> ExportReading {
    defer {
      close(descriptor)
      progress.end()
    }
    var reader = ExportReader(department, today: today)
    var bytes = [UInt8](repeating: 0, count: Self.piece)
    var done = 0
    while true {
      let count = Glibc.read(descriptor, &bytes, bytes.count)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw .file(FileFailure(code: errno))
      }
      if let failure = Self.feed(bytes, count, to: &reader) { throw .content(failure) }
      done += count
      progress.say(done: done, of: size, reader.counts)
    }
    do throws(ExportFailure) { return try reader.finish() } catch { throw .content(error) }
  }

  private static func feed(_ bytes: [UInt8], _ count: Int, to reader: inout ExportReader) -> ExportFailure? {
    bytes.withUnsafeBufferPointer { buffer in
      do throws(ExportFailure) {
        try reader.feed(UnsafeBufferPointer(rebasing: buffer[..<count]))
        return nil
      } catch { return error }
    }
  }
}
