import Surface

extension Golden {
  private static let allSizes = [(60, 16), (80, 24), (120, 35), (200, 60)]
  private static let usual = [(80, 24), (120, 35)]
  private static let small = [(60, 16), (80, 24)]
  private static let one = [(80, 24)]

  /// Every screen that is recorded. Taking one out also takes its file out.
  static let all: [Golden] =
    // The main screens, at all the sizes and with both drawings.
    both("accueil", "", allSizes)
    + both("accueil-caf", "Bas Bas", allSizes)
    + both("fiche-caf", "Bas Bas Entrée", allSizes)
    + both("fiche-levier-6", "2 Bas Bas Bas Bas Bas Entrée", allSizes)
    // The home screen.
    + rich("accueil-caf-lies", "Bas Bas f Bas Haut", allSizes)
    + rich("accueil-levier-6", "2 Bas Bas Bas Bas Bas", allSizes)
    + rich("accueil-cadre-ctg", "3 Bas Bas Bas Bas", allSizes)
    + rich("accueil-etat", "Bas Bas Bas Bas Bas Bas Bas Bas Bas Bas Bas Bas Bas Bas Bas Bas Bas", usual)
    + rich("accueil-fin", "Fin", one)
    + rich("accueil-message", "f", one)
    + rich("accueil-retour", "Bas Bas Entrée Gauche", small)
    // Cards.
    + rich("fiche-caf-milieu", "Bas Bas Entrée PageBas Bas", usual)
    + rich("fiche-caf-fin", "Bas Bas Entrée Fin", usual)
    + rich("fiche-prefecture", "Entrée", allSizes)
    + rich("fiche-ccapex", "/ ccapex Entrée", allSizes)
    + rich("fiche-ccapex-liens", "/ ccapex Entrée Tab", usual)
    + rich("fiche-ctg", ": ctg Entrée", usual)
    + rich("fiche-levier-1-deduit", "2 Entrée Bas Bas Bas Bas", usual)
    + rich("fiche-chemin-long", "Bas Bas Entrée Entrée Bas Bas Entrée Tab Entrée", small)
    // Lists and the glossary.
    + rich("liste-dispositifs", "4 Bas", allSizes)
    + rich("liste-axes", "5", one) + rich("liste-publics", "6 Fin", one) + rich("liste-ressources", "7", one)
    + both("glossaire", "8", usual)
    + rich("glossaire-milieu", "8 PageBas PageBas", small)
    // The search and what lies over the screen.
    + rich("recherche-vide", "/", small)
    + both("recherche-loyer", "/ loyer", small)
    + rich("recherche-loyer-choix", "/ loyer Bas Bas", usual)
    + rich("recherche-rien", "/ xyzw", small)
    + both("palette", ":", small)
    + rich("palette-ctg", ": ctg", usual)
    + rich("palette-rien", ": xyzw", one)
    + both("aide", "F1", [(60, 16), (80, 24), (120, 35)])
    + rich("aide-fiche", "Bas Bas Entrée F1 Fin", small)
    + rich("aide-filtree", "F1 voir", one)
    + both("sigles-caf", "Bas Bas k", small)
    + rich("sigles-fiche", "Bas Bas Entrée k Droite", usual)
    + both("source-colonnes", "Bas Bas i", small)
    + rich("source-lien", "Bas Bas Entrée i", usual)
    + rich("source-deduit", "2 Entrée Bas Bas Bas Bas i", usual)
    + rich("source-fait", "/ ccapex Entrée Bas i", one)
    // Drawings of the network.
    + both("matrice-caf", "Bas Bas x", allSizes)
    + both("ensemble-caf", "Bas Bas v", allSizes)
    + both("chemin-cpam-cls", "Bas Bas Bas Bas d 3 Bas Bas Bas Bas Bas d", allSizes)
    + rich("chemin-caf-cpam", "Bas Bas d Bas Bas d", allSizes)
    + rich("matrice-absent", "Bas Bas Bas Bas x Gauche Droite Droite Droite", usual)
    + rich("matrice-inversee", "Bas Bas x i Haut Bas", usual) + rich("matrice-tete", "Bas Bas x Gauche", one)
    + rich("matrice-ressemblance", "x o o Fin", allSizes) + rich("matrice-cadres", "3 Bas Bas Bas Bas x", allSizes)
    + rich("matrice-leviers-cadres", "x Tab Tab", allSizes) + rich("matrice-choix", "x f Bas", small)
    + rich("matrice-ctg", "x f Bas Bas Bas Bas Bas Entrée", usual) + rich("matrice-lien", "Bas Bas x Entrée", small)
    + rich("ensemble-levier-6", "2 Bas Bas Bas Bas Bas v", allSizes)
    + rich("ensemble-ctg", "3 Bas Bas Bas Bas v", usual)
    + rich("chemin-depart", "Bas Bas Bas Bas d", small) + rich("chemin-aucun", "d 3 Fin d", one)
    // Too small, and the Linux console.
    + rich("trop-petit", "", [(59, 16), (30, 8), (12, 3)])
    + make("accueil-caf", "Bas Bas", [(80, 24)], .sober)
    // Networks that no real dataset looks like.
    + rich("vide-accueil", "", usual, .empty) + rich("vide-liste", "4", one, .empty)
    + rich("un-accueil", "", one, .single) + rich("un-fiche", "Entrée", one, .single)
    + rich("cinq-cents-accueil", "Bas", usual, .many) + rich("cinq-cents-liste", "4 Fin", one, .many)
    + rich("longs-accueil", "", allSizes, .long) + rich("longs-fiche", "Entrée", small, .long)
    + rich("longs-liste", "4 Bas", small, .long) + rich("larges-accueil", "", usual, .odd)
    + rich("vide-matrice", "x", one, .empty) + rich("cinq-cents-matrice", "x Bas", one, .many)
    + rich("longs-matrice", "x", usual, .long) + rich("longs-ensemble", "v", usual, .long)

  private static func both(_ name: String, _ keys: String, _ sizes: [(Int, Int)]) -> [Golden] {
    make(name, keys, sizes, .rich) + make(name, keys, sizes, .ascii)
  }

  private static func rich(
    _ name: String, _ keys: String, _ sizes: [(Int, Int)], _ network: GeneratedNetwork? = nil
  ) -> [Golden] {
    make(name, keys, sizes, .rich, network)
  }

  private static func make(
    _ name: String, _ keys: String, _ sizes: [(Int, Int)], _ glyphs: Glyphs, _ network: GeneratedNetwork? = nil
  ) -> [Golden] {
    sizes.map { columns, rows in
      Golden(name: name, keys: keys, columns: columns, rows: rows, glyphs: glyphs, network: network)
    }
  }
}
