/// How well a word of the text answers a word that was typed.
enum WordMatch: Int, Comparable {
  case oneError = 1
  case prefix = 2
  case exact = 3

  static func < (one: WordMatch, other: WordMatch) -> Bool { one.rawValue < other.rawValue }

  /// The shortest word in which an error is forgiven, in letters.
  static let shortestForgiven = 5

  /// Compares folded words, as bytes. One error is a letter too many, missing, wrong, or two swapped; it is
  /// forgiven against a whole word, or its beginning while the user is still typing.
  init?(typed: [UInt8], word: [UInt8]) {
    if typed.count <= word.count, word.starts(with: typed) {
      self = typed.count == word.count ? .exact : .prefix
      return
    }
    guard typed.count >= Self.shortestForgiven, word.count + 1 >= typed.count,
      Self.withinOneError(typed, word)
    else { return nil }
    self = .oneError
  }

  /// Whether one edit turns `typed` into `word` or into a beginning of it.
  private static func withinOneError(_ typed: [UInt8], _ word: [UInt8]) -> Bool {
    var same = 0
    while same < typed.count, same < word.count, typed[same] == word[same] { same += 1 }
    // The first letter is hardly ever the wrong one, and too much would match.
    guard same > 0 else { return false }
    let rest = typed.count - same
    // One letter too many was typed.
    if begins(word, at: same, with: typed, from: same + 1, count: rest - 1) { return true }
    // One letter is wrong.
    if same < word.count, begins(word, at: same + 1, with: typed, from: same + 1, count: rest - 1) { return true }
    // One letter is missing.
    if same < word.count, begins(word, at: same + 1, with: typed, from: same, count: rest) { return true }
    // Two letters are swapped.
    return rest >= 2 && same + 1 < word.count && typed[same] == word[same + 1] && typed[same + 1] == word[same]
      && begins(word, at: same + 2, with: typed, from: same + 2, count: rest - 2)
  }

  private static func begins(_ word: [UInt8], at start: Int, with typed: [UInt8], from: Int, count: Int) -> Bool {
    guard count >= 0, start + count <= word.count, from + count <= typed.count else { return false }
    for index in 0..<count where word[start + index] != typed[from + index] { return false }
    return true
  }
}
