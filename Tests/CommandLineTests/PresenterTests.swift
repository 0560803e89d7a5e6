import Testing

/// `reseau presenter` where it has nothing to show, or nowhere to show it.
@Suite struct PresenterCommandTests {
  @Test func withoutANameItSaysWhatThereIs() throws {
    let run = try Program.run(["presenter"])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Dites quoi présenter"))
    for line in ["reseau presenter levier 6", "reseau presenter sit_danger", "reseau presenter --notes"] {
      #expect(run.errors.contains("  \(line)\n"), "\(line)")
    }
  }

  /// What is understood needs a terminal; what is not is said.
  @Test(
    arguments: [
      (["CAF"], 2), (["levier", "6"], 2), (["sit_danger"], 2), (["danger", "immédiat"], 2), (["--notes"], 2),
      (["zzzz"], 1), (["une", "personne"], 1), (["CAF", "--nottes"], 64),
    ] as [([String], Int32)])
  func namesAreUnderstood(arguments: [String], status: Int32) throws {
    let run = try Program.run(["presenter"] + arguments)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func severalAreOffered() throws {
    let run = try Program.run(["presenter", "une", "personne"])
    #expect(run.errors.contains("peut désigner plusieurs choses à présenter"))
    #expect(run.errors.contains("  reseau presenter sit_"))
  }
}
