import PartnerNetwork

/// Two communes side by side, what they belong to, and a place, to lay beside what a test gets wrong.
enum TerritorySample {
  static let text = #"""
    {
      "communes": [
        {"code": "44001", "nom": "Abbaretz", "codes_postaux": ["44170"], "intercommunalite": "244400001",
         "arrondissement": "445", "population": 2043, "population_annee": 2021, "sources": ["FASC"]},
        {"code": "44002", "nom": "Aigrefeuille", "codes_postaux": ["44140"], "arrondissement": "445"}],
      "intercommunalites": [{"code": "244400001", "nom": "Région", "siege": "35236", "source": "FASC"}],
      "arrondissements": [{"code": "445", "nom": "Nord", "sous_prefecture": "lieu_sp", "source": "FASC"}],
      "lieux": [
        {"id": "lieu_sp", "type": "sous_prefecture", "nom": "SP", "entite": "act_etat", "commune": "44001",
         "position": [47.5, -1.5], "source": "FASC", "confiance": "haute", "dessert": ["44002"],
         "contacts": [{"id": "t", "type": "telephone", "valeur": "0", "source": "FASC", "confiance": "haute"}]}],
      "geographie": {"origine": {"nord": 47.6, "ouest": -1.6, "pas_km": 1, "lignes": 2, "colonnes": 3},
        "grille": ["44001*2 -", "-*2 44002"], "centres": {"44001": [47.5, -1.5], "44002": [47, -1.25]},
        "limitrophes": {"44001": ["44002"], "44002": ["44001"]}, "source": "FASC"}
    }
    """#

  /// The sample, and texts laid over it in layers of their own.
  static func read(_ texts: String...) -> Network {
    NetworkReader.read(
      Sample.files + [Sample.file("territoire.json", text)]
        + texts.enumerated().map { Sample.file("essai\($0.offset).json", $0.element, layer: $0.offset + 1) })
  }
}
