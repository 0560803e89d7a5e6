import BundledData
import Foundation
import Testing

@testable import PartnerNetwork

/// The files that a new dataset starts from are those of `Data/modele`, and the description of the format.
@Suite struct TemplateTests {
  private static let files: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: (0..<template_count()).map { number in
      let file = template_get(number)
      return (String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    })

  @Test func theyAreTheFilesOfTheFolder() throws {
    let folder = DataFolder.folder.appending(path: "modele")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(Set(Self.files.keys) == Set(names).union(["reseau.schema.json"]))
    for name in names {
      let same = Self.files[name] == DataFolder.bytes(of: "modele/" + name)
      #expect(same, "build again: the program holds another \(name)")
    }
    #expect(Self.files["reseau.schema.json"] == DataFolder.bytes(of: "reseau.schema.json"))
  }

  /// An identifier of the reference data means the same thing here.
  @Test func sharedIdentifiersAreOfTheSameKind() throws {
    var known = 0
    for (name, bytes) in Self.files where name.hasSuffix(".json") && !name.hasSuffix("schema.json") {
      for entity in try JSONValue(bytes).fields["entites"]?.items ?? [] {
        guard let id = entity.fields["id"]?.string, let index = DataFolder.network.index(of: id),
          let kind = entity.fields["type"]?.string
        else { continue }
        known += 1
        #expect(DataFolder.network.entities[index].kind.rawValue == kind, "\(id)")
      }
    }
    #expect(known > 20)
  }

  /// The guide names every file.
  @Test func theGuideNamesEveryFile() {
    let guide = String(decoding: Self.files["LISEZ-MOI.md"] ?? [], as: UTF8.self)
    for name in Self.files.keys.filter({ $0 != "LISEZ-MOI.md" }) + [
      "reseau.json", "leviers.json", "numeros-nationaux.json",
    ] {
      #expect(guide.contains("`\(name)`"), "\(name)")
    }
  }
}
