import Foundation
import Testing

@testable import Storage

/// What becomes of a file that somebody else broke, took away, or put in another's place.
@Suite struct KeptFileTests {
  private let folder: Folder
  private var path: String { folder.path + "/f.json" }
  private var file: KeptFile {
    // Sound is whatever begins and ends with a bracket.
    KeptFile(path, largest: 1_000) { $0.first == UInt8(ascii: "[") && $0.last == UInt8(ascii: "]") }
  }

  init() throws { folder = try Folder() }

  private func write(_ text: String, to name: String = "f.json") throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/" + name))
  }
  private func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
  private func onDisk(_ name: String = "f.json") -> String? {
    (try? Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))).map { String(decoding: $0, as: UTF8.self) }
  }

  @discardableResult
  private func save(_ text: String) throws -> KeptFile.Content { try file.update { _ in Array(text.utf8) } }

  @Test func nothingWasEverSaved() throws {
    #expect(try file.read() == KeptFile.Content(bytes: nil, repair: nil))
    // Looking leaves nothing behind.
    #expect(folder.names() == [])
  }

  @Test func eachChangeIsMadeOnWhatIsThere() throws {
    try save("[1]")
    try write("[2]")
    #expect(try text(file.update { $0.map { $0 + Array("[3]".utf8) } ?? [] }.bytes) == "[2][3]")
    #expect(onDisk() == "[2][3]")
    var facts = stat()
    #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
    #expect(stat(path + ".versions", &facts) == 0 && facts.st_mode & 0o777 == 0o700)
  }

  @Test func fivePreviousVersionsAreKept() throws {
    for number in 1...9 { try save("[\(number)]") }
    #expect(folder.names("/f.json.versions") == ["4.json", "5.json", "6.json", "7.json", "8.json", "9.json"])
    #expect(onDisk("f.json.versions/4.json") == "[4]")
    // The same content again is no version.
    try save("[9]")
    #expect(folder.names("/f.json.versions").count == 6)
  }

  /// Cut in half by a program that keeps folders alike: both what it left and the last version are there.
  @Test func aBrokenFileIsPutAside() throws {
    try save("[1]")
    try save("[22]")
    try write("[2")
    let read = try file.read()
    #expect(text(read.bytes) == "[22]" && read.repair == .restored(aside: path + ".illisible-1"))
    #expect(onDisk() == "[22]" && onDisk("f.json.illisible-1") == "[2")
    try write("]")
    let again = try save("[3]")
    #expect(again.repair == .restored(aside: path + ".illisible-2"))
    #expect(onDisk() == "[3]" && onDisk("f.json.illisible-1") == "[2" && onDisk("f.json.illisible-2") == "]")
  }

  @Test func aBrokenVersionIsPassedOver() throws {
    try save("[1]")
    try save("[2]")
    try write("[2", to: "f.json.versions/2.json")
    try write("x")
    #expect(try text(file.read().bytes) == "[1]")
  }

  @Test func withoutAnyVersionANewOneBegins() throws {
    try write("à garder")
    let read = try file.read()
    #expect(read == KeptFile.Content(bytes: nil, repair: .begunAnew(aside: path + ".illisible-1")))
    #expect(onDisk("f.json.illisible-1") == "à garder" && onDisk() == nil)
    #expect(try file.read().repair == nil)
  }

  @Test func whatIsGoneReturns() throws {
    try save("[1]")
    #expect(unlink(path) == 0)
    let read = try file.read()
    #expect(text(read.bytes) == "[1]" && read.repair == .returned && onDisk() == "[1]")
  }

  @Test func whatAnotherProgramWroteWholeCounts() throws {
    try save("[1]")
    try write("[other]")
    #expect(try text(file.read().bytes) == "[other]")
  }

  @Test func aFolderInItsPlaceIsLeft() throws {
    try FileManager.default.createDirectory(atPath: path + "/dedans", withIntermediateDirectories: true)
    #expect(throws: FileFailure.isFolder) { try file.read() }
    #expect(throws: FileFailure.isFolder) { try save("[1]") }
    #expect(folder.names("/f.json") == ["dedans"])
  }

  @Test func aLinkGoesOnLeadingElsewhere() throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/ailleurs", withIntermediateDirectories: true)
    #expect(symlink(folder.path + "/ailleurs/vrai.json", path) == 0)
    try write("[0]", to: "ailleurs/vrai.json")
    try save("[1]")
    #expect(onDisk("ailleurs/vrai.json") == "[1]")
    var facts = stat()
    #expect(lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func aDraftOfAKilledProgramIsNoHindrance() throws {
    try write("[dra", to: "f.json.nouveau")
    try save("[1]")
    #expect(onDisk() == "[1]" && onDisk("f.json.nouveau") == nil)
  }

  @Test func whoHoldsItTooLongIsNotWaitedForForever() throws {
    let descriptor = open(path + ".verrou", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(throws: FileFailure.busy) { try save("[1]") }
    #expect(flock(descriptor, LOCK_UN) == 0)
    try save("[1]")
    #expect(onDisk() == "[1]")
  }
}
