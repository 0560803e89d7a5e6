/// Finds the entries that hold the beginnings of words: the words of all entries in alphabetical order, and for each
/// the entries that hold it.
struct DirectoryIndex: Sendable {
  private let vocabulary: Vocabulary
  /// The entries of each word stand in `postings` from its start to that of the next.
  private let starts: [Int32]
  private let postings: [Int32]
  private let count: Int

  init(vocabulary: Vocabulary, starts: [Int32], postings: [Int32], count: Int) {
    self.vocabulary = vocabulary
    self.starts = starts
    self.postings = postings
    self.count = count
  }

  /// For each entry whether it answers; nil where nothing is asked, and all do.
  /// - Parameter forgives: whether a word that no entry holds may have one typing error.
  func matches(_ text: String, forgives: Bool = true) -> [Bool]? {
    let words = Self.joined(Folding.bytes(text)).split(separator: 0x20)
    guard !words.isEmpty else { return nil }
    var kept: [Bool] = []
    for (number, word) in words.enumerated() {
      var holds = marks(Array(word), forgives: forgives)
      if number > 0 { for entry in 0..<count where !kept[entry] { holds[entry] = false } }
      kept = holds
    }
    return kept
  }

  /// The entries that hold a word that begins so; where none does, those that hold it but for one typing error.
  private func marks(_ word: [UInt8], forgives: Bool) -> [Bool] {
    var right: [Int] = []
    var close: [Int] = []
    vocabulary.forEachMatch(of: word) { place, match, _ in
      if match == .oneError { close.append(place) } else { right.append(place) }
    }
    var marks = [Bool](repeating: false, count: count)
    postings.withUnsafeBufferPointer { postings in
      marks.withUnsafeMutableBufferPointer { marks in
        for place in right.isEmpty && forgives ? close : right {
          for posting in Int(starts[place])..<Int(starts[place + 1]) { marks[Int(postings[posting])] = true }
        }
      }
    }
    return marks
  }

  /// Joins the groups of digits in which numbers are written: "02 40 41" is what 0240412020 begins with.
  /// - Parameter folded: words with single spaces between them.
  static func joined(_ folded: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(folded.count)
    var wasGroup = false
    var start = 0
    while start < folded.count {
      let end = folded[start...].firstIndex(of: 0x20) ?? folded.count
      let isGroup = end - start <= 4 && folded[start..<end].allSatisfy { (0x30...0x39).contains($0) }
      if start > 0, !(isGroup && wasGroup) { joined.append(0x20) }
      joined += folded[start..<end]
      wasGroup = isGroup
      start = end + 1
    }
    return joined
  }
}
