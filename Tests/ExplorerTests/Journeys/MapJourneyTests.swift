import Diagrams
import Surface
import Testing

@testable import Explorer

/// Walking on the map of the network.
@Suite struct MapJourneyTests {
  private func memory(_ journey: Journey) -> MapMemory? { journey.state.trail.current.memory as? MapMemory }

  /// From the CAF, reach the CPAM through what they share: with the keys that the screen names, at every size.
  @Test(arguments: [(60, 16), (80, 24), (120, 35), (200, 60)]) func fromTheCAFToTheCPAM(columns: Int, rows: Int) {
    var journey = Journey("Bas Bas", columns: columns, rows: rows)
    #expect(journey.footer.contains("c carte") || columns == 60)
    journey.press("c")
    #expect(journey.crumbs == ["Accueil", "Carte : CAF"])
    while journey.focus != "act_ops", journey.status.contains(" sur ") {
      let before = journey.state
      journey.press("Bas")
      if journey.state == before { break }
    }
    #expect(journey.focus == "act_ops" && journey.status.contains("CAF fait partie de Protection sociale"))
    #expect(journey.footer.contains("Espace 2e cercle") || columns == 60)
    journey.press("Espace")
    #expect(journey.status.contains("2e cercle") && journey.shows("CPAM"))
    journey.press("Gauche")
    for _ in 0..<20 where journey.focus != "act_cpam" { journey.press("Bas") }
    #expect(journey.focus == "act_cpam" && journey.status.contains("CPAM fait partie de Protection sociale"))
    let there = journey.state.trail.current
    journey.press("Entrée")
    #expect(journey.crumbs == ["Accueil", "Carte : CAF", "Carte : CPAM"])
    // And back, exactly.
    journey.press("Échap")
    #expect(journey.state.trail.current == there)
  }

  // MARK: - Getting there

  @Test func theMapOpensFromEverywhere() {
    #expect(Journey("Bas Bas c").state.route == .map("act_caf"))
    #expect(Journey("4 c").state.route.screen == "carte")
    #expect(Journey("/ ccapex F6").state.route == .map("dis_ccapex"))
    #expect(Journey(": carte Entrée").state.route.screen == "carte")
    #expect(Journey("/ xyzw F6").status == "Choisissez d’abord un nom : c en montre la carte.")
  }

  /// On a card, the map is that of the card, and the link that had the focus has it still.
  @Test func aCardLeadsToItsOwnMap() {
    var journey = Journey("Bas Bas Entrée Tab Tab Tab")
    let focus = journey.focus
    journey.press("c")
    #expect(journey.state.route == .map("act_caf"))
    let neighbours = NetworkMap.edges(
      of: journey.program.network.index(of: "act_caf") ?? 0, in: journey.program.network)
    let names = neighbours.map { journey.program.network.entities[$0.target].id }
    #expect(focus.map(names.contains) != true || journey.focus == focus)
    journey.press("Échap")
    #expect(journey.state.route == .card("act_caf"))
  }

  // MARK: - Walking

  @Test func arrowsWalkTheLinks() {
    var journey = Journey("Bas Bas c", columns: 80, rows: 24)
    #expect(journey.status.hasPrefix("1 sur 16 — CAF soutient Collectivités. Fascicule"))
    journey.press("Bas")
    #expect(journey.status.hasPrefix("2 sur 16"))
    journey.press("Droite")
    #expect(journey.focus == "act_caf" && journey.status.hasPrefix("CAF, au centre : 16 liens directs."))
    journey.press("Droite")
    #expect(memory(journey).map { MapScreen.map($0, journey.program.context(journey.state)) } != nil)
    #expect(journey.status.hasSuffix("(Espace)."))
    journey.press("Gauche Gauche")
    #expect(journey.status.hasPrefix("2 sur 16"))
    journey.press("Fin")
    #expect(journey.status.contains("Lien vers la CAF renseigne sur CAF"))
    journey.press("Début Haut")
    #expect(journey.status.hasPrefix("1 sur 16"))
  }

  @Test func theCentreOpensItsCard() {
    #expect(Journey("Bas Bas c Droite Entrée").state.route == .card("act_caf"))
    #expect(Journey("Bas Bas c o").state.route.screen == "fiche")
    #expect(Journey("Bas Bas c Entrée").state.route == .map("act_collectivites"))
  }

  @Test(arguments: ["Échap", "Espace", "=", "+", "-"]) func theSecondCircleFolds(key: String) {
    var journey = Journey("Bas Bas c Bas", columns: 80, rows: 24)
    let before = journey.state.trail.current
    journey.press("Espace")
    #expect(journey.status == "2e cercle « Branche famille » : 3 autres liens.")
    journey.press(key)
    #expect(memory(journey)?.options.opened == nil && journey.crumbs.count == 2)
    journey.press("Espace Gauche")
    #expect(journey.status.hasPrefix("2e cercle « Branche famille » : 1 sur 3"))
    journey.press(key)
    #expect(memory(journey)?.focus == (before.memory as? MapMemory)?.focus)
    journey.press("Échap")
    #expect(journey.crumbs == ["Accueil"])
  }

