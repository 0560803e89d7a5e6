import Surface
import Testing

@testable import Explorer

/// Going somewhere and coming back, exactly.
@Suite struct TrailJourneyTests {
  @Test func comingBackIsExact() {
    var journey = Journey("2 Bas Bas Bas Bas Bas f")
    let home = journey.state.trail.current
    journey.press("Enter")
    #expect(journey.crumbs == ["Accueil", "Logement"])
    #expect(journey.state.route == .card("lev_06"))
    journey.press("Bas Bas Bas")
    let card = journey.state.trail.current
    journey.press("Enter")
    #expect(journey.crumbs.count == 3)
    journey.press("Left")
    #expect(journey.state.trail.current == card)
    journey.press("Left")
    #expect(journey.state.trail.current == home)
  }

  @Test func rightGoesForwardAgain() {
    var journey = Journey("Bas Bas Enter Tab Enter")
    #expect(journey.crumbs == ["Accueil", "CAF", "Petite enfance"])
    let there = journey.state.trail.current
    journey.press("Left Left")
    #expect(journey.crumbs == ["Accueil"])
    #expect(journey.footer.contains("→ CAF"))
    journey.press("Right")
    #expect(journey.crumbs == ["Accueil", "CAF"])
    journey.press("Right")
    #expect(journey.state.trail.current == there)
    // There is nothing further, and the key says so.
    journey.press("Right")
    #expect(journey.crumbs.count == 3)
    #expect(journey.status.hasPrefix("Il n’y a rien devant"))
  }

  /// On the home screen Right goes forward only just after coming back; then it moves between the panes again.
  @Test func rightMovesBetweenPanesOnceSomethingElseWasDone() {
    var journey = Journey("Bas Bas Enter Left Bas Right")
    #expect(journey.crumbs == ["Accueil"] && journey.focus == "lev_01")
    journey.press("Left Enter")
    #expect(journey.crumbs == ["Accueil", "MSA"])
  }

  @Test func openingElsewhereForgetsWhatWasAhead() {
    var journey = Journey("Bas Bas Enter Tab Enter Left Left Bas Enter")
    #expect(journey.crumbs == ["Accueil", "MSA"])
    journey.press("Right")
    #expect(journey.crumbs == ["Accueil", "MSA"])
  }

  @Test func toAndFro() {
    var journey = Journey("Bas Bas Enter Tab Enter")
    let lever = journey.state.trail.current
    journey.press("r")
    #expect(journey.crumbs.last == "CAF")
    journey.press("r")
    #expect(journey.state.trail.current == lever)
    journey.press("0 r")
    #expect(journey.state.trail.current == lever)
  }

  @Test func toAndFroBeforeAnyMoveSaysWhy() {
    var journey = Journey("r")
    #expect(journey.status == "Vous n’avez encore visité qu’un seul endroit.")
    journey.press("Bas")
    #expect(journey.status.hasPrefix("DDETS"))
  }

  @Test(arguments: ["Left", "Escape", "Backspace"]) func everyKeyThatGoesBack(key: String) {
    var journey = Journey("Bas Bas Enter")
    journey.press(key)
    #expect(journey.crumbs == ["Accueil"] && journey.focus == "act_caf")
  }

  @Test(arguments: ["Escape", "Backspace"]) func atTheBeginningGoingBackSaysHowToQuit(key: String) {
    let journey = Journey(key)
    #expect(journey.effects.isEmpty)
    #expect(journey.status == "Vous êtes au début du chemin. Pour quitter le programme, appuyez sur q.")
  }

  @Test func theHomeScreenIsOneKeyAway() {
    let journey = Journey("Bas Bas Enter Tab Enter Bas 0")
    #expect(journey.crumbs == ["Accueil"] && journey.focus == "act_caf")
  }

  /// A trail that grows for ever forgets the oldest places and keeps the first.
  @Test func aLongTrailKeepsItsFirstPlace() {
    var journey = Journey()
    for _ in 0..<80 { journey.press("4 Bas Enter 5 Enter") }
    #expect(journey.state.trail.visits.count <= Trail.longest)
    #expect(journey.state.trail.visits.first?.route == .home)
    journey.press("0")
    #expect(journey.crumbs == ["Accueil"])
  }

  /// The same card is not stacked upon itself.
  @Test func openingWhereOneIsChangesNothing() {
    var journey = Journey("4")
    journey.press("4")
    #expect(journey.crumbs == ["Accueil", "Dispositifs"])
  }
}
