import Testing

@testable import PartnerNetwork

@Suite struct ByteTextsTests {
  /// Texts that begin alike, of few letters, so that all ways of comparing them come up.
  private static func random(_ count: Int) -> [[UInt8]] {
    var random = SeededRandom(seed: 3)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...12, using: &random)).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
    }
  }

  @Test func theyAreSortedAsArraysAre() {
    let all = Self.random(2_000)
    var texts = ByteTexts()
    for text in all { texts.append(text) }
    let expected = all.indices.sorted { one, other in
      all[one] == all[other] ? one < other : all[one].lexicographicallyPrecedes(all[other])
    }
    #expect(texts.sorted(0..<Int32(all.count)).map(Int.init) == expected)
    #expect((0..<texts.count).map { Array(texts[$0]) } == all)
  }

  /// Enough of them for the table to grow.
  @Test func everyWordHasItsNumber() {
    var numbers = WordNumbers()
    var expected: [[UInt8]: Int32] = [:]
    for word in Self.random(9_000) {
      let next = Int32(expected.count)
      #expect(numbers.number(of: word[...]) == expected[word, default: next])
      if expected[word] == nil { expected[word] = next }
    }
    #expect(numbers.words.count == expected.count && expected.count > 2_000)
  }

  @Test(arguments: [
    ("", ""), ("02 40 41", "024041"), ("rue 12 02 40", "rue 120240"), ("44000 nantes 1", "44000 nantes 1"),
    ("12345 12", "12345 12"), ("12 a 3", "12 a 3"),
  ])
  func groupsOfDigitsAreJoined(_ text: String, _ joined: String) {
    #expect(DirectoryIndex.joined(Array(text.utf8)) == Array(joined.utf8))
  }
}
