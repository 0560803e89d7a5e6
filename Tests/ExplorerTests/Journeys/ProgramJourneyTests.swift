import Surface
import Testing

@testable import Explorer

/// Leaving, sizes, pasted text, colours: what holds on every screen.
@Suite struct ProgramJourneyTests {
  @Test(arguments: [
    ("q", true), ("Ctrl-C", true), ("Bas Bas Enter q", true), ("/ Ctrl-C", true), ("/ q", false), (": Ctrl-C", true),
    ("F1 Ctrl-C", true), ("Bas Bas Enter k Ctrl-C", true), (": q", false), ("x", false), ("Escape", false),
  ])
  func leaving(keys: String, leaves: Bool) { #expect(Journey(keys).effects == (leaves ? [.quit] : [])) }

  @Test(arguments: [InputEvent.hangUp, .terminate]) func theSystemAsksToStop(event: InputEvent) {
    var journey = Journey(": caf")
    journey.send(event)
    #expect(journey.effects == [.quit])
  }

  @Test func suspending() {
    var journey = Journey("Ctrl-Z")
    #expect(journey.effects == [.suspend])
    let before = journey.state
    journey.send(.suspend)
    #expect(journey.effects == [.suspend])
    journey.send(.resumed)
    #expect(journey.effects.isEmpty && journey.state == before)
  }

  @Test(arguments: [(59, 16), (60, 15), (30, 8), (1, 1)]) func aWindowTooSmallSaysSoAndRecovers(columns: Int, rows: Int)
  {
    var journey = Journey("Bas Bas Enter Bas Bas k", columns: 80, rows: 24)
    let before = journey.state
    let shown = journey.frame
    journey.resize(columns, rows)
    if columns > 20 {
      let text = journey.rows.joined(separator: " ")
      #expect(text.hasPrefix("Agrandissez cette fenêtre :"))
      #expect(text.contains("\(columns) colonnes et \(rows) lignes") && text.contains("60 et 16"))
    }
    // Keys do nothing unseen; only leaving works.
    journey.press("Enter f 4 / Escape : F1")
    #expect(journey.effects.isEmpty)
    journey.send(.paste("loyer"))
    journey.mouse(.press, row: 0, column: 0)
    journey.resize(80, 24)
    #expect(journey.state == before && journey.frame == shown)
    journey.resize(columns, rows)
    journey.press("q")
    #expect(journey.effects == [.quit])
  }

  /// The selection is on the screen at every size, whatever the way there.
  @Test func theSelectionStaysInSight() {
    var journey = Journey("Fin", columns: 200, rows: 60)
    for (columns, rows) in [(80, 24), (60, 16), (79, 24), (110, 35), (60, 40), (250, 80)] {
      journey.resize(columns, rows)
      #expect(journey.rows.contains { $0.contains("▌ ") }, "\(columns)x\(rows)")
    }
  }

  @Test(arguments: [
    ("", "quitter q", "Recherche « quitter q »"), ("Bas Bas Enter", "q", "Recherche « q »"),
    ("/ caf", "44", "Recherche « caf44 »"), ("4", "deux\nlignes\n", "Recherche « deux lignes »"),
    ("F1", "loyer", "Recherche « loyer »"), ("k", "q", "Recherche « q »"), ("", "f", "Recherche « f »"),
  ])
  func pastedTextIsOnlyText(keys: String, pasted: String, crumb: String) {
    var journey = Journey(keys)
    journey.send(.paste(pasted))
    #expect(journey.effects.isEmpty && journey.state.layers.isEmpty)
    #expect(journey.crumbs.last == crumb)
  }

  @Test func pastingInThePaletteFillsIt() {
    var journey = Journey(": ")
    journey.send(.paste("ctg"))
    #expect(journey.box == "Aller à…" && journey.shows(": ctg"))
    journey.press("Enter")
    #expect(journey.state.route == .card("cad_ctg"))
  }

  @Test(arguments: ["", "\n", "\r\n\n"]) func pastingNothingDoesNothing(pasted: String) {
    var journey = Journey("4")
    let before = journey.state
    journey.send(.paste(pasted))
    #expect(journey.state == before)
  }

  @Test func aHugePasteIsCut() {
    var journey = Journey()
    journey.send(.paste(String(repeating: "loyer ", count: 5000)))
    #expect((journey.state.trail.current.memory as? SearchMemory)?.input.characters.count == TextInput.longest)
  }

  @Test func coloursGoRound() {
    var journey = Journey()
    var names = [journey.state.settings.theme.name]
    for _ in 0..<6 {
      journey.press("F2")
      names.append(journey.state.settings.theme.name)
      #expect(journey.status == "Couleurs : \(names[names.count - 1]).")
    }
    #expect(names == ["terminal", "sombre", "clair", "projecteur", "contraste", "mono", "terminal"])
  }

  @Test func theMouseCanBeLeftToTheTerminal() {
    var journey = Journey("m")
    #expect(journey.effects == [.mouse(false)] && journey.status.hasPrefix("Souris : non."))
    let before = journey.state
    journey.click("MSA")
    #expect(journey.state == before)
    journey.press("m")
    #expect(journey.effects == [.mouse(true)] && journey.status.hasPrefix("Souris : oui."))
  }

  /// A sentence that answers a key stays until the next one, and no longer.
  @Test func aNoticeLastsUntilTheNextKey() {
    var journey = Journey("r")
    #expect(journey.status.hasPrefix("Vous n’avez encore visité"))
    journey.resize(100, 30)
    #expect(journey.status.hasPrefix("Vous n’avez encore visité"))
    journey.press("x")
    #expect(journey.status.hasPrefix("Préfecture"))
  }

  @Test func aCardThatDoesNotExistSaysSo() {
    let program = BundledNetwork.program
    let state = program.start(.card("act_inconnu"), size: Size(columns: 80, rows: 24))
    let text = Journey.plain(program.draw(state).surface.text)
    #expect(text.contains("Fiche inconnue"))
    #expect(text.contains("Cette fiche n’existe pas dans ces données."))
  }

  @Test func aScreenThatDoesNotExistIsTheHomeScreen() {
    let program = BundledNetwork.program
    let state = program.start(Route("autrefois", "x"), size: Size(columns: 80, rows: 24))
    #expect(program.draw(state).surface.text.contains("ACTEURS"))
  }
}
