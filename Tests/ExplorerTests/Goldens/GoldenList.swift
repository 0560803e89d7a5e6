import Surface
import Texts

@testable import Explorer

extension Golden {
  private static let allSizes = [(60, 16), (80, 24), (120, 35), (200, 60)]
  private static let usual = [(80, 24), (120, 35)]
  private static let small = [(60, 16), (80, 24)]
  private static let one = [(80, 24)]
  private static let allThree = [(60, 16), (80, 24), (120, 35)]

  /// Every screen that is recorded. Taking one out also takes its file out.
  /// A favourite, a contact and a note about the CAF, from the home screen.
  private static let own =
    "Bas Bas * n 2 Anne Espace Martin Tab Cheffe Espace de Espace service Tab 02 Espace 40 Espace 00 Espace 00 Espace 00"
    + " Tab anne@exemple.fr Tab Nozay Ctrl-S n 1 Appeler Espace Mme Espace Martin Entrée Demander Espace Luc Ctrl-S "

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
    + rich("accueil-colonne-large", "2 l l", usual + [(200, 60)])
    // The first starts.
    + starts
    // The notebook.
    + rich("carnet-vide", "N", small)
    + rich("carnet-menu", "Bas Bas n", small)
    + rich(
      "carnet-note", "Bas Bas n 1 Appeler Espace avant Espace midi Entrée Demander Espace Mme Espace Martin", small)
    + rich("carnet-contact", "Bas Bas n 2 Anne Espace Martin Tab Cheffe Espace de Espace service Tab", small)
    + rich("carnet-question", "Bas Bas n 1 Appeler Échap", small)
    + rich(
      "carnet-tout",
      "Bas Bas * n 1 Appeler Espace avant Espace midi Ctrl-S n 2 Anne Espace Martin Tab Cheffe Ctrl-S N Bas", small)
    + rich(
      "carnet-fiche",
      "Bas Bas Entrée n 2 Anne Espace Martin Tab Cheffe Tab 02 Espace 40 Ctrl-S n 1 Appeler Ctrl-S", small)
    + rich("carnet-page-contact", own + "N Bas Bas Entrée", small + [(120, 35)])
    + rich("carnet-page-note", own + "N Bas Entrée", small)
    + rich("carnet-page-exporter", own + "N Bas Bas Entrée e", small)
    + rich("carnet-annuaire", own + "a / caf Entrée Bas", small + [(120, 35)])
    + rich("carnet-annuaire-exporter", own + "a e", small)
    + rich("carnet-recherche", own + "/ martin Bas", small + [(120, 35)])
    + rich("carnet-exporter", own + "N e", small)
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
    + rich("livret-formats", "2 Enter e", small)
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
    + quality + maps + drawings + communes + tours + situations + presentations + quizzes

  /// What is to be looked at in the data.
  private static let quality: [Golden] =
    dated(
      both("qualite", "F8 Bas", allThree) + both("qualite-contacts", "F8 Bas Entrée Bas", allThree)
        + rich("qualite-rien", "F8 Entrée", small) + rich("qualite-sans-contact", "F8 Bas Bas Bas Bas Entrée", allThree)
        + rich("qualite-communes", "F8 Bas Bas Bas Bas Bas Bas Entrée", small)
        + rich("qualite-source", "F8 Fin Haut Haut Haut Haut Entrée Entrée", small)
        + rich("qualite-lien", "F8 Fin Haut Entrée i", small) + rich("qualite-formats", "F8 e", small))
    + rich("qualite-sans-date", "F8 Bas", small) + rich("qualite-palette", ": périmés", small)
    + rich("qualite-vide", "F8 Fin", one, .empty) + rich("qualite-longs", "F8 Bas Bas Bas Bas Entrée", small, .long)

