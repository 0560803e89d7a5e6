import TestSupport

/// Numbers from a seed: the same case is the same everywhere.
struct Chance: RandomNumberGenerator {
  private var random: SeededRandom

  /// The numbers of one case.
  init(seed: UInt64, number: Int) {
    var first = SeededRandom(seed: seed)
    random = SeededRandom(seed: first.next() &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
  }

  mutating func next() -> UInt64 { random.next() }

  /// A number from 0 to `bound` - 1; 0 for a bound of 0.
  mutating func below(_ bound: Int) -> Int { random.below(bound) }

  mutating func pick<Item>(_ items: [Item], or other: Item) -> Item {
    items.isEmpty ? other : items[below(items.count)]
  }

  /// Whether something happens that does once in so many times.
  mutating func onceIn(_ times: Int) -> Bool { below(times) == 0 }
}
