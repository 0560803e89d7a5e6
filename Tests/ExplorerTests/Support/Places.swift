import Surface

@testable import Explorer

/// A place of the program: keys that lead to it from the home screen.
struct Place: CustomStringConvertible, Sendable {
  let name: String
  let keys: String

  init(_ name: String, _ keys: String) {
    self.name = name
    self.keys = keys
  }

  var description: String { name }

  /// Every screen and every layer, in the states that look different.
  static let all: [Place] = [
    Place("accueil", ""),
    Place("accueil, CAF", "Bas Bas"),
    Place("accueil, fin", "Fin"),
    Place("accueil, levier 6", "2 Bas Bas Bas Bas Bas"),
    Place("accueil, cadre", "3 Bas Bas"),
    Place("accueil, liés", "Bas Bas f"),
    Place("accueil, message", "r"),
    Place("accueil, retour", "Bas Bas Enter Left"),
    Place("fiche, acteur", "Bas Bas Enter"),
    Place("fiche, acteur, fin", "Bas Bas Enter Fin"),
    Place("fiche, levier", "2 Enter PageBas"),
    Place("fiche, cadre", "3 Enter"),
    Place("fiche, instance", "/ ccapex Enter Bas Bas Bas"),
    Place("chemin long", "Bas Bas Enter Enter Enter Bas Enter Tab Enter"),
    Place("liste, dispositifs", "4 PageBas"),
    Place("liste, axes", "5"),
    Place("liste, publics", "6 Fin"),
    Place("liste, ressources", "7"),
    Place("glossaire", "8 PageBas Bas"),
    Place("recherche, vide", "/"),
    Place("recherche, résultats", "/ loyer Bas Bas"),
    Place("recherche, rien", "/ xyzw"),
    Place("recherche, longue", "/ unmotbienpluslongquelalargeurdelafenetrenelepermetetcesttantpispourlui"),
    Place("annuaire", "a PageBas"),
    Place("annuaire, mots", "a / adil Bas"),
    Place("annuaire, mots gardés", "a / adil Entrée"),
    Place("annuaire, levier nommé", "a / logement"),
    Place("annuaire, rien", "a / xyzw"),
    Place("annuaire, levier", "2 Entrée a"),
    Place("annuaire, ordre", "a o o Bas"),
    Place("annuaire, urgences", "u Bas"),
    Place("annuaire, filtres", "a f"),
    Place("annuaire, communes", "a f 3 nan Bas"),
    Place("annuaire, formats", "a e"),
    Place("contacts", "a / adil Entrée Entrée Bas"),
    Place("contacts, fin", "a / adil Entrée Entrée Fin"),
    Place("commune, vide", "t"),
    Place("commune, choix", "t sa Bas Bas"),
    Place("commune, rien", "t xyzw"),
    Place("commune, page", "t nozay Enter Bas Bas Bas Bas Bas Bas Bas Bas"),
    Place("commune, fin", "t nozay Enter Fin"),
    Place("commune, voisine", "t nozay Enter Fin Enter Bas"),
    Place("commune, carte", "t nozay Enter Tab Bas"),
    Place("commune, carte sans choix", "t Tab Haut v"),
    Place("commune, source", "t nozay Enter Bas Bas i"),
    Place("fiche, commune", "t clisson Enter : cd44 Enter Bas"),
    Place("palette", ":"),
    Place("palette, texte", ": log Bas Bas"),
    Place("palette, rien", ": xyzw"),
    Place("aide", "F1"),
    Place("aide, fin", "Bas Bas Enter F1 Fin"),
    Place("aide, texte", "F1 voir"),
    Place("sigles", "Bas Bas k Right"),
    Place("source, colonnes", "Bas Bas i"),
    Place("source, lien", "Bas Bas Enter i Bas"),
    Place("carte, CAF", "Bas Bas c"),
    Place("carte, levier 6", "2 Bas Bas Bas Bas Bas c Tab"),
    Place("carte, centre", "Bas Bas c Droite"),
    Place("carte, déplié", "Bas Bas c Bas Bas Espace"),
    Place("carte, 2e cercle", "Bas Bas c Bas Bas Espace Gauche Bas"),
    Place("carte, 2e cercle à droite", "Bas Bas c Tab Bas Droite Droite Fin"),
    Place("carte, filtre", "Bas Bas c f Bas Bas Bas Entrée"),
    Place("carte, tout masqué", "Bas Bas c f Entrée Bas Entrée Bas Entrée Bas Entrée Bas Entrée Échap"),
    Place("carte, tableau", "Bas Bas c t Bas Bas"),
    Place("carte, formats", "Bas Bas c e Bas"),
    Place("carte, sans lien", "/ 115 Entrée c"),
    Place("carte, source", "Bas Bas c i"),
    Place("matrice", "x"),
    Place("matrice, CAF", "Bas Bas x Droite"),
    Place("matrice, fin", "x Fin Droite Droite Droite Droite Droite Droite Droite Droite Droite Droite Droite Droite"),
    Place("matrice, tête de ligne", "x Bas Gauche"),
    Place("matrice, tête de colonne", "x Droite Haut"),
    Place("matrice, inversée", "x Bas i"),
    Place("matrice, cadres", "x Tab o"),
    Place("matrice, choix d’un cadre", "x f Bas Bas"),
    Place("matrice, un cadre", "x f Bas Bas Bas Bas Bas Enter"),
    Place("matrice, lien", "Bas Bas x Enter"),
    Place("ensemble", "v"),
    Place("ensemble, levier", "Bas Bas v Droite Bas Bas"),
    Place("ensemble, cadre", "3 Fin v"),
    Place("chemin, départ", "Bas Bas d"),
    Place("chemin", "Bas Bas d Bas Bas d"),
    Place("chemin, long", "Bas Bas Bas Bas d 3 Bas Bas Bas Bas Bas d Droite Bas"),
    Place("chemin, aucun", "d 3 Fin d"),
  ]
}
