import Surface
import Testing

@testable import Explorer

/// Presenting on a wall, key by key.
@Suite struct PresentationJourneyTests {
  private static func memory(_ journey: Journey) -> PresentationMemory? {
    journey.state.trail.current.memory as? PresentationMemory
  }

  private static func tour(_ page: Int = 1) -> Journey {
    var journey = Journey(columns: 60, rows: 16, program: SampleTour.program)
    journey.program.open(.presentation("par_essai", page: page), &journey.state)
    return journey
  }

  /// From the cover to the end, page by page, then no further.
  @Test(arguments: ["Espace", "Droite", "Bas", "PageBas"]) func goesToTheEnd(key: String) throws {
    var journey = Journey("Bas Bas F5", columns: 60, rows: 16)
    let count = try #require(Self.memory(journey)?.sheets.count)
    #expect(count > 4)
    #expect(journey.shows("cette ligne touche"))
    for page in 2...count {
      journey.press(key)
      #expect(journey.shows("\(page) / \(count)"))
    }
    #expect(journey.shows("DES QUESTIONS ?"))
    let end = journey.rows
    journey.press(key)
    #expect(journey.status == "C’est la dernière page. Échap termine.")
    journey.press("Gauche Espace")
    #expect(journey.rows == end)
  }

  @Test(arguments: ["Gauche", "Haut", "PageHaut", "Effacer"]) func comesBack(key: String) {
    var journey = Journey("Bas Bas F5 Espace", columns: 60, rows: 16)
    let second = journey.rows
    journey.press("Espace Espace \(key) \(key)")
    #expect(journey.rows == second)
    journey.press("\(key) \(key)")
    #expect(journey.status == "C’est la première page.")
  }

  @Test func firstAndLastPages() throws {
    var journey = Journey("Bas Bas F5 Fin", columns: 60, rows: 16)
    #expect(journey.shows("DES QUESTIONS ?"))
    journey.press("Début")
    #expect(journey.shows("cette ligne touche"))
  }

  /// Any key shows the page again and does nothing else.
  @Test(arguments: ["n", "b", "."], ["Espace", "n", "Échap", "q", "Gauche", "Entrée", "F1", "z"])
  func blackUntilAnyKey(black: String, key: String) {
    var journey = Journey("Bas Bas F5 Espace", columns: 60, rows: 16)
    let page = journey.rows
    journey.press(black)
    #expect(journey.rows.allSatisfy { $0.isEmpty })
    #expect(journey.status.contains("éteint"))
    journey.press(key)
    #expect(journey.rows == page)
    #expect(journey.effects.isEmpty)
  }

  @Test func aClickAndAPasteWakeToo() {
    var journey = Journey("Bas Bas F5 Espace", columns: 60, rows: 16)
    let page = journey.rows
    journey.press("n")
    journey.mouse(.press, row: 8, column: 30)
    #expect(journey.rows == page)
    journey.press("n")
    journey.send(.paste("loyer"))
    #expect(journey.rows == page)
  }

  @Test func enterDivesAndEscapeComesBackToTheSamePage() {
    var journey = Journey("Bas Bas F5 Espace Espace", columns: 60, rows: 16)
    let page = journey.rows
    #expect(journey.program.theme(journey.state) == .projector)
    for key in ["Échap", "Gauche", "F5"] {
      journey.press("Entrée")
      #expect(journey.state.route == .card("act_caf"))
      #expect(journey.footer.hasSuffix("F1 aide"))
      #expect(journey.program.theme(journey.state) == .terminal)
      journey.press("Bas Bas")
      journey.press(key)
      #expect(journey.rows == page)
    }
    journey.press("Échap")
    #expect(journey.state.route == .home)
  }

  /// Far away, through several screens, and back by the same way.
  @Test func wandersOffAndComesBack() {
    var journey = Journey("Bas Bas F5 Espace Espace", columns: 80, rows: 24)
    let page = journey.rows
    journey.press("Entrée c Droite / loyer Entrée")
    #expect(journey.state.trail.position > 3)
    for _ in 0..<20 where journey.state.route.screen != PresentationScreen.name { journey.press("Échap") }
    #expect(journey.rows == page)
  }

