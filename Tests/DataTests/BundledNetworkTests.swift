import BundledFiles
import Testing

@testable import BundledNetwork
@testable import PartnerNetwork

/// The network compiled into the program is that of the files compiled into it.
@Suite struct BundledNetworkTests {
  static let compiled = BundledNetwork.read()
  static let read = NetworkReader.read(BundledFiles.all())

  /// Without one the program reads the files at each start, and says nothing of it.
  @Test func thereIsACore() throws {
    let core = try #require(NetworkCore(Self.read), "reseau verifier says what is wrong in the data")
    #expect(compiledCore() == core)
  }

  @Test func theCoreIsTheSame() {
    #expect(Self.compiled.identity == Self.read.identity)
    #expect(Self.compiled.roles == Self.read.roles)
    #expect(Self.compiled.sections == Self.read.sections)
    #expect(Self.compiled.entities == Self.read.entities)
    #expect(Self.compiled.links == Self.read.links)
    #expect(Self.compiled.indexes == Self.read.indexes)
    #expect(Self.compiled.entities.count > 200)
  }

  /// What is read later is told the same of the core.
  @Test func allElseIsTheSame() {
    #expect(Self.compiled.allProblems == Self.read.allProblems)
    #expect(Self.compiled.details.byEntity == Self.read.details.byEntity)
    #expect(Self.compiled.details.terms == Self.read.details.terms)
    #expect(Self.compiled.directory.entries == Self.read.directory.entries)
    #expect(Self.compiled.learning.situations == Self.read.learning.situations)
  }
}
