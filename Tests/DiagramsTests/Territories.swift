import Foundation
import PartnerNetwork
import Testing

/// Territories to draw: the bundled one, and ones that do not exist.
enum Territories {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let bundled: Network = {
    let folder = package.appending(path: "Data")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let files = names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }.sorted()
    return NetworkReader.read(
      files.map { name in
        let bytes = (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) } ?? []
        return DataFile(name: name) { bytes }
      })
  }()

  /// So many communes on a grid of so many columns, each a square of it, in `bodies` intercommunal bodies that are
  /// scattered without any sense; every seventh square is empty.
  static func generated(_ count: Int, columns: Int, bodies: Int = 20) -> Territory {
    let codes = (0..<count).map { "9" + String(repeating: "0", count: 4 - String($0).count) + String($0) }
    let communes = codes.enumerated().map { index, code in
      #"{"code": "\#(code)", "nom": "Commune \#(index)", "intercommunalite": "\#(200_000_000 + index * 7 % bodies)"}"#
    }
    let groups = (0..<bodies).map { #"{"code": "\#(200_000_000 + $0)", "nom": "Communauté de communes \#($0)"}"# }
    var grid: [[String]] = []
    var next = 0
    while next < count {
      grid.append(
        (0..<columns).map { column in
          guard next < count, (column + grid.count * 3) % 7 != 0 else { return "-" }
          next += 1
          return codes[next - 1]
        })
    }
    let rows = grid.map { "\"" + $0.joined(separator: " ") + "\"" }
    return read(
      """
      {"communes": [\(communes.joined(separator: ","))], "intercommunalites": [\(groups.joined(separator: ","))],
       "geographie": {"origine": {"nord": 47.6, "ouest": -1.6, "pas_km": 1, "lignes": \(grid.count),
       "colonnes": \(columns)}, "grille": [\(rows.joined(separator: ","))]}}
      """)
  }

  /// A territory without any map.
  static let withoutMap = read(#"{"communes": [{"code": "90001", "nom": "Seule"}]}"#)

  private static func read(_ text: String) -> Territory {
    NetworkReader.read([DataFile(name: "essai.json") { Array(text.utf8) }]).territory
  }
}