  /// What has the focus is what is presented, wherever one is.
  @Test(arguments: [
    ("2 Bas Bas Bas Bas Bas", "lev_06"), ("Bas Bas Entrée Bas Bas Bas", "act_caf"), ("/ ccapex", "dis_ccapex"),
    ("Bas Bas c", ""), ("4 Bas Bas", ""), ("Bas Bas x", ""),
  ])
  func f5PresentsWhatHasTheFocus(keys: String, subject: String) throws {
    var journey = Journey(keys)
    let focus = journey.focus
    let before = journey.rows
    journey.press("F5")
    let shown = try #require(Self.memory(journey)?.presentation?.subject)
    #expect(shown == (subject.isEmpty ? focus : subject))
    journey.press("Échap")
    #expect(journey.rows.dropLast() == before.dropLast())
  }

  @Test func whereNothingHasTheFocusItIsSaid() {
    var journey = Journey("F5", program: GeneratedNetwork.empty.program)
    #expect(journey.state.route == .home)
    #expect(journey.status.contains("Choisissez d’abord"))
    journey.press("F5 F5")
    #expect(journey.state.route == .home)
  }

  @Test func aPageIsChosenInTheList() throws {
    var journey = Journey("Bas Bas F5 Espace g", columns: 60, rows: 16)
    #expect(journey.box == "Pages")
    journey.press("Bas Bas Entrée")
    #expect(Self.memory(journey)?.place == 3)
    journey.press("g Échap")
    #expect(Self.memory(journey)?.place == 3)
  }

  @Test func theSourceOfAPageIsShown() {
    var journey = Journey("Bas Bas F5 Espace Espace i")
    #expect(journey.box == "Source")
    #expect(journey.shows("section « Levier 1"))
    journey.press("Échap")
    #expect(Self.memory(journey)?.place == 2)
  }

  @Test func theMouseTurnsPages() {
    var journey = Journey("Bas Bas F5", columns: 80, rows: 24)
    journey.mouse(.press, row: 10, column: 40)
    #expect(Self.memory(journey)?.place == 1)
    let clicked = journey.click("retour")
    #expect(clicked)
    #expect(Self.memory(journey)?.place == 0)
  }

  /// The wall has its own colours, and the user's own stay as they were.
  @Test func theWallHasItsColours() {
    var journey = Journey("Bas Bas F5", settings: Settings(theme: .dark))
    #expect(journey.program.theme(journey.state) == .projector)
    journey.press("F2")
    #expect(journey.program.theme(journey.state) == .dark)
    journey.press("F2 Échap")
    #expect(journey.program.theme(journey.state) == .dark && journey.state.settings.theme == .dark)
    journey.press("F5")
    #expect(journey.program.theme(journey.state) == .terminal)
    // Who wants no colour has none.
    #expect(Journey("F5", settings: Settings(theme: .mono)).program.theme(journey.state) != .mono)
    let plain = Journey("F5", settings: Settings(theme: .mono))
    #expect(plain.program.theme(plain.state) == .mono)
  }

  @Test(arguments: [(60, 16, "bonne"), (65, 17, "bonne"), (66, 18, "Agrandissez"), (200, 60, "Agrandissez")])
  func theRulerHelps(columns: Int, rows: Int, word: String) {
    let journey = Journey("Bas Bas F5", columns: columns, rows: rows)
    #expect(journey.shows(word))
    #expect(journey.shows("├" + String(repeating: "─", count: 58) + "┤"))
  }

  @Test func tooLargeLettersAreSaidToBe() {
    var journey = Journey("Bas Bas F5", columns: 60, rows: 16)
    journey.resize(50, 12)
    #expect(journey.shows("trop grandes"))
    journey.resize(60, 16)
    #expect(journey.shows("cette ligne touche"))
  }

  // MARK: - Tours

