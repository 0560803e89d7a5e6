/// What a search found, and why.
public struct SearchHit: Equatable, Sendable {
  public enum Target: Hashable, Sendable {
    /// Index in `Network.entities`.
    case entity(Int)
    /// Index in `NetworkDetails.terms`.
    case term(Int)
  }

  /// The part of the target in which the words were found.
  public enum Field: Int, Sendable {
    case acronym, shortName, name, number, synonym, summary, fact, definition
  }

  public let target: Target
  public let field: Field
  /// The text of that field, as written.
  public let text: String
  public let score: Int
}

/// An inverted index over names, acronyms, synonyms, summaries, facts and glossary.
/// The words are folded; each knows the fields that hold it.
struct SearchIndex: Sendable {
  private struct FieldEntry {
    var target: SearchHit.Target
    var field: SearchHit.Field
    var text: String
    var wordCount: Int
    /// Added to the score: what people look for first comes first.
    var kindBonus: Int
  }

  private struct Posting {
    var field: Int32
    /// Whether the field begins with the word.
    var opens: Bool
  }

  private var fields: [FieldEntry] = []
  private var words: [[UInt8]] = []
  private var postings: [[Posting]] = []

  init(entities: [Entity], details: NetworkDetails) {
    var numbers: [Substring: Int] = [:]
    func add(_ text: String?, _ field: SearchHit.Field, _ target: SearchHit.Target, bonus: Int) {
      guard let text else { return }
      let split = Folding.words(text)
      guard !split.isEmpty else { return }
      let index = Int32(fields.count)
      fields.append(
        FieldEntry(target: target, field: field, text: text, wordCount: split.count, kindBonus: bonus))
      for (place, word) in split.enumerated() {
        let number: Int
        if let known = numbers[word] {
          number = known
        } else {
          number = words.count
          numbers[word] = number
          words.append(Array(word.utf8))
          postings.append([])
        }
        if postings[number].last?.field != index {
          postings[number].append(Posting(field: index, opens: place == 0))
        }
      }
    }
    for (index, entity) in entities.enumerated() {
      let target = SearchHit.Target.entity(index)
      let bonus = entity.kind.searchBonus
      add(entity.acronym, .acronym, target, bonus: bonus)
      add(entity.shortName, .shortName, target, bonus: bonus)
      add(entity.name, .name, target, bonus: bonus)
      if let number = entity.number { add("\(entity.kind.rawValue) \(number)", .number, target, bonus: bonus) }
      add(entity.summary, .summary, target, bonus: bonus)
      let more = details.entity(index)
      for synonym in more.synonyms { add(synonym, .synonym, target, bonus: bonus) }
      for fact in more.facts { add(fact.text, .fact, target, bonus: bonus) }
    }
    for (index, term) in details.terms.enumerated() {
      let target = SearchHit.Target.term(index)
      add(term.acronym, .acronym, target, bonus: 0)
      add(term.name, .name, target, bonus: 0)
      add(term.definition, .definition, target, bonus: 0)
    }
  }

  /// The hits for all the words of a query, best first. Every word must be found somewhere in the target.
  func search(_ query: String) -> [SearchHit] {
    var typed = Folding.words(query)
    let meaningful = typed.filter { !Self.smallWords.contains($0) }
    if !meaningful.isEmpty { typed = meaningful }
    guard !typed.isEmpty else { return [] }
    var totals: [SearchHit.Target: (score: Int, best: Int, field: Int, words: Int)] = [:]
    for (number, word) in typed.enumerated() {
      var best: [SearchHit.Target: (score: Int, field: Int)] = [:]
      for (field, score) in scores(of: Array(word.utf8), alone: typed.count == 1) {
        let target = fields[field].target
        if score > best[target]?.score ?? 0 { best[target] = (score, field) }
      }
      for (target, found) in best {
        guard let total = totals[target] else {
          if number == 0 { totals[target] = (found.score, found.score, found.field, 1) }
          continue
        }
        guard total.words == number else { continue }
        let better = found.score > total.best
        // Several words in one field are worth more than the same words here and there.
        let together = found.field == total.field ? 40 : 0
        totals[target] = (
          total.score + found.score + together, max(total.best, found.score), better ? found.field : total.field,
          number + 1
        )
      }
    }
    return totals.filter { $0.value.words == typed.count }
      .map { target, total in
        SearchHit(target: target, field: fields[total.field].field, text: fields[total.field].text, score: total.score)
      }
      .sorted { ($1.score, $0.target.order) < ($0.score, $1.target.order) }
  }

  /// The fields that hold a typed word, each with how good the match is.
  private func scores(of typed: [UInt8], alone: Bool) -> [(field: Int, score: Int)] {
    var found: [(Int, Int)] = []
    for (number, word) in words.enumerated() {
      guard let match = WordMatch(typed: typed, word: word) else { continue }
      for posting in postings[number] {
        let entry = fields[Int(posting.field)]
        var score = entry.field.weight
        switch match {
        case .exact: score += 60
        case .prefix: score += 30 - min(20, word.count - typed.count)
        case .oneError: score -= 20
        }
        if posting.opens { score += 10 }
        if alone, match == .exact, entry.wordCount == 1 { score += 60 }
        found.append((Int(posting.field), max(1, score + entry.kindBonus - min(20, entry.wordCount))))
      }
    }
    return found
  }

  /// Words that say nothing of what is looked for; they do not count beside others.
  private static let smallWords: Set<Substring> = [
    "a", "au", "aux", "avec", "ce", "d", "dans", "de", "des", "du", "en", "est", "et", "il", "je", "l", "la", "le",
    "les", "ma", "mon", "n", "ne", "ou", "par", "pas", "plus", "pour", "qu", "que", "qui", "s", "sa", "se", "son",
    "sur", "un", "une", "y",
  ]
}

extension SearchHit.Field {
  /// What a match in this field is worth.
  fileprivate var weight: Int {
    switch self {
    case .acronym, .number: 200
    case .shortName: 190
    case .name: 160
    case .synonym: 150
    case .summary: 80
    case .definition: 70
    case .fact: 50
    }
  }
}

extension SearchHit.Target {
  /// A stable order among equals: that of the dataset.
  fileprivate var order: Int {
    switch self {
    case .entity(let index): index
    case .term(let index): 1 << 40 + index
    }
  }
}

extension Kind {
  fileprivate var searchBonus: Int {
    switch self {
    case .lever: 24
    case .partner: 18
    case .framework: 16
    case .scheme: 12
    case .axis, .audience: 6
    default: 2
    }
  }
}

extension Network {
  /// Searches names, acronyms, synonyms, summaries, facts and glossary; best first. Accents, case, apostrophes,
  /// hyphens and kinds of blanks do not count, nor one typing error in a word of five letters or more.
  public func search(_ query: String) -> [SearchHit] { searchIndexOnDemand.value.search(query) }
}
