import Surface
import Testing

@testable import Explorer

/// The trainer's notes: what they say of each state, and what is kept of a page on its way.
@Suite struct NotesTests {
  static let time = NotesTime(hour: 14, minute: 5, seconds: 10_000)

  static var page: NotesPage {
    var page = NotesPage()
    page.title = "Découvrir le réseau"
    (page.page, page.pages) = (4, 9)
    page.heading = "Qui fait quoi\u{A0}?"
    page.notes = [
      "Laissez chacun répondre avant de donner la suite.", "Le fascicule dit «\u{A0}peuvent soutenir\u{A0}».",
    ]
    page.wall = ["CD44\u{A0}: copilote CCAPEX (expulsions)"]
    page.sources = ["Fascicule, section «\u{A0}Levier 6\u{A0}»."]
    page.next = "Dans quels cadres\u{A0}?"
    page.nextWall = ["Plan Logement d’abord 2\u{A0}: encadre"]
    page.begun = 10_000 - 12 * 60
    page.written = 7
    return page
  }

  static func state(
    _ hall: NotesHall, _ columns: Int = 80, _ rows: Int = 24, glyphs: Glyphs = .rich
  ) -> NotesState {
    var state = NotesState(
      size: Size(columns: columns, rows: rows), settings: Settings(glyphs: glyphs), time: time)
    Notes.follow(&state, hall, time)
    return state
  }

  static func text(_ state: NotesState) -> String { Journey.plain(Notes.draw(state).surface.text) }

  @Test func thePageIsSaid() {
    let text = Self.text(Self.state(.showing(Self.page)))
    for words in [
      "NOTES · Découvrir le réseau", "14:05", "Page 4 sur 9", "QUI FAIT QUOI ?", "Laissez chacun répondre",
      "« peuvent soutenir »", "Ensuite : Dans quels cadres ?", "Plan Logement d’abord 2", "depuis 12 min", "q quitter",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func everyStateIsSaidKindly() {
    #expect(Self.text(Self.state(.waiting)).contains("La présentation n’a pas commencé."))
    #expect(Self.text(Self.state(.ended)).contains("La présentation est terminée."))
    let stopped = Self.text(Self.state(.stopped(Self.page)))
    #expect(stopped.contains("Présentation arrêtée") && stopped.contains("Laissez chacun répondre"))
    var page = Self.page
    page.isBlack = true
    #expect(Self.text(Self.state(.showing(page))).contains("Le mur est éteint."))
    page.away = "CAF"
    #expect(Self.text(Self.state(.showing(page))).contains("Au mur : CAF"))
    page.next = nil
    #expect(Self.text(Self.state(.showing(page))).contains("C’est la dernière page."))
    page.notes = []
    #expect(Self.text(Self.state(.showing(page))).contains("Cette page n’a pas de notes."))
  }

  @Test(arguments: [Key.character("q"), .escape, .control("c")]) func oneLeaves(key: Key) {
    var state = Self.state(.waiting)
    #expect(Notes.update(&state, .key(key)) == .quit)
    #expect(Notes.update(&state, .hangUp) == .quit)
    #expect(Notes.update(&state, .key(.control("z"))) == .suspend)
  }

  @Test func longNotesScrollAndANewPageBeginsAtItsTop() {
    var page = Self.page
    page.notes = (1...40).map { "Paragraphe \($0)." }
    var state = Self.state(.showing(page))
    #expect(Self.text(state).contains("Paragraphe 1.") && Self.text(state).contains("lire"))
    for _ in 0..<200 { _ = Notes.update(&state, .key(.down)) }
    #expect(Self.text(state).contains("Levier 6") && !Self.text(state).contains("Paragraphe 1."))
    _ = Notes.update(&state, .key(.up))
    let before = Self.text(state)
    // The same page written again, as when the wall goes dark: the trainer keeps the place.
    page.isBlack = true
    Notes.follow(&state, .showing(page), Self.time)
    #expect(state.top > 0 && Self.text(state) != before)
    page.page = 5
    Notes.follow(&state, .showing(page), Self.time)
    #expect(state.top == 0)
    for key in [Key.end, .pageUp, .pageDown, .home, .character(" ")] { _ = Notes.update(&state, .key(key)) }
    #expect(state.top > 0)
  }

  /// Nothing traps, nothing leaves the window, whatever its size.
  @Test(arguments: EveryScreenTests.sizes) func everySize(columns: Int, rows: Int) {
    for hall in [NotesHall.waiting, .ended, .showing(Self.page), .stopped(Self.page)] {
      let frame = Notes.draw(Self.state(hall, columns, rows, glyphs: .ascii))
      #expect(frame.surface.size == Size(columns: columns, rows: rows))
      if let cursor = frame.cursor { #expect(Rect(frame.surface.size).contains(cursor)) }
    }
  }

  // MARK: - The way of a page

  @Test func aPageComesThroughWhole() {
    var page = Self.page
    #expect(NotesPage(page.text) == page)
    (page.away, page.isBlack, page.next, page.notes) = ("Fiche CAF", true, nil, [])
    #expect(NotesPage(page.text) == page)
    // A line end would begin another value.
    page.heading = "a\nfin \r\nb"
    #expect(NotesPage(page.text)?.heading == "a fin  b")
  }

  @Test func halfAPageIsNone() {
    let text = Self.page.text
    for length in stride(from: 0, to: text.utf8.count - 5, by: 7) {
      #expect(NotesPage(String(decoding: text.utf8.prefix(length), as: UTF8.self)) == nil)
    }
    for wrong in [
      "", "autre chose\nfin \n", "reseau-notes 1\npage 3\npages 2\nfin \n", "reseau-notes 1\npage x\nfin \n",
    ] {
      #expect(NotesPage(wrong) == nil, "\(wrong)")
    }
    #expect(NotesPage("reseau-notes 1\npage 9223372036854775808\npages -5\nfin \n") == nil)
  }

  /// A version to come may say more.
  @Test func unknownKeysAreLeftOut() {
    let text = Self.page.text.replacing("fin ", with: "couleur rouge\nseul\nfin ")
    #expect(NotesPage(text) == Self.page)
  }
}
