/// An inverted index over names, acronyms, synonyms, summaries, facts, situations and glossary.
/// The words are folded; each knows the fields that hold it.
struct SearchIndex: Sendable {
  /// A field of a target, as little of it as looking up words needs.
  struct FieldEntry {
    /// Index in `targets`.
    var target: Int32
    /// What any match in it is worth: more for names than for texts, less the longer it is.
    var worth: Int32
    var isOneWord: Bool
  }

  struct Posting {
    var field: Int32
    /// Whether the field begins with the word.
    var opens: Bool
  }

  let targets: [SearchHit.Target]
  let fields: [FieldEntry]
  /// What each field is, and its text as written.
  let texts: [(field: SearchHit.Field, text: String)]
  let vocabulary: Vocabulary
  let postings: [Posting]
  /// Where the postings of each word start, and where the last ones end.
  let starts: [Int32]
  /// The entities of each folded name: acronym, short name or name; and of each folded synonym.
  let names: [String: [Int]]
  let synonyms: [String: [Int]]

  /// The hits for all the words of a query, best first. Every word must be found somewhere in the target.
  func search(_ query: String) -> [SearchHit] {
    let typed = Self.meaningful(Folding.words(query))
    guard !typed.isEmpty else { return [] }
    var found = [Found](repeating: Found(), count: targets.count)
    for (number, word) in typed.enumerated() {
      find(Array(word.utf8), alone: typed.count == 1, in: &found)
      for index in found.indices { found[index].take(number) }
    }
    var hits: [(score: Int, target: Int)] = []
    for (index, total) in found.enumerated() where total.words == typed.count { hits.append((total.score, index)) }
    // The order of the dataset among equals.
    hits.sort { ($1.score, $0.target) < ($0.score, $1.target) }
    return hits.map { score, target in
      let best = texts[Int(found[target].field)]
      return SearchHit(target: targets[target], field: best.field, text: best.text, score: score)
    }
  }

  /// Notes for each target the best field that holds a typed word.
  private func find(_ typed: [UInt8], alone: Bool, in found: inout [Found]) {
    vocabulary.forEachMatch(of: typed) { word, match, length in
      let gain =
        switch match {
        case .exact: 60
        case .plural: 45
        case .prefix: 30 - min(20, length - typed.count)
        case .oneError: -20
        }
      for posting in postings[Int(starts[word])..<Int(starts[word + 1])] {
        let entry = fields[Int(posting.field)]
        var score = Int(entry.worth) + gain
        if posting.opens { score += 10 }
        if alone, match == .exact || match == .plural, entry.isOneWord { score += 60 }
        found[Int(entry.target)].offer(max(1, score), posting.field)
      }
    }
  }

  /// The words that count. Words that say nothing of what is looked for do not, beside others.
  static func meaningful(_ typed: [Substring]) -> [Substring] {
    let meaningful = typed.filter { !smallWords.contains($0) }
    return meaningful.isEmpty ? typed : meaningful
  }

  private static let smallWords: Set<Substring> = [
    "a", "au", "aux", "avec", "ce", "d", "dans", "de", "des", "du", "en", "est", "et", "il", "je", "l", "la", "le",
    "les", "ma", "mon", "n", "ne", "ou", "par", "pas", "plus", "pour", "qu", "que", "qui", "s", "sa", "se", "son",
    "sur", "un", "une", "y",
  ]
}

/// What is known of a target while the words of a query are looked up one after the other.
private struct Found {
  /// Over the words so far.
  private(set) var score = 0
  private(set) var words = 0
  /// The field of its best word.
  private(set) var field: Int32 = -1
  private var best = 0
  /// For the word that is being looked up.
  private var offered = 0
  private var offeredField: Int32 = -1

  mutating func offer(_ score: Int, _ field: Int32) {
    if score > offered || (score == offered && field < offeredField) { (offered, offeredField) = (score, field) }
  }

  /// Ends the looking up of the word of that number.
  mutating func take(_ number: Int) {
    guard offered > 0, words == number else { return }
    // Several words in one field are worth more than the same words here and there.
    score += offered + (offeredField == field ? 40 : 0)
    words += 1
    if offered > best { (best, field) = (offered, offeredField) }
    (offered, offeredField) = (0, -1)
  }
}
