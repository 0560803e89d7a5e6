import Surface
import TestSupport
import Testing

@testable import Explorer

/// What a program remembers of its last frames changes none of the next ones.
@Suite struct MemoTests {
  @Test(arguments: [(80, 24), (60, 16), (120, 35)], 1...2 as ClosedRange<UInt64>)
  func aProgramThatRemembersNothingDrawsTheSame(size: (Int, Int), seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var journey = Journey(columns: size.0, rows: size.1)
    let keys = [
      "Bas", "Bas", "Bas", "Haut", "Tab", "Tab", "Gauche", "Droite", "f", "l", "PageBas", "Fin", "Début", "Entrée",
      "Échap", "1", "2", "3", "4", "0", "?",
    ]
    for step in 0..<150 {
      if random.below(12) == 0 {
        let (columns, rows) = [(80, 24), (60, 16), (120, 35), (81, 25)][random.below(4)]
        journey.resize(columns, rows)
      } else if random.below(25) == 0 {
        journey.state.settings.glyphs = [Glyphs.rich, .sober, .ascii][random.below(3)]
      } else {
        journey.press(keys[random.below(keys.count)])
      }
      let fresh = Program(journey.program.network).draw(journey.state)
      #expect(journey.frame == fresh, "step \(step)")
    }
  }
}
