import Foundation
import PartnerNetwork
import Testing

@testable import Explorer

/// The files of `Data`, read once for all the tests.
enum BundledNetwork {
  /// The folder of the package, found from this file.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let network: Network = {
    let folder = package.appending(path: "Data")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let files = names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }.sorted()
    return NetworkReader.read(
      files.map { name in
        let bytes = (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) } ?? []
        return DataFile(name: name) { bytes }
      })
  }()

  static let program = Program(network)
}

@Suite struct BundledNetworkTests {
  @Test func theFilesWereFound() {
    #expect(BundledNetwork.network.entities.count > 150)
    #expect(BundledNetwork.network.details.terms.count > 50)
  }
}
