import Foundation
import PartnerNetwork

/// Networks to draw maps of: the bundled one, and one entity with as many neighbours as one likes.
enum MapSample {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")

  /// The files of `Data`, read once for all the tests.
  static let bundled: Network = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }.sorted()
    return NetworkReader.read(
      files.map { name in
        let bytes = (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) } ?? []
        return DataFile(name: name) { bytes }
      })
  }()

  /// How the neighbours of a generated star are named.
  enum Names: CaseIterable {
    case short, long, wide
    func name(_ number: Int) -> String {
      switch self {
      case .short: "N\(number)"
      case .long: "Coordination interdépartementale des partenaires numéro \(number) de la Loire-Atlantique"
      case .wide: ["漢字漢字漢字漢字漢字漢字漢字漢字漢字", "Cafe\u{301} 🙂👨👩", "مكتب", "a\u{A0}: « b » ; c"][number % 4] + "\(number)"
      }
    }
  }

  static let kinds = ["acteur", "levier", "cadre", "dispositif", "axe", "public", "ressource"]

  /// An entity with so many neighbours, of so many kinds; every third link is deduced, every other one comes in. The
  /// second neighbour has as many links again.
  static func star(_ count: Int, names: Names = .short, kinds: Int = 7) -> Network {
    var entities = [#"{"id": "centre", "type": "acteur", "nom": "\#(names.name(0))", "resume": "\#(names.name(1))."}"#]
    var links: [String] = []
    func link(_ from: String, _ role: Int, _ to: String, _ number: Int) -> String {
      let nature = number % 3 == 0 ? #""deduit", "motif": "m""# : #""explicite""#
      return #"{"de": "\#(from)", "role": "r\#(role)", "vers": "\#(to)", "nature": \#(nature)}"#
    }
    for number in 0..<count {
      let kind = Self.kinds[number % kinds]
      entities.append(
        #"{"id": "v\#(number)", "type": "\#(kind)", "nom": "\#(names.name(number))", "rang": \#(number)}"#)
      let id = "v\(number)"
      links.append(number % 2 == 0 ? link("centre", number % 3, id, number) : link(id, number % 3, "centre", number))
      if count > 1, number != 1 { links.append(link("v1", 3, id, number)) }
    }
    let roles = [
      ("finance", "reçoit un financement de"), ("pilote", "a pour pilote"), ("lié", "lié"), ("aide", "est aidé par"),
    ]
    let known = roles.enumerated().map { rank, role in
      #"{"id": "r\#(rank)", "libelle": "\#(role.0)", "inverse": "\#(role.1)", "court": "\#(role.0)", "definition": "d", "#
        + #""lettre": "x", "rang": \#(rank + 1)}"#
    }
    let text = """
      {"format": "reseau/1", "roles": [\(known.joined(separator: ","))], "entites": [\(entities.joined(separator: ",\n"))],
      "liens": [\(links.joined(separator: ",\n"))]}
      """
    let bytes = Array(text.utf8)
    return NetworkReader.read([DataFile(name: "etoile.json") { bytes }])
  }
}
