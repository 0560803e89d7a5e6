import Export
import Foundation
import PartnerNetwork
import Testing

@testable import Explorer

/// What `reseau nouveau` writes, on every screen: it must be pleasant from the first minute.
@Suite struct NewDatasetTests {
  private static let program: Program = {
    let folder = BundledNetwork.package.appending(path: "Data")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "modele").path())) ?? []
    let template = names.sorted().map { name in
      let bytes = (try? Data(contentsOf: folder.appending(path: "modele/\(name)"))).map { Array($0) } ?? []
      return NewDataset.File(name: name, text: String(decoding: bytes, as: UTF8.self))
    }
    let new = NewDataset(
      territory: "Maine-et-Loire", date: Day(year: 2026, month: 11, day: 23), reference: BundledNetwork.network)
    let files = new.files(from: template).filter { $0.name.hasSuffix(".json") }
    // Laid over the bundled data, as `--donnees` does: it takes their place.
    let below = DataFile(name: "dessous") {
      Array(#"{"entites": [{"id": "act_x", "type": "acteur", "nom": "X"}]}"#.utf8)
    }
    return Program(
      NetworkReader.read([below] + files.map { file in DataFile(name: file.name, layer: 1) { Array(file.text.utf8) } }))
  }()

  @Test func itIsSoundAndStandsAlone() {
    let network = Self.program.network
    #expect(network.allProblems.isEmpty, "\(network.allProblems)")
    #expect(network.identity.standsAlone && network.index(of: "act_x") == nil)
    #expect(network.identity.date == "2026-11-23")
    #expect(network.entities(of: .partner).count > 15 && network.roles.count == 29)
    #expect(network.entities(of: .lever).count == 10)
    #expect(network.links.allSatisfy { $0.nature == .deduced && $0.reason?.hasPrefix("Exemple à confirmer") == true })
  }

  @Test(arguments: Place.all) func everyPlace(place: Place) {
    var faults: [String] = []
    for (columns, rows) in [(60, 16), (80, 24), (120, 35)] {
      let journey = Journey(place.keys, columns: columns, rows: rows, program: Self.program)
      faults += FrameCheck.faults(journey).map { "\(columns)x\(rows): \($0)" }
      faults += CommandCheck.faults(journey.program.commands(journey.state))
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test func theTitleNamesTheTerritory() {
    #expect(Journey(program: Self.program).rows[0].hasPrefix(" RÉSEAU · Maine-et-Loire  Accueil"))
  }

  @Test func withoutCommunesTheScreenSaysSo() {
    let journey = Journey("t", program: Self.program)
    #expect(journey.status == "Ces données ne contiennent pas de communes.")
    #expect(journey.shows("territoire.json") && journey.shows("ne contiennent pas de carte"))
  }

  @Test func itsTourQuizAndSituationsAreThere() {
    let learning = Self.program.network.learning
    #expect(learning.problems.isEmpty)
    #expect(learning.tours.first?.steps.count == 6 && learning.questions.count == 4)
    #expect(learning.situations.prefix(2).allSatisfy(\.isUrgent) && learning.situations.count == 4)
    #expect(Journey("Q", program: Self.program).state.route.screen == "quiz")
  }
}
