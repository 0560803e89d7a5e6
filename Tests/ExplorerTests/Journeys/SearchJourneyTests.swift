import Surface
import Testing

@testable import Explorer

/// Finding by words, and what Escape does on the way.
@Suite struct SearchJourneyTests {
  @Test(arguments: [
    ("/ l o y e r Enter", "lev_06"), ("/ ccapex Enter", "dis_ccapex"), ("/ creche Enter", "lev_01"),
    ("/ CRÈCHE Enter", "lev_01"), ("Ctrl-F caf Enter", "act_caf"), ("/ msa Enter", "act_msa"),
    ("/ dommicil Enter", "lev_04"), (": ctg Enter", "cad_ctg"), (": CAF Enter", "act_caf"),
    ("Ctrl-P siao Enter", "cpl_siao"),
  ])
  func wordsLeadToACard(keys: String, id: String) {
    #expect(Journey(keys).state.route == .card(id))
  }

  @Test(arguments: [
    ("/ nozay Enter", "44113"), ("/ Brévin Enter", "44154"), (": nozay Enter", "44113"), ("/ blaain Enter", "44015"),
  ])
  func aCommuneIsFoundAmongAllElse(keys: String, code: String) {
    let journey = Journey(keys)
    #expect(journey.state.route == .commune(code))
    // Looking one up makes it nobody's own.
    #expect(journey.state.settings.commune == nil)
  }

  @Test func aCommuneOfThatVeryNameComesFirst() {
    let journey = Journey("/ nantes", columns: 80, rows: 24)
    #expect(journey.status == "1 sur 13 : commune Nantes, 44000." && journey.shows("COMMUNES (1)"))
    #expect(Journey("/ nantes Tab").status.hasPrefix("2 sur 13 : acteur Nantes Métropole"))
    #expect(Journey(": nantes Enter").state.route == .commune("44109"))
  }

  @Test func aCommuneAndSomethingElse() {
    #expect(Journey("/ caf Espace nozay").status == "1 sur 30 : commune Nozay, 44170.")
    let next = Journey("/ caf Espace nozay Tab").status
    #expect(next.hasPrefix("2 sur 30 : acteur Caisse d’allocations familiales"))
  }

  /// The number to call is not below a commune.
  @Test(arguments: ["/", ":"]) func dangerComesBeforeACommune(key: String) {
    #expect(Journey("\(key) violences Espace nozay Enter").state.route.screen == SituationScreen.name)
  }

  @Test func theBeginningOfACommuneComesLast() {
    let journey = Journey("/ car", columns: 120, rows: 60)
    #expect(journey.status.hasPrefix("1 sur 16 : acteur "))
    #expect(journey.shows("COMMUNES (1)"))
    #expect(Journey("/ car MajTab").status == "16 sur 16 : commune Carquefou, 44470.")
  }

  @Test func resultsAreCountedAndExplained() {
    let journey = Journey("/ loyer", columns: 80, rows: 24)
    #expect(journey.shows("13 résultats") && journey.shows("LEVIERS (2)") && journey.shows("« loyer en retard »"))
    #expect(journey.status.hasPrefix("1 sur 13 : levier"))
    #expect(journey.crumbs == ["Accueil", "Recherche « loyer »"])
  }

  @Test func arrowsChooseAndTabHops() {
    var journey = Journey("/ loyer Bas")
    #expect(journey.focus == "lev_10")
    journey.press("Tab")
    #expect(journey.status.hasPrefix("6 sur 13") || journey.status.hasPrefix("3 sur 13"))
    let afterTab = journey.focus
    journey.press("Tab MajTab")
    #expect(journey.focus == afterTab)
  }

  @Test func escapeClearsThenGoesBack() {
    var journey = Journey("2 Bas / loyer")
    journey.press("Escape")
    #expect(journey.crumbs == ["Accueil", "Recherche"])
    #expect(journey.status == "Écrivez un ou plusieurs mots : un nom, un sigle, ou un besoin.")
    journey.press("Escape")
    #expect(journey.crumbs == ["Accueil"] && journey.focus == "lev_02")
  }

  @Test func comingBackToASearchKeepsIt() {
    var journey = Journey("/ loyer Bas Bas")
    let search = journey.state.trail.current
    journey.press("Enter Left")
    #expect(journey.state.trail.current == search)
    // Right goes forward to the card again, although the cursor of the text could move.
    journey.press("Right")
    #expect(journey.state.route.screen == "fiche")
  }

  @Test func nothingFoundSaysSo() {
    var journey = Journey("/ xyzw Enter Tab Bas")
    #expect(journey.crumbs == ["Accueil", "Recherche « xyzw »"])
    #expect(journey.status == "Rien ne répond à « xyzw ».")
    #expect(journey.shows("aucun résultat"))
    journey.press("Backspace Backspace Backspace Backspace")
    #expect(journey.status.hasPrefix("Écrivez un ou plusieurs mots"))
  }

  /// Letters, digits and signs are text in the field, never commands.
  @Test(arguments: ["q", "m", "k", "i", "f", "r", "?", ":", "/", "0", "4", "&", "é"]) func lettersAreText(key: String) {
    let journey = Journey("/ \(key)")
    #expect(journey.effects.isEmpty && journey.state.layers.isEmpty)
    #expect(journey.crumbs == ["Accueil", "Recherche « \(key) »"])
  }

  @Test func theTextIsEdited() {
    var journey = Journey("/ loyer Left Left Backspace o Home a End s Ctrl-A Delete")
    #expect(journey.crumbs.last == "Recherche « looers »")
    journey.press("Ctrl-W")
    #expect(journey.crumbs.last == "Recherche « looers »")
    journey.press("End Espace dette Ctrl-W")
    #expect(journey.crumbs.last == "Recherche « looers  »")
    journey.press("Ctrl-U")
    #expect(journey.crumbs.last == "Recherche")
  }

  @Test func aTermWithoutACardOpensInTheGlossary() {
    let journey = Journey("/ APA Enter")
    #expect(journey.state.route.screen == "glossaire" && journey.status.hasPrefix("APA — Allocation personnalisée"))
  }

  /// What the footer offers in the field is what its keys do.
  @Test func theFooterOffersNoKeyThatTypes() {
    let empty = Journey("/")
    #expect(!empty.footer.contains("← retour") && !empty.footer.contains("/ chercher"))
    #expect(empty.footer.contains("Échap retour"))
    let typed = Journey("/ caf")
    #expect(typed.footer.contains("Échap effacer") && !typed.footer.contains("retour"))
  }
}
