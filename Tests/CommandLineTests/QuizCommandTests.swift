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
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("il faut un nombre de"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func anUnknownThemeListsThem() throws {
    let run = try Program.run(["quiz", "--theme", "zzz"])
    #expect(run.status == 1 && run.errors.contains("Aucun levier") && run.errors.contains("6 Logement"))
  }
}
