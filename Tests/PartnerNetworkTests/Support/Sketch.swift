import PartnerNetwork
import Testing

/// A network drawn in a few words, to test how its entities are linked.
///
/// An entity is written `acteur:caf`, with `@s1` for its section, `*` for a homogeneous group and `>etat` for the
/// body in whose name it acts; a link `caf finance creches @s1`, with `?` at its end where it is deduced.
struct Sketch {
  let network: Network

  init(_ entities: String, _ links: [String] = []) {
    let written = entities.split(separator: " ").map { Self.entity(String($0)) }.joined(separator: ",\n")
    let drawn = links.map(Self.link).joined(separator: ",\n")
    let roles = Self.roles.enumerated().map { rank, id in
      #"{"id": "\#(id)", "libelle": "\#(id)", "inverse": "i", "definition": "d", "lettre": "l", "rang": \#(rank + 1)}"#
    }
    let text = """
      {"format": "reseau/1", "roles": [\(roles.joined(separator: ", "))], "entites": [\(written)], "liens": [\(drawn)]}
      """
    network = NetworkReader.read([Sample.file("sketch.json", text)])
  }

  /// By rank.
  static let roles = [
    "pilote", "finance", "soutient", "instruit", "signe", "interlocuteur_de", "encadre", "participe", "releve_de",
    "fait_partie_de",
  ]

  private static func entity(_ text: String) -> String {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    var id = parts[1]
    var more = ""
    if id.hasSuffix("*") {
      id.removeLast()
      more += #", "groupe_homogene": true"#
    }
    for (sign, field) in [(">" as Character, #", "au_titre_de": ""#), ("@", #", "sections": [""#)] {
      guard let place = id.firstIndex(of: sign) else { continue }
      more += field + id[id.index(after: place)...] + (sign == "@" ? #""]"# : "\"")
      id = String(id[..<place])
    }
    return #"{"id": "\#(id)", "type": "\#(parts[0])", "nom": "\#(id)"\#(more)}"#
  }

  private static func link(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    let section = words.first { $0.hasPrefix("@") }.map { #", "section": "\#($0.dropFirst())""# } ?? ""
    let nature = words.last == "?" ? #""deduit", "motif": "m""# : #""explicite""#
    return #"{"de": "\#(words[0])", "role": "\#(words[1])", "vers": "\#(words[2])", "nature": \#(nature)\#(section)}"#
  }

  /// The connections of an entity with a kind, one word for each: `l1 dispositif:creches finance`.
  func connections(_ id: String, _ kind: Kind) throws -> [String] {
    let index = try #require(network.index(of: id))
    return network.connections(from: index, to: kind).flatMap { $0.map(describe) }
  }

  private func describe(_ connection: Connection) -> String {
    func id(_ index: Int) -> String { network.entities[index].id }
    let way =
      switch connection.way {
      case .direct: "direct"
      case .scheme(let scheme): "dispositif:\(id(scheme))"
      case .framework(let framework): "cadre:\(id(framework))"
      case .group(let group): "groupe:\(id(group))"
      case .onBehalf(let body): "titre:\(id(body))"
      }
    return "\(id(connection.target)) \(way) \(network.role(of: connection).id)"
      + (network.isDeduced(connection) ? " ?" : "")
  }
}
