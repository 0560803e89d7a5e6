import BundledNetwork
import PartnerNetwork

/// The networks that the tests read.
enum Samples {
  /// The bundled dataset.
  static let bundled = BundledNetwork.read()

  /// A network of one file.
  static func network(_ text: String) -> Network {
    NetworkReader.read([DataFile(name: "essai.json") { Array(text.utf8) }])
  }

  /// Two partners and a lever, with every kind of detail, in words made to be hard to print.
  static let small = network(
    #"""
    {"format": "reseau/1", "titre": "Essai",
     "sections": [{"id": "s1", "titre": "Section *une*"}],
     "roles": [
       {"id": "finance", "libelle": "finance", "inverse": "reçoit un financement de", "court": "finance",
        "definition": "Apporte un financement.", "lettre": "F", "rang": 2},
       {"id": "met_en_oeuvre", "libelle": "met en œuvre", "inverse": "a pour opérateur", "definition": "Réalise.",
        "lettre": "M", "rang": 1}],
     "entites": [
       {"id": "act_a", "type": "acteur", "nom": "Agence [A] <b>", "sigle": "AG", "resume": "# Pas un titre"},
       {"id": "act_b", "type": "acteur", "nom": "Bureau B", "resume": "1. Pas une liste"},
       {"id": "lev_1", "type": "levier", "numero": 1, "nom": "Agir", "synonymes": ["agir *vite*"],
        "faits": [{"champ": "mission", "texte": "Un fait.", "source": "S1", "confiance": "moyenne",
                   "reserve": "À voir."}],
        "contacts": [{"type": "courriel", "valeur": "a@b.fr", "source": "S2", "confiance": "haute"}],
        "sites": [{"url": "javascript:alert(1)", "texte": "Site"}, {"texte": "Perdu"}],
        "avertissements": [{"texte": "Attention.", "sources": ["S1", "S2"]}]}],
     "liens": [
       {"de": "act_a", "role": "finance", "vers": "lev_1", "nature": "explicite", "source": "S1", "section": "s1",
        "precision": "peut"},
       {"de": "act_b", "role": "finance", "vers": "lev_1", "nature": "explicite", "source": "S1", "section": "s1"},
       {"de": "act_b", "role": "met_en_oeuvre", "vers": "lev_1", "nature": "deduit", "motif": "Parce que.",
        "source": "S1"}],
     "sources": [{"id": "S1", "titre": "Livre", "editeur": "Éditeur", "date": "2024-08"},
                 {"id": "S2", "titre": "Site", "url": "https://exemple.fr/a_b"}],
     "chiffres": [{"valeur": "10", "unite": "euros", "libelle": "Prix", "entites": ["lev_1"], "source": "S1"}],
     "dates": [{"valeur": "2024", "libelle": "Année", "entites": ["lev_1"], "sections": ["s1"]}],
     "mentions_legales": [{"objet": "Loi", "nature": "deduit", "entites": ["lev_1"]}],
     "communes": [{"code": "00001", "nom": "Ici", "codes_postaux": ["00100", "00101"], "anciens_noms": ["Là"],
       "intercommunalite": "000000001", "arrondissement": "001", "canton": "C", "population": 3,
       "population_annee": 2021, "site": "https://ici.fr", "sources": ["S1"]}, {"code": "00002", "nom": "Ailleurs"}],
     "intercommunalites": [{"code": "000000001", "nom": "Commun", "sigle": "C", "nom_officiel": "Communauté",
       "type": "métropole", "siege": "99999", "nombre_communes": 4, "population": 5, "population_annee": 2021,
       "site": "https://c.fr", "site_date": "2019", "source": "S1", "date": "2024", "remarque": "R",
       "contacts": [{"type": "telephone", "valeur": "0", "source": "S1", "confiance": "haute", "reserve": "?"}]}],
     "arrondissements": [{"code": "001", "nom": "A", "sous_prefecture": "l1", "source": "S1"}],
     "geographie": {"source": "S1",
       "origine": {"nord": 47.25, "ouest": -1.5, "pas_km": 0.1, "lignes": 2, "colonnes": 4},
       "grille": ["-*2 00001*2", "00001 - 00002 -"], "centres": {"00001": [47.2, -1.4]},
       "limitrophes": {"00001": ["00002"]}},
     "lieux": [
       {"id": "l1", "type": "sous_prefecture", "nom": "SP", "entite": "act_a", "adresse": "Rue", "commune": "00001",
        "position": [47.21, -1.41], "itinerant": true, "intercommunalite": "000000001", "debut": "2020",
        "fin": "2021-02", "etat": "terminé", "source": "S1", "date": "2024", "confiance": "moyenne",
        "remarque": "R", "dessert": ["00002"],
        "contacts": [{"type": "courriel", "valeur": "a@b", "source": "S1", "confiance": "haute"}]},
       {"id": "l2", "type": "autre_genre", "nom": "Autre", "source": "S1", "confiance": "haute"}],
     "termes": [{"sigle": "ÉÀ", "terme": "Essai à lire", "definition": "Une définition.", "confiance": "faible",
                 "entite": "act_a"}]}
    """#)
}
