import PtyHarness
import Surface
import Testing

/// Opens, explores, resizes, quits, as somebody at a keyboard would.
@Suite(.serialized) struct ExploringTests {
  @Test func opensOnTheThreePanesAndQuits() throws {
    let reseau = try openReseau()
    for text in ["1 ACTEURS", "2 Leviers", "3 Cadres", "Préfecture", "Petite enfance", "CTG"] {
      #expect(reseau.shows(text), "\(text)")
    }
    #expect(reseau.rests(on: "Préfecture"))
    reseau.send("q")
    #expect(reseau.wait { $0.exit == .status(0) && $0.isGivenBack })
  }

  @Test func theHardwareCursorFollowsTheSelection() throws {
    let reseau = try openReseau()
    for name in ["DDETS", "CAF", "MSA", "CPAM"] {
      reseau.send("\u{1B}[B")
      #expect(reseau.wait { $0.rests(on: name) }, "\(name)")
    }
  }

  @Test func opensACardAndComesBackToTheSameRow() throws {
    let reseau = try openReseau()
    reseau.send("\u{1B}[B\u{1B}[B")
    #expect(reseau.wait { $0.rests(on: "CAF") })
    reseau.send("\r")
    #expect(reseau.wait { $0.shows("Caisse d’allocations familiales de Loire-Atlantique (CAF)") })
    reseau.send("\u{1B}[D")
    #expect(reseau.wait { $0.shows("1 ACTEURS") && $0.rests(on: "CAF") })
    reseau.send("\u{1B}[C")
    #expect(reseau.wait { $0.shows("Caisse d’allocations familiales") })
  }

  @Test func findsWithOrdinaryWords() throws {
    let reseau = try openReseau()
    reseau.send("/")
    #expect(reseau.wait { $0.shows("Écrivez ce que vous cherchez") })
    reseau.send("crèche")
    #expect(reseau.wait { $0.shows("1 Petite enfance") && $0.shows("résultats") })
    reseau.send("\r")
    #expect(reseau.wait { $0.shows("Déployer le service public de la petite enfance") })
    reseau.send("\u{1B}")
    #expect(reseau.wait { $0.shows("Recherche «\u{A0}crèche\u{A0}»") })
  }

  @Test func followsTheSizeOfItsWindow() throws {
    let reseau = try openReseau()
    for (columns, rows) in [(1, 1), (30, 5), (59, 16), (60, 15), (250, 80), (2, 60), (110, 35), (60, 16)] {
      reseau.resize(Size(columns: columns, rows: rows))
    }
    #expect(reseau.wait { $0.shows("1 ACTEURS") && $0.shows("F1 aide") && !$0.shows("3 Cadres (") })
    reseau.resize(Size(columns: 40, rows: 10))
    #expect(reseau.wait { $0.shows("Agrandissez cette fenêtre") })
    reseau.resize(Size(columns: 120, rows: 35))
    #expect(reseau.wait { $0.shows("Préfecture de la Loire-Atlantique") })
    reseau.send("q")
    #expect(reseau.wait { $0.exit == .status(0) })
  }

  @Test func aClickSelectsAndASecondOpens() throws {
    let reseau = try openReseau()
    // Row 6 of the screen, counted from 1, is the third partner.
    reseau.send("\u{1B}[<0;5;6M\u{1B}[<0;5;6m")
    #expect(reseau.wait { $0.rests(on: "CAF") })
    reseau.send("\u{1B}[<0;5;6M\u{1B}[<0;5;6m")
    #expect(reseau.wait { $0.shows("Caisse d’allocations familiales") })
  }

  @Test func pastedTextIsSearchedAndCommandsNothing() throws {
    let reseau = try openReseau()
    reseau.send("\u{1B}[200~q loyer\u{1B}[201~")
    #expect(reseau.wait { $0.shows("q loyer") && $0.shows("Recherche") })
    #expect(reseau.exit == nil)
  }

  @Test func writesNothingWhileNothingHappens() throws {
    let reseau = try openReseau()
    reseau.settle(seconds: 0.3)
    let bytes = reseau.output.count
    reseau.settle(seconds: 1)
    #expect(reseau.output.count == bytes)
  }
}
