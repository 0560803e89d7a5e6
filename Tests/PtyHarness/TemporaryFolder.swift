import Glibc

/// A folder for one test, gone with it.
public final class TemporaryFolder {
  /// A file that could not be made.
  public struct Failure: Error {
    public let path: String
    public let code: Int32
  }

  /// Where it is.
  public let path: String

  public init() throws {
    var template = Array("/tmp/reseau-essai-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(path: "/tmp", code: errno) }
    path = String(cString: made)
  }

  deinit { remove(path) }

  /// The mode bits of a file.
  public static func rights(of path: String) -> mode_t? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }

  /// The first 64 KiB of a file; nil where there is none.
  public func text(of file: String) -> String? {
    guard let stream = fopen(file, "r") else { return nil }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// Writes a file, with the folders that it needs.
  public func write(_ file: String, _ text: String) throws {
    var made = ""
    for part in file.split(separator: "/").dropLast() {
      made += "/\(part)"
      mkdir(made, 0o700)
    }
    guard let stream = fopen(file, "w") else { throw Failure(path: file, code: errno) }
    fwrite(Array(text.utf8), 1, text.utf8.count, stream)
    fclose(stream)
  }

  /// The names in a folder of this one, sorted.
  public func names(in folder: String) -> [String] { Self.names(in: "\(path)/\(folder)") }

  /// The paths of all that lies in it, at any depth.
  public func files() -> [String] { Self.files(in: path) }

  private static func files(in folder: String) -> [String] {
    names(in: folder).flatMap { name in [folder + "/" + name] + files(in: folder + "/" + name) }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private func remove(_ path: String) {
    for name in Self.names(in: path) { remove("\(path)/\(name)") }
    Glibc.remove(path)
  }
}
