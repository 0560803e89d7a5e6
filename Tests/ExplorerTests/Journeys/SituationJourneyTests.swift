import PartnerNetwork
import Testing
import Texts

@testable import Explorer

/// From a need in ordinary words to a number that is dialled.
@Suite struct SituationJourneyTests {
  @Test func theListBeginsWithTheUrgentOnes() {
    let journey = Journey("s", columns: 80, rows: 24)
    #expect(journey.crumbs == ["Accueil", "Situations"])
    #expect(journey.shows("SITUATIONS (45)") && journey.shows("URGENT : APPELEZ D’ABORD (6)"))
    #expect(journey.status.hasPrefix("1 sur 45 — Appelez d’abord le 17 (police secours)"))
    #expect(journey.rows.contains { $0.contains("couple") && $0.hasSuffix("17") })
  }

  @Test func wordsLeadToASituationAndToANumber() {
    var journey = Journey("s / adresse", columns: 80, rows: 24)
    #expect(journey.shows("/ adresse") && journey.shows("sur 45)"))
    journey.press("Enter")
    #expect(journey.state.route == .situation("sit_01"))
    #expect(journey.shows("QUI CONTACTER, DANS CET ORDRE") && journey.status.hasPrefix("1 sur "))
    // The first with a number: the préfecture, second in the order.
    journey.press("Bas Bas y")
    guard case .copy(let number, _) = journey.effects.first else {
      Issue.record("nothing copied: \(journey)")
      return
    }
    #expect(number.count { $0.isNumber } == 10 && journey.focus == "act_prefecture")
    // Back, the words are as they were left.
    journey.press("Left")
    #expect(journey.shows("/ adresse") && journey.crumbs.last == "Situations")
  }

  @Test func theUrgentNumberIsCopiedFirst() {
    var journey = Journey("s / suicide Enter", columns: 80, rows: 24)
    #expect(journey.state.route == .situation("sit_suicide") && journey.shows("À APPELER TOUT DE SUITE"))
    #expect(journey.shows("██████  ████"))
    journey.press("y")
    #expect(journey.effects.first == .copy("31\u{A0}14", what: "«\u{A0}31\u{A0}14\u{A0}»"))
    journey.press("Enter")
    #expect(journey.state.route == .card("cpl_3114"))
  }

  /// A screen reader is told the number once, and no drawing of it.
  @Test func theBigNumberIsNotSpoken() {
    let journey = Journey("s Enter", columns: 80, rows: 24)
    let context = journey.program.context(journey.state)
    let lines = journey.program.screen(journey.state).spoken(journey.state.trail.current.memory, context)
    #expect(lines.contains { $0.hasPrefix("17") } && !lines.contains { $0.contains("7777") })
  }

  @Test func aProfileAndALeverAreChosen() {
    var journey = Journey("s f", columns: 80, rows: 24)
    #expect(journey.box == "Quelles situations ?")
    journey.press("2")
    #expect(journey.shows("Filtré : pour les élus") && journey.crumbs.last == "Situations pour les élus")
    // No profile hides those where somebody may be in danger.
    #expect(journey.shows("URGENT : APPELEZ D’ABORD (6)") && journey.shows("POUR LES ÉLUS (12)"))
    let elected = journey.status
    journey.press("f 4")
    #expect(journey.box == "Pour quel levier ?")
    journey.press("logement Enter")
    #expect(journey.shows("pour les élus, levier") && journey.status != elected)
    // Escape takes them away one by one, then goes back.
    journey.press("Esc")
    #expect(journey.shows("Filtré : pour les élus") && !journey.shows(", levier"))
    journey.press("Esc")
    #expect(journey.shows("SITUATIONS (45)"))
    journey.press("Esc")
    #expect(journey.crumbs == ["Accueil"])
  }

  @Test func escapeClearsThenStopsTypingThenGoesBack() {
    var journey = Journey("s / loyer")
    journey.press("Esc")
    #expect(journey.shows("SITUATIONS (45)") && journey.crumbs.last == "Situations")
    journey.press("Esc")
    #expect(journey.crumbs.last == "Situations" && !journey.frame.isTextCursor)
    journey.press("Esc")
    #expect(journey.crumbs == ["Accueil"])
  }

  @Test func wordsAreKeptInTheList() {
    var journey = Journey("s / loyer Tab")
    #expect(journey.shows("Filtré : « loyer »") && !journey.frame.isTextCursor)
    journey.press("s")
    #expect(journey.shows("SITUATIONS (45)"))
  }

