import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Explorer

/// The explorer where screens are told and not drawn (`--accessible`).
@Suite struct AccessibleTests {
  static let sizes = [(80, 24), (60, 16), (40, 12)]

  static func journey(_ keys: String, columns: Int = 80, rows: Int = 24) -> Journey {
    var settings = Settings()
    settings.isAccessible = true
    return Journey(keys, columns: columns, rows: rows, settings: settings)
  }

  @Test(arguments: Place.all) func everyPlaceIsTold(place: Place) {
    var faults: [String] = []
    for (columns, rows) in Self.sizes {
      let journey = Self.journey(place.keys, columns: columns, rows: rows)
      faults += AccessibleCheck.faults(journey).map { "\(columns)x\(rows): \($0)" }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  /// Every screen of the registry is among those places.
  @Test func noScreenIsLeftOut() {
    let reached = Set(Place.all.map { Self.journey($0.keys).state.route.screen })
    #expect(Set(Registry.screens.map(\.name)).subtracting(reached) == [])
  }

  /// The row of what is said depends on the window and on nothing else.
  @Test(arguments: sizes) func whatChangesIsSaidOnOneRow(columns: Int, rows: Int) {
    let row = AccessibleLayout(Size(columns: columns, rows: rows)).status.row
    for keys in ["", "Bas", "m", "Bas Bas Entrée", "Bas Bas f", "r", "Bas Bas i", "/ loyer Bas", "Bas Bas d"] {
      let journey = Self.journey(keys, columns: columns, rows: rows)
      let said = journey.state.notice ?? journey.program.accessibleContent(journey.state).status
      let first = Wrapping.lines(Dialogue.told(said), columns: columns).first ?? ""
      let shown = journey.frame.surface.text(row: row)
      #expect(first.hasPrefix(shown.replacing("...", with: "")) && !shown.isEmpty, "\(keys): \(shown)")
    }
  }

  /// Within a page the title stays as it is: a reader that tells what is written would tell it at every step.
  @Test(arguments: Place.all) func theTitleStaysWithinAPage(place: Place) {
    var journey = Self.journey(place.keys)
    func page() -> Int {
      let layout = AccessibleLayout(journey.state.size)
      let lines = journey.program.accessibleContent(journey.state).lines
      let pages = AccessiblePages(lines, columns: layout.body.columns, height: layout.body.rows)
      return journey.program.page(journey.state, pages)
    }
    for _ in 0..<12 {
      let before = (title: journey.rows[0], page: page(), route: journey.state.route)
      guard journey.state.layers.isEmpty else { return }
      journey.press("Bas")
      guard journey.state.route == before.route, page() == before.page else { continue }
      #expect(journey.rows[0] == before.title, "\(place.keys)")
    }
  }

  /// What was done is said whole, whatever the window.
  @Test(arguments: sizes) func aNoticeIsNotCut(columns: Int, rows: Int) {
    for keys in ["Bas Bas d", "Bas Bas f", "2 l", "Bas Bas y", "a o", "Bas Bas c Espace"] {
      let journey = Self.journey(keys, columns: columns, rows: rows)
      guard let notice = journey.state.notice else { continue }
      let words = journey.frame.surface.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      let told = Dialogue.told(notice).split { $0 == " " }.joined(separator: " ")
      #expect(words.contains(told), "\(keys): \(notice)")
    }
  }

  // MARK: - Reading

  /// Page down shows every row of what is told, whether or not it holds something to choose.
  @Test(arguments: [
    "Bas Bas Enter", "2 Enter", "3 Enter", "s Enter", "t nozay Enter", "8", "F Entrée Droite", "Bas Bas F1",
    "Bas Bas i",
    "F8 Fin Haut Entrée", "a / adil Entrée Entrée", "Bas Bas c",
  ]) func everythingIsReadPageByPage(keys: String) {
    for (columns, rows) in [(80, 24), (60, 16)] {
      var journey = Self.journey(keys, columns: columns, rows: rows)
      journey.press("Début")
      if !journey.state.layers.isEmpty || journey.state.route == .home {
        journey = Self.journey(keys, columns: columns, rows: rows)
      }
      let lines = journey.program.accessibleContent(journey.state).lines
      var seen = Set<String>()
      var surface = journey.frame.surface
      for _ in 0..<400 {
        seen.formUnion(Self.body(surface))
        journey.press("PageBas")
        let next = journey.frame.surface
        if next == surface { break }
        surface = next
      }
      let pages = AccessiblePages(lines, columns: columns, height: AccessibleLayout(journey.state.size).body.rows)
      // A surface tells no blanks at the end of a row.
      let rows = pages.rows.map { String($0.text.reversed().drop { $0 == " " }.reversed()) }
      let missing = rows.filter { !$0.isEmpty && !seen.contains($0) }
      #expect(missing.isEmpty, "\(keys) \(columns)x\(rows): \(missing.prefix(5))")
    }
  }

  private static func body(_ surface: Surface) -> [String] {
    let rect = AccessibleLayout(surface.size).body
    return (rect.row..<rect.endRow).map { surface.text(row: $0) }
  }

  /// A card begins with what it says, and Down leads from its pages to what may be chosen.
  @Test func aPlaceIsReadFromItsBeginning() {
    var journey = Self.journey("Bas Bas Entrée", columns: 40, rows: 12)
    #expect(journey.rows[0] == "CAF, page 1 sur 19")
    #expect(journey.frame.cursor == Point(row: 1, column: 0))
    journey.press("Bas Bas Bas")
    #expect(journey.rows[0] == "CAF, page 4 sur 19")
    let cursor = journey.frame.cursor
    #expect(cursor.map { journey.rows[$0.row].hasPrefix("Allocataires") } == true)
    // Coming back is exact.
    journey.press("Bas Bas Entrée")
    let elsewhere = journey.state.route
    journey.press("Échap Droite Échap")
    #expect(elsewhere != journey.state.route && journey.state.readPage == nil)
  }

  @Test func textIsTypedAtTheCursor() {
    var journey = Self.journey("/ loyer", columns: 40, rows: 12)
    #expect(journey.rows[1] == "Vos mots : loyer")
    #expect(journey.frame.cursor == Point(row: 1, column: 16))
    journey.press("Gauche Gauche")
    #expect(journey.frame.cursor == Point(row: 1, column: 14))
    // What was chosen with the arrows has the cursor.
    journey.press("Bas")
    #expect(journey.frame.cursor?.column == 0 && journey.frame.cursor?.row ?? 0 > 1)
    // A long text goes on below.
    let note = Self.journey("Bas Bas n 1 a b c Entrée d e f Haut", columns: 40, rows: 12)
    #expect(note.rows[1].hasPrefix("Nouvelle note") && note.rows[2] == "Note : abc" && note.rows[3] == "def")
    #expect(note.frame.cursor == Point(row: 2, column: 10))
  }

  @Test func theMouseIsOffAndTheChoiceIsKept() {
    var journey = Journey("F12", columns: 80, rows: 24)
    #expect(journey.effects == [.mouse(false), .keepAccessible(true)])
    #expect(journey.frame.zones.isEmpty)
    journey.mouse(.press, row: 5, column: 3)
    #expect(journey.state.route == .home && journey.effects.isEmpty)
    journey.press("F12")
    #expect(journey.effects == [.mouse(true), .keepAccessible(false)])
    #expect(journey.rows[0].hasPrefix(" RÉSEAU"))
    var quiet = Journey("m F12 F12", columns: 80, rows: 24)
    #expect(quiet.effects.suffix(2) == [.mouse(false), .keepAccessible(false)])
    quiet.press(": braille Entrée")
    #expect(quiet.state.settings.isAccessible)
  }

  @Test(arguments: UInt64(1)...3) func anythingIsPressed(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var journey = Self.journey("")
    for step in 0..<300 {
      let event = RandomWalkTests.event(&random, journey.state.size)
      journey.send(event)
      guard step % 6 == 0, journey.state.settings.isAccessible else { continue }
      let faults = AccessibleCheck.faults(journey).filter { !$0.hasPrefix("two columns") }
      if !faults.isEmpty {
        Issue.record(
          "seed \(seed), step \(step), \(event): \(faults.joined(separator: "\n"))\(journey.testDescription)")
        return
      }
    }
  }
}
