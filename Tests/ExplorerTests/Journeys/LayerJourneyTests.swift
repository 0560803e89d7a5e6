import Surface
import Testing

@testable import Explorer

/// What lies over the screen: acronyms, sources, the palette, the help.
@Suite struct LayerJourneyTests {
  @Test(arguments: [("Bas Bas k", "CAF — "), ("Bas k", "DDETS — "), ("Bas Bas Bas Bas Bas Bas Bas Bas k", "CCAS — ")])
  func theAcronymOfTheSelectionComesFirst(keys: String, term: String) {
    let journey = Journey(keys)
    #expect(journey.box?.hasPrefix("Sigle 1 sur ") == true)
    #expect(journey.shows("│ " + term))
    #expect(journey.shows("Aussi sur cet écran (flèches)"))
  }

  @Test func otherAcronymsAndTheirCards() {
    var journey = Journey("Bas Bas Enter k")
    let first = journey.box ?? ""
    #expect(first.hasPrefix("Sigle 1 sur "))
    journey.press("Right")
    #expect(journey.box == first.replacing("Sigle 1", with: "Sigle 2"))
    journey.press("Left Left")
    #expect(journey.box == "Sigle \(first.dropFirst(12)) sur \(first.dropFirst(12))")
    journey.press("Right")
    #expect(journey.box == first)
    journey.press("Escape")
    #expect(journey.box == nil && journey.crumbs == ["Accueil", "CAF"])
  }

  @Test func theSourceOfALinkIsShown() {
    let journey = Journey("Bas Bas Enter Tab i")
    #expect(journey.box == "Source")
    #expect(journey.shows("CAF finance Crèches (EAJE)."))
    #expect(journey.shows("Fascicule (sans date, données jusqu’en 2025), section"))
    #expect(journey.shows("Le fascicule le dit."))
  }

  @Test func theSourceOfThePanesIsShown() {
    let journey = Journey("Bas Bas i", columns: 120, rows: 60)
    #expect(journey.box == "Pourquoi ces liens avec CAF")
    #expect(journey.shows("1 Petite enfance — par un dispositif") && journey.shows("2 Parentalité — lien direct"))
    #expect(journey.shows("CTG — lien direct"))
  }

  @Test func theSourceOfAFactIsShown() {
    var journey = Journey("Bas Bas Enter")
    for _ in 0..<9 where !journey.status.contains("i montre la source") { journey.press("Bas") }
    journey.press("Enter")
    #expect(journey.box == "Source" && journey.shows("Confiance"))
  }

  @Test func whereNothingHasASourceTheKeySaysSo() {
    let journey = Journey("4 i")
    #expect(journey.box == nil)
    #expect(journey.status == "Choisissez un lien ou une information pour voir sa source.")
  }

  @Test(arguments: ["Escape", "Enter", "q", "i", "Left", "x"]) func anyKeyClosesAPopup(key: String) {
    var journey = Journey("Bas Bas Enter i")
    journey.press(key)
    #expect(journey.box == nil && journey.effects.isEmpty && journey.crumbs == ["Accueil", "CAF"])
  }

  @Test func aLongPopupScrolls() {
    var journey = Journey("Bas Bas i", columns: 80, rows: 24)
    #expect(journey.shows("↓13"))
    journey.press("Bas")
    #expect(journey.shows("↓12"))
    journey.press("PageBas PageBas PageBas PageBas PageBas")
    #expect(!journey.shows("↓1 ") && journey.box == "Pourquoi ces liens avec CAF")
    journey.press("PageHaut PageHaut PageHaut PageHaut PageHaut")
    #expect(journey.shows("↓13"))
  }

  @Test func thePaletteRunsCommandsToo() {
    var journey = Journey(": glossaire Enter")
    #expect(journey.crumbs == ["Accueil", "Glossaire"])
    journey.press(": accueil Enter")
    #expect(journey.crumbs == ["Accueil"])
    journey.press(": quitter Enter")
    #expect(journey.effects == [.quit])
  }

  @Test func aCommandThatIsUnavailableSaysWhyInThePalette() {
    var journey = Journey(": aller Espace et", columns: 200, rows: 60)
    #expect(journey.shows("aller et venir entre les deux derniers endroits"))
    journey.press("Enter")
    #expect(journey.box == nil && journey.status == "Vous n’avez encore visité qu’un seul endroit.")
  }

  @Test func theHelpListsAndFilters() {
    var journey = Journey("F1", columns: 120, rows: 70)
    #expect(journey.box == "Aide : Accueil")
    #expect(journey.shows("SE DÉPLACER") && journey.shows("COMPRENDRE") && journey.shows("LE PROGRAMME"))
    #expect(journey.shows("quitter le programme."))
    journey.press("couleurs")
    #expect(journey.shows("changer les couleurs.") && !journey.shows("quitter le programme."))
    journey.press("Escape")
    #expect(journey.box == nil)
  }

  /// A command that cannot be used stays in the help, with the reason.
  @Test func theHelpSaysWhyACommandIsUnavailable() {
    let journey = Journey("F1", columns: 120, rows: 60)
    #expect(journey.shows("Vous n’avez encore visité qu’un seul endroit."))
    #expect(journey.shows("Vous êtes au début du chemin."))
  }

  @Test(arguments: [":", "F1", "k", "i", "?"]) func aLayerClosesOnEscapeAndTheScreenIsAsItWas(key: String) {
    var journey = Journey("Bas Bas Enter")
    let before = journey.state
    journey.press(key)
    #expect(journey.state != before && journey.box != nil)
    journey.press("Escape")
    #expect(journey.state == before)
  }
}
