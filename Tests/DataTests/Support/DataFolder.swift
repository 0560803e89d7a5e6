import Foundation
import PartnerNetwork

/// The bundled dataset, as it stands in the folder `Data` of the project.
enum DataFolder {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")

  /// The files of the dataset by name; the schema describes them and is none of them.
  static let files: [(name: String, bytes: [UInt8])] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }.sorted().map { ($0, bytes(of: $0)) }
  }()

  static let network = NetworkReader.read(files.map { file in DataFile(name: file.name) { file.bytes } })

  static func bytes(of name: String) -> [UInt8] {
    (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) } ?? []
  }
}
