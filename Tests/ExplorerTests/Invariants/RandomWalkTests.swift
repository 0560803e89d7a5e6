import Surface
import Testing

@testable import Explorer

/// Users who press anything: whatever they do, the program stays whole.
@Suite struct RandomWalkTests {
  private static let keys: [Key] =
    [
      .enter, .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .down, .down, .left,
      .left, .right, .right, .home, .end, .pageUp, .pageDown, .function(1), .function(2), .function(5), .control("f"),
      .control("p"), .control("z"), .control("u"), .control("x"),
    ] + "0123456789&é\"'(-è_çàfkirmq?/:;!abcdelnostuxAZ .漢🙂".map { .character($0) }

  private static let sizes = EveryScreenTests.sizes

  static func event(_ random: inout SeededRandom, _ size: Size) -> InputEvent {
    let place = Point(
      row: Int.random(in: -1...size.rows, using: &random), column: Int.random(in: -1...size.columns, using: &random))
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<72: return .key(keys.randomElement(using: &random) ?? .enter)
    case 72..<86: return .mouse(MouseEvent(.press, at: place))
    case 86..<92: return .mouse(MouseEvent(Bool.random(using: &random) ? .wheelUp : .wheelDown, at: place))
    case 92..<93: return .paste(["loyer", "a\nb", "", "漢字", "q q q"].randomElement(using: &random) ?? "")
    default:
      let usual = [(80, 24), (80, 24), (120, 35), (60, 16)]
      let size = (usual + sizes).randomElement(using: &random) ?? (80, 24)
      return .resize(Size(columns: size.0, rows: size.1))
    }
  }

  static func walk(seed: UInt64, steps: Int, program: Program) -> [String] {
    var random = SeededRandom(seed: seed)
    var journey = Journey(columns: 80, rows: 24, program: program)
    for step in 0..<steps {
      let event = event(&random, journey.state.size)
      journey.send(event)
      var faults: [String] = []
      // Every screen on the way is updated; looking at one takes longer, so some are left out.
      if step % 6 == 0 { faults += FrameCheck.faults(journey) }
      if step % 18 == 0 { faults += CommandCheck.faults(program.commands(journey.state)) }
      if journey.state.layers.count > 1 { faults.append("\(journey.state.layers.count) layers") }
      if journey.state.trail.visits.count > Trail.longest { faults.append("trail") }
      if !faults.isEmpty { return faults.map { "seed \(seed), step \(step), \(event): \($0)" } }
    }
    return []
  }

  @Test(arguments: UInt64(1)...6) func anythingIsPressed(seed: UInt64) {
    let faults = Self.walk(seed: seed, steps: 350, program: BundledNetwork.program)
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }
}
