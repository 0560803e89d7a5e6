import Surface
import Texts

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
    // What drawings can be exported as.
    + rich("ensemble-formats", "v e Bas", small)
    // The directory, on a day that makes some of its numbers old.
    + dated(
      both("annuaire", "a", allSizes) + both("annuaire-adil", "a / adil Entrée", allSizes)
        + both("annuaire-urgences", "u Bas Bas Bas Bas Bas", allSizes)
        + both("contacts-adil", "a / adil Entrée Entrée", allSizes)
        + rich("annuaire-mots", "a / 02 40 89", small) + rich("annuaire-rien", "a / xyzw", small)
        + rich("annuaire-mot-de-levier", "a / surendettement", small)
        + rich("annuaire-levier", "2 Bas Bas Bas Bas Entrée a", usual) + rich("annuaire-recent", "a o o Bas", usual)
        + both("annuaire-filtres", "2 Entrée a f", small) + rich("annuaire-communes", "a f 3 saint", small)
        + rich("annuaire-formats", "a / surendettement Entrée e Bas", small)
        + rich("contacts-fin", "a / prefecture Entrée Entrée Fin", small) + rich("annuaire-aide", "a F1", one))
    // Too small, and the Linux console.
    + rich("trop-petit", "", [(59, 16), (30, 8), (12, 3)])
    + make("accueil-caf", "Bas Bas", [(80, 24)], .sober)
    // Networks that no real dataset looks like.
    + rich("vide-accueil", "", usual, .empty) + rich("vide-liste", "4", one, .empty)
    + rich("un-accueil", "", one, .single) + rich("un-fiche", "Entrée", one, .single)
    + rich("cinq-cents-accueil", "Bas", usual, .many) + rich("cinq-cents-liste", "4 Fin", one, .many)
    + rich("longs-accueil", "", allSizes, .long) + rich("longs-fiche", "Entrée", small, .long)
    + rich("longs-liste", "4 Bas", small, .long) + rich("larges-accueil", "", usual, .odd)

  private static func dated(_ goldens: [Golden]) -> [Golden] {
    goldens.map { golden in
      var golden = golden
      golden.today = Month(year: 2026, month: 11)
      return golden
    }
  }

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
