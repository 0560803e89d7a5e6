@testable import PartnerNetwork

/// One situation, one question and one tour, to lay over the sample.
enum LearningSample {
  static let text = #"""
    {
      "situations": [
        {"id": "sit_a", "titre": "Une demande", "recit": "Quelqu’un demande.", "profil": "élu", "mots": ["crèche"],
          "leviers": ["lev_01"], "contacts": [{"acteur": "act_caf", "pourquoi": "Elle paie."}],
          "dispositifs": ["dis_eaje"], "cadres": ["cad_ctg"], "premiers_gestes": ["Écouter", "Noter"],
          "vigilance": "Prudence.", "vigilance_sourcee": true, "sources": ["FASC"], "confiance": "haute"},
        {"id": "sit_b", "titre": "Un danger", "appeler": [{"acteur": "dis_eaje", "pourquoi": "Répond."}]}
      ],
      "questions": [
        {"id": "q_a", "niveau": 2, "leviers": ["lev_02"], "question": "Qui ?", "bonne": "La CAF",
          "mauvaises": ["L’État", "Personne"], "explication": "Elle.", "entites": ["act_caf"], "source": "FASC",
          "confiance": "moyenne"}
      ],
      "parcours": [
        {"id": "par_a", "titre": "Découvrir", "duree": 15, "public": "Tous", "resume": "Tout.", "etapes": [
          {"titre": "Un", "texte": "La CAF.", "points": ["Elle paie"], "chiffre": "13", "legende": "projets",
            "retenir": "Payer.", "cible": "act_caf", "notes": "Parlez.", "question": "q_a", "source": "FASC"},
          {"titre": "Deux", "texte": "Le reste.", "cible": "chemin act_caf act_etat"},
          {"titre": "Trois", "texte": "Une situation.", "cible": "sit_b"}
        ]}
      ]
    }
    """#

  /// The sample with this, and with another layer over both.
  static func read(_ over: String? = nil, part: DataFile.Part = .all) -> Network {
    NetworkReader.read(
      Sample.files + [Sample.file("seance.json", text, part: part)]
        + (over.map { [Sample.file("essai.json", $0, layer: 1)] } ?? []))
  }
}
