import PartnerNetwork
import Testing

/// The one commune that somebody means.
@Suite struct CommuneResolutionTests {
  private let territory = DataFolder.network.territory

  @Test(arguments: [
    ("nozay", "Nozay"), ("NOZAY", "Nozay"), ("noz", "Nozay"), ("44113", "Nozay"), ("st nazaire", "Saint-Nazaire"),
    ("44600", "Saint-Nazaire"), ("Varades", "Loireauxence"), ("la baule", "La Baule-Escoublac"), ("Nantes", "Nantes"),
    ("brevin", "Saint-Brevin-les-Pins"), ("rezé", "Rezé"), ("reze", "Rezé"), ("44110 erbray", "Erbray"),
  ])
  func found(text: String, name: String) {
    guard case .commune(let match) = territory.resolve(text) else {
      Issue.record("\(text): \(territory.resolve(text))")
      return
    }
    #expect(territory.communes[match.commune].name == name)
  }

  @Test(arguments: ["44110", "saint", "la"])
  func severalAreOffered(text: String) {
    guard case .ambiguous(let matches) = territory.resolve(text) else {
      Issue.record("\(territory.resolve(text))")
      return
    }
    #expect(matches.count > 1)
  }

  /// The numbers of another commune would be wrong: nothing is corrected unasked.
  @Test(arguments: [("nosay", "Nozay"), ("ponrchateau", "Pontchâteau"), ("nanres", "Nantes")])
  func errorsAreNotCorrectedUnasked(text: String, name: String) {
    guard case .unknown(let nearest) = territory.resolve(text) else {
      Issue.record("\(territory.resolve(text))")
      return
    }
    #expect(nearest.map { territory.communes[$0].name }.contains(name))
  }

  @Test(arguments: ["Paris", "75001", "", "zzzzzz", "!?"])
  func elsewhereIsNowhere(text: String) { #expect(territory.resolve(text) == .unknown(nearest: [])) }
}
