import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Explorer

/// Everything that the full screen shows can be reached by lines.
@Suite struct DialogueReachTests {
  /// The routes of every screen of the registry, one at least each.
  private static let routes: [Route] = [
    .home, .card("lev_01"), .card("org_caf"), .list(.partner), .glossary(), .search("loyer"), .directory(),
    Route(ContactScreen.name, "org_caf"), .commune("44113"), .commune(), .map("org_caf"), .matrix(), .overview(),
    .path("org_caf", "lev_06"), .presentation("org_caf"), .situations(), .situation("sit_danger"), .quiz(), .tours,
    .tour("par_decouverte"), .notebook, .write(.newNote(nil)), .own(.note("n1")), .quality,
    Route(FindingsScreen.name, QualityKind.allCases[0].rawValue),
  ]

  @Test func everyScreenIsTold() {
    for screen in Registry.screens {
      #expect(Self.routes.contains { $0.screen == screen.name }, "\(screen.name) is not told in any test")
    }
  }

  /// Each route: told, and every line of it with a number does something.
  @Test(arguments: routes) func everyNumberDoesSomething(route: Route) {
    let talk = Talk(start: route, rows: 0)
    #expect(talk.route == route && !talk.told.isEmpty)
    #expect(talk.faults.isEmpty, "\(talk.faults)")
    let count = talk.dialogue.listing().count(where: \.isNumbered)
    for number in stride(from: 1, through: count, by: max(1, count / 12)) {
      var other = talk
      other.say("\(number)")
      let isElsewhere = other.route != route || !other.dialogue.state.layers.isEmpty
      let isAnswer = !other.effects.isEmpty || other.dialogue.asking != nil
      #expect(isElsewhere || isAnswer || other.told != talk.told, "\(route) \(number): \(other.text)")
      #expect(other.faults.isEmpty, "\(route) \(number): \(other.faults)")
    }
  }

  /// Each command of each place of the program that means something without a screen: here, or on the home screen.
  @Test(arguments: Place.all) func everyCommandIsReached(place: Place) {
    let journey = Journey(place.keys)
    guard journey.state.layers.isEmpty else { return }
    var talk = Talk()
    talk.dialogue.state = journey.state
    let home = Talk()
    let doors = Set(home.dialogue.listing().compactMap(\.opens))
    let hasNumbers = talk.dialogue.screenListing().contains(where: \.isNumbered)
    let reached = Set(talk.dialogue.actions.map(\.intent))
    let moves = Dialogue.lineMoves
    for command in journey.program.commands(journey.state) where command.unavailable == nil {
      if hasNumbers, moves.contains(command.intent) { continue }
      if case .quiz(.answer) = command.intent { continue }
      // The lines of the home screen are doors and no entities; the lists behind them have these actions.
      if journey.state.route == .home, Dialogue.needsLine.contains(command.intent) || command.intent == .onlyLinked {
        continue
      }
      if Dialogue.isForScreen(command.intent) || reached.contains(command.intent) { continue }
      let isList = if case .showPane = command.intent { true } else { false }
      #expect(isList || doors.contains(command.intent), "\(place): \(command.title)")
    }
  }

  /// Every card, from the list of its kind, by its number.
  @Test(arguments: Kind.allCases) func everyCard(kind: Kind) {
    let network = BundledNetwork.network
    let entities = network.entities(of: kind)
    var talk = Talk(rows: 0)
    for (place, index) in entities.enumerated() {
      talk.say(kind.words)
      guard talk.route == .list(kind) else {
        // Kinds that are met on cards only are found by their name.
        talk.say(network.entities[index].name)
        let number = talk.dialogue.listing().filter(\.isNumbered).firstIndex {
          $0.text.contains(network.entities[index].name)
        }
        #expect(number != nil, "\(network.entities[index].name)")
        continue
      }
      talk.say("\(place + 1)")
      #expect(talk.route == .card(network.entities[index].id))
      #expect(talk.faults.isEmpty, "\(talk.faults)")
    }
  }

  /// Users who type anything: whatever they do, the dialogue stays whole.
  @Test(arguments: UInt64(1)...8) func anythingIsTyped(seed: UInt64) {
    let words = [
      "", "", "", "1", "2", "3", "7", "12", "40", "0", "-1", "retour", "r", "aide", "actions", "parties", "p2", "p0",
      "a1", "a3", "a7 2", "a12", "a99", "source 2", "sigles", "carte 3", "k", "i", "n", "N", "F", "Q", "*", "d", "x",
      "v",
      "c", "e", "f", "g", "t", "o", "u", "crèche", "commune Nozay", "commune", "annuaire caf", "situations", "quiz",
      "parcours", "carnet", "noter", "accueil", "répéter", "début", ".", "-", "\u{7}\u{1B}[2J", "漢字🙂", "é", "&",
      "matrice", "ensemble", "chemin 2", "favori 1", "exporter", "enregistrer", "abandonner", "garder", "glossaire CTG",
      String(repeating: "a", count: 5_000), "a", "b", "/", "?", "\u{301}", "99999999999",
    ]
    var random = SeededRandom(seed: seed)
    var talk = Talk()
    for step in 0..<250 {
      let line = words.randomElement(using: &random) ?? ""
      talk.say(line)
      let faults = talk.faults
      if !faults.isEmpty { Issue.record("seed \(seed), step \(step), \(line): \(faults)") }
      if talk.dialogue.hasEnded { talk = Talk() }
    }
  }

  @Test(arguments: GeneratedNetwork.allCases) func otherNetworks(network: GeneratedNetwork) {
    var talk = Talk(program: network.program)
    for line in ["1", "1", "", "parties", "actions", "r", "r", "annuaire", "x", "situations", "quiz", "1", "parcours"] {
      talk.say(line)
      #expect(talk.faults.isEmpty, "\(line): \(talk.faults)")
    }
  }
}
