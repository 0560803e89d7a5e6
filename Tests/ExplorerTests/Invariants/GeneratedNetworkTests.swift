import PartnerNetwork
import Surface
import Testing

@testable import Explorer

/// The screens on networks that are empty, tiny, huge, or full of long names.
@Suite struct GeneratedNetworkTests {
  private static let sizes = [(60, 16), (79, 24), (80, 24), (120, 35), (200, 60)]

  @Test(arguments: [
    (GeneratedNetwork.empty, 0), (.single, 7), (.many, 3500), (.long, 21), (.odd, 28),
  ])
  func theDatasetWasRead(network: GeneratedNetwork, entities: Int) {
    #expect(network.program.network.entities.count == entities)
    #expect(network.program.network.allProblems.isEmpty || network == .odd)
  }

  @Test(arguments: GeneratedNetwork.allCases.filter { $0 != .many }) func everyPlaceAtEverySize(
    network: GeneratedNetwork
  ) {
    #expect(faults(network, Place.all, Self.sizes).isEmpty)
  }

  /// Five hundred of each: fewer places, for each takes longer.
  @Test func everyPlaceOfAHugeNetwork() {
    let names: Set = [
      "accueil", "accueil, fin", "accueil, liés", "fiche, acteur", "liste, publics", "glossaire", "palette",
    ]
    #expect(faults(.many, Place.all.filter { names.contains($0.name) }, [(60, 16), (120, 35)]).isEmpty)
  }

  private func faults(_ network: GeneratedNetwork, _ places: [Place], _ sizes: [(Int, Int)]) -> [String] {
    var faults: [String] = []
    for place in places {
      var journey = Journey(place.keys, columns: 80, rows: 24, program: network.program)
      for (columns, rows) in sizes {
        journey.resize(columns, rows)
        faults += FrameCheck.faults(journey).map { "\(place) \(columns)x\(rows): \($0)" }
      }
      faults += CommandCheck.faults(journey.program.commands(journey.state))
    }
    return faults
  }

  @Test(arguments: [GeneratedNetwork.empty, .single, .odd]) func anythingIsPressed(network: GeneratedNetwork) {
    #expect(RandomWalkTests.walk(seed: 11, steps: 400, program: network.program).isEmpty)
  }

  /// Where there is nothing, the screen says so.
  @Test func anEmptyNetworkSaysSo() {
    let program = GeneratedNetwork.empty.program
    #expect(Journey("4", program: program).status == "Ces données ne contiennent pas de dispositifs.")
    #expect(Journey("8", program: program).status == "Ces données ne contiennent pas de termes.")
    #expect(Journey("/ caf", program: program).status == "Rien ne répond à « caf ».")
    #expect(Journey("k", program: program).status == "Cet écran ne contient aucun sigle du glossaire.")
    let home = Journey(columns: 80, rows: 24, program: program)
    #expect(home.shows("1 ACTEURS (0)") && home.status == "Ces données ne contiennent pas d’acteurs.")
    #expect(home.shows("Ces données ne") && !home.shows("Rien ici n’est lié"))
    #expect(home.frame.cursor != nil)
  }

  @Test func oneOfEachIsCountedInTheSingular() {
    let journey = Journey("2", program: GeneratedNetwork.single.program)
    #expect(journey.status.hasPrefix("Seul levier : 1 acteur, aucun cadre."))
    #expect(journey.shows("2 LEVIERS (1)"))
  }

  /// Half a page at a time, five hundred lines are crossed, and each is seen when it is chosen.
  @Test func everyLineOfALongListIsSeen() {
    var journey = Journey(columns: 60, rows: 16, program: GeneratedNetwork.many.program)
    for number in 1...30 {
      #expect(journey.shows("▌ acteur numéro \(number)"))
      journey.press("Bas")
    }
    journey.press("Fin")
    #expect(journey.shows("▌ acteur numéro 500"))
    for number in (480...499).reversed() {
      journey.press("Haut")
      #expect(journey.shows("▌ acteur numéro \(number)"))
    }
    journey.press("Debut PageBas PageHaut")
    #expect(journey.shows("▌ acteur numéro 1 ") || journey.rows.contains { $0.hasSuffix("▌ acteur numéro 1") })
  }

  /// A name is cut in a list and whole on its card.
  @Test func aLongNameIsWholeOnItsCard() {
    var journey = Journey(columns: 80, rows: 24, program: GeneratedNetwork.long.program)
    #expect(journey.shows("…"))
    let name = journey.program.network.entities[0].name
    journey.press("Enter")
    let text = journey.rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains(name))
  }
}
