import PartnerNetwork
import Testing

@Suite struct DepthTests {
  /// A file whose deepest value stands that many levels down; the file itself is the first.
  private func nested(_ levels: Int, open: String, close: String) -> (text: String, opening: String) {
    let opening = "{\"é\": " + String(repeating: open, count: levels - 1)
    return (opening + String(repeating: close, count: levels - 1) + "}", opening)
  }

  @Test(arguments: [("[", "]"), ("{\"à\": ", "}"), ("[{\"\": ", "}]")])
  func sixtyFourLevels(open: String, close: String) {
    let levels = open.hasPrefix("[{") ? 32 : 64
    let body = nested(levels, open: open, close: close).text
    // An object needs a value at its deepest key.
    let text = open == "[" ? body : body.replacingFirst("\": }", with: "\": 0}")
    let problems = Sample.read(with: text).allProblems
    #expect(problems.map(\.cause) == [.unknownKey("é")])
  }

  @Test func theSixtyFifthLevelIsToldWhereItOpens() {
    let (text, opening) = nested(65, open: "[", close: "]")
    let problems = Sample.read(with: text).allProblems
    #expect(problems.map(\.cause) == [.unknownKey("é"), .tooDeep])
    #expect(problems.last?.line == 1)
    #expect(problems.last?.column == opening.count)
  }

  @Test(arguments: [100, 10_000, 1_000_000])
  func deeperStillIsRefusedWithoutRecursingThatFar(_ levels: Int) {
    let text = "{\"entites\": " + String(repeating: "[", count: levels)
    let problems = Sample.read(with: text).allProblems
    #expect(problems.contains { $0.cause == .tooDeep })
  }
}

extension String {
  /// The first occurrence of a text replaced.
  fileprivate func replacingFirst(_ text: String, with other: String) -> String {
    guard let range = self.firstRange(of: text) else { return self }
    return replacingCharacters(of: range, with: other)
  }

  private func replacingCharacters(of range: Range<String.Index>, with other: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: other)
    return copy
  }
}
