import PtyHarness
import Surface
import Testing

/// What the program asks of the terminal around its screen: links that the terminal follows, the name of the window.
@Suite(.serialized) struct WindowTests {
  /// Opens the CAF's card, and goes down to the first web address on it.
  private func openSite(_ environment: [String: String?] = [:]) throws -> PseudoTerminal {
    let program = try PseudoTerminal(reseau, ["ouvrir", "CAF"], environment: environment)
    #expect(program.wait { $0.hasFooter })
    for _ in 0..<60 where !program.isShowing("https://") { program.press(Keys.down) { $0.hasFooter } }
    #expect(program.wait { $0.isShowing("https://") }, "\(program.screen.text)")
    return program
  }

  /// The cells that lead somewhere, with where.
  private func links(_ program: PseudoTerminal) -> [String: String] {
    var texts: [String: String] = [:]
    for row in 0..<program.screen.size.rows {
      for column in 0..<program.screen.size.columns {
        let cell = program.screen.cell(row: row, column: column)
        if let link = cell.link { texts[link, default: ""] += cell.text }
      }
    }
    return texts
  }

  @Test func addressesAreLinksOfTheTerminal() throws {
    let program = try openSite()
    #expect(program.wait { links($0).contains { $0.key.hasPrefix("https://") } })
    for (address, text) in links(program) where address.hasPrefix("https://") {
      // A long one stands on several rows, of which the last may be below the window.
      #expect(address.contains(text), "\(text)")
    }
    // The screen is what it was, with links or without.
    let plain = try openSite(["TERM": "linux"])
    #expect(links(plain).isEmpty)
    #expect(plain.screen.unknown == [])
    #expect(program.screen.unknown == [])
    // What is left behind leads nowhere.
    program.press("0") { $0.isHome }
    #expect(program.wait { links($0).isEmpty })
    program.quit()
    plain.quit()
  }

  @Test(arguments: ["xterm-256color", "tmux-256color"]) func theWindowIsCalledAfterThePlace(term: String) throws {
    let shell = try PseudoTerminal(
      "/bin/sh", ["-c", "printf '\\033]2;avant\\033\\\\'; exec '\(reseau)'"], environment: ["TERM": term])
    #expect(shell.wait { $0.isHome && $0.screen.title == "Accueil – reseau" })
    shell.press(Keys.enter) { $0.screen.title == "Préfecture – reseau" }
    shell.press(Keys.left) { $0.screen.title == "Accueil – reseau" }
    shell.send("q")
    #expect(shell.wait { $0.exit == .status(0) && $0.screen.title == "avant" })
  }

  /// A terminal that would print a title is sent none.
  @Test(arguments: ["linux", "vt100", "vt220"]) func aConsoleHasNoTitle(term: String) throws {
    let program = try openReseau(environment: ["TERM": term])
    program.quit()
    #expect(!String(decoding: program.output, as: UTF8.self).contains("\u{1B}]"))
  }
}
