import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Explorer

/// Following a guided tour, wandering off, and coming back to it.
@Suite struct TourJourneyTests {
  private static let discovery = "par_decouverte"

  @Test func aWholeTour() {
    var journey = Journey("F Enter")
    #expect(journey.crumbs == ["Accueil", "Parcours", "Étape 1"])
    #expect(journey.state.route == .tour(Self.discovery))
    // The three keys that lead on; none of the steps is added to the trail.
    for (index, key) in ["Right", "Espace", "PageDown", "Right", "Right", "Right", "Right", "Right", "Right", "Right"]
      .enumerated()
    {
      journey.press(key)
      #expect(journey.crumbs == ["Accueil", "Parcours", "Étape \(index + 2)"])
    }
    journey.press("Right")
    #expect(journey.crumbs.last == "Fin du parcours" && journey.shows("reseau exporter livret par_decouverte"))
    journey.press("Right")
    #expect(journey.crumbs.last == "Fin du parcours" && journey.status.hasPrefix("Vous êtes au bout"))
    journey.press("Left")
    #expect(journey.crumbs.last == "Étape 11")
    journey.press("Home")
    #expect(journey.state.route == .tour(Self.discovery, step: 1))
    journey.press("End PageUp")
    #expect(journey.state.route == .tour(Self.discovery, step: 10))
  }

  @Test func theEndLeadsOn() {
    var journey = Journey("F Enter End Right")
    #expect(journey.status.contains("quiz"))
    journey.press("Down Enter")
    #expect(journey.crumbs == ["Accueil", "Parcours", "Fin du parcours", "Parcours"])
    // There is nothing to resume: the key leads to the list, where one is.
    #expect(!journey.footer.contains("F parcours") && journey.state.tour == nil)
    journey.press("Escape Down Down Enter")
    #expect(journey.state.route == .tour(Self.discovery))
  }

  @Test func wanderingTwiceAndComingBack() {
    var journey = Journey("F Enter Right Right Right")
    let step = journey.state.trail.current
    journey.press("Enter")
    #expect(journey.state.route == .map("act_ccas"))
    #expect(journey.footer.contains("F parcours"))
    journey.press("Down Down Enter x")
    let far = journey.state.trail.current
    journey.press("F")
    #expect(journey.state.trail.current == step && journey.crumbs.count == 3)
    // And back to where one was, with the key that goes to and fro.
    journey.press("r")
    #expect(journey.state.trail.current == far)
    journey.press("F Right")
    #expect(journey.crumbs == ["Accueil", "Parcours", "Étape 5"])
    // Through the home screen, whose trail forgets the step; and F3 where letters are text.
    let next = journey.state.trail.current
    journey.press("0 Enter /")
    #expect(journey.crumbs == ["Accueil", "Préfecture", "Recherche"])
    journey.press("F")
    #expect(journey.state.route.screen == SearchScreen.name)
    journey.press("F3")
    #expect(journey.state.trail.current == next)
    #expect(journey.crumbs == ["Accueil", "Préfecture", "Recherche « F »", "Étape 5"])
    journey.press("Right")
    #expect(journey.crumbs.last == "Étape 6")
  }

  /// Escape comes back from what a step opened; Right then leads on, and not to what was left.
  @Test func escapeComesBackAndRightLeadsOn() {
    var journey = Journey("F Enter Right Enter")
    #expect(journey.state.route == .card("cad_pacte"))
    journey.press("Escape")
    #expect(journey.crumbs.last == "Étape 2" && journey.footer.contains("→ suivante"))
    journey.press("Right")
    #expect(journey.crumbs == ["Accueil", "Parcours", "Étape 3"])
  }

  @Test func escapeLeaves() {
    var journey = Journey("F Enter Right Right Escape")
    #expect(journey.crumbs == ["Accueil", "Parcours"])
    #expect(journey.status == "Vous avez quitté le parcours à l’étape 3 sur 11.")
    journey.press("0 Enter")
    #expect(!journey.footer.contains("parcours"))
    journey.press("F")
    #expect(journey.crumbs.last == "Parcours")
  }

