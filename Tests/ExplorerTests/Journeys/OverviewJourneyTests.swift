import PartnerNetwork
import Surface
import Testing

@testable import Explorer

/// The three columns, as one moves in them.
@Suite struct OverviewJourneyTests {
  @Test func itOpensOnWhatWasChosen() {
    let journey = Journey("Bas Bas v", columns: 80, rows: 24)
    #expect(journey.crumbs == ["Accueil", "Vue d’ensemble"] && journey.focus == "act_caf")
    #expect(journey.shows("▌ CAF"))
    #expect(journey.status.hasPrefix("CAF : 4 leviers, 1 cadre."))
    #expect(journey.rows.contains { $0.contains("├─f─  2 Parentalité") })
    #expect(journey.rows.contains { $0.contains("─G─  CTG") })
  }

  /// Right follows a line; Left comes back along it.
  @Test func arrowsFollowLines() {
    var journey = Journey("Bas Bas v Droite", columns: 80, rows: 24)
    #expect(journey.focus == "lev_01")
    journey.press("Bas Gauche")
    #expect(journey.focus == "act_caf")
    journey.press("Droite")
    #expect(journey.focus == "lev_02")
    journey.press("Entrée")
    #expect(journey.crumbs.last == "Parentalité")
  }

  /// From the CAF to the MSA through what they share.
  @Test func fromTheCAFToWhatItSharesWithTheMSA() {
    var journey = Journey("Bas Bas v Droite", columns: 80, rows: 24)
    #expect(journey.rows.contains { $0.contains("MSA") && $0.contains("─F─") })
    journey.press("Échap")
    #expect(journey.crumbs == ["Accueil"])
  }

  /// What is linked and does not fit is counted.
  @Test func hiddenLinksAreCounted() {
    let journey = Journey("Bas Bas v", columns: 60, rows: 16)
    #expect(journey.shows("1 lié"))
    let lever = Journey("2 v", columns: 80, rows: 24)
    #expect(lever.shows("3 liés"))
  }

  @Test func aClickChooses() {
    var journey = Journey("v", columns: 80, rows: 24)
    journey.click("Énergie")
    #expect(journey.focus == "lev_09")
    journey.click("Énergie")
    #expect(journey.crumbs.last == "Énergie")
  }
}