  @Test func nothingFoundSaysSo() {
    let journey = Journey("s / xyzw Enter", columns: 60, rows: 16)
    #expect(
      journey.status == "Aucune situation ne répond, dans cette version." && journey.shows("SITUATIONS (0 sur 45)"))
  }

  /// The commune that is chosen meanwhile brings the nearest contacts.
  @Test func theCommuneChangesTheContacts() {
    var journey = Journey("s / adresse Enter", columns: 80, rows: 24)
    #expect(journey.shows("Appuyez sur t") && journey.footer.contains("t commune"))
    journey.press("t nozay Enter Left")
    #expect(journey.state.route == .situation("sit_01") && !journey.shows("Appuyez sur t"))
    #expect(journey.shows("plus proches de Nozay viennent d’abord."))
    let context = journey.program.context(journey.state)
    let lines = journey.program.screen(journey.state).spoken(journey.state.trail.current.memory, context)
    #expect(lines.contains { $0.contains("Espace départemental des solidarités") })
  }

  /// What has the focus is that of the map, of the matrix, of the path.
  @Test func commandsActOnThePersonOfTheLine() {
    var journey = Journey("s / adresse Enter Bas", columns: 80, rows: 24)
    #expect(journey.focus == "act_prefecture")
    journey.press("c")
    #expect(journey.state.route == .map("act_prefecture"))
    journey.press("Left")
    #expect(journey.state.route == .map("act_prefecture") || journey.state.route == .situation("sit_01"))
  }

  @Test func theWholeIsCopiedNumbersFirst() {
    var journey = Journey("s Bas Y")
    guard case .copy(let text, _) = journey.effects.first else {
      Issue.record("nothing copied")
      return
    }
    #expect(text.hasPrefix("À appeler tout de suite\u{A0}: 17 (police secours)"))
    journey.press("Enter Ctrl-Y")
    #expect(
      journey.effects.first
        == .copy(text, what: Words.Copy.wholeCard("Une personne subit des violences dans son couple")))
  }

  @Test func theSourceIsShown() {
    var journey = Journey("s i")
    #expect(journey.box == "Source")
    journey.press("Esc Enter i")
    #expect(journey.box == "Source" && journey.shows("Police secours : 17"))
  }

  // MARK: - From elsewhere

  @Test func theSearchFindsThem() {
    var journey = Journey("/ violence", columns: 80, rows: 24)
    #expect(journey.status.hasPrefix("1 sur 3 : Appelez d’abord le 17 (police secours). Situation urgente"))
    #expect(journey.rows.contains { $0.contains("violences dans son couple") && $0.hasSuffix("17") })
    journey.press("Enter")
    #expect(journey.state.route == .situation("sit_violences"))
  }

  @Test func thePaletteFindsThem() {
    var journey = Journey(": enfant Espace battu", columns: 80, rows: 24)
    #expect(journey.shows("Un enfant est en danger") && journey.shows("119"))
    journey.press("Enter")
    #expect(journey.state.route == .situation("sit_enfant"))
    #expect(Journey(": situations Enter").state.route == .situations())
  }

  @Test func aLeverLeadsToItsSituations() {
    var journey = Journey("2 Bas Bas Bas Bas Bas Enter")
    let context = journey.program.context(journey.state)
    let lines = journey.program.screen(journey.state).spoken(journey.state.trail.current.memory, context)
    #expect(lines.contains { $0.hasPrefix("SITUATIONS CONCERNÉES (") })
    for _ in 0..<200 where !journey.status.contains("Entrée ouvre cette situation") { journey.press("Bas") }
    journey.press("Enter")
    #expect(journey.state.route.screen == "situation")
  }

  @Test(arguments: [
    ("profil:accueil", "Filtré : pour l’accueil"), ("profil:elu,levier:lev_06", "Filtré : pour les élus, levier"),
    ("adresse", "Filtré : « adresse »"), ("profil:zzz", "(0 sur 45)"), ("levier:zzz", "(0 sur 45)"), ("", "(45)"),
  ])
  func aRouteNarrows(subject: String, shown: String) {
    var journey = Journey(columns: 80, rows: 24)
    _ = journey.program.perform(.open(.situations(subject)), &journey.state)
    #expect(journey.shows(shown))
  }

  @Test func anUnknownSituationSaysSo() {
    var journey = Journey(columns: 80, rows: 24)
    _ = journey.program.perform(.open(.situation("sit_zzz")), &journey.state)
    #expect(journey.status.hasPrefix("Cette situation n’existe pas") && journey.crumbs.last == "Situation inconnue")
  }

  /// No data of situations at all.
  @Test func thereAreNone() {
    let journey = Journey("s f Esc Enter y", columns: 60, rows: 16, program: GeneratedNetwork.empty.program)
    #expect(journey.shows("SITUATIONS (0)") && journey.status.hasPrefix("Ces données ne contiennent pas"))
  }
}
