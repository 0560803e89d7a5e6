import Surface
import Testing

@testable import Explorer

/// The lists, reached by digits, and what they open.
@Suite struct ListJourneyTests {
  static let digits: [(String, String, String, [String])] = [
    ("1", "&", "act_prefecture", ["Accueil"]), ("2", "é", "lev_01", ["Accueil"]), ("3", "\"", "cad_pacte", ["Accueil"]),
    ("4", "'", "dis_sppe", ["Accueil", "Dispositifs"]), ("5", "(", "axe_1", ["Accueil", "Axes"]),
    ("6", "-", "pub_vulnerables", ["Accueil", "Publics"]),
    ("7", "è", "res_panorama", ["Accueil", "Ressources"]),
    ("8", "_", "", ["Accueil", "Glossaire"]),
  ]

  /// The signs of the unshifted digit row of a French keyboard count as its digits.
  @Test(arguments: digits) func digitsAndTheSignsOnTheirKeys(
    digit: String, sign: String, focus: String, crumbs: [String]
  ) {
    let typed = Journey(digit)
    let unshifted = Journey(sign)
    #expect(typed.crumbs == crumbs)
    #expect(unshifted.state == typed.state)
    if !focus.isEmpty { #expect(typed.focus == focus) }
  }

  @Test func theLastSignOfTheRowGoesHome() {
    #expect(Journey("4 à").crumbs == ["Accueil"])
    #expect(Journey("4 Bas ç").crumbs == ["Accueil", "Dispositifs"])
  }

  /// In a text field the same signs are text.
  @Test func signsAreTextInASearch() {
    #expect(Journey("/ é ( 4").crumbs.last == "Recherche « é(4 »")
  }

  @Test(arguments: [
    ("4 Bas Enter", "dis_eaje"), ("5 Bas Enter", "axe_2"), ("6 Fin Enter", "6"), ("7 PageBas Enter", "7"),
    ("8 Enter", "8"),
  ])
  func enterOpensTheCard(keys: String, expected: String) {
    let journey = Journey(keys)
    #expect(journey.crumbs.count == 3 && journey.state.route.screen == "fiche")
    if expected.count > 1 { #expect(journey.state.route == .card(expected)) }
  }

  @Test func aPreviewStandsBesideTheList() {
    let journey = Journey("4 Bas", columns: 80, rows: 24)
    #expect(journey.shows("▌ Crèches (EAJE)") && journey.shows("dispositif ·"))
    let narrow = Journey("4 Bas", columns: 79, rows: 24)
    #expect(narrow.shows("▌ Crèches (EAJE)") && !narrow.shows("dispositif ·"))
  }

  /// A term with no card says so, and stays.
  @Test func aTermWithoutACardSaysSo() throws {
    let network = BundledNetwork.network
    let place = try #require(network.details.terms.firstIndex { $0.entity == nil })
    var journey = Journey("8")
    for _ in 0..<place { journey.press("Bas") }
    journey.press("Enter")
    #expect(journey.crumbs == ["Accueil", "Glossaire"])
    #expect(journey.status == "Ce terme n’a pas de fiche : sa définition est tout ce que ces données en disent.")
  }

  @Test func aListComesBackWhereItWas() {
    var journey = Journey("4 PageBas Bas Bas", columns: 80, rows: 24)
    let before = journey.state.trail.current
    journey.press("Enter Bas Left")
    #expect(journey.state.trail.current == before)
  }
}
