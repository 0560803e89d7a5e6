import Testing

@testable import Explorer

/// Copying and opening: what is asked of the world.
@Suite struct CopyJourneyTests {
  @Test func theLineOfACardIsCopied() {
    let journey = Journey("Bas Bas Enter Tab y")
    #expect(
      journey.effects == [
        .copy(
          "CAF finance Crèches (EAJE)\u{A0}; Crèches (EAJE) relève de Petite enfance",
          what: "«\u{A0}CAF finance Crèches (EAJE)…\u{A0}»")
      ])
  }

  @Test func aTelephoneNumberIsCopiedAlone() {
    #expect(Journey("Bas Bas Enter y").effects == [.copy("32\u{A0}30", what: "«\u{A0}32\u{A0}30\u{A0}»")])
  }

  @Test func theWholeCardIsCopiedFromItselfAndFromAList() {
    #expect(Journey("Bas Bas Enter Bas Y").effects == [.copyCard("act_caf")])
    #expect(Journey("Bas Bas Y").effects == [.copyCard("act_caf")])
  }

  @Test func enterOpensAWebAddress() {
    // The card of a site has its address as one of its lines.
    var journey = Journey("/ chequeenergie.gouv.fr Enter")
    journey.press("Fin")
    for _ in 0..<40 where journey.effects.isEmpty && !journey.status.contains("http") { journey.press("Haut") }
    journey.press("Enter")
    #expect(journey.effects == [.open("http://www.chequeenergie.gouv.fr")])
  }
}
