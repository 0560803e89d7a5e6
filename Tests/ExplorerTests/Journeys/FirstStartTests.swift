import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Explorer

/// The first start: four cards, then a tip a screen; and how the home screen is set.
@Suite struct FirstStartTests {
  private func first(columns: Int = 80, rows: Int = 24) -> Journey {
    var journey = Journey(columns: columns, rows: rows)
    journey.program.begin(&journey.state, session: nil)
    return journey
  }

  private func card(_ journey: Journey) -> Int? {
    if case .welcome(let welcome) = journey.state.layers.last { welcome.place + 1 } else { nil }
  }

  @Test(arguments: ["Entrée", "Bas", "Droite", "Espace", "Tab", "z", "5"]) func anyKeyGoesOn(key: String) {
    var journey = first()
    for number in 1...4 {
      #expect(card(journey) == number)
      #expect(journey.box == "Bienvenue : \(number) sur 4")
      journey.press(key)
    }
    #expect(card(journey) == nil)
    #expect(journey.crumbs == ["Accueil"])
  }

  @Test func escapeSkipsThemAll() {
    var journey = first()
    journey.press("Entrée Échap")
    #expect(card(journey) == nil)
    #expect(journey.effects == [])
  }

  @Test(arguments: ["q", "Ctrl-C"]) func theKeysThatQuitDo(key: String) {
    var journey = first()
    journey.press(key)
    #expect(journey.effects == [.quit])
  }

  @Test func oneMayGoBackACard() {
    var journey = first()
    journey.press("Entrée Entrée Gauche")
    #expect(card(journey) == 2)
    journey.press("Gauche Gauche Gauche")
    #expect(card(journey) == 1)
  }

  @Test func theMouseGoesOnToo() {
    var journey = first()
    journey.click("suite")
    #expect(card(journey) == 2)
    journey.click("avant")
    #expect(card(journey) == 1)
    journey.click("Échap passer")
    #expect(card(journey) == nil)
  }

  @Test(arguments: ["b", "F7", "/ a F7", ": bienvenue Entrée"]) func itCanBeSeenAgain(keys: String) {
    #expect(card(Journey(keys)) == 1)
  }

