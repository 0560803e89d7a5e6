import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Explorer

extension Journey {
  /// What would be kept if the program ended now.
  var session: Session { program.session(state) }
}

/// From one start to the next: the same place, exactly, with the way back.
@Suite struct ResumeJourneyTests {
  /// The next start after some keys, through the bytes of the file.
  private func next(after keys: String, columns: Int = 120, rows: Int = 35) throws -> (before: Journey, after: Journey)
  {
    let before = Journey(keys, columns: columns, rows: rows)
    var session = try #require(Session(before.session.bytes))
    #expect(session == before.session)
    // One who has seen them all.
    session.tips = Set(Registry.screens.map(\.name))
    let settings = Settings(commune: before.state.settings.commune)
    return (before, Journey(columns: columns, rows: rows, settings: settings, session: session))
  }

  @Test(arguments: [
    "Bas Bas Entrée Bas Bas Bas", "2 Bas Bas Bas Bas Bas Entrée Bas Tab Entrée Bas", "4 Bas Bas Bas",
    "8 PageBas Bas", "a f 1 Bas Entrée Bas Bas", "u Bas", "s f 2 Bas Bas", "s Bas Entrée Bas",
    "t nozay Entrée Bas Haut",
    "Bas Bas c Tab", "Bas Bas c f Bas Entrée Échap", "x Bas Droite Droite", "Bas Bas v Droite Bas",
    "Bas Bas d Bas Bas d Bas", "F Entrée Droite Droite", "F Bas", "Bas Bas F5 Espace Espace", "N",
    "Bas Bas Entrée c Tab Entrée Bas Bas", "a / adil Entrée Échap Échap Échap Bas Bas",
  ]) func theSamePlace(keys: String) throws {
    var (before, after) = try next(after: keys)
    #expect(after.crumbs.count == 1, "nothing is opened unasked")
    after.press("r")
    #expect(after.crumbs == before.crumbs)
    #expect(after.focus == before.focus)
    #expect(after.status == before.status)
    #expect(after.state.route == before.session.places.last?.route)
    // Back, place by place.
    while before.state.trail.canGoBack, after.state.trail.canGoBack {
      before.press(":")
      before.press("Échap")
      (before.state.trail, after.state.trail) = (back(before.state.trail), back(after.state.trail))
      #expect(after.crumbs == before.crumbs)
      #expect(after.focus == before.focus)
    }
    #expect(!before.state.trail.canGoBack && !after.state.trail.canGoBack)
  }

  private func back(_ trail: Trail) -> Trail {
    var trail = trail
    trail.move(to: trail.position - 1)
    return trail
  }

