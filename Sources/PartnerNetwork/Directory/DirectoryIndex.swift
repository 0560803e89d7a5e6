/// Finds the entries that hold the beginnings of words: the words of all entries in alphabetical order, and for each
/// the entries that hold it.
struct DirectoryIndex: Sendable {
  private let vocabulary: Vocabulary
  /// The entries of each word stand in `postings` from its start to that of the next.
  private let starts: [Int32]
  private let postings: [Int32]
  private let count: Int

  /// - Parameter texts: the folded words of each entry.
  init(_ texts: [[Substring]]) {
    count = texts.count
    var numbers: [Substring: Int32] = [:]
    var pairs: [(word: Int32, entry: Int32)] = []
    for (entry, words) in texts.enumerated() {
      for word in words {
        let next = Int32(numbers.count)
        let number = numbers[word] ?? next
        if number == next { numbers[word] = next }
        pairs.append((number, Int32(entry)))
      }
    }
    let words = numbers.map { (bytes: Array($0.key.utf8), number: $0.value) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    vocabulary = Vocabulary(words.map(\.bytes))
    var places = [Int32](repeating: 0, count: words.count)
    for (place, word) in words.enumerated() { places[Int(word.number)] = Int32(place) }
    var starts = [Int32](repeating: 0, count: words.count + 1)
    for pair in pairs { starts[Int(places[Int(pair.word)]) + 1] += 1 }
    for place in 0..<words.count { starts[place + 1] += starts[place] }
    var next = starts
    var postings = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      let place = Int(places[Int(pair.word)])
      postings[Int(next[place])] = pair.entry
      next[place] += 1
    }
    self.starts = starts
    self.postings = postings
  }

  /// For each entry whether it answers; nil where nothing is asked, and all do.
  func matches(_ text: String) -> [Bool]? {
    let words = Self.joined(Folding.words(text))
    guard !words.isEmpty else { return nil }
    var kept: [Bool] = []
    for (number, word) in words.enumerated() {
      var holds = marks(Array(word.utf8))
      if number > 0 { for entry in 0..<count where !kept[entry] { holds[entry] = false } }
      kept = holds
    }
    return kept
  }

  /// The entries that hold a word that begins so; where none does, those that hold it but for one typing error.
  private func marks(_ word: [UInt8]) -> [Bool] {
    var right: [Int] = []
    var close: [Int] = []
    vocabulary.forEachMatch(of: word) { place, match, _ in
      if match == .oneError { close.append(place) } else { right.append(place) }
    }
    var marks = [Bool](repeating: false, count: count)
    postings.withUnsafeBufferPointer { postings in
      marks.withUnsafeMutableBufferPointer { marks in
        for place in right.isEmpty ? close : right {
          for posting in Int(starts[place])..<Int(starts[place + 1]) { marks[Int(postings[posting])] = true }
        }
      }
    }
    return marks
  }

  /// Joins the groups of digits in which numbers are written: "02 40 41" is what 0240412020 begins with.
  static func joined(_ words: [Substring]) -> [String] {
    var joined: [String] = []
    var isJoining = false
    for word in words {
      let isGroup = word.utf8.count <= 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if isGroup, isJoining, let last = joined.indices.last {
        joined[last] += word
      } else {
        joined.append(String(word))
      }
      isJoining = isGroup
    }
    return joined
  }
}

/// The entries in the order of one column: equal ones keep the order of the data in both directions, and those
/// without a value are last in both.
struct DirectoryOrder: Sendable {
  /// Entries in ascending order.
  private let ordered: [Int32]
  /// Where each group of equal entries begins in `ordered`; then where those without a value begin.
  private let groups: [Int32]

  /// - Parameter keys: what each entry is compared by.
  init(_ keys: [[UInt8]?]) {
    let present = keys.indices.compactMap { index in keys[index].map { (key: $0, index: index) } }
      .sorted { one, other in
        // Equal keys are common, and cheaper to tell so than to compare twice.
        if one.key == other.key { return one.index < other.index }
        return one.key.lexicographicallyPrecedes(other.key)
      }
    var groups: [Int32] = []
    for place in present.indices where place == 0 || present[place].key != present[place - 1].key {
      groups.append(Int32(place))
    }
    groups.append(Int32(present.count))
    self.groups = groups
    ordered = present.map { Int32($0.index) } + keys.indices.filter { keys[$0] == nil }.map { Int32($0) }
  }

  /// The entries that are marked, in this order.
  func entries(_ marked: [Bool], isDescending: Bool) -> [Int] {
    var found: [Int] = []
    func take(_ places: some Sequence<Int>) {
      for place in places where marked[Int(ordered[place])] { found.append(Int(ordered[place])) }
    }
    guard isDescending, let end = groups.last else {
      take(ordered.indices)
      return found
    }
    for group in (0..<(groups.count - 1)).reversed() { take(Int(groups[group])..<Int(groups[group + 1])) }
    take(Int(end)..<ordered.count)
    return found
  }
}
