import Testing

/// What is said of command lines that are not understood, and how the help is asked for.
@Suite struct UsageTests {
  private static let english = [
    "Error", "Usage", "usage:", "USAGE", "OPTIONS:", "ARGUMENTS", "SUBCOMMANDS", "Unknown", "Missing", "Show help",
    "invalid", "See '", "expected", "Did you mean",
  ]

  @Test(arguments: [
    (["caf"], "«\u{A0}caf\u{A0}» n’est pas une commande.\n"),
    (["fihce", "CAF", "--format", "json"], "«\u{A0}fihce\u{A0}» n’est pas une commande.\n"),
    (["fiche", "CAF", "--formt", "json"], "«\u{A0}--formt\u{A0}» n’est pas une option de «\u{A0}reseau fiche\u{A0}»."),
    (["fiche", "CAF", "-x"], "«\u{A0}-x\u{A0}» n’est pas une option de «\u{A0}reseau fiche\u{A0}»."),
    (["-xyz"], "«\u{A0}-xyz\u{A0}» n’est pas une option de «\u{A0}reseau\u{A0}»."),
    (["fiche", "CAF", "--format"], "Il manque une valeur après «\u{A0}--format\u{A0}».\n"),
    (["fiche", "--donnees"], "Il manque une valeur après «\u{A0}--donnees\u{A0}».\n"),
    (["--version=1"], "L’option «\u{A0}--version\u{A0}» s’emploie seule, sans valeur.\n"),
    (["fiche", "CAF", "--format", "pdf"], "«\u{A0}pdf\u{A0}» n’est pas un format de cette commande.\n"),
    (["chercher", "CAF", "--format", "markdown"], "«\u{A0}markdown\u{A0}» n’est pas un format de cette commande.\n"),
    (["exporter"], "Dites quoi exporter."), (["exporter", "reseau", "autre"], "Dites quoi exporter."),
    (["chercher"], "Il manque les mots à chercher.\n"), (["chercher", " "], "Il manque les mots à chercher.\n"),
    (["aide", "zzz"], "«\u{A0}zzz\u{A0}» n’est pas une commande.\n"),
    (["--theme", "rose"], "«\u{A0}rose\u{A0}» n’est le nom d’aucunes couleurs.\n"),
    (["ouvrir", "CAF", "--theme", "rose"], "«\u{A0}rose\u{A0}» n’est le nom d’aucunes couleurs.\n"),
    (["presenter", "CAF", "--couleur", "peut-être"], "Après --couleur, «\u{A0}peut-être\u{A0}» ne veut rien dire.\n"),
    (["--couleur"], "Il manque une valeur après «\u{A0}--couleur\u{A0}».\n"),
    (["--theme", "sombre", "zzz"], "«\u{A0}zzz\u{A0}» n’est pas une commande.\n"),
    (["--sans-souris=non"], "L’option «\u{A0}--sans-souris\u{A0}» s’emploie seule, sans valeur.\n"),
    (["--generate-completion-script=bash"], "Cette commande n’a pas été comprise.\n"),
  ])
  func mistakesAreExplained(arguments: [String], beginning: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix(beginning), "\(run.errors)")
    #expect(run.errors.contains("reseau aide") || run.errors.contains("  reseau "))
    for word in Self.english { #expect(!run.errors.contains(word), "\(word)") }
  }

  @Test(arguments: [["aide"], ["--aide"], ["--help"], ["-h"], ["help"], ["AIDE"]])
  func theOverviewNamesEveryCommand(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for name in [
      "fiche NOM", "chercher MOTS", "liens NOM", "chemin NOM NOM", "glossaire", "annuaire", "commune", "presenter NOM",
      "exporter", "verifier", "aide",
    ] {
      #expect(run.output.contains("\n  reseau \(name)"), "\(name)")
    }
    for word in Self.english { #expect(!run.output.contains(word), "\(word)") }
  }

  @Test(arguments: [
    "fiche", "chercher", "liens", "chemin", "glossaire", "annuaire", "commune", "presenter", "exporter",
    "verifier", "nouveau", "differences", "aide",
  ])
  func everyCommandIsExplained(name: String) throws {
    let help = try Program.run(["aide", name])
    #expect(help.status == 0)
    #expect(help.output.hasPrefix("reseau \(name)\n  "))
    for part in ["\nÀ TAPER\n", "\nOPTIONS\n", "\nEXEMPLES\n"] { #expect(help.output.contains(part)) }
    for word in Self.english { #expect(!help.output.contains(word), "\(word)") }
    for line in help.output.split(separator: "\n") { #expect(line.count <= 72, "\(line)") }
    for arguments in [[name, "--aide"], [name, "-h"], [name, "mot", "--help"], ["help", name], ["--help", name]] {
      #expect(try Program.run(arguments).output == help.output, "\(arguments)")
    }
  }

  @Test(arguments: ["fiche", "chercher", "liens", "chemin", "glossaire", "annuaire", "commune", "verifier"])
  func examplesOfTheHelpWork(name: String) throws {
    let lines = try Program.run(["aide", name]).output.split(separator: "\n")
    let examples = lines.filter { $0.hasPrefix("  reseau ") }.dropFirst()
    #expect(!examples.isEmpty)
    for example in examples where !example.contains("mes-donnees") {
      let words = example.split(separator: " ").dropFirst().map(String.init)
      #expect(try Program.run(words).status == 0, "\(example)")
    }
  }

  @Test func theNameOfACardLeadsToItsCommand() throws {
    let run = try Program.run(["france", "travail", "--format", "json"])
    #expect(run.status == 64)
    #expect(run.errors.contains("\n  reseau fiche france travail\n"))
  }

  @Test(arguments: [["Vérifier"], ["VERIFIER"], ["verifier"]])
  func commandsMayHaveAccentsAndCapitals(arguments: [String]) throws {
    #expect(try Program.run(arguments).status == 0)
  }

  @Test func withoutATerminalTheGuideIsPrinted() throws {
    let run = try Program.run([])
    #expect(run.status == 2)
    #expect((run.output + run.errors).contains("\n  reseau fiche CAF\n"))
  }
}
