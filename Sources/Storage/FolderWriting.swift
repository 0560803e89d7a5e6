import Glibc

/// Makes folders whole: with all of their files, or not at all.
public enum FolderWriting {
  /// Makes a folder of files. It is written beside its place under another name, and takes its name once complete.
  /// - Parameter path: a folder that does not exist yet, or an empty one.
  /// - Throws: `.exists` where something is there already; it is left alone.
  public static func create(_ path: String, files: [(name: String, bytes: [UInt8])]) throws(FileFailure) {
    let path = withoutEnd(path)
    try check(path)
    let draft = "\(path).\(getpid()).tmp"
    guard mkdir(draft, 0o777) == 0 else { throw FileFailure(code: errno) }
    var written: [String] = []
    do throws(FileFailure) {
      for file in files {
        try FileWriting.create("\(draft)/\(file.name)", file.bytes)
        written.append(file.name)
      }
      // The system lets it take the place of an empty folder, and of nothing else.
      guard rename(draft, path) == 0 else {
        throw errno == ENOTEMPTY || errno == ENOTDIR ? .exists : FileFailure(code: errno)
      }
    } catch {
      for name in written { unlink("\(draft)/\(name)") }
      rmdir(draft)
      throw error
    }
    FileWriting.flushFolder(of: path)
  }

  private static func check(_ path: String) throws(FileFailure) {
    let kind: FileReading.Kind
    do throws(FileFailure) { kind = try FileReading.kind(of: path) } catch {
      if error == .absent { return }
      throw error
    }
    guard kind == .folder, try FileReading.names(in: path).isEmpty else { throw .exists }
  }

  /// "dossier/" and "dossier" are the same place.
  private static func withoutEnd(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
