import PartnerNetwork

/// A small dataset that is sound, with one of everything, to lay beside what a test gets wrong.
enum Sample {
  static let core = #"""
    {
      "format": "reseau/1", "titre": "Essai", "territoire": "Ici", "version": "1", "date": "2026", "licence": "libre",
      "credits": ["Insee"],
      "sections": [{"id": "s1", "titre": "Levier 1"}, {"id": "s2", "titre": "Levier 2"}],
      "roles": [
        {"id": "finance", "libelle": "finance", "inverse": "est financé par", "court": "fin.", "definition": "Paie.", "lettre": "F", "rang": 1},
        {"id": "signe", "libelle": "signe", "inverse": "a pour signataire", "definition": "Signe.", "lettre": "G", "rang": 2},
        {"id": "encadre", "libelle": "encadre", "inverse": "a pour cadre", "definition": "Encadre.", "lettre": "K", "rang": 3},
        {"id": "participe", "libelle": "participe à", "inverse": "a pour participant", "definition": "Prend part.", "lettre": "T", "rang": 4},
        {"id": "releve_de", "libelle": "relève de", "inverse": "regroupe", "definition": "Rattache.", "lettre": "r", "rang": 5},
        {"id": "fait_partie_de", "libelle": "fait partie de", "inverse": "comprend", "definition": "Compose.", "lettre": "a", "rang": 6}
      ],
      "entites": [
        {"id": "act_caf", "type": "acteur", "sous_type": "caisse", "nom": "Caisse d’allocations familiales", "nom_court": "CAF", "sigle": "CAF", "rang": 1, "resume": "Aide les familles.", "sections": ["s1"], "remarque": "Citée deux fois."},
        {"id": "act_etat", "type": "acteur", "nom": "État", "rang": 2},
        {"id": "act_ddets", "type": "acteur", "nom": "Direction", "sigle": "DDETS", "rang": 3, "au_titre_de": "act_etat", "complement": true},
        {"id": "lev_01", "type": "levier", "numero": 1, "nom": "Petite enfance", "rang": 1, "sections": ["s1"]},
        {"id": "lev_02", "type": "levier", "numero": 2, "nom": "Parentalité", "rang": 2, "sections": ["s2"]},
        {"id": "cad_ctg", "type": "cadre", "nom": "Convention territoriale globale", "sigle": "CTG"},
        {"id": "dis_eaje", "type": "dispositif", "nom": "Crèches", "sigle": "EAJE"},
        {"id": "grp", "type": "acteur", "nom": "Branche famille", "groupe_homogene": true}
      ],
      "liens": [
        {"de": "act_caf", "role": "finance", "vers": "dis_eaje", "nature": "explicite", "precision": "« peut »", "source": "FASC", "section": "s1"},
        {"de": "dis_eaje", "role": "releve_de", "vers": "lev_01", "nature": "explicite", "source": "FASC", "section": "s1"},
        {"de": "act_caf", "role": "signe", "vers": "cad_ctg", "nature": "deduit", "motif": "Nommée comme signataire.", "source": "FASC"}
      ]
    }
    """#

  static let details = #"""
    {
      "entites": [
        {"id": "act_caf", "synonymes": ["allocs", "APL"],
          "faits": [{"id": "f1", "champ": "paie", "texte": "Elle paie.", "source": "FASC", "confiance": "haute", "reserve": "À confirmer."}],
          "contacts": [{"id": "c1", "type": "telephone", "libelle": "Accueil", "valeur": "3230", "source": "FASC", "date": "2024", "confiance": "moyenne"}],
          "sites": [{"url": "https://caf.fr", "texte": "caf.fr", "source": "FASC", "section": "s1"}],
          "avertissements": [{"texte": "Deux sources diffèrent.", "sources": ["FASC"]}]}
      ],
      "sources": [{"id": "FASC", "titre": "Fascicule", "editeur": "UDCCAS", "date": "2025", "precision_date": "à peu près", "url": "https://exemple.fr", "nature": "fascicule"}],
      "termes": [{"sigle": "CAF", "terme": "Caisse", "definition": "Une caisse.", "entite": "act_caf", "source": "FASC", "confiance": "haute"}],
      "chiffres": [{"valeur": "13", "unite": "projets", "libelle": "Projets", "entites": ["lev_01"], "annee": "2024", "territoire": "Ici", "source_citee": "Insee", "source": "FASC", "sections": ["s1"]}],
      "dates": [{"valeur": "2023", "libelle": "Départ", "entites": ["cad_ctg"], "source": "FASC", "section": "s1"}],
      "mentions_legales": [{"reference": "R. 123-1", "objet": "Obligation", "entites": ["act_caf"], "nature": "explicite", "source": "FASC", "section": "s1"}]
    }
    """#

  static let files = [file("base.json", core), file("details.json", details)]

  static func file(_ name: String, _ text: String, layer: Int = 0, part: DataFile.Part = .all) -> DataFile {
    file(name, Array(text.utf8), layer: layer, part: part)
  }

  static func file(_ name: String, _ bytes: [UInt8], layer: Int = 0, part: DataFile.Part = .all) -> DataFile {
    DataFile(name: name, layer: layer, part: part) { bytes }
  }

  /// The sample with one more file beside its own.
  static func read(with text: String, layer: Int = 0) -> Network {
    NetworkReader.read(files + [file("essai.json", text, layer: layer)])
  }
}