  /// Pages for a wall.
  private static let presentations: [Golden] =
    both("presentation-levier-6", "2 Bas Bas Bas Bas Bas F5", [(60, 16), (80, 24), (120, 35)])
    + both("presentation-levier-6-qui", "2 Bas Bas Bas Bas Bas F5 Espace Espace Espace", small)
    + rich("presentation-levier-4-qui", "2 Bas Bas Bas F5 Espace Espace Espace Espace", small)
    + rich("presentation-caf-leviers", "Bas Bas F5 Espace Espace", [(60, 16), (80, 24), (120, 35)])
    + both("presentation-caf-numero", "Bas Bas F5 Fin Gauche", small)
    + rich("presentation-ctg-qui", "3 Bas Bas Bas Bas F5 Espace Espace", small)
    + rich("presentation-fin", "Bas Bas F5 Fin", small) + rich("presentation-noir", "Bas Bas F5 n", one)
    + rich("presentation-message", "Bas Bas F5 Fin Espace", small) + rich("presentation-pages", "Bas Bas F5 g", small)
    + rich("presentation-source", "Bas Bas F5 Espace Espace i", small)
    + rich("presentation-aide", "Bas Bas F5 F1", one)
    + both("presentation-parcours", "F F5", [(60, 16), (80, 24)])
    + both("presentation-parcours-chiffre", "F F5 Espace", small)
    + rich("presentation-parcours-points", "F F5 Espace Espace", [(60, 16), (80, 24), (120, 35)])
    + both("presentation-parcours-question", "F F5 Espace Espace Espace Espace", small)
    + rich("presentation-parcours-reponse", "F F5 Espace Espace Espace Espace Espace", small)
    + both("presentation-situation-appel", "s F5 Espace", small)
    + rich("presentation-situation-contacts", "s F5 Espace Espace Espace Espace Espace", small)
    + rich("presentation-longs", "F5 Espace Espace Espace", small, .long)
    + rich("presentation-larges", "Bas F5 Espace Espace", small, .odd)

  /// The network map: the selection in the middle, at all the sizes.
  private static let maps: [Golden] =
    both("carte-caf", "Bas Bas c", allSizes)
    + both("carte-ctg", ": ctg Entrée c", allSizes)
    + both("carte-levier-6", "2 Bas Bas Bas Bas Bas c", allSizes)
    + both("carte-prefecture", "c", allSizes)
    + both("carte-etat", ": état Entrée c", allSizes)
    + both("carte-caf-2e-cercle", "Bas Bas c Bas Bas Espace Gauche Bas Bas", allSizes)
    + rich("carte-caf-2e-cercle-droite", "Bas Bas c Tab Bas Droite Droite", allSizes)
    + both("carte-caf-filtre", "Bas Bas c f Bas Bas Bas Entrée", allSizes)
    + rich("carte-caf-masques", "Bas Bas c f Bas Bas Bas Entrée Échap", usual)
    + both("carte-caf-tableau", "Bas Bas c t", allSizes)
    + rich("carte-caf-centre", "Bas Bas c Droite", small)
    + rich("carte-sans-lien", "/ 115 Entrée c", small)
    + rich("carte-aide", "Bas Bas c F1", usual)
    + make("carte-caf", "Bas Bas c", one, .sober)
    + rich("cinq-cents-carte", "c", allSizes, .many) + rich("longs-carte", "c", allSizes, .long)
    + rich("larges-carte", "c", usual, .odd) + rich("un-carte", "c", one, .single)

  /// The matrix, the overview and the paths.
  private static let drawings: [Golden] =
    both("matrice-caf", "Bas Bas x", allSizes)
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

  /// The user's commune, and what it changes elsewhere.
  private static let communes: [Golden] =
    both("commune-vide", "t", allSizes) + both("commune-nozay", "t nozay Entrée", allSizes)
    + rich("commune-choix", "t saint h Bas Bas", [(60, 16), (80, 24), (120, 35)])
    + rich("commune-code", "t 44170 Bas", small) + rich("commune-rien", "t xyzw", small)
    + rich("commune-telephone", "t nozay Entrée Bas Bas Bas Bas Bas Bas Bas Bas", usual)
    + rich("commune-fin", "t pornic Entrée Fin", usual) + both("commune-carte", "t nozay Entrée Tab Bas", allSizes)
    + rich("commune-carte-cls", "t nozay Entrée Tab v v", allSizes)
    + rich("commune-voisine", "t nozay Entrée Fin Entrée", small)
    + rich("fiche-commune", "t clisson Entrée : cd44 Entrée", usual)
    + rich("accueil-commune", "t nozay Entrée Gauche", allSizes)

