import TestSupport
import Testing

@testable import PartnerNetwork

/// The core of a network as one text.
@Suite struct CoreImageTests {
  static let network = NetworkReader.read(Sample.files)

  static func read(_ bytes: [UInt8]) -> Network? {
    CoreImage.read(String(decoding: bytes, as: UTF8.self)) { Sample.files }
  }

  @Test func itIsReadBack() throws {
    let image = try #require(CoreImage.write(Self.network))
    let read = try #require(Self.read(Array(image.utf8)))
    #expect(read.identity == Self.network.identity)
    #expect(read.roles == Self.network.roles)
    #expect(read.sections == Self.network.sections)
    #expect(read.entities == Self.network.entities)
    #expect(read.links == Self.network.links)
    #expect(read.details.byEntity == Self.network.details.byEntity)
    #expect(read.allProblems == Self.network.allProblems)
  }

  @Test func nothingAtAllIsRead() throws {
    let empty = NetworkReader.read([Sample.file("vide.json", #"{"format": "reseau/1"}"#)])
    let image = try #require(CoreImage.write(empty))
    #expect(Self.read(Array(image.utf8))?.entities == [])
  }

  /// The image could not say what is wrong.
  @Test func whatIsWrongHasNone() { #expect(CoreImage.write(Sample.read(with: "{")) == nil) }

  @Test func halfAnImageIsNone() throws {
    let bytes = Array(try #require(CoreImage.write(Self.network)).utf8)
    for count in bytes.indices { #expect(Self.read(Array(bytes[..<count])) == nil, "\(count)") }
    #expect(Self.read(bytes + [0x41]) == nil)
  }

  /// Whatever its bytes, it is read or not, and what was read can be walked.
  @Test func damageIsNoHarm() throws {
    let sound = Array(try #require(CoreImage.write(Self.network)).utf8)
    var random = SeededRandom(seed: 44)
    var unread = 0
    for _ in 0..<3_000 {
      var bytes = sound
      for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      guard let network = Self.read(bytes) else {
        unread += 1
        continue
      }
      for index in network.entities.indices {
        for link in network.links(from: index) {
          #expect(network.entities.indices.contains(network.links[link].object))
        }
      }
    }
    #expect((1..<3_000).contains(unread))
  }
}
