import PartnerNetwork
import Testing

/// Whatever is done to its files, a dataset is read to the end, and nothing that could drive a terminal comes through.
@Suite struct MutationTests {
  private static let core = Array(Sample.core.utf8)
  private static let details = Array(Sample.details.utf8)

  private static func check(_ network: Network, _ what: String) {
    let forbidden = network.allTexts.filter { $0.unicodeScalars.contains { TextRules.isForbidden($0.value) } }
    #expect(forbidden == [], "\(what)")
    let stray = network.links.filter {
      !network.entities.indices.contains($0.subject) || !network.entities.indices.contains($0.object)
        || !network.roles.indices.contains($0.role)
    }
    #expect(stray == [], "\(what)")
  }

  /// Each seed damages the two files of the sample, in one layer or in two.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func theSample(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<400 {
      let core = Mutation.damaged(Self.core, using: &random)
      let details = Mutation.damaged(Self.details, using: &random)
      let layer = Int.random(in: 0...1, using: &random)
      let network = NetworkReader.read([
        Sample.file("base.json", core), Sample.file("details.json", details, layer: layer),
      ])
      Self.check(network, "seed \(seed), round \(round)")
      for word in ["caisse", "convention territoriale"] { _ = network.search(word) }
      for index in network.entities.indices { _ = network.connections(from: index, to: .lever) }
    }
  }

  /// The real files one by one, beside the sample.
  @Test(arguments: 100..<108 as Range<UInt64>)
  func theBundledFiles(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for (name, bytes) in try BundledFolder.files() {
      let damaged = Mutation.damaged(bytes, using: &random)
      let network = NetworkReader.read(Sample.files + [Sample.file(name, damaged, layer: 1)])
      Self.check(network, "seed \(seed), \(name)")
    }
  }
}
