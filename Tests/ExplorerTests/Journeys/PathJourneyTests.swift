import PartnerNetwork
import Surface
import Testing

@testable import Explorer

/// From one thing to another.
@Suite struct PathJourneyTests {
  /// CPAM, d, the local health contract, d: each step says the next one.
  @Test func fromTheCPAMToTheLocalHealthContract() {
    var journey = Journey("Bas Bas Bas Bas d", columns: 80, rows: 24)
    #expect(journey.status == "Départ : CPAM. Allez sur une autre fiche, puis appuyez de nouveau sur d.")
    #expect(journey.footer.contains("d chemin depuis CPAM"))
    journey.press("3 Bas Bas Bas Bas Bas")
    #expect(journey.focus == "cad_cls" && journey.footer.contains("d chemin depuis CPAM"))
    journey.press("d")
    #expect(journey.crumbs == ["Accueil", "Entre CPAM et CLS"])
    #expect(journey.shows("4 liens à la suite. 6 chemins aussi courts."))
    #expect(journey.shows("● CPAM") && journey.shows("◆ CLS") && journey.shows("↑ ≈en lien"))
    #expect(journey.status == "CPAM est interlocuteur pour Faire réseau. i montre la source.")
    #expect(!journey.footer.contains("chemin depuis"))
  }

  @Test func arrowsFollowThePathAndEnterOpensIt() {
    var journey = Journey("Bas Bas d Bas Bas d", columns: 120, rows: 35)
    #expect(journey.shows("│ CAF │── contact ─→│ Faire réseau │←─ contact ──│ CPAM │"))
    journey.press("i")
    #expect(journey.box == "Source")
    journey.press("Échap Entrée")
    #expect(journey.box == "Source")
    journey.press("Échap Droite")
    #expect(journey.focus == "lev_reseau" && journey.footer.contains("⏎ ouvrir"))
    journey.press("Bas")
    #expect(journey.focus == "act_ops")
    journey.press("Entrée")
    #expect(journey.crumbs.last == "Protection sociale")
    journey.press("Échap Gauche Droite Droite Droite Droite Droite")
    #expect(journey.focus == "act_cpam")
    journey.press("Gauche Gauche Gauche Gauche Gauche Gauche")
    #expect(journey.focus == "act_caf" && journey.crumbs.count == 2)
  }

  @Test func theStartIsKeptForAnotherEnd() {
    var journey = Journey("Bas Bas d Bas Bas d d", columns: 80, rows: 24)
    #expect(journey.status.hasPrefix("Départ : CAF."))
    journey.press("Échap Bas d")
    #expect(journey.crumbs.last == "Entre CAF et Carsat")
  }

  @Test func theSameThingTwiceForgetsTheStart() {
    var journey = Journey("Bas Bas d d", columns: 80, rows: 24)
    #expect(journey.status == "CAF n’est plus le départ d’un chemin." && journey.state.pathStart == nil)
    journey.press("Bas")
    #expect(!journey.footer.contains("chemin depuis"))
  }

  /// From anywhere that something is chosen: a card, a list, the search's cards, the matrix.
  @Test(arguments: ["Bas Bas Entrée", "4", "x", "v", "2"]) func fromAnyPlace(keys: String) {
    var journey = Journey(keys + " d", columns: 80, rows: 24)
    #expect(journey.status.hasPrefix("Départ : "))
    journey.press("0 3 Fin d")
    #expect(journey.state.route.screen == PathScreen.name)
  }

  @Test func noPathIsSaidPlainly() {
    var journey = Journey("d 3 Fin d", columns: 80, rows: 24)
    #expect(journey.status.hasPrefix("Aucun chemin dans ces données : aucune suite de liens ne relie"))
    #expect(journey.shows("Aucun chemin dans ces données"))
    journey.press("Entrée Haut Bas Droite i")
    #expect(journey.state.route.screen == PathScreen.name)
  }

  @Test func aPathWithoutItsEndsExplainsHowToMakeOne() {
    var journey = Journey(columns: 80, rows: 24)
    _ = journey.program.perform(.open(Route("chemin", "perdu")), &journey.state)
    #expect(journey.status.hasPrefix("Ce chemin n’a pas ses deux bouts."))
    journey.press("Entrée Bas Droite")
    #expect(journey.state.route.screen == PathScreen.name)
  }
}