  /// The second circle follows the neighbour that is chosen.
  @Test func theSecondCircleFollows() {
    var journey = Journey("Bas Bas c Espace", columns: 120, rows: 35)
    let first = memory(journey)?.options.opened
    journey.press("Bas")
    #expect(memory(journey)?.options.opened != first && memory(journey)?.options.opened == memory(journey)?.link)
  }

  // MARK: - What is shown

  @Test func whatIsHiddenIsSaid() {
    var journey = Journey("Bas Bas c f", columns: 80, rows: 24)
    #expect(journey.shows("Que montrer ?") && journey.status.hasPrefix("acteurs (3 liens)"))
    journey.press("Bas Bas Bas Entrée")
    #expect(journey.status == "dispositifs (9 liens) : masqué. En tout, 9 liens sont masqués.")
    journey.press("Échap")
    #expect(journey.shows("9 liens masqués (f)") && !journey.shows("Crèches (EAJE)"))
    #expect(journey.status.hasPrefix("1 sur 7"))
    journey.press("f Bas Bas Bas Espace f")
    #expect(journey.shows("Crèches (EAJE)") && !journey.shows("masqué"))
  }

  @Test func everythingHiddenSaysSo() {
    let journey = Journey("Bas Bas c f Entrée Bas Entrée Bas Entrée Bas Entrée Bas Entrée Échap")
    #expect(journey.status.hasPrefix("Tous les liens sont masqués.") && journey.focus == "act_caf")
  }

  @Test func theTableSaysTheSame() {
    var journey = Journey("Bas Bas c Bas", columns: 120, rows: 35)
    let chosen = journey.focus
    journey.press("t")
    #expect(journey.shows("LIENS (16) · CAF") && journey.focus == chosen)
    #expect(journey.shows("A pour source d’information") || journey.shows("A pour source d’informati"))
    journey.press("Début")
    #expect(journey.status.hasPrefix("1 sur 16 — CAF finance Crèches (EAJE)"))
    journey.press("t")
    #expect(!journey.shows("LIENS (16)") && journey.status.contains("CAF finance Crèches (EAJE)"))
  }

  @Test func nothingLinkedSaysSo() {
    let journey = Journey("/ 115 Entrée c")
    #expect(journey.state.route.screen == "carte")
    #expect(journey.status.contains("Ces données ne relient"))
    #expect(Journey(columns: 80, rows: 24, program: GeneratedNetwork.empty.program).program.network.entities.isEmpty)
  }

  /// Where a link comes from, and its sentence to be copied.
  @Test func theSourceAndTheSentence() {
    var journey = Journey("Bas Bas c i")
    #expect(journey.box == "Source" && journey.shows("CAF soutient Collectivités"))
    journey.press("Échap y")
    guard case .copy(let text, _) = journey.effects.first else {
      Issue.record("nothing copied")
      return
    }
    #expect(Journey.plain(text).hasPrefix("CAF soutient Collectivités"))
  }

  @Test func theMapIsSpoken() {
    let journey = Journey("Bas Bas c")
    let context = journey.program.context(journey.state)
    let lines = journey.program.screen(journey.state).spoken(journey.state.trail.current.memory, context).map(
      Journey.plain)
    #expect(lines.first == "CAF est au centre : 16 liens avec 16 éléments.")
    #expect(lines.contains("Finance : Crèches (EAJE), Crèches AVIP, Centres sociaux, Espaces de vie sociale (EVS)."))
    #expect(lines.contains { $0.hasPrefix("Soutient : Collectivités (sélection)") })
    #expect(lines.contains("A pour source d’information : Lien vers la CAF."))
  }

  // MARK: - The mouse

  @Test func clicksChooseThenRecentre() {
    var journey = Journey("Bas Bas c", columns: 120, rows: 35)
    journey.click("Branche famille", fromRow: 2)
    #expect(journey.focus == "act_branche_famille" && journey.crumbs.count == 2)
    journey.click("Branche famille", fromRow: 2)
    #expect(journey.state.route == .map("act_branche_famille"))
    journey = Journey("Bas Bas c", columns: 120, rows: 35)
    journey.click("acteur", fromRow: 2)
    #expect(journey.focus == "act_caf")
    journey.click("acteur", fromRow: 2)
    #expect(journey.state.route == .card("act_caf"))
    journey = Journey("Bas Bas c", columns: 60, rows: 16)
    journey.click("10 liens", fromRow: 2)
    #expect(journey.shows("DISPOSITIFS"))
    journey.press("f")
    journey.click("leviers (2 liens)")
    #expect(journey.status.contains("leviers (2 liens) : masqué"))
    journey.mouse(.press, row: 3, column: 1)
    #expect(memory(journey)?.filter == nil)
  }

  @Test func theWheelScrollsItsBus() {
    var journey = Journey("c", columns: 80, rows: 24, program: GeneratedNetwork.many.program)
    let focus = journey.focus
    let right = memory(journey)?.tops[1]
    journey.mouse(.wheelDown, row: 8, column: 60)
    journey.mouse(.wheelDown, row: 8, column: 60)
    #expect(journey.focus == focus && memory(journey)?.tops[1] != right)
    journey.mouse(.wheelDown, row: 8, column: 4)
    #expect(journey.focus != focus)
  }
}
