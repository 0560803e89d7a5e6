import PtyHarness
import Surface
import Testing

/// Other terminals, other locales, and no terminal at all.
@Suite(.serialized) struct SurroundingsTests {
  /// Variables of the environment that change something; nil removes one.
  struct Surroundings: Sendable, CustomTestStringConvertible {
    let variables: [String: String?]
    /// How many colours are left of the 256.
    var colours = 256
    var testDescription: String { variables.map { "\($0)=\($1 ?? "")" }.sorted().joined(separator: " ") }
  }

  static let all = [
    Surroundings(variables: ["LC_ALL": nil, "LANG": "C"]), Surroundings(variables: ["LC_ALL": "POSIX"]),
    Surroundings(variables: ["LC_ALL": nil]), Surroundings(variables: ["TERM": "xterm"], colours: 8),
    Surroundings(variables: ["TERM": "linux"], colours: 8), Surroundings(variables: ["TERM": "vt100"], colours: 0),
    Surroundings(variables: ["TERM": "xterm-kitty"]), Surroundings(variables: ["TERM": "tmux-256color"]),
    Surroundings(variables: ["TERM": "screen"], colours: 8), Surroundings(variables: ["TERM": "vt220"], colours: 0),
    Surroundings(variables: ["TERM": "alacritty"]), Surroundings(variables: ["TERM": "foot"]),
    Surroundings(variables: ["TERM": "no-such-terminal"]),
    Surroundings(variables: ["NO_COLOR": "1"], colours: 0), Surroundings(variables: ["NO_COLOR": ""]),
    Surroundings(variables: ["COLUMNS": "40", "LINES": "10"]),
    Surroundings(variables: ["TERM": "tmux-256color", "LC_ALL": "no-such-locale", "COLUMNS": "1"]),
    Surroundings(variables: ["TERM": "vt100", "LC_ALL": "POSIX", "NO_COLOR": "1"], colours: 0),
  ]

  @Test(arguments: all) func opensExploresAndLeaves(surroundings: Surroundings) throws {
    let program = try openReseau(environment: surroundings.variables)
    for _ in 0..<3 { program.goDown() }
    // Accents come out in every locale.
    #expect(program.isShowing("Préfecture"))
    program.press(Keys.enter) { !$0.screen.row(2).contains("ACTEURS") && $0.hasFooter }
    program.press(Keys.left) { $0.isHome }
    program.resize(Size(columns: 100, rows: 30))
    #expect(program.wait { $0.isHome && $0.isOnSelection })
    let colours = Set(
      (0..<30).flatMap { row in
        (0..<100).flatMap { column -> [Int] in
          let look = program.screen.cell(row: row, column: column).look
          return [look.foreground, look.background].compactMap(\.self)
        }
      })
    #expect(colours.allSatisfy { $0 < surroundings.colours })
    #expect(colours.isEmpty == (surroundings.colours == 0))
    #expect(program.screen.unknown == [])
    program.quit()
  }

  /// A terminal that only writes lines has the same in a dialogue.
  @Test(arguments: ["dumb", "", nil]) func talksWhereNoScreenCanBeDrawn(term: String?) throws {
    let program = try PseudoTerminal(reseau, environment: ["TERM": term])
    #expect(program.wait { $0.isShowing("Votre choix") }, "\(program.screen.text)")
    program.send("levier 1\r")
    #expect(program.wait { $0.isShowing("Recherche") })
    program.send("quitter\r")
    #expect(program.wait { $0.exit == .status(0) && $0.isShowing("Au revoir.") })
    #expect(!program.output.contains(0x1B))
    #expect(program.settings == program.settingsBefore)
  }

  @Test(arguments: ["</dev/null", "| cat", "</dev/null | cat", ">/dev/null"])
  func explainsItselfOnAFile(redirection: String) throws {
    // The guide goes to standard error, so that it does not spoil a file.
    let command = "{ '\(reseau)'; echo \"status=$?\" >&2; } \(redirection)"
    let shell = try PseudoTerminal("/bin/sh", ["-c", command])
    #expect(shell.wait { $0.exit == .status(0) && $0.isGuided && $0.isShowing("status=2") })
    #expect(!shell.output.contains(0x1B))
    let silenced = "{ '\(reseau)' 2>/dev/null; echo \"status=$?\" >&2; } \(redirection)"
    let quiet = try PseudoTerminal("/bin/sh", ["-c", silenced])
    #expect(quiet.wait { $0.exit == .status(0) && $0.isShowing("status=2") })
    #expect(String(decoding: quiet.output, as: UTF8.self) == "status=2\r\n")
  }
}

extension PseudoTerminal {
  /// Whether the guide was printed.
  fileprivate var isGuided: Bool { String(decoding: output, as: UTF8.self).contains("reseau fiche") }
}
