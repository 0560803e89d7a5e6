import Notebook
import Surface
import Testing

@testable import Explorer

/// One's own contacts beside those of the data: in the directory, in the search, on their own page; and out of the
/// program only where somebody says so.
@Suite struct OwnContactJourneyTests {
  /// A contact of the CAF, then one by herself.
  private let written =
    "Bas Bas n 2 Anne Espace Martin Tab Cheffe Tab 02 Espace 40 Espace 11 Espace 22 Espace 33 Tab anne@exemple.fr Tab "
    + "Nozay Tab dossier Espace Durand Ctrl-S F n 2 Zoe Espace Bernard Tab Tab 06 Ctrl-S Échap "

  private func own(_ journey: Journey) -> [String] {
    (journey.state.trail.current.memory as? DirectoryMemory)?.lines.own.map(\.contact.title) ?? []
  }

  private func directory(_ journey: Journey) -> DirectoryMemory? {
    journey.state.trail.current.memory as? DirectoryMemory
  }

  @Test func theyStandAmongTheLinesMarkedAsOnesOwn() throws {
    let journey = Journey(written + "a")
    #expect(own(journey) == ["Anne Martin", "Zoe Bernard"])
    let lines = try #require(directory(journey)?.lines)
    // In the order of names: with the body where she works, and by herself after the entries of V.
    let network = journey.program.network
    let names = lines.indices.map { DirectoryScreen.words(lines[$0], network).whole }
    let place = try #require(names.firstIndex(of: "CAF, Anne Martin"))
    #expect(names[place - 1].hasPrefix("CAF, Alloc") && names[place + 1].hasPrefix("CAF, Espace"))
    #expect(names.last == "Zoe Bernard")
    #expect(journey.shows("dont 2 à vous"))
    let row = try #require(Journey(written + "a / anne Entrée").rows.first { $0.contains("CAF, Anne Martin") })
    #expect(row.contains("02 40 11 22 33") && row.contains("à vous"))
  }

  /// By name, function, telephone however it is parted, commune, words of the note, body; with filters.
  @Test(arguments: [
    ("/ martin", ["Anne Martin"]), ("/ cheffe", ["Anne Martin"]), ("/ 024011", ["Anne Martin"]),
    ("/ 02 40 11", ["Anne Martin"]), ("/ nozay", ["Anne Martin"]), ("/ durand", ["Anne Martin"]),
    ("/ caf", ["Anne Martin"]), ("/ bernard", ["Zoe Bernard"]), ("/ zoe", ["Zoe Bernard"]), ("/ xyzw", []),
    ("f 5", ["Anne Martin", "Zoe Bernard"]), ("u", []), ("f 4", ["Anne Martin", "Zoe Bernard"]),
    ("f 3 nozay Entrée", ["Anne Martin"]), ("f 2 acteurs Entrée", ["Anne Martin"]),
    ("f 1 petite Entrée", ["Anne Martin"]),
  ])
  func theyAreFoundAndFiltered(keys: String, names: [String]) {
    let journey = Journey(written + "a " + keys)
    #expect(own(journey) == names, "\(keys) \(journey.testDescription)")
  }

  /// Whatever the order, they stand where their value puts them.
  @Test func everyOrderHoldsThem() throws {
    var journey = Journey(written + "a")
    for _ in 0..<5 {
      journey.press("o")
      let memory = try #require(directory(journey))
      let column = try #require(memory.query.column)
      #expect(memory.lines.own.count == 2)
      let keys = memory.lines.indices.map { line -> String? in
        let words = DirectoryScreen.words(memory.lines[line], journey.program.network)
        return column == .telephone ? words.telephone : column == .commune ? words.place : nil
      }
      if column == .telephone {
        let numbers = keys.prefix { $0 != nil }.compactMap(\.self)
        #expect(numbers.contains("02 40 11 22 33") && numbers.contains("06"))
        #expect(keys.dropFirst(numbers.count).allSatisfy { $0 == nil })
      }
    }
  }

