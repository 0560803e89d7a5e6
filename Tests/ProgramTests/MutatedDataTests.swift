import Glibc
import PtyHarness
import Testing

/// Datasets changed at random, in a program of their own (`Tests/MutatedData`): reading them never ends it, each problem
/// is a sentence with a place, and no control character comes to be shown.
/// By hand: `RESEAU_DONNEES` says how many, `RESEAU_GRAINE` the seed.
@Suite struct MutatedDataTests {
  private static let count = getenv("RESEAU_DONNEES").map { String(cString: $0) } ?? "120"
  private static let seed = getenv("RESEAU_GRAINE").map { String(cString: $0) } ?? "44"

  @Test func whateverTheDataAre() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Data"
    let program = try PseudoTerminal(
      PseudoTerminal.built("MutatedData"),
      ["--donnees", folder, "--nombre", Self.count, "--graine", Self.seed], size: .init(columns: 200, rows: 50))
    let ended = program.wait(seconds: 3_600) { $0.exit != nil && $0.screen.text.contains(Self.seed) }
    #expect(ended && program.exit == .status(0), "\(String(describing: program.exit))\n\(program.screen.text)")
    #expect(program.screen.text.contains("\(Self.count) datasets"))
  }
}
