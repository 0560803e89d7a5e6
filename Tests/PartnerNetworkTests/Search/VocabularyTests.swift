import Testing

@testable import PartnerNetwork

/// Which words answer a typed one.
@Suite struct VocabularyTests {
  struct Row: CustomTestStringConvertible {
    let typed: String
    let word: String
    let match: WordMatch?

    init(_ typed: String, _ word: String, _ match: WordMatch?) {
      self.typed = typed
      self.word = word
      self.match = match
    }

    var testDescription: String { "\(typed) → \(word)" }
  }

  static let rows = [
    Row("caf", "caf", .exact), Row("ca", "caf", .prefix), Row("cafe", "caf", nil), Row("af", "caf", nil),
    Row("c", "c", .exact),
    // From five letters, each kind of error: too many, missing, wrong, swapped; at the second letter, inside, at the end.
    Row("crreche", "creche", .oneError), Row("creeche", "creche", .oneError), Row("crechee", "creche", .oneError),
    Row("ceche", "creche", .oneError), Row("crche", "creche", .oneError), Row("crech", "creche", .prefix),
    Row("caeche", "creche", .oneError), Row("crache", "creche", .oneError), Row("crecha", "creche", .oneError),
    Row("cerche", "creche", .oneError), Row("crcehe", "creche", .oneError), Row("creceh", "creche", .oneError),
    Row("expulsoin", "expulsion", .oneError),
    // While the word is still typed.
    Row("expusli", "expulsion", .oneError), Row("surrend", "surendettement", .oneError),
    Row("domicil", "domiciliation", .prefix),
    Row("creches", "creche", .plural), Row("reseaux", "reseau", .plural), Row("aides", "aide", .plural),
    Row("cafs", "caf", nil),
    Row("crechez", "creche", .oneError), Row("creche", "creches", .prefix),
    // Two errors, or one of the first letter.
    Row("crcche", "creche", .oneError), Row("crehca", "creche", nil), Row("xreche", "creche", nil),
    Row("rceche", "creche", nil),
    Row("reche", "creche", nil), Row("ccreche", "creche", .oneError), Row("crecheee", "creche", nil),
    Row("crecrche", "creche", nil),
    // Below five letters none is forgiven; a shorter word may be what was meant by a longer one.
    Row("cfa", "caf", nil), Row("cafs", "caf", nil), Row("aide", "aidee", .prefix), Row("aied", "aide", nil),
    Row("adie", "aide", nil),
    Row("aiide", "aide", .oneError), Row("aided", "aide", .oneError), Row("aixde", "aide", .oneError),
    Row("axxde", "aide", nil),
    // A number is another number.
    Row("44100", "44000", nil), Row("44000", "44000", .exact), Row("440", "44000", .prefix),
    Row("1000j", "1000x", .oneError),
    // Letters are counted, not bytes.
    Row("дома", "дело", nil),
  ]

  @Test(arguments: rows)
  func match(_ row: Row) {
    #expect(matches(row.typed, in: [row.word])[row.word] == row.match)
  }

  /// Whatever else there is, each word is met once, with the same match.
  @Test(arguments: rows)
  func amongOthers(_ row: Row) {
    let others = Set(Self.rows.map(\.word) + ["a", "creches", "crechesx", "crecha", "crechf", "zz"])
    let found = matches(row.typed, in: others.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    #expect(found[row.word] == row.match)
  }

  @Test func anEmptyVocabulary() { #expect(matches("creche", in: []).isEmpty) }

  private func matches(_ typed: String, in words: [String]) -> [String: WordMatch] {
    var found: [String: WordMatch] = [:]
    Vocabulary(words.map { Array($0.utf8) }).forEachMatch(of: Array(typed.utf8)) { word, match, length in
      #expect(found[words[word]] == nil, "\(words[word]) met twice")
      #expect(length == words[word].utf8.count)
      found[words[word]] = match
    }
    return found
  }
}
