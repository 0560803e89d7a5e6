import PartnerNetwork
import Testing
import Texts

@testable import Explorer

/// Handouts asked for from the screens.
@Suite struct HandoutJourneyTests {
  private let network = BundledNetwork.network

  @Test func aLeverGivesItsHandout() throws {
    var journey = Journey("Droite Bas Bas Bas Bas Bas Entrée e")
    #expect(journey.box == "Faire un livret")
    #expect(journey.shows("Livret à imprimer (HTML)") && journey.shows("Livret en texte (Markdown)"))
    journey.press("1")
    let lever = try #require(network.index(of: "lev_06"))
    #expect(journey.effects == [.export(.handout(.lever(lever), format: .html, name: "livret-6-logement"))])
    #expect(journey.state.layers.isEmpty)
  }

  @Test func aCommuneGivesItsHandout() throws {
    var journey = Journey("t nozay Enter")
    journey.press("e 2")
    let commune = try #require(network.territory.commune("44113"))
    #expect(journey.effects == [.export(.handout(.commune(commune), format: .markdown, name: "livret-nozay"))])
  }

  @Test func aTourGivesItsHandout() throws {
    var journey = Journey("F Enter")
    journey.press("e 1")
    let tour = try #require(network.learning.tour("par_decouverte"))
    let name = "livret-decouvrir-le-reseau-en-15-minutes"
    #expect(journey.effects == [.export(.handout(.tour(tour), format: .html, name: name))])
  }

  @Test func aCardThatIsNoLeverHasNone() {
    let journey = Journey("Bas Bas Entrée e")
    #expect(journey.effects.isEmpty && journey.state.layers.isEmpty)
  }
}
