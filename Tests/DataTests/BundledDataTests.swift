import BundledData
import Testing

@testable import PartnerNetwork

/// The files compiled into the program are those of the folder, and each is declared for what it holds.
@Suite struct BundledDataTests {
  struct Bundled: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let part: DataFile.Part
  }

  static let files: [Bundled] = (0..<bundled_count()).map { number in
    let file = bundled_get(number)
    return Bundled(
      testDescription: String(cString: file.name),
      bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)),
      part: [1: .core, 2: .details, 3: .places, 4: .learning][file.part] ?? .all)
  }

  @Test func theyAreTheFilesOfTheFolder() {
    #expect(Self.files.map(\.testDescription).sorted() == DataFolder.files.map(\.name))
    #expect(!DataFolder.files.isEmpty)
  }

  @Test(arguments: files)
  func byteForByte(_ file: Bundled) {
    let same = file.bytes == DataFolder.bytes(of: file.testDescription)
    #expect(same, "build again: the program holds another \(file.testDescription)")
  }

  @Test(arguments: 0..<bundled_count())
  func partsAreFour(_ number: Int32) { #expect([1, 2, 3, 4].contains(bundled_get(number).part)) }

  /// The passes over the other parts never open the file, so nothing of that part may be in it.
  @Test(arguments: files)
  func nothingStandsInAnotherPart(_ file: Bundled) throws {
    let shapes =
      switch file.part {
      case .core: DatasetShape.core
      case .details: DatasetShape.details
      case .learning: DatasetShape.learning
      default: DatasetShape.places
      }
    let content = try JSONValue(file.bytes)
    for (key, value) in content.fields {
      let isValue = DatasetShape.values[key] != nil && file.part == .core
      #expect(isValue || shapes[key] != nil, "\(key)")
      guard key == "entites" else { continue }
      let fields = Set(value.items.flatMap(\.fields.keys))
      #expect(fields.subtracting(Self.fieldsRead(of: shapes[key])) == [])
    }
  }

  private static func fieldsRead(of shape: RecordShape?) -> Set<String> {
    var names: Set<String> = []
    for (name, shape) in shape?.fields ?? [] {
      if case .later = shape { continue }
      names.insert(name)
    }
    return names
  }

  /// Read part by part it is the same network.
  @Test func readInPartsItIsTheSame() {
    let network = NetworkReader.read(
      Self.files.map { file in DataFile(name: file.testDescription, part: file.part) { file.bytes } })
    #expect(network.allProblems == [])
    #expect(Set(network.entities.map(\.id)) == Set(DataFolder.network.entities.map(\.id)))
    #expect(network.links.count == DataFolder.network.links.count)
    #expect(network.details.terms.count == DataFolder.network.details.terms.count)
    #expect(network.territory.communes == DataFolder.network.territory.communes)
    #expect(network.territory.points == DataFolder.network.territory.points)
    #expect(network.territory.geography == DataFolder.network.territory.geography)
    let facts = network.entities.indices.reduce(0) { $0 + network.details.entity($1).facts.count }
    #expect(facts == 318)
  }
}
