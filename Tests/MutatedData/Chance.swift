/// Numbers from a seed (Steele, Lea and Flood 2014): the same case is the same everywhere.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of one case.
  init(seed: UInt64, number: Int) {
    state = seed
    state = next() &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound` - 1; 0 for a bound of 0.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  mutating func pick<Item>(_ items: [Item], or other: Item) -> Item {
    items.isEmpty ? other : items[below(items.count)]
  }

  /// Whether something happens that does once in so many times.
  mutating func onceIn(_ times: Int) -> Bool { below(times) == 0 }
}