  @Test func aTourIsPresentedStepByStep() throws {
    var journey = Self.tour()
    #expect(journey.shows("PARCOURS D’ESSAI") && journey.shows("5 minutes · formateurs"))
    journey.press("Espace")
    #expect(journey.shows("██") && journey.shows("personnes"))
    journey.press("Espace")
    #expect(journey.shows("· Premier point.") && journey.shows("À retenir : Ce qu’il faut garder."))
    journey.press("Espace")
    #expect(journey.shows("Quelle réponse ?") && !journey.shows("Parce que."))
    for letter in ["A", "B", "C", "D"] { #expect(journey.rows.contains { $0.hasPrefix("       \(letter)   ") }) }
    journey.press("Espace")
    #expect(journey.rows.contains { $0.hasPrefix("     ▌ ") && $0.hasSuffix("La bonne") })
    #expect(journey.shows("Parce que."))
    journey.press("Espace")
    #expect(journey.shows("LA FIN"))
    journey.press("Entrée")
    #expect(journey.state.route == .map("act_cd44"))
    journey.press("Échap")
    #expect(journey.shows("LA FIN"))
  }

  /// From the list and from a step, and back to the very step.
  @Test func aTourIsPresentedFromWhereOneIs() throws {
    var journey = Journey("F F5", columns: 80, rows: 24)
    #expect(Self.memory(journey)?.place == 0)
    #expect(Self.memory(journey)?.presentation?.subject == "par_decouverte")
    journey.press("Échap Entrée Droite Droite")
    let step = journey.rows
    journey.press("F5")
    let memory = try #require(Self.memory(journey))
    let first = try #require(memory.presentation?.steps[2])
    #expect(memory.sheet?.page == memory.presentation?.pages[first])
    journey.press("Espace Échap")
    #expect(journey.rows.dropLast() == step.dropLast())
  }

  /// The number before anything else, and the situation behind it.
  @Test func aSituationIsPresentedFromWhereOneIs() {
    for keys in ["s F5 Espace", "s Entrée F5 Espace"] {
      var journey = Journey(keys, columns: 60, rows: 16)
      #expect(journey.shows("APPELER D’ABORD") && journey.shows("████    ██████"))
      let page = journey.rows
      journey.press("Entrée")
      #expect(journey.state.route == .situation("sit_danger"))
      journey.press("Échap")
      #expect(journey.rows == page)
    }
  }

  @Test func aStepHasItsPage() {
    let network = SampleTour.program.network
    #expect(Route.presentation(ofTour: "par_essai", step: 1, in: network) == .presentation("par_essai", page: 2))
    #expect(Route.presentation(ofTour: "par_essai", step: 2, in: network) == .presentation("par_essai", page: 6))
    #expect(Route.presentation(ofTour: "par_essai", step: 9, in: network) == .presentation("par_essai"))
    #expect(Self.tour(6).shows("LA FIN"))
    #expect(Self.tour(99).shows("PARCOURS D’ESSAI"))
  }

  @Test func whatIsUnknownIsSaidToBe() {
    var journey = Journey()
    journey.program.open(.presentation("rien"), &journey.state)
    #expect(journey.status.contains("rien à présenter"))
    #expect(FrameCheck.faults(journey).isEmpty)
    journey.press("Espace n n g Entrée Gauche Fin Échap")
    #expect(journey.state.route == .home)
  }

  // MARK: - What the notes are told

  @Test func theNotesAreToldThePage() throws {
    var journey = Self.tour()
    #expect(journey.program.presented(Journey("Bas").state) == nil)
    journey.press("Espace Espace")
    let page = try #require(journey.program.presented(journey.state))
    #expect(page.title == "Parcours d’essai" && page.heading == "Un chiffre" && page.page == 3)
    #expect(page.notes == ["À dire.", "Le texte du chiffre."])
    #expect(page.next == "Question" && page.nextWall.first == "Quelle réponse\u{A0}?")
    journey.press("Espace")
    #expect(journey.program.presented(journey.state)?.notes == ["Réponse\u{A0}: La bonne", "Parce que."])
    journey.press("n")
    #expect(journey.program.presented(journey.state)?.isBlack == true)
    journey.press("n Entrée")
    #expect(journey.program.presented(journey.state)?.away == "CAF")
    #expect(journey.program.presented(journey.state)?.page == 4)
    journey.press("Échap Échap")
    #expect(journey.program.presented(journey.state) == nil)
  }
}
