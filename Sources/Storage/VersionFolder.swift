import Glibc

/// The versions of a file, each a file of its own in a folder beside it: an editor, or a program that keeps folders
/// alike, that breaks the file does not break them.
struct VersionFolder {
  let path: String
  let largest: Int

  /// The numbers of the versions, the newest first.
  var numbers: [Int] {
    guard let names = try? FileReading.names(in: path) else { return [] }
    return names.compactMap { name in
      name.hasSuffix(".json") ? Int(name.dropLast(".json".count)) : nil
    }.sorted(by: >)
  }

  private func file(_ number: Int) -> String { "\(path)/\(number).json" }

  /// Saves a version; when this returns it is on the disk. Gives its number.
  func add(_ bytes: [UInt8]) throws(FileFailure) -> Int {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw FileFailure(code: errno) }
    let number = (numbers.first ?? 0) + 1
    try FileWriting.create(file(number), bytes, mode: 0o600)
    FileWriting.flushFolder(of: file(number))
    return number
  }

  func remove(_ number: Int) { unlink(file(number)) }

  /// Takes all but the newest away.
  func prune(keeping count: Int) { for number in numbers.dropFirst(count) { remove(number) } }

  /// The newest version that is whole.
  func newest(where isSound: ([UInt8]) -> Bool) -> [UInt8]? {
    for number in numbers {
      if let bytes = try? FileReading.bytes(of: file(number), largest: largest), isSound(bytes) { return bytes }
    }
    return nil
  }
}