  @Test func leftOnTheFirstStepGoesBack() {
    var journey = Journey("F Down Down Enter Left")
    #expect(journey.crumbs == ["Accueil", "Parcours"] && journey.state.tour == nil)
    // Just after coming back, Right goes there again.
    journey.press("Right")
    #expect(journey.state.route == .tour("par_ccas"))
  }

  /// On the step itself the key leads to the list; on the list, back to the step.
  @Test func theKeyGoesBetweenTheListAndTheStep() {
    var journey = Journey("F Enter Right F")
    #expect(journey.crumbs.last == "Parcours" && journey.footer.contains("F reprendre"))
    journey.press("F")
    #expect(journey.crumbs == ["Accueil", "Parcours", "Étape 2"])
  }

  @Test func thePaletteLeadsThereToo() {
    var journey = Journey(": guid Enter")
    #expect(journey.crumbs.last == "Parcours")
    journey.press("Enter Right Enter : revenir Down Enter")
    #expect(journey.crumbs.last == "Étape 2")
    journey.press(": quitter Enter")
    #expect(journey.crumbs == ["Accueil", "Parcours"] && journey.state.tour == nil)
  }

  /// Who has had enough elsewhere says so there, and stays there.
  @Test func aTourIsLeftFromElsewhere() {
    var journey = Journey("F Enter Right Enter : quitter Enter")
    #expect(journey.state.route == .card("cad_pacte") && journey.state.tour == nil)
    #expect(journey.status == "Vous avez quitté le parcours à l’étape 2 sur 11.")
    journey.press("Down")
    #expect(!journey.footer.contains("F parcours"))
  }

  @Test func theAnswerIsShownOnlyWhenAsked() {
    var journey = Journey("F Enter Right")
    #expect(journey.shows("Combien d’axes compte le Pacte") && !journey.shows("Bonne réponse"))
    journey.press("Down")
    #expect(journey.status == "Entrée : voir la réponse à la question.")
    journey.press("Enter")
    #expect(journey.box == "Réponse" && journey.shows("Bonne réponse : Quatre."))
    journey.press("Escape")
    #expect(journey.box == nil && journey.crumbs.last == "Étape 2")
  }

  /// In a small window the text is read with Down, and only then another opening chosen.
  @Test func aLongStepScrolls() throws {
    var journey = Journey("F Enter Right Right Right", columns: 60, rows: 16)
    let opening = "ouvrir la carte « CCAS »"
    #expect(journey.shows(opening) && journey.footer.contains("lire"))
    var shown = Set(journey.rows)
    let position = { (journey: Journey) in journey.state.trail.current.memory as? TourStepMemory }
    for _ in 0..<60 where position(journey)?.item == 0 {
      journey.press("Down")
      shown.formUnion(journey.rows)
      #expect(journey.shows(opening))
    }
    #expect(position(journey)?.item == 1)
    for word in ["souvent", "À retenir", "Question", "Au choix", "Accompagner les seniors"] {
      #expect(shown.contains { $0.contains(word) }, "\(word)")
    }
    journey.press("Up")
    #expect(position(journey)?.item == 0)
  }

  @Test func theMouseOpensAndGoesToAStep() {
    var journey = Journey("F Enter")
    journey.click("ouvrir la fiche « Loire-Atlantique »")
    #expect(journey.state.route == .card("ter_44"))
    journey.press("F")
    let signs = journey.place(of: "· ·")
    journey.mouse(.press, row: 0 + (signs?.row ?? 0), column: signs?.column ?? 0)
    #expect(journey.crumbs.last == "Étape 2")
  }

  @Test func theSourceOfAStepIsShown() {
    var journey = Journey("F Enter i")
    #expect(journey.box == "Source" && journey.shows("Le Pacte des solidarités en Loire-Atlantique"))
    journey.press("Escape Y")
    #expect(journey.effects.count == 1)
  }
}

/// Every step of every tour, and tours that are odd.
@Suite struct TourTargetTests {
  struct Step: CustomTestStringConvertible {
    let tour: String
    let number: Int
    let target: TourTarget?
    var testDescription: String { "\(tour) \(number)" }
  }

