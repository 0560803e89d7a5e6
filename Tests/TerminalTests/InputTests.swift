import PtyHarness
import Surface
import Testing

@Suite(.serialized) struct InputTests {
  @Test func keysInEveryForm() throws {
    let probe = try startProbe()
    probe.expect("key up", after: "\u{1B}[A")
    probe.expect("key down", after: "\u{1B}OB")
    probe.expect("key right", after: "\u{1B}OC")
    probe.expect("key left", after: "\u{1B}[D")
    probe.expect("key function(1)", after: "\u{1B}OP")
    probe.expect("key backTab", after: "\u{1B}[Z")
    probe.expect("key control(\"c\")", after: "\u{3}")
    probe.expect("key control(\"s\")", after: "\u{13}")
    probe.expect("key enter", after: "\r")
    probe.expect("key character(\"é\")", after: "é")
    // U+0101 and U+0199 have the numbers of keys in curses.
    probe.expect("key character(\"ā\")", after: "ā")
    probe.expect("key character(\"ƙ\")", after: "ƙ")
  }

  /// Long before that of a program which waits two seconds for the rest of a key.
  @Test func escapeAloneComesSoon() throws {
    let patient = try startProbe(environment: ["ESCDELAY": "2000"])
    let probe = try startProbe()
    patient.send("\u{1B}")
    probe.expect("key escape", after: "\u{1B}")
    patient.settle(seconds: 0)
    #expect(patient.event == "none")
    #expect(patient.wait { $0.event == "key escape" })
  }

  @Test func clicksBeyondTheOldLimit() throws {
    for term in ["xterm-256color", "tmux-256color"] {
      let probe = try startProbe(environment: ["TERM": term], size: Size(columns: 240, rows: 24))
      probe.expect("press at row 4 column 229", after: "\u{1B}[<0;230;5M")
      probe.expect("drag at row 4 column 230", after: "\u{1B}[<32;231;5M")
      probe.expect("release at row 4 column 230", after: "\u{1B}[<0;231;5m")
      probe.expect("wheelUp at row 0 column 0", after: "\u{1B}[<64;1;1M")
      probe.expect("wheelDown at row 1 column 2", after: "\u{1B}[<65;3;2M")
    }
  }

  @Test func theMouseCanBeGivenBack() throws {
    let probe = try startProbe()
    probe.send("m")
    #expect(probe.wait { $0.screen.modes.isDisjoint(with: [1002, 1006]) })
    probe.send("m")
    #expect(probe.wait { $0.screen.modes.isSuperset(of: [1002, 1006]) })
    let other = try startProbe(["--no-mouse"])
    #expect(other.screen.modes.isDisjoint(with: [1002, 1006]))
  }

  @Test func aPasteIsOneEventAndNeverAShortcut() throws {
    let probe = try startProbe()
    probe.expect(
      "paste of 23: caf, q [2J qq mission é", after: "\u{1B}[200~caf, q\r\n\u{1B}[2J\tq\u{7}q\nmission é\n\u{1B}[201~")
    #expect(probe.exit == nil)
  }

  @Test func aLargePasteIsCut() throws {
    let probe = try startProbe()
    probe.send("\u{1B}[200~" + String(repeating: "abcdefgh", count: 131_072) + "\u{1B}[201~")
    #expect(probe.wait { $0.event.hasPrefix("paste of 65536: abcdefgh") })
    probe.expect("key tab", after: "\t")
  }

  @Test func everyResizeArrives() throws {
    let probe = try startProbe()
    for width in 60..<160 { probe.resize(Size(columns: width, rows: 20 + width % 7)) }
    #expect(probe.wait { $0.isShowing("PROBE 159x25") && $0.event == "resize 159x25" })
    #expect(probe.wait { $0.screen.row(24).hasSuffix("q: quit") })
  }
}
