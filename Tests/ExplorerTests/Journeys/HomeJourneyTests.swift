import Surface
import Testing

@testable import Explorer

/// The home screen: moving in one pane marks the two others.
@Suite struct HomeJourneyTests {
  /// By the leaflet: the CAF funds levers 1 and 3 through schemes, co-funds lever 2, and signs the CTG.
  @Test func theCAFMarksItsLeversAndItsFramework() {
    let journey = Journey("Bas Bas", columns: 200, rows: 60)
    #expect(journey.focus == "act_caf")
    #expect(journey.marks["lev_01"] == "›finance")
    #expect(journey.marks["lev_02"] == "cofinance°")
    #expect(journey.marks["lev_03"] == "›finance°")
    #expect(journey.marks["cad_ctg"] == "signe°")
    #expect(journey.marks["lev_06"] == nil && journey.marks["cad_pacte"] == nil)
    #expect(journey.rows.contains { $0.contains("1 Petite enfance") && $0.contains("›finance") })
    #expect(journey.rows.contains { $0.contains("CTG") && $0.contains("signe") })
    #expect(journey.status.hasPrefix("CAF : 4 leviers, 1 cadre."))
  }

  /// The words become letters where the pane is narrow, and the legend says what they mean.
  @Test func lettersStandForWords() {
    let journey = Journey("Bas Bas", columns: 80, rows: 24)
    #expect(journey.rows.contains { $0.contains("1 Petite enfance    ›F ") })
    #expect(journey.shows("F finance") && journey.shows("› par dispositif"))
  }

  @Test func aDeducedLinkIsMarkedAndSaysWhy() {
    let journey = Journey("Tab", columns: 200, rows: 60)
    #expect(journey.focus == "lev_01")
    #expect(journey.marks["act_epci"] == "≈◆signe")
    #expect(journey.marks["act_caf"] == "›finance")
    #expect(journey.shows("≈◆signe") && journey.shows("≈ déduit"))
    var card = journey
    card.press("Enter")
    #expect(card.shows("≈ Déduit : Le fascicule ne nomme pas l’autre signataire"))
    card.press("Bas Bas Bas Bas")
    #expect(card.status.contains("Lien déduit : i dit pourquoi."))
    card.press("i")
    #expect(card.box == "Source" && card.shows("Déduit, et non écrit tel quel."))
  }

  @Test func onlyWhatIsLinkedIsKept() {
    var journey = Journey("Bas Bas f", columns: 200, rows: 60)
    #expect(journey.shows("2 Leviers (5)") && journey.shows("3 Cadres (1)") && journey.shows("1 ACTEURS (60)"))
    #expect(!journey.shows("6 Logement ") && !journey.shows("10 Mobilité"))
    #expect(journey.status == "Seul ce qui est lié à votre choix est montré. f montre tout de nouveau.")
    #expect(journey.footer.contains("f tout voir"))
    // Moving on keeps the filter, for the new selection.
    journey.press("Bas")
    #expect(journey.focus == "act_msa" && !journey.shows("10 Mobilité"))
    #expect(journey.status.hasPrefix("MSA"))
    journey.press("f")
    #expect(journey.shows("2 Leviers (14)") && journey.shows("10 Mobilité"))
  }

  /// A filter with nothing in it says so, and how to leave it: the last partner of that network is linked to nothing.
  @Test func aFilterThatKeepsNothingSaysSo() {
    var journey = Journey("Fin f", program: GeneratedNetwork.many.program)
    #expect(journey.focus == "acteur_500" && journey.shows("2 Leviers (0)") && journey.shows("3 Cadres (0)"))
    #expect(journey.shows("Rien ici n’est lié"))
    journey.press("f")
    #expect(journey.shows("2 Leviers (500)") && !journey.shows("Rien ici n’est lié"))
  }

  @Test(arguments: [
    ("Tab", "lev_01"), ("Tab Tab", "cad_pacte"), ("Tab Tab Tab", "act_prefecture"), ("MajTab", "cad_pacte"),
    ("Droite", "lev_01"), ("Droite Gauche", "act_prefecture"), ("Gauche", "cad_pacte"), ("2", "lev_01"),
    ("3", "cad_pacte"), ("3 1", "act_prefecture"), ("Bas", "act_ddets"), ("Bas Haut", "act_prefecture"),
    ("Haut", "act_prefecture"), ("Fin Debut", "act_prefecture"), ("2 Bas Bas Bas Bas Bas", "lev_06"),
  ])
  func moves(keys: String, focus: String) { #expect(Journey(keys).focus == focus) }

  @Test func eachPaneKeepsItsPlace() {
    var journey = Journey("Bas Bas Tab Bas Bas Bas")
    #expect(journey.focus == "lev_04")
    journey.press("1")
    #expect(journey.focus == "act_caf")
    journey.press("2")
    #expect(journey.focus == "lev_04")
  }

  @Test func theEndOfAListIsShown() {
    let journey = Journey("Fin", columns: 80, rows: 24)
    let last = journey.program.network.entities(of: .partner).last.map { journey.program.network.entities[$0] }
    #expect(journey.focus == last?.id)
    #expect(journey.rows.contains { $0.hasPrefix("▌ ") })
    #expect(journey.rows[2].contains("↑46"))
  }

  /// What the State does stands in brackets for its services, and is not counted as theirs.
  @Test func theStatesActionsStandApart() {
    let journey = Journey(columns: 200, rows: 60)
    #expect(journey.focus == "act_prefecture")
    #expect(journey.marks["lev_06"] == "(copilote)")
    #expect(journey.status.hasPrefix("Préfecture : aucun levier en propre, aucun cadre."))
    #expect(journey.status.contains("( ) : ce que fait l’État."))
  }
}
