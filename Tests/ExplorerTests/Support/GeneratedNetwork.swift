import PartnerNetwork

@testable import Explorer

/// Networks that no real dataset looks like: nothing at all, one of each, far too many, names far too long.
enum GeneratedNetwork: String, CaseIterable {
  case empty = "vide"
  case single = "un de chaque"
  case many = "cinq cents"
  case long = "noms longs"
  case odd = "caractères larges"

  var program: Program { Self.programs[self] ?? Program(NetworkReader.read([])) }

  private static let programs: [GeneratedNetwork: Program] = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      let bytes = Array(kind.json.utf8)
      return (kind, Program(NetworkReader.read([DataFile(name: "essai.json") { bytes }])))
    })

  private var json: String {
    switch self {
    case .empty: #"{"format": "reseau/1"}"#
    case .single: Self.dataset(each: 1, terms: 1) { kind, _ in "Seul \(kind)" }
    case .many: Self.dataset(each: 500, terms: 500) { kind, number in "\(kind) numéro \(number)" }
    case .long:
      Self.dataset(each: 3, terms: 3) { kind, number in
        number == 1
          ? String("\(kind) " + String(repeating: "interdépartementale de coordination ", count: 4).prefix(112)) + "."
          : String(repeating: "anticonstitutionnellement", count: 5).prefix(119) + "\(number)"
      }
    case .odd:
      Self.dataset(each: 4, terms: 2) { kind, number in
        ["漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "Cafe\u{301} 🙂👨👩 \(kind)", "مكتب", "a\u{A0}: « b » ; \(kind)"][(number - 1) % 4]
      }
    }
  }

  private static let kinds = ["acteur", "levier", "cadre", "dispositif", "axe", "public", "ressource"]
  private static let roles = [
    ("pilote", "P"), ("finance", "F"), ("signe", "G"), ("encadre", "K"), ("releve_de", "r"), ("fait_partie_de", "a"),
  ]

  /// A dataset of so many entities of each kind. The first partner is linked with everything, the last with nothing.
  private static func dataset(each count: Int, terms: Int, name: (String, Int) -> String) -> String {
    var entities: [String] = []
    for kind in kinds {
      for number in 1...count {
        let order = kind == "levier" ? #""numero": \#(number), "# : ""
        entities.append(
          #"{\#(order)"id": "\#(kind)_\#(number)", "type": "\#(kind)", "nom": "\#(name(kind, number))", "rang": \#(number), "#
            + #""resume": "\#(name("résumé", number)). \#(name(kind, number))."}"#)
      }
    }
    func link(_ subject: String, _ role: String, _ object: String, _ nature: String = #""explicite""#) -> String {
      #"{"de": "\#(subject)", "role": "\#(role)", "vers": "\#(object)", "nature": \#(nature)}"#
    }
    var links: [String] = []
    for number in 1...count {
      links.append(link("acteur_1", number % 2 == 0 ? "finance" : "pilote", "levier_\(number)"))
      links.append(link("acteur_1", "signe", "cadre_\(number)", #""deduit", "motif": "\#(name("motif", number))""#))
      if number > 1, number < count { links.append(link("acteur_\(number)", "finance", "levier_1")) }
    }
    let words = (1...terms).map {
      #"{"sigle": "SG\#($0)", "terme": "\#(name("terme", $0))", "definition": "\#(name("définition", $0)).", "confiance": "haute"}"#
    }
    let known = roles.enumerated().map { rank, role in
      #"{"id": "\#(role.0)", "libelle": "\#(role.0)", "inverse": "inverse de \#(role.0)", "court": "\#(role.0)", "#
        + #""definition": "Un rôle.", "lettre": "\#(role.1)", "rang": \#(rank + 1)}"#
    }
    return """
      {"format": "reseau/1", "titre": "Essai", "roles": [\(known.joined(separator: ", "))],
      "entites": [\(entities.joined(separator: ",\n"))], "liens": [\(links.joined(separator: ",\n"))],
      "termes": [\(words.joined(separator: ",\n"))]}
      """
  }
}

extension GeneratedNetwork: CustomStringConvertible {
  var description: String { rawValue }
}
