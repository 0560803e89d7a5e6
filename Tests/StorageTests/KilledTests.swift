import Foundation
import Notebook
import Storage
import Testing

/// Whatever becomes of the program, every note that it said to be saved is there.
@Suite(.serialized) struct KilledTests {
  private static func file(_ path: String) -> KeptFile { KeptFile(path, largest: 16 << 20) { Notebook($0) != nil } }

  private static func notes(_ path: String) throws -> Set<String> {
    let bytes = try #require(try file(path).read().bytes)
    return Set(try #require(Notebook(bytes)).notes.map(\.id))
  }

  /// 500 programs, each killed after a moment of its own: while it starts, writes, renames, or says so.
  @Test func atAnyMoment() throws {
    var random = SystemRandomNumberGenerator()
    var confirmed = 0
    for round in 0..<20 {
      let folder = try Folder()
      let path = folder.path + "/carnet.json"
      var expected: Set<String> = []
      // On a busy machine a program has not even started in the time in which it saves a dozen notes elsewhere.
      let start = ContinuousClock.now
      _ = try Probe(folder.path + "/essai.json", name: "essai", count: 12).finish()
      let usual = (ContinuousClock.now - start) / .microseconds(1)
      for name in folder.names() { try FileManager.default.removeItem(atPath: folder.path + "/" + name) }
      for turn in 0..<25 {
        let probe = try Probe(path, name: "\(round)-\(turn)", count: 100_000)
        usleep(UInt32.random(in: 5_000...max(60_000, UInt32(min(usual, 500_000))), using: &random))
        probe.kill()
        expected.formUnion(probe.finish().lines)
        guard !expected.isEmpty else { continue }
        let found = try Self.notes(path)
        #expect(expected.isSubset(of: found))
      }
      confirmed += expected.count
      // What the killed ones left is cleared away by the next.
      expected.formUnion(try Probe(path, name: "last", count: 1).finish().lines)
      // A version of each note that is there, whether its program had the time to say so or not, up to the most that
      // are kept; and of a change that a killed program had only begun.
      let saved = try Self.notes(path)
      #expect(expected.isSubset(of: saved))
      let versions = folder.names("/carnet.json.versions").count
      #expect((min(saved.count, KeptFile.previousVersions + 1)...KeptFile.previousVersions + 1).contains(versions))
      #expect(folder.names() == ["carnet.json", "carnet.json.verrou", "carnet.json.versions"])
    }
    // Otherwise the test would have shown nothing.
    #expect(confirmed > 500)
  }

  /// Two programs write at once, and one is killed: nobody's notes are lost.
  @Test func twoAtOnce() throws {
    let folder = try Folder()
    let path = folder.path + "/carnet.json"
    let probes = try (0..<4).map { try Probe(path, name: "p\($0)", count: $0 == 0 ? 100_000 : 30) }
    usleep(300_000)
    probes[0].kill()
    let ends = probes.map { $0.finish() }
    #expect(ends.dropFirst().allSatisfy { $0.status == 0 && $0.lines.count == 30 })
    let found = try Self.notes(path)
    #expect(Set(ends.flatMap(\.lines)).isSubset(of: found))
    #expect(try Self.file(path).read().repair == nil)
  }

  /// The disk fills up: the change is refused, and all that was saved is there.
  @Test(arguments: [300, 1_000, 5_000])
  func onADiskThatIsFull(_ bytes: Int) throws {
    let folder = try Folder()
    let path = folder.path + "/carnet.json"
    let end = try Probe(path, name: "n", count: 1_000, options: ["bytes=\(bytes)"]).finish()
    #expect(end.status == 1 && end.lines.last == "! full")
    let found = try Self.notes(path)
    #expect(found == Set(end.lines.dropLast()) && !found.isEmpty)
    // Nothing is left behind, and there is room again for the next change.
    #expect(folder.names() == ["carnet.json", "carnet.json.verrou", "carnet.json.versions"])
    #expect(try Probe(path, name: "m", count: 1).finish().lines == ["m-1"])
    #expect(try Self.notes(path) == found.union(["m-1"]))
  }

  @Test func inAFolderThatMayNotBeWrittenIn() throws {
    let folder = try Folder()
    let path = folder.path + "/carnet.json"
    _ = try Probe(path, name: "n", count: 3).finish()
    #expect(chmod(path, 0o444) == 0 && chmod(folder.path, 0o555) == 0)
    #expect(chmod(path + ".verrou", 0o444) == 0)
    let end = try Probe(path, name: "m", count: 1, options: ["nobody"]).finish()
    #expect(end.status == 1 && end.lines == ["! forbidden"])
    #expect(try Self.notes(path).count == 3)
  }
}