  /// The situations: the list, what narrows it, one that is urgent, one with the contacts near a commune.
  private static let situations: [Golden] =
    dated(
      both("situations", "s Bas", allSizes) + both("situations-mots", "s / adresse", small)
        + rich("situations-profil", "s f 2", small) + rich("situations-filtres", "s f", small)
        + rich("situations-leviers", "s f 4 log", small) + rich("situations-rien", "s / xyzw", small)
        + rich("situations-taper", "s /", small)
        + both("situation-urgente", "s Bas Entrée", allSizes)
        + both("situation-adresse", "s / adresse Entrée Bas Bas", small)
        + rich("situation-commune", "t nozay Entrée s / moisissures Entrée Bas Bas Bas", small + [(120, 35)])
        + rich("situation-gestes", "s / adresse Entrée PageBas PageBas PageBas", small)
        + rich("situation-fin", "s / adresse Entrée Fin", small)
        + rich("situation-levier", "2 Bas Bas Bas Bas Entrée PageBas", one)
        + rich("situation-recherche", "/ violence", small))

  /// The welcome, card by card; the offer to go back; a tip.
  private static let starts: [Golden] = cards + offers

  private static let cards: [Golden] =
    both("bienvenue-1", "b", small) + both("bienvenue-2", "b Entrée", small)
    + both("bienvenue-3", "b Entrée Entrée", small) + both("bienvenue-4", "b Entrée Entrée Entrée", small)
    + rich("bienvenue-2", "b Entrée", [(120, 35)])

  private static let offers: [Golden] =
    kept(rich("accueil-reprise", "", small + [(120, 35)]), Journey("Bas Bas Entrée Bas Bas").session)
    + kept(rich("fiche-astuce", "Bas Bas Entrée", small + [(120, 35)]), Session())

  private static func kept(_ goldens: [Golden], _ session: Session) -> [Golden] {
    goldens.map { golden in
      var golden = golden
      golden.session = session
      return golden
    }
  }

  /// The guided tours: the list, steps that are short and long, what comes after, and the way back.
  private static let tours: [Golden] =
    both("parcours-liste", "F Bas", small) + rich("parcours-liste", "F Bas Bas", [(120, 35)])
    + both("parcours-etape", "F Entrée", small) + both("parcours-etape-question", "F Entrée Droite Bas", small)
    + rich("parcours-etape-carte", "F Entrée Droite Droite Droite", [(60, 16), (80, 24), (120, 35)])
    + rich("parcours-etape-longue", "F Bas Bas Entrée Droite Droite Bas Bas Bas", small)
    + both("parcours-reponse", "F Entrée Droite Tab Entrée", small) + both("parcours-fin", "F Entrée Fin Droite", small)
    + rich("parcours-ailleurs", "F Entrée Droite Droite Droite Entrée", small)
    + rich("parcours-aide", "F Entrée F1", small) + rich("parcours-quitte", "F Entrée Droite Droite Échap", one)

  /// The quiz: its first page, a question before and after, the teams, the result.
  private static let quizzes: [Golden] =
    both("quiz-debut", "Q", small) + rich("quiz-debut-large", "Q Fin", [(120, 35)])
    + both("quiz-question", "Q Entrée Bas Bas", small) + both("quiz-reponse", "Q Entrée a", small)
    + rich("quiz-reponse", "Q Entrée a", [(120, 35)]) + rich("quiz-fiches", "Q Entrée a v", one)
    + rich("quiz-aide", "Q Entrée F1", one)
    + both("quiz-equipes", "Q Bas Bas Bas Bas Entrée 4 Entrée Entrée 1 2 2", small)
    + both("quiz-resultat", "Q Bas Bas Bas Entrée 1 Entrée a Entrée a Entrée a Entrée a Entrée a Entrée", small)

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
