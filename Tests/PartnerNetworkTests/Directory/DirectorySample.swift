import PartnerNetwork

/// A directory of a few lines, in words chosen to be sorted and searched.
enum DirectorySample {
  static let network = TerritorySample.read(
    """
    {"entites": [
      {"id": "act_caf", "contacts": [
        {"type": "telephone", "libelle": "Élus", "valeur": "02 40 11 22 33", "source": "FASC", "date": "2019-07", "confiance": "haute"},
        {"type": "courriel", "libelle": "Élus", "valeur": "elus@caf.fr", "source": "FASC", "date": "2024", "confiance": "moyenne"}]},
      {"id": "act_etat", "contacts": [
        {"type": "adresse", "libelle": "Siège", "valeur": "1 quai, 44140 Aigrefeuille Cedex 1", "source": "FASC", "confiance": "haute"}]},
      {"id": "dis_eaje", "contacts": [
        {"type": "site", "valeur": "https://creches.fr", "source": "FASC", "date": "2023-01-02", "confiance": "haute"}]},
      {"id": "num", "type": "dispositif", "sous_type": "numéro d’urgence", "nom": "Écoute", "nom_court": "39 19",
       "contacts": [{"type": "telephone", "valeur": "39 19", "source": "FASC", "confiance": "haute"}]}],
     "intercommunalites": [{"code": "244400001", "site": "https://region.fr", "site_date": "2020",
       "contacts": [{"type": "adresse", "libelle": "Siège", "valeur": "Redon", "source": "FASC", "confiance": "haute"}]}],
     "lieux": [{"id": "lieu_sp", "adresse": "2 place, 44170 Abbaretz", "date": "2020"}]}
    """)
  static let directory = network.directory

  /// Each entry found, in a few words.
  static func run(_ change: (inout DirectoryQuery) -> Void) -> [String] {
    var query = DirectoryQuery()
    change(&query)
    return directory.run(query).map { index in
      let entry = directory.entries[index]
      return entry.service.map { "\(entry.name): \($0)" } ?? entry.name
    }
  }
}
