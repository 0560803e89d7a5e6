import Testing

/// `reseau quiz`, where there is no terminal.
@Suite struct QuizCommandTests {
  @Test func theSameSeedGivesTheSameText() throws {
    let run = try Program.run(["quiz", "--graine", "12", "--nombre", "5"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("Quiz, 5 questions\n"))
    #expect(run.output.contains("reseau quiz --nombre 5 --graine 12\n"))
    let parts = run.output.split(separator: "RÉPONSES\n")
    #expect(parts.count == 2 && parts[0].contains("  5. ") && parts[1].contains("  5. "))
    #expect(parts[0].contains("     D. ") && !parts[0].contains("fascicule, section"))
    #expect(try Program.run(["quiz", "--graine", "12", "--nombre", "5"]).output == run.output)
    #expect(try Program.run(["quiz", "--graine", "13", "--nombre", "5"]).output != run.output)
  }

  @Test(arguments: ["6", "logement", "levier 6"]) func aThemeIsFoundByItsWords(theme: String) throws {
    let run = try Program.run(["quiz", "--theme", theme, "--graine", "1"])
    #expect(run.status == 0 && run.output.contains("reseau quiz --theme 6 --graine 1\n"))
  }

  @Test(arguments: [
    ["--niveau", "9"], ["--nombre", "0"], ["--graine", "abc"], ["--graine", "10000"], ["--nombre", "\u{1B}[31m"],
  ])
  func aNumberOutOfBoundsIsExplained(options: [String]) throws {
    let run = try Program.run(["quiz"] + options)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("c’est un nombre de"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func anUnknownThemeListsThem() throws {
    let run = try Program.run(["quiz", "--theme", "zzz"])
    #expect(run.status == 1 && run.errors.contains("n’est pas un thème") && run.errors.contains("6 Logement"))
    #expect(run.errors.contains("\n    reseau quiz --theme 6\n"))
  }

  /// What a group answers on the screen is what it takes home on paper.
  @Test(arguments: ["logement", "dette", "levier 4", "petite enf"]) func theSameOnPaper(theme: String) throws {
    let options = ["--theme", theme, "--nombre", "4", "--graine", "44"]
    let shown = try Program.run(["quiz"] + options).output
    let printed = try Program.run(["exporter", "quiz", "--format", "markdown"] + options).output
    let first = try #require(shown.firstMatch(of: /\n  1\. ([^\n]{12,30})/)?.1)
    #expect(printed.contains(first), "\(first)")
    // The letters of the right answers, in order.
    let letters = shown.matches(of: /\n  \d\. ([A-D])\u{A0}:/).map { String($0.1) }
    #expect(letters.count == 4)
    #expect(printed.matches(of: #/\n[*][*]([A-D])\. /#).map { String($0.1) } == letters)
  }
}
