import PartnerNetwork
import Surface
import Testing

@testable import Explorer

/// A whole training session, as a trainer holds it: the tour on the wall, two detours into live data, questions to the
/// room, and the handout.
@Suite struct SessionJourneyTests {
  @Test func fromTheFirstPageToTheHandout() throws {
    var journey = Journey("F F5")
    let network = journey.program.network
    let tour = try #require(network.learning.tour("par_decouverte"))
    let asked = network.learning.tours[tour].steps.compactMap(\.question)
    #expect(asked.count >= 5)

    // Page by page to the end. The room goes off twice, and comes back to the very page.
    var detours = 0
    var questions = 0
    var pages = 1
    while pages < 100, !journey.shows("reseau exporter livret") {
      if journey.rows.contains(where: { $0.hasSuffix("     QUESTION") }) { questions += 1 }
      if pages == 3 || pages == 8 {
        let page = journey.state.trail.current
        journey.press("Entrée")
        #expect(journey.state.route.screen != PresentationScreen.name)
        journey.press("Bas Entrée")
        journey.press(detours == 0 ? "Échap Échap" : "F5 Échap Échap Échap")
        #expect(journey.state.trail.current == page)
        detours += 1
      }
      let before = journey.state.trail.current
      journey.press("Espace")
      if journey.state.trail.current == before { break }
      pages += 1
    }
    #expect(detours == 2)
    #expect(questions == asked.count)
    #expect(pages > 20)

    // Back from the wall, five questions on what was seen.
    journey.press("Échap")
    #expect(journey.state.route.screen != PresentationScreen.name)
    journey.press("Q Entrée")
    for number in 1...5 {
      let memory = try #require(journey.state.trail.current.memory as? QuizMemory)
      let right = try #require(memory.question).right
      journey.press(["a", "b", "c", "d"][right])
      #expect(journey.status.contains("Score : \(number) sur \(number)."))
      journey.press("Entrée")
    }

    // And what each takes home.
    journey.press("Échap F Entrée e 1")
    let name = "livret-decouvrir-le-reseau-en-15-minutes"
    #expect(journey.effects == [.export(.handout(.tour(tour), format: .html, name: name))])
  }
}
