import Surface
import TestSupport
import Testing

@testable import Explorer

/// A set of bits, against one of the standard library.
@Suite struct KeySetTests {
  private static let keys: [Key] = {
    var keys: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .wordLeft, .wordRight, .character("漢"),
    ]
    keys += (-1...14).map(Key.function)
    for scalar in (0..<0x250 as Range<UInt32>).compactMap(Unicode.Scalar.init) {
      let letter = Character(scalar)
      keys += [.character(letter), .control(letter), .alt(letter)]
    }
    return keys
  }()

  @Test func eachKeyIsItself() {
    var set = KeySet()
    for key in Self.keys { #expect(set.insert(key) == true, "\(key)") }
    for key in Self.keys { #expect(set.insert(key) == false, "\(key)") }
  }

  /// A letter is the same however its accent is written.
  @Test func anAccentIsPartOfItsLetter() {
    let (composed, decomposed) = (Key.character("\u{E9}"), Key.character("e\u{301}"))
    var set = KeySet()
    #expect(set.insert(composed) == true)
    #expect(set.insert(decomposed) == false)
    #expect(Set([composed, decomposed]).count == 1)
  }

  @Test(arguments: 1...20) func itAnswersAsASet(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var (ours, theirs) = (KeySet(), Set<Key>())
    for _ in 0..<400 {
      let key = Self.keys[random.below(Self.keys.count)]
      #expect(ours.insert(key) == theirs.insert(key).inserted, "\(key)")
    }
  }
}
