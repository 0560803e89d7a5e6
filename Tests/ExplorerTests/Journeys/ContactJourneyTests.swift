import PartnerNetwork
import Testing
import Texts

@testable import Explorer

/// The contacts of one body, a line each.
@Suite struct ContactJourneyTests {
  @Test func theServiceThatWasChosenHasTheFocus() {
    let first = Journey("a / adil Enter Enter")
    #expect(first.crumbs.last == "ADIL, contacts" && first.status.hasPrefix("1 sur 7 — 02 40 89 30 15"))
    let second = Journey("a / adil Enter Bas Enter")
    #expect(second.status.hasPrefix("2 sur 7 — 02 40 89 94 50"))
    #expect(second.state.route == Route("contacts", "cpl_adil/2"))
  }

  @Test func aLineIsCopiedAndTheWholeCardToo() {
    var journey = Journey("a / adil Enter Enter")
    journey.press("y")
    #expect(
      journey.effects.first
        == .copy("02\u{A0}40\u{A0}89\u{A0}30\u{A0}15", what: "«\u{A0}02\u{A0}40\u{A0}89\u{A0}30\u{A0}15\u{A0}»"))
    journey.press("Ctrl-Y")
    guard case .copy(let text, let what) = journey.effects.first else {
      Issue.record("nothing copied")
      return
    }
    #expect(what == "La fiche «\u{A0}ADIL\u{A0}»")
    let lines = text.split(separator: "\n").map { Journey.plain(String($0)) }
    #expect(lines.count == 7 && lines[0] == "Agence départementale d’information sur le logement (ADIL)")
    #expect(lines[1] == "Accueil de Nantes : 02 40 89 30 15 — source de juillet 2019.")
  }

  @Test func theWholeCardIsCopiedFromTheTable() {
    var fromTable = Journey("a / adil Enter")
    fromTable.press("Y")
    var fromCard = Journey("a / adil Enter Enter")
    fromCard.press("Y")
    #expect(fromTable.effects == fromCard.effects && fromTable.effects.count == 1)
  }

  @Test func enterOpensAnAddressAndAMailAndTheCardOfTheBody() {
    var journey = Journey("a / adil Enter Enter")
    var opened: [Effect] = []
    for _ in 0..<6 {
      journey.press("Enter")
      opened += journey.effects
      if !journey.state.layers.isEmpty { journey.press("Esc") }
      journey.press("Bas")
    }
    #expect(opened == [.open("mailto:contact@adil44.fr"), .open("http://www.adil44.fr")])
    #expect(journey.status.hasPrefix("7 sur 7 — Agence départementale"))
    journey.press("Enter")
    #expect(journey.state.route == .card("cpl_adil"))
  }

  @Test func theSourceOfALineIsShown() {
    var journey = Journey("a / adil Enter Enter i")
    #expect(journey.box == "Source" && journey.shows("Accueil de Nantes : 02 40 89 30 15"))
    journey.press("Esc")
    #expect(journey.box == nil)
  }

  @Test func aPlaceLeadsToTheBodyThatItBelongsTo() {
    let journey = Journey("a / france Espace nozay Enter Enter", columns: 80, rows: 24)
    #expect(journey.shows("France services · Nozay") && journey.shows("SA FICHE"))
    #expect(journey.focus == "dis_fs")
  }

  @Test func eachLineSaysItsAge() {
    let settings = Settings(today: Month(year: 2026, month: 11))
    let journey = Journey("a / adil Enter Enter", columns: 80, rows: 60, settings: settings)
    let aged = journey.rows.filter { $0.contains("source de ") || $0.contains("source sans date") }
    // Six contacts; the source of two is parted from its date by the edge.
    #expect(journey.rows.joined().components(of: "vérifiez avant de vous en servir") == 6)
    #expect(aged.count >= 3)
  }

  @Test(arguments: ["", "rien", "cpl_adil/99", "cpl_adil/-3", "cpl_adil/x", "/"]) func aStrangeRouteIsHarmless(
    subject: String
  ) {
    let network = BundledNetwork.network
    let context = BundledNetwork.program.context(Journey().state)
    let memory = ContactScreen.start(Route("contacts", subject), context)
    #expect((memory.entry != nil) == subject.hasPrefix("cpl_adil"))
    #expect(!ContactScreen.status(memory, context).isEmpty && !ContactScreen.title(memory, context).isEmpty)
    if let entry = memory.entry { #expect(network.directory.entries.indices.contains(entry)) }
  }

  /// Every body of the directory opens, whole, from its own route.
  @Test func everyContactHasItsCard() {
    let network = BundledNetwork.network
    let context = BundledNetwork.program.context(Journey().state)
    for entry in network.directory.entries.indices {
      let route = Route.contacts(entry: entry, in: network)
      let memory = ContactScreen.start(route, context)
      #expect(memory.entry == entry)
      let value = network.directory.entries[entry].contacts.first?.value
      #expect(ContactScreen.text(memory, context) == value, "\(route.subject)")
    }
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
