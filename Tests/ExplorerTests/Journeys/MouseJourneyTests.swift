import Surface
import Testing

@testable import Explorer

/// The mouse: a click selects, a second opens, the wheel scrolls, the words above and below are clickable.
@Suite struct MouseJourneyTests {
  @Test func aClickSelectsASecondOpens() {
    var journey = Journey()
    let found = journey.click(" CAF ", fromRow: 3)
    #expect(found && journey.focus == "act_caf" && journey.crumbs == ["Accueil"])
    journey.click(" CAF ", fromRow: 3)
    #expect(journey.crumbs == ["Accueil", "CAF"])
  }

  @Test func aClickGivesTheKeysToItsPane() {
    var journey = Journey()
    journey.click("6 Logement")
    #expect(journey.focus == "lev_06")
    journey.click("3 Cadres")
    #expect(journey.focus == "cad_pacte")
    journey.click("6 Logement")
    #expect(journey.focus == "lev_06" && journey.crumbs == ["Accueil"])
    journey.click("6 Logement")
    #expect(journey.crumbs == ["Accueil", "Logement"])
  }

  @Test func aLinkOfACardIsFollowed() {
    var journey = Journey("Bas Bas Enter")
    journey.click("3 Centres sociaux")
    #expect(journey.focus == "lev_03" && journey.crumbs == ["Accueil", "CAF"])
    journey.click("3 Centres sociaux")
    #expect(journey.crumbs == ["Accueil", "CAF", "Centres sociaux"])
  }

  @Test func crumbsAreClickable() {
    var journey = Journey("Bas Bas Enter Tab Enter")
    #expect(journey.crumbs == ["Accueil", "CAF", "Petite enfance"])
    journey.click("CAF")
    #expect(journey.crumbs == ["Accueil", "CAF"])
    journey.click("Accueil")
    #expect(journey.crumbs == ["Accueil"] && journey.focus == "act_caf")
  }

  @Test(
    arguments: [
      ("/ chercher", "Recherche", nil), ("F1 aide", "Accueil", "Aide : Accueil"), ("4 Dispositifs", "Dispositifs", nil),
      ("8 Glossaire", "Glossaire", nil), ("c carte", "Carte : Préfecture", nil), ("k sigles", "Accueil", "Sigle"),
      ("⏎ ouvrir", "Préfecture", nil),
    ] as [(String, String, String?)])
  func wordsAboveAndBelowAreClickable(words: String, crumb: String, box: String?) {
    var journey = Journey()
    let places = [0, 30].compactMap { journey.place(of: words, fromRow: $0) }
    #expect(!places.isEmpty)
    for place in places {
      journey = Journey()
      journey.mouse(.press, row: place.row, column: place.column)
      #expect(journey.crumbs.last == crumb)
      if let box { #expect(journey.box?.hasPrefix(box) == true) } else { #expect(journey.box == nil) }
    }
  }

  @Test func theFooterQuits() {
    var journey = Journey()
    journey.click("q quitter", fromRow: 30)
    #expect(journey.effects == [.quit])
  }

  /// Every hint of the footer does what its key does.
  @Test(arguments: ["", "Bas Bas Enter", "4", "8", "/ caf", "Bas Bas Enter Left"])
  func theFooterDoesWhatItsKeysDo(keys: String) {
    let journey = Journey(keys)
    let row = journey.state.size.rows - 1
    let zones = journey.frame.zones.filter { $0.rect.row == row && $0.tag.click != nil }
    #expect(zones.count >= 4)
    for zone in zones {
      var clicked = journey
      clicked.mouse(.press, row: row, column: zone.rect.column)
      let command = journey.program.commands(journey.state).first { $0.intent == zone.tag.click && $0.hint != nil }
      var typed = journey
      if let key = command?.keys.first { typed.send(.key(key)) }
      #expect(clicked.state == typed.state && clicked.effects == typed.effects, "\(command?.title ?? "?")")
    }
  }

  @Test func theWheelScrolls() {
    var journey = Journey(columns: 80, rows: 24)
    journey.mouse(.wheelDown, row: 5, column: 5)
    #expect(journey.focus == "act_msa")
    journey.mouse(.wheelUp, row: 5, column: 5)
    #expect(journey.focus == "act_prefecture")
    // Over another pane, that pane moves and the selection stays.
    #expect(journey.shows("↓3"))
    journey.mouse(.wheelDown, row: 5, column: 60)
    #expect(journey.shows("↑3") && journey.focus == "act_prefecture")
  }

  @Test func theWheelScrollsACard() {
    var journey = Journey("Bas Bas Enter", columns: 80, rows: 24)
    let first = journey.rows[2]
    journey.mouse(.wheelDown, row: 10, column: 10)
    #expect(journey.rows[2] != first)
    journey.mouse(.wheelUp, row: 10, column: 10)
    #expect(journey.rows[2] == first)
  }

  @Test func theWheelScrollsALayer() {
    var journey = Journey("F1", columns: 80, rows: 24)
    let first = journey.rows
    journey.mouse(.wheelDown, row: 10, column: 10)
    #expect(journey.rows != first && journey.box == "Aide : Accueil")
  }

  /// A click beside or on a box closes it, and reaches nothing below.
  @Test(arguments: ["F1", "k", "i"]) func aClickClosesABox(key: String) {
    var journey = Journey("Bas Bas Enter")
    let before = journey.state
    journey.press(key)
    journey.mouse(.press, row: 0, column: 28)
    #expect(journey.state == before)
  }

  @Test func aLineOfThePaletteIsPicked() {
    var journey = Journey(": ctg", columns: 80, rows: 24)
    journey.click("CTG", fromRow: 10)
    #expect(journey.state.route == .card("cad_ctg"))
  }

  @Test(arguments: [MouseEvent.Action.release, .drag]) func whatIsNotAPressDoesNothing(action: MouseEvent.Action) {
    var journey = Journey()
    let before = journey.state
    journey.mouse(action, row: 5, column: 5)
    #expect(journey.state == before)
  }

  @Test(arguments: [(0, 0), (-1, -1), (500, 500), (1, 10)]) func aClickOnNothingDoesNothing(row: Int, column: Int) {
    var journey = Journey("Bas")
    let before = journey.state
    journey.mouse(.press, row: row, column: column)
    #expect(journey.state == before)
  }
}
