import Diagrams
import PartnerNetwork
import Surface
import Testing

@testable import Explorer

/// The matrix, as one moves in it.
@Suite struct MatrixJourneyTests {
  /// From the CAF, its row, at the first thing that it does.
  @Test func itOpensOnWhatWasChosen() {
    let journey = Journey("Bas Bas x", columns: 80, rows: 24)
    #expect(journey.crumbs == ["Accueil", "Matrice"])
    #expect(journey.shows("▌ CAF") && journey.shows("[F]"))
    #expect(journey.status.hasPrefix("CAF × 1 Petite enfance : CAF finance Crèches (EAJE)"))
    #expect(journey.focus == "act_caf")
    #expect(Journey("2 Bas Bas Bas Bas Bas x").status.contains("× 6 Logement"))
    #expect(Journey("3 Bas Bas Bas Bas x").shows("ACTEURS × CADRES"))
  }

  @Test func arrowsCrossTheTable() {
    var journey = Journey("Bas Bas x Droite", columns: 80, rows: 24)
    #expect(journey.status.hasPrefix("CAF × 2 Parentalité : CAF cofinance Parentalité"))
    journey.press("Bas Bas Bas Bas Droite Droite")
    #expect(journey.status.contains("aucun lien dans ces données"))
    journey.press("Fin Fin")
    for _ in 0..<20 { journey.press("Droite") }
    #expect(journey.shows("Contrats et pactes") && journey.frame.cursor != nil)
  }

  /// Enter shows what is written of a link; where there is none, what brings the two together.
  @Test func enterExplainsACell() {
    var journey = Journey("Bas Bas x Entrée", columns: 80, rows: 24)
    #expect(journey.box == "CAF × 1 Petite enfance")
    #expect(journey.shows("Fascicule"))
    journey.press("Échap Droite Droite Droite Droite Droite")
    #expect(journey.status == "CAF × 6 Logement : aucun lien dans ces données. ⏎ montre par quoi ils se rejoignent.")
    #expect(journey.footer.contains("⏎ chemin"))
    journey.press("Entrée")
    #expect(journey.crumbs == ["Accueil", "Matrice", "Entre CAF et 6 Logement"])
    journey.press("Échap")
    #expect(journey.status.hasPrefix("CAF × 6 Logement"))
  }

  /// Heads stand one move before the first row and column, and open cards.
  @Test func headsOpenCards() {
    var journey = Journey("Bas Bas x Gauche", columns: 80, rows: 24)
    #expect(journey.status == "CAF : 4 leviers et 1 sans numéro.")
    journey.press("Entrée")
    #expect(journey.crumbs == ["Accueil", "Matrice", "CAF"])
    journey.press("Échap Bas Haut Droite Haut Haut Haut")
    #expect(journey.status == "1 Petite enfance : 7 acteurs.")
    journey.press("Haut Gauche")
    #expect(journey.status == "1 Petite enfance : 7 acteurs.")
    journey.press("Entrée")
    #expect(journey.crumbs.last == "Petite enfance")
  }

  @Test func anEmptyLineIsNoProof() {
    var journey = Journey("x Gauche Fin", columns: 80, rows: 24)
    #expect(journey.status.hasSuffix("Cela ne veut pas dire qu’il n’y en a pas dans la réalité."))
    journey.press("Haut")
    #expect(journey.shows("Aucun lien dans ces données :"))
  }

  @Test func theThreeMatrices() {
    var journey = Journey("Bas Bas x", columns: 120, rows: 35)
    for title in ["ACTEURS × CADRES", "LEVIERS × CADRES", "ACTEURS × LEVIERS"] {
      journey.press("Tab")
      #expect(journey.shows(title))
    }
    journey.press("MajTab")
    #expect(journey.shows("LEVIERS × CADRES"))
    journey.click("Acteurs × leviers")
    #expect(journey.shows("ACTEURS × LEVIERS"))
  }

  /// What is chosen stays chosen when the table turns.
  @Test func turningKeepsTheChoice() {
    var journey = Journey("Bas Bas x Droite i", columns: 80, rows: 24)
    #expect(journey.state.notice == "Lignes et colonnes sont inversées.")
    journey.press("f Échap")
    #expect(journey.shows("LEVIERS × ACTEURS"))
    #expect(journey.status.hasPrefix("2 Parentalité × CAF : CAF cofinance Parentalité"))
    journey.press("i Haut Bas")
    #expect(journey.shows("ACTEURS × LEVIERS") && journey.status.hasPrefix("CAF × 2 Parentalité"))
  }

  @Test func ordersFollowEachOther() {
    var journey = Journey("Bas Bas x o", columns: 80, rows: 24)
    #expect(journey.state.notice == "Les plus liés d’abord.")
    journey.press("Gauche Gauche Haut Bas")
    let memory = journey.state.trail.current.memory as? MatrixMemory
    #expect(memory?.matrix.rows.first == journey.program.network.index(of: "act_etat"))
    journey.press("o")
    #expect(journey.state.notice?.hasPrefix("Ce qui se ressemble") == true)
    journey.press("o")
    #expect(journey.state.notice == "Ordre des listes.")
  }

  @Test func oneFrameworkIsKept() {
    var journey = Journey("x f", columns: 80, rows: 24)
    #expect(journey.shows("Ne garder que les acteurs et les leviers d’un cadre") && journey.shows("▌ Tous les cadres"))
    journey.press("Bas Bas Bas Bas Bas Entrée")
    #expect(journey.shows("ACTEURS × LEVIERS, dans « CTG »"))
    #expect(journey.status == "Dans « CTG » : 3 acteurs, 2 leviers. f montre tout de nouveau.")
    #expect(journey.footer.contains("f tout"))
    journey.press("f")
    #expect(journey.state.notice == "Tout est montré de nouveau." && journey.shows("CPAM"))
    journey.press("f Fin Échap")
    #expect(journey.shows("ACTEURS × LEVIERS ") && journey.crumbs.last == "Matrice")
  }

  @Test func aClickChoosesASecondOpens() {
    var journey = Journey("Bas Bas x", columns: 80, rows: 24)
    guard let place = journey.place(of: "CPAM") else { return #expect(Bool(false), "no CPAM") }
    journey.mouse(.press, row: place.row, column: place.column)
    #expect(journey.status.hasPrefix("CPAM :"))
    journey.mouse(.press, row: place.row, column: place.column)
    #expect(journey.crumbs.last == "CPAM")
    journey.press("Échap")
    guard let cell = journey.place(of: "≈R") else { return #expect(Bool(false), "no cell") }
    journey.mouse(.press, row: cell.row, column: cell.column + 1)
    #expect(journey.status.hasPrefix("CPAM × 7 Seniors"))
    journey.mouse(.press, row: cell.row, column: cell.column + 1)
    #expect(journey.box == "CPAM × 7 Seniors")
  }

  /// What the State does stands in brackets and is not in the totals.
  @Test func theStateStandsApart() {
    let journey = Journey("x", columns: 80, rows: 24)
    let row = journey.rows.first { $0.contains("▌ Préfecture") } ?? ""
    #expect(row.contains("(F)") && row.hasSuffix(" 0"))
    let home = Journey("x Gauche", columns: 80, rows: 24)
    #expect(home.status.hasPrefix("Préfecture : aucun levier."))
  }
}
