import Glibc
import PtyHarness
import Surface
import Testing

/// However it ends, the terminal is as it was found.
@Suite(.serialized) struct ProgramEndingTests {
  @Test(arguments: ["q", "\u{3}"]) func aKeyEndsIt(key: String) throws {
    let reseau = try openReseau()
    reseau.send(key)
    #expect(reseau.wait { $0.exit == .status(0) && $0.isGivenBack })
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP]) func aSignalEndsIt(signal: Int32) throws {
    let reseau = try openReseau()
    reseau.signal(signal)
    #expect(reseau.wait { $0.exit != nil && $0.isGivenBack })
  }

  @Test func aClosedWindowEndsIt() throws {
    let reseau = try openReseau()
    reseau.hangUp()
    #expect(reseau.wait { $0.exit != nil })
  }

  @Test(arguments: ["xterm", "linux", "vt100", "xterm-kitty", "screen"]) func runsInAnyTerminal(term: String) throws {
    let reseau = try openReseau(environment: ["TERM": term, "NO_COLOR": "1", "LC_ALL": "C"])
    #expect(reseau.shows("Petite enfance"))
    reseau.send("q")
    #expect(reseau.wait { $0.exit == .status(0) })
  }

  @Test(arguments: ["dumb", ""]) func saysHowToUseItWhereThereIsNoScreen(term: String) throws {
    let reseau = try PseudoTerminal(PseudoTerminal.built("reseau"), environment: ["TERM": term])
    #expect(reseau.wait { $0.exit == .status(2) })
    #expect(reseau.shows("reseau fiche CAF"))
    #expect(reseau.settings == reseau.settingsBefore)
  }
}
