/// Numbers that look random and are the same on every machine and in every version: SplitMix64, of Steele, Lea and
/// Flood (2014). The standard library promises neither for its own shuffles, so the draws are written here too.
struct SeededRandom: Sendable {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, and without, `bound`; 0 where that is not above 0.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let bound = UInt64(bound)
    // The remainder alone would favour small numbers: what stands above the last whole multiple is drawn again.
    let limit = UInt64.max - UInt64.max % bound
    var drawn = next()
    while drawn >= limit { drawn = next() }
    return Int(drawn % bound)
  }

  /// The elements in a random order, each order as likely as another (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(last, below(last + 1)) }
    return elements
  }
}
