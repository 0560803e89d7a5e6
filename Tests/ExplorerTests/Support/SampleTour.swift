import Foundation
import PartnerNetwork

@testable import Explorer

/// The bundled network with a small tour and its question.
enum SampleTour {
  static let program: Program = {
    let folder = BundledNetwork.package.appending(path: "Data")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let files = names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }.sorted()
    let bundled = files.map { name in
      let bytes = (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) } ?? []
      return DataFile(name: name) { bytes }
    }
    let own = Array(json.utf8)
    return Program(NetworkReader.read(bundled + [DataFile(name: "essai.json", layer: 1) { own }]))
  }()

  private static let json = """
    {"format": "reseau/1", "parcours": [{"id": "par_essai", "titre": "Parcours d’essai", "duree": 5,
      "public": "formateurs", "resume": "Un essai.", "etapes": [
      {"titre": "Un chiffre", "texte": "Le texte du chiffre.", "chiffre": "140 000", "legende": "personnes",
       "points": ["Premier point.", "Second point."], "retenir": "Ce qu’il faut garder.", "notes": "À dire.",
       "cible": "act_caf", "question": "qz_essai", "source": "FASC"},
      {"titre": "La fin", "texte": "Une phrase. Une autre.", "cible": "carte act_cd44"}]}],
     "questions": [{"id": "qz_essai", "niveau": 1, "leviers": [], "question": "Quelle réponse\u{A0}?", "bonne": "La bonne",
       "mauvaises": ["Une", "Deux", "Trois"], "explication": "Parce que.", "entites": ["act_caf"], "source": "FASC",
       "confiance": "haute"}]}
    """
}