  static let steps = BundledNetwork.network.learning.tours.flatMap { tour in
    tour.steps.enumerated().map { Step(tour: tour.id, number: $0 + 1, target: $1.target) }
  }

  /// It opens a screen that exists, about something that is known, and says so beforehand.
  @Test(arguments: steps) func everyStepOpensItsScreen(_ step: Step) throws {
    let target = try #require(step.target)
    guard !Self.toCome.contains(target.view) else { return }
    let program = BundledNetwork.program
    #expect(Registry.screens.contains { $0.name == target.route.screen }, "\(target.route.screen)")
    var state = program.start(.tour(step.tour, step: step.number), size: Size(columns: 80, rows: 24))
    let before = state.route
    _ = program.update(&state, .key(.enter))
    #expect(state.route == target.route)
    let title = program.screen(state).title(state.trail.current.memory, program.context(state))
    #expect(!title.isEmpty && !title.contains("inconnu") && title != Words.Home.title)
    let status = program.screen(state).status(state.trail.current.memory, program.context(state))
    #expect(!status.contains("n’existe pas"))
    _ = program.update(&state, .key(.function(3)))
    #expect(state.route == before)
    // What it says names what it is about.
    let words = target.invitation(in: program.network)
    #expect(words.hasPrefix("ouvrir "))
    if !target.subject.isEmpty { #expect(words.contains("«") || words.contains("des ") || words.contains(":")) }
  }

  /// Screens that these steps lead to as soon as there are such.
  private static let toCome = [TourTarget.View.quiz, .situation, .situations].filter { view in
    !Registry.screens.contains { $0.name == TourTarget(view).route.screen }
  }

  @Test(arguments: TourTarget.View.allCases) func everyViewHasAScreen(_ view: TourTarget.View) {
    guard !Self.toCome.contains(view) else { return }
    #expect(Registry.screens.contains { $0.name == TourTarget(view).route.screen })
    #expect(TourTarget(view, "xyz").invitation(in: BundledNetwork.network).hasPrefix("ouvrir "))
  }

  private static let own = """
    {"parcours": [{"id": "mon_parcours", "titre": "Mon parcours", "etapes": [
      {"titre": "Sans écran", "texte": "Rien à ouvrir.", "cible": "fiche act_xyz"},
      {"titre": "Avec", "texte": "Un texte."}]}]}
    """

  private static func program(_ json: String) -> Program {
    Program(NetworkReader.read([DataFile(name: "mien.json") { Array(json.utf8) }]))
  }

  /// A trainer's own tour, whose target is unknown: the step says so and one goes on.
  @Test func anUnknownTargetIsSaidKindly() {
    var journey = Journey("F Enter", columns: 80, rows: 24, program: Self.program(Self.own))
    #expect(journey.crumbs.last == "Étape 1" && journey.shows("Cette étape n’a pas d’écran à ouvrir."))
    journey.press("Enter")
    #expect(journey.crumbs.last == "Étape 1" && journey.status.hasPrefix("Cette étape n’a pas"))
    journey.press("Down Up Tab Right Right")
    #expect(journey.crumbs.last == "Fin du parcours")
  }

  @Test func thereMayBeNoTour() {
    let journey = Journey("F Enter Down", columns: 80, rows: 24, program: Self.program("{}"))
    #expect(journey.status == "Ces données ne contiennent pas de parcours.")
  }

  @Test(arguments: ["", "xyz", "xyz 3", "par_elu 0", "par_elu -4", "par_elu 99", "par_elu 2 3", "par_elu é"])
  func anyRouteIsTaken(_ subject: String) {
    let program = BundledNetwork.program
    var state = program.start(Route(TourStepScreen.name, subject), size: Size(columns: 80, rows: 24))
    for key in [Key.right, .down, .up, .left, .tab, .home, .end, .function(3), .function(3), .enter, .escape] {
      _ = program.update(&state, .key(key))
      #expect(program.draw(state).surface.size == Size(columns: 80, rows: 24))
    }
  }
}