  @Test(arguments: Place.all) func everyPlaceCanBeKept(place: Place) throws {
    var (before, after) = try next(after: place.keys, columns: 80, rows: 24)
    after.press("r")
    #expect(before.session.places.first?.route == .home)
    if let last = before.session.places.last, last.route != .home { #expect(after.state.route == last.route) }
    #expect(FrameCheck.faults(after) == [])
  }

  @Test func theOfferGoesAwayAndTheKeyStays() throws {
    var (_, after) = try next(after: "Bas Bas Entrée")
    #expect(after.state.aside.map(Journey.plain) == "Vous étiez sur la fiche « CAF ». r y revient.")
    after.press("Bas")
    #expect(after.state.aside == nil)
    #expect(after.crumbs == ["Accueil"])
    after.press("r Échap")
    #expect(after.crumbs == ["Accueil"])
    #expect(after.focus == "act_caf")
    // Then the key goes to and fro, as ever.
    after.press("r")
    #expect(after.crumbs == ["Accueil", "CAF"])
  }

  @Test func thePaletteLeadsThereTooFromElsewhere() throws {
    var (_, after) = try next(after: "Bas Bas Entrée")
    after.press("a : revenir Espace fiche Entrée")
    #expect(after.crumbs == ["Accueil", "Annuaire", "CAF"])
    after.press("Échap")
    #expect(after.state.route == .directory())
  }

  @Test func atTheFirstRowOfTheHomeScreenThereIsNothingToOffer() throws {
    #expect(try next(after: "").after.state.aside == nil)
    let elsewhere = try next(after: "2 Bas Bas Bas").after.state.aside.map(Journey.plain)
    #expect(elsewhere == "Vous étiez sur la ligne « Domiciliation » de l’accueil. r y revient.")
  }

  @Test func aTourIsStillBeingFollowed() throws {
    var (before, after) = try next(after: "F Entrée Droite Droite Entrée")
    after.press("r F3")
    before.press("F3")
    #expect(after.crumbs.last == before.crumbs.last)
    #expect(after.state.route == before.state.route)
  }

  @Test func nothingThatWasTypedIsKept() {
    for keys in [
      "/ martin", "a / martin", "a / martin Entrée", "s / martin", "s / martin Tab", "t martin", "Bas Bas n 1 martin",
      "Bas Bas n 2 martin Tab martin", "Bas Bas n 1 martin Ctrl-S N", ": martin", "F1 martin", "N n 1 martin Ctrl-S",
    ] {
      let journey = Journey(keys)
      #expect(!String(decoding: journey.session.bytes, as: UTF8.self).contains("martin"), "\(keys)")
    }
  }

  @Test func aFormOrASearchIsLeftOutAndItsPlaceOffered() throws {
    var (_, after) = try next(after: "Bas Bas Entrée n 1 A")
    after.press("r")
    #expect(after.crumbs == ["Accueil", "CAF"])
    (_, after) = try next(after: "/ loyer Entrée")
    after.press("r")
    #expect(after.crumbs.count == 2 && after.crumbs[0] == "Accueil")
  }

  @Test func aLongTrailKeepsItsEnd() throws {
    var journey = Journey("Bas Bas Entrée")
    for _ in 0..<30 { journey.press("c Entrée") }
    #expect(journey.session.places.count <= Session.mostPlaces)
    #expect(journey.session.places.first?.route == .home)
    #expect(journey.session.places.last?.route == journey.state.route)
  }

  // MARK: - A file that somebody else wrote

  @Test(arguments: ["", "{", "[]", "nul", "\u{0}\u{1}", "{\"chemin\": 4", "{\"chemin\": [}"])
  func whatIsNoObjectIsNothing(text: String) { #expect(Session(Array(text.utf8)) == nil) }

  @Test(arguments: [
    "{}", "{\"chemin\": 4}", "{\"chemin\": [4, [], {}, null, \"fiche\"]}", "{\"colonnes\": \"9 99\", \"lies\": 1}",
    "{\"chemin\": [{\"ecran\": \"fiche\", \"sujet\": \"act_disparu\"}]}",
    "{\"chemin\": [{\"ecran\": \"ecran-inconnu\", \"sujet\": \"x\"}]}",
    "{\"chemin\": [{\"ecran\": \"fiche\", \"sujet\": \"act_\\u001b[2Jcaf\"}]}",
    "{\"chemin\": [{\"ecran\": \"ecrire\", \"sujet\": \"note n1\"}]}", "{\"astuces\": [1, {}, [], \"\\u0007\"]}",
    "{\"chemin\": [{\"ecran\": \"etape\", \"sujet\": \"par_disparu 3\"}], \"parcours\": [{\"ecran\": \"etape\"}]}",
  ]) func whatMakesNoSenseIsLeftOut(text: String) throws {
    var journey = Journey(session: Session(Array(text.utf8)))
    journey.press("r")
    #expect(journey.crumbs == ["Accueil"])
    #expect(FrameCheck.faults(journey) == [])
  }

  @Test(arguments: ["999999999999999999999", "-4", "abc", "99999", ""])
  func aPlaceOutOfBoundsIsBroughtIn(number: String) throws {
    let screens = [
      ("fiche", "act_caf"), ("glossaire", ""), ("annuaire", ""), ("situation", "sit_inconnue"), ("parcours", ""),
      ("presentation", "act_caf"), ("chemin", "act_caf act_cpam"), ("carte", "act_caf"), ("accueil", ""),
    ]
    for (screen, subject) in screens {
      let marks = PlaceMarks.names.map { "\"\($0)\": \"\(number)\"" }.joined(separator: ", ")
      let text =
        "{\"chemin\": [{\"ecran\": \"accueil\"}, {\"ecran\": \"\(screen)\", \"sujet\": \"\(subject)\", \(marks)}]}"
      var journey = Journey(columns: 80, rows: 24, session: Session(Array(text.utf8)))
      journey.press("r")
      #expect(FrameCheck.faults(journey) == [], "\(screen)")
      journey.press("Bas Bas Haut Entrée Échap")
      #expect(FrameCheck.faults(journey) == [], "\(screen)")
    }
  }

  @Test func aFileWithoutEndIsCutShort() throws {
    let place = "{\"ecran\": \"fiche\", \"sujet\": \"act_caf\"}"
    let places = Array(repeating: place, count: 5000).joined(separator: ",")
    let long = String(repeating: "a", count: 5000)
    let session = try #require(
      Session(Array("{\"chemin\": [\(places)], \"astuces\": [\"\(long)\"], \"colonnes\": \"\(long)\"}".utf8)))
    #expect(session.places.count == Session.mostPlaces)
    #expect(session.tips == [])
  }

  @Test func aPlaceThatIsGoneIsSaid() throws {
    let text = "{\"chemin\": [{\"ecran\": \"accueil\"}, {\"ecran\": \"contacts\", \"sujet\": \"cpl_disparu\"}]}"
    var journey = Journey(session: Session(Array(text.utf8)))
    journey.press("r")
    #expect(journey.crumbs == ["Accueil"])
    #expect(journey.status.contains("n’existe plus"))
  }
}
