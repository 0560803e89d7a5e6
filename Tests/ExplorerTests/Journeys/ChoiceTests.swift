import Surface
import Testing

@testable import Explorer

/// The short list from which one line is chosen.
@Suite struct ChoiceTests {
  private static let size = Size(columns: 80, rows: 24)

  private func choice(_ count: Int) -> Choice {
    Choice(title: "Essai", rows: (1...count).map { Choice.Row(text: "ligne \($0)", intent: .jump($0)) })
  }

  private func press(_ choice: inout Choice, _ keys: String) -> LayerOutcome {
    KeyNotation.keys(keys).reduce(.stay) { choice.update($1, size: ChoiceTests.size) }
  }

  @Test(arguments: [
    ("Enter", 1), ("Bas Enter", 2), ("Bas Bas Haut Enter", 2), ("3", 3), ("\"", 3), ("Fin Bas Bas Bas Enter", 3),
  ])
  func arrowsOrADigitChoose(keys: String, line: Int) {
    var choice = choice(3)
    #expect(press(&choice, keys) == .perform(.jump(line)))
  }

  @Test(arguments: ["4", "0", "x", "Suppr"]) func whatIsNoLineStays(key: String) {
    var choice = choice(3)
    let before = choice
    #expect(press(&choice, key) == .stay && choice == before)
  }

  @Test(arguments: ["Esc", "Left", "Backspace"]) func itCloses(key: String) {
    var choice = choice(3)
    #expect(press(&choice, key) == .close)
  }

  @Test func aLongOneIsNarrowedByTyping() {
    var choice = choice(40)
    #expect(press(&choice, "lig Espace 12") == .stay && choice.shown.map(\.text) == ["ligne 12"])
    #expect(press(&choice, "Enter") == .perform(.jump(12)))
    #expect(press(&choice, "Backspace Backspace 9 x") == .stay && choice.shown.isEmpty)
    #expect(press(&choice, "Enter") == .stay)
  }

  @Test func aClickChooses() {
    var journey = Journey("a f", columns: 80, rows: 24)
    journey.click("par levier")
    #expect(journey.box == "Pour quel levier ?")
    journey.click("6 Logement")
    #expect(journey.box == nil && journey.crumbs.last == "Annuaire : Logement")
  }
}