  @Test func theHelpSaysHow() { #expect(Journey("F1 bienvenue").shows("revoir la bienvenue")) }

  /// Nothing of a card is cut, whatever the data.
  @Test(arguments: [Glyphs.rich, .sober, .ascii]) func everyCardIsWhole(glyphs: Glyphs) {
    let networks = [BundledNetwork.network] + GeneratedNetwork.allCases.map(\.program.network)
    for network in networks {
      for card in WelcomeCard.all(in: network, glyphs: glyphs) {
        let indent = card.rows.reduce(0) { max($0, $1.leadColumns) } + 2
        #expect(indent < WelcomeCard.columns - 8)
        let rows = card.rows.reduce(0) { count, row in
          let columns = WelcomeCard.columns - (row.lead.isEmpty ? 0 : indent)
          return count + (row.text.isEmpty ? 1 : Wrapping.lines(row.text, columns: columns).count)
        }
        #expect(rows <= 8, "\(card.title)")
      }
    }
  }

  @Test func theCardsAreSpoken() {
    var journey = first()
    for _ in 0..<4 {
      guard case .welcome(let welcome) = journey.state.layers.last else {
        Issue.record("no card")
        return
      }
      #expect(welcome.spoken.count >= 5)
      for line in welcome.spoken { #expect(line.contains { $0.isLetter }, "\(line)") }
      journey.press("Entrée")
    }
  }

  /// The example of links is true.
  @Test func theExampleIsOfTheData() throws {
    let card = WelcomeCard.all(in: BundledNetwork.network, glyphs: .rich)[1]
    #expect(card.rows.prefix(3).map { $0.lead.count } == [3, 3, 3])
    let journey = Journey(": ccas Entrée")
    #expect(card.rows[0].lead[0].text == "● CCAS ")
    #expect(journey.crumbs.last == "CCAS")
    let spoken = CardScreen.spoken(
      try #require(journey.state.trail.current.memory as? CardMemory), journey.program.context(journey.state))
    for row in card.rows.prefix(3) {
      let name = row.text.split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""
      #expect(spoken.contains { $0.contains(name) }, "\(name)")
    }
  }

  // MARK: - Tips

  @Test func aTipIsSaidOnceAScreen() {
    var journey = first()
    journey.press("Échap")
    #expect(journey.state.aside == Words.Tips.tip("accueil"))
    journey.press("Bas")
    #expect(journey.state.aside == nil)
    journey.press("Entrée")
    #expect(journey.state.aside == Words.Tips.tip("fiche"))
    journey.press("Bas Échap")
    #expect(journey.state.aside == nil)
    journey.press("Entrée")
    #expect(journey.state.aside == nil)
    // Nor at the next start.
    var next = Journey("", session: journey.session)
    next.press("Bas Entrée")
    #expect(next.state.aside == nil)
  }

  @Test func aMessageComesBeforeATip() {
    var journey = Journey(session: Session())
    journey.press("f")
    #expect(journey.state.notice == Words.Home.nowOnlyLinked)
    journey.press("4 F2")
    #expect(journey.status.hasPrefix("Couleurs"))
  }

  /// Whoever asked for nothing is told nothing: pictures, tests, `--neuf`.
  @Test func withoutASessionNothingIsSaid() {
    for place in Place.all { #expect(Journey(place.keys).state.aside == nil, "\(place)") }
  }

  @Test func everyTipIsOfAScreenAndFitsItsRow() {
    let names = Registry.screens.map(\.name)
    for name in names {
      guard let tip = Words.Tips.tip(name) else { continue }
      #expect(TextWidth.columns(tip) <= 58, "\(tip)")
    }
    let without = Set(names.filter { Words.Tips.tip($0) == nil })
    #expect(without.isSubset(of: ["presentation", "ecrire", "qualite"]), "\(without)")
  }

  // MARK: - How the home screen is set

  private func widths(_ journey: Journey) -> [Int] {
    guard let home = journey.state.trail.current.memory as? HomeMemory else { return [] }
    let body = Chrome.body(of: journey.state.size)
    return HomeLayout(body, focused: home.pane, columns: home.columns).lists.map { $0?.columns ?? 0 }
  }

  @Test(arguments: [(80, 24), (110, 30), (120, 35), (200, 60)]) func aColumnCanBeMadeWider(columns: Int, rows: Int) {
    var journey = Journey("2", columns: columns, rows: rows)
    let alike = widths(journey)
    #expect(Set(alike).count == 1)
    var widest = alike[1]
    for _ in 0..<3 {
      journey.press("l")
      let widths = widths(journey)
      #expect(widths.reduce(0, +) == alike.reduce(0, +))
      #expect(widths[1] >= widest && widths[0] == widths[2] && widths[0] >= 20)
      widest = widths[1]
    }
    #expect(widest > alike[1])
    journey.press("l")
    #expect(widths(journey) == alike)
    // Another column takes its place.
    journey.press("l l 3 l")
    #expect(widths(journey)[2] > widths(journey)[1])
  }

  @Test func whereOneColumnIsShownItIsSaidSo() {
    #expect(Journey("l", columns: 60, rows: 16).status.contains("une seule colonne"))
  }

  @Test func widthsAndFilterAreThereAtTheNextStart() throws {
    let before = Journey("2 l l f", columns: 80, rows: 24)
    let after = Journey(columns: 80, rows: 24, session: Session(before.session.bytes))
    #expect(widths(after) == widths(before))
    // Rows that are left out are never left out unsaid.
    #expect(after.state.aside?.contains(Words.Home.nowOnlyLinked) == true)
    #expect(after.footer.contains("tout voir"))
  }

  @Test func coloursAreKeptAndThoseOfTheWallAreNot() {
    var journey = Journey("F2")
    #expect(journey.effects == [.keepTheme("sombre")])
    journey.press("Bas Bas F5 F2")
    #expect(journey.effects == [])
  }
}
