/// Puts side by side the lines of a table that are alike.
///
/// The likeness of two lines is that of Jaccard: what both have, over what one of them has. The line that has most
/// comes first; each time, the line most like the last one follows. Ties go to the order given, so that the same
/// table always gives the same order. Lines that have nothing stand at the end.
enum Seriation {
  /// For each line, which things it has, one bit a thing.
  static func sets(_ lines: [Int], _ things: [Int], _ has: (Int, Int) -> Bool) -> [[UInt64]] {
    lines.map { line in
      var set = [UInt64](repeating: 0, count: (things.count + 63) / 64)
      for (place, thing) in things.enumerated() where has(line, thing) { set[place / 64] |= 1 << (place % 64) }
      return set
    }
  }

  /// The new order, as places in the old one.
  static func order(_ sets: [[UInt64]]) -> [Int] {
    let sizes = sets.map { $0.reduce(0) { $0 + $1.nonzeroBitCount } }
    var waiting = sets.indices.filter { sizes[$0] > 0 }
    let empty = sets.indices.filter { sizes[$0] == 0 }
    guard var last = waiting.max(by: { sizes[$0] < sizes[$1] || (sizes[$0] == sizes[$1] && $0 > $1) }) else {
      return empty
    }
    var ordered = [last]
    waiting.removeAll { $0 == last }
    while let next = waiting.max(by: { isLess(likeness($0, last, sets, sizes), likeness($1, last, sets, sizes), $0, $1) })
    {
      ordered.append(next)
      waiting.removeAll { $0 == next }
      last = next
    }
    return ordered + empty
  }

  /// What two lines share, over what they have together; kept as a fraction, so that ties are exact.
  private static func likeness(_ one: Int, _ other: Int, _ sets: [[UInt64]], _ sizes: [Int]) -> (Int, Int) {
    var shared = 0
    for place in sets[one].indices { shared += (sets[one][place] & sets[other][place]).nonzeroBitCount }
    return (shared, sizes[one] + sizes[other] - shared)
  }

  private static func isLess(_ one: (Int, Int), _ other: (Int, Int), _ onePlace: Int, _ otherPlace: Int) -> Bool {
    let difference = one.0 * other.1 - other.0 * one.1
    return difference == 0 ? onePlace > otherPlace : difference < 0
  }
}