  @Test func aPageShowsOneAndItsKeysWork() {
    var journey = Journey(written + "a / martin Entrée Entrée")
    #expect(journey.crumbs.last == "Anne Martin" && journey.shows("contact à vous") && journey.shows("Nozay"))
    journey.press("y")
    #expect(journey.effects == [.copy("02 40 11 22 33", what: "«\u{A0}02 40 11 22 33\u{A0}»")])
    journey.press("Bas Entrée")
    #expect(journey.effects == [.open("mailto:anne@exemple.fr")])
    journey.press("Fin Entrée")
    #expect(journey.crumbs.last == "CAF")
    journey.press("Échap n")
    #expect(journey.box == "Carnet : CAF" && journey.shows("modifier ce contact"))
    journey.press("1 Fin ! Ctrl-S")
    #expect(journey.crumbs.last == "Anne Martin!" && journey.status.hasPrefix("Enregistré."))
    // The directory that was left knows it too.
    journey.press("Échap")
    #expect(own(journey) == ["Anne Martin!"])
  }

  @Test func takingOneAwayFromItsPageLeavesIt() {
    let journey = Journey(written + "a / martin Entrée Entrée Suppr 2")
    #expect(journey.status == "Supprimé." && journey.crumbs.last?.hasPrefix("Annuaire") == true)
    #expect(own(journey).isEmpty && journey.state.notebook.contacts.map(\.title) == ["Zoe Bernard"])
  }

  @Test func theContactsOfABodyHoldThem() {
    var journey = Journey(written + "a / caf Entrée Entrée", rows: 50)
    #expect(journey.crumbs.last == "CAF, contacts" && journey.shows("Anne Martin (à vous)"))
    // What is copied of a body is everybody's.
    journey.press("Y")
    guard case .copy(let text, _)? = journey.effects.first else { return #expect(Bool(false)) }
    #expect(!text.contains("Martin"))
    journey.press("Début Entrée")
    #expect(journey.crumbs.last == "Anne Martin")
  }

  // MARK: - Search

  @Test func theSearchHasAGroupOfThem() throws {
    var journey = Journey(written + "n 1 Rappeler Espace Durand Ctrl-S / durand")
    #expect(journey.shows("VOTRE CARNET (2)") && journey.shows("note « dossier Durand »"))
    #expect(journey.status.contains("contact à vous Anne Martin"))
    #expect(journey.rows.joined().contains("dont 2 à vous"))
    journey.press("Entrée")
    #expect(journey.crumbs.last == "Anne Martin")
    // What bears the name comes first.
    journey.press("Échap Échap / caf")
    let card = try #require(journey.place(of: "ACTEURS"))
    let own = try #require(journey.place(of: "VOTRE CARNET"))
    #expect(card.row < own.row)
    journey.press("Entrée")
    #expect(journey.crumbs.last == "CAF")
  }

  @Test func withoutANotebookTheSearchIsAsItWas() {
    #expect(!Journey("/ caf").shows("CARNET"))
    #expect(!Journey("a").shows("à vous"))
  }

  // MARK: - Files

  @Test func anExportAsksWhetherTheyGoOut() throws {
    var journey = Journey(written + "a / caf Entrée e")
    #expect(journey.box == "Donner aussi votre contact ?")
    let lines = try #require(directory(journey)?.lines)
    journey.press("Entrée 1")
    #expect(
      journey.effects == [.export(.directory(DirectoryLines(lines.entries), format: .csv, name: "annuaire-caf"))])
    journey.press("e 2")
    #expect(journey.box == "Exporter, avec vos contacts")
    journey.press("3")
    #expect(journey.effects == [.export(.directory(lines, format: .vcard, name: "annuaire-caf"))])
    // Where none is shown nothing is asked.
    journey = Journey(written + "a / adil Entrée e")
    #expect(journey.box == "Exporter cette liste")
  }

  @Test func oneIsExportedAfterAQuestion() throws {
    var journey = Journey(written + "a / martin Entrée Entrée")
    journey.press("e")
    #expect(journey.box == "Exporter ce contact" && journey.effects.isEmpty)
    journey.press("1")
    guard case .export(.notebook(let notebook, .vcard, "anne-martin"))? = journey.effects.first else {
      return #expect(Bool(false), "\(journey.effects)")
    }
    #expect(notebook.contacts.map(\.title) == ["Anne Martin"] && notebook.notes.isEmpty)
    journey.press("e 2")
    #expect(journey.crumbs.last == "Contact")
  }

  @Test func theWholeNotebookIsExportedAfterAQuestion() {
    var journey = Journey(written + "N")
    journey.press("e")
    #expect(journey.box == "Exporter votre carnet" && journey.effects.isEmpty)
    journey.press("3")
    #expect(
      journey.effects == [.export(.notebook(journey.state.notebook, format: .json, name: "carnet"))])
  }
}
