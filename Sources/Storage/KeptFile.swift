import Glibc

/// A file of which nothing that was said to be saved is ever lost.
///
/// Each change is made on what the file holds by then, under a lock, so that two programs cannot write over each
/// other. It is on the disk twice before it is said to be saved: as a numbered version, then in the file itself,
/// which is replaced whole. A file that somebody cut or broke is put aside, and the newest version that is sound
/// takes its place.
public struct KeptFile: Sendable {
  /// How many versions are kept besides the last.
  public static let previousVersions = 5
  /// How long a change waits for another program, in milliseconds.
  static let patience = 3_000

  public let path: String
  private let largest: Int
  private let isSound: @Sendable ([UInt8]) -> Bool

  /// What the file holds.
  public struct Content: Equatable, Sendable {
    /// Nil where nothing was ever saved.
    public let bytes: [UInt8]?
    public let repair: Repair?
  }

  /// What had to be done before the file could be used.
  public enum Repair: Equatable, Sendable {
    /// The file was broken; it is now at `aside`, and the last version saved took its place.
    case restored(aside: String)
    /// The file was gone; the last version saved took its place.
    case returned
    /// The file was broken and no version is sound; it is now at `aside`, and a new one begins.
    case begunAnew(aside: String)
  }

  /// - Parameters:
  ///   - largest: a file of more bytes is not read.
  ///   - isSound: whether the bytes are a whole file of the kind.
  public init(_ path: String, largest: Int, isSound: @escaping @Sendable ([UInt8]) -> Bool) {
    self.path = path
    self.largest = largest
    self.isSound = isSound
  }

  private var lockPath: String { path + ".verrou" }
  private var versions: VersionFolder { VersionFolder(path: path + ".versions", largest: largest) }

  /// Reads the file, and repairs it where it must be.
  public func read() throws(FileFailure) -> Content {
    // Nothing is locked for a sound file: it is replaced whole, so it is never seen half written.
    let bytes = try content()
    if let bytes, isSound(bytes) { return Content(bytes: bytes, repair: nil) }
    if bytes == nil, versions.numbers.isEmpty { return Content(bytes: nil, repair: nil) }
    let lock = try FileLock(lockPath, patience: Self.patience)
    let repaired = try soundContent()
    _ = consume lock
    return repaired
  }

  /// Changes the file. When this returns, the change is on the disk.
  /// - Parameter change: gives the new content from what the file holds by now; nil where nothing was ever saved.
  @discardableResult
  public func update(_ change: ([UInt8]?) -> [UInt8]) throws(FileFailure) -> Content {
    let lock = try FileLock(lockPath, patience: Self.patience)
    let before = try soundContent()
    let bytes = change(before.bytes)
    if bytes != before.bytes {
      let version = try versions.add(bytes)
      do throws(FileFailure) {
        try replace(bytes)
      } catch {
        versions.remove(version)
        throw error
      }
      versions.prune(keeping: Self.previousVersions + 1)
    }
    _ = consume lock
    return Content(bytes: bytes, repair: before.repair)
  }

  // MARK: - Under the lock

  private func content() throws(FileFailure) -> [UInt8]? {
    do throws(FileFailure) {
      return try FileReading.bytes(of: path, largest: largest)
    } catch {
      if error == .absent { return nil }
      throw error
    }
  }

  /// What the file holds, once it is sound.
  private func soundContent() throws(FileFailure) -> Content {
    let bytes = try content()
    if let bytes, isSound(bytes) { return Content(bytes: bytes, repair: nil) }
    let last = versions.newest(where: isSound)
    guard let bytes else {
      guard let last else { return Content(bytes: nil, repair: nil) }
      try replace(last)
      return Content(bytes: last, repair: .returned)
    }
    // An empty file is what `touch` leaves: it holds nothing to put aside.
    let aside = bytes.isEmpty && last == nil ? nil : try putAside()
    if let last {
      try replace(last)
      return Content(bytes: last, repair: .restored(aside: aside ?? path))
    }
    return Content(bytes: nil, repair: aside.map { .begunAnew(aside: $0) })
  }

  private func replace(_ bytes: [UInt8]) throws(FileFailure) {
    // A name that leads elsewhere goes on leading there.
    let target = FileWriting.resolved(path)
    let draft = target + ".nouveau"
    // What a process that was killed left: the lock says that nobody is writing it.
    unlink(draft)
    try FileWriting.create(draft, bytes, mode: 0o600)
    guard rename(draft, target) == 0 else {
      let failure = FileFailure(code: errno)
      unlink(draft)
      throw failure
    }
    FileWriting.flushFolder(of: target)
  }

  /// Gives the broken file another name, never that of another file; gives the path that it has now.
  private func putAside() throws(FileFailure) -> String {
    for number in 1...999 {
      let place = "\(path).illisible-\(number)"
      // link() refuses a name that is taken, which rename() would not.
      if link(path, place) == 0 {
        if unlink(path) != 0 { throw FileFailure(code: errno) }
        return place
      }
      if errno != EEXIST { throw FileFailure(code: errno) }
    }
    throw .exists
  }
}
