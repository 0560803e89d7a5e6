import Diagrams
import PartnerNetwork

/// A network whose every name is hard to write: the signs of every grammar, controls, letters from right to left,
/// wide ones, 120 characters with and without spaces.
enum HostileNetwork {
  static let longName =
    "Un nom très long qui ne tient sur aucune ligne et dont chaque mot compte, jusqu’au bout du cent-vingtième caractère, donc"
  static let longWord = String(repeating: "Mot", count: 40)

  static let network = Samples.network(
    #"""
    {"format": "reseau/1", "territoire": "A & <b> \"C\" -- %% ; #",
     "roles": [
       {"id": "agit", "libelle": "agit \"pour\" <le> & ] | bien", "inverse": "dépend \\ de", "court": "agit",
        "definition": "x", "lettre": "A", "rang": 1}],
     "entites": [
       {"id": "act_dur", "type": "acteur",
        "nom": "\"Agence\" <b>&amp; ] } | ` # ; -- > --> end ]]> %% \\N /* é */ fin"},
       {"id": "act_seul", "type": "acteur", "nom": "]"},
       {"id": "lev_long", "type": "levier", "numero": 11, "nom": "LONG"},
       {"id": "cad_ar", "type": "cadre", "nom": "عربي مرحبا 日本語"},
       {"id": "dis_mot", "type": "dispositif", "nom": "MOT"},
       {"id": "aud_1", "type": "public", "nom": "- liste * _grasse_ **x** 1. un"}],
     "liens": [
       {"de": "act_dur", "role": "agit", "vers": "lev_long", "nature": "explicite", "source": "S1",
        "precision": "« peut-être » <i>"},
       {"de": "act_dur", "role": "agit", "vers": "cad_ar", "nature": "deduit", "motif": "x"},
       {"de": "cad_ar", "role": "agit", "vers": "lev_long", "nature": "explicite"},
       {"de": "act_dur", "role": "agit", "vers": "dis_mot", "nature": "deduit", "motif": "x"},
       {"de": "dis_mot", "role": "agit", "vers": "aud_1", "nature": "explicite"},
       {"de": "aud_1", "role": "agit", "vers": "act_dur", "nature": "explicite"}],
     "sources": [{"id": "S1", "titre": "Source & \"co\" <> ]]>"}]}
    """#.replacing("LONG", longName).replacing("MOT", longWord))

  static let names = network.entities.map(\.numberedName)
}

extension String {
  fileprivate func replacing(_ word: String, _ other: String) -> String {
    split(separator: "\"", omittingEmptySubsequences: false).map { $0 == word ? other : String($0) }
      .joined(separator: "\"")
  }
}

/// Every drawing of a network.
enum Drawings {
  /// - Parameter center: the id of what the map is about.
  static func of(_ network: Network, center: String) -> [(name: String, picture: NetworkPicture)] {
    var pictures: [(name: String, picture: NetworkPicture)] = [("ensemble", .overview(Overview(network)))]
    for subject in MatrixSubject.allCases {
      let matrix = Matrix(subject, in: network)
      pictures.append(("matrice \(subject)", .matrix(matrix)))
      pictures.append(("matrice \(subject), inversée", .matrix(matrix.ordered(by: .likeness).transposed)))
    }
    guard let index = network.index(of: center) else { return pictures }
    let map = NetworkMap(index, in: network)
    pictures.append(("carte", .map(map)))
    // With the second circle of every neighbour, on both sides.
    for edge in map.edges(.left).prefix(3) + map.edges(.right).prefix(3) {
      var options = NetworkMap.Options()
      options.opened = edge.link
      pictures.append(("carte, 2e cercle \(edge.link)", .map(NetworkMap(index, in: network, options))))
    }
    return pictures
  }

  /// Of the bundled data, of hostile ones, and of none.
  static let all =
    of(Samples.bundled, center: "act_caf").map { ($0.name, Samples.bundled, $0.picture) }
    + of(HostileNetwork.network, center: "act_dur").map { ("dur, \($0.name)", HostileNetwork.network, $0.picture) }
    + of(Samples.network(#"{"format": "reseau/1"}"#), center: "").map {
      ("vide, \($0.name)", Samples.network(#"{"format": "reseau/1"}"#), $0.picture)
    }
}
