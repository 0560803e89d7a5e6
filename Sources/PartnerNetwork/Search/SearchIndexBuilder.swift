extension SearchIndex {
  init(entities: [Entity], details: NetworkDetails, situations: [Situation]) {
    var builder = SearchIndexBuilder()
    for (index, entity) in entities.enumerated() { builder.add(entity, index, details.entity(index)) }
    for (index, term) in details.terms.enumerated() {
      builder.begin(.term(index), bonus: 0)
      builder.add(term.acronym, .acronym)
      builder.add(term.name, .name)
      builder.add(term.definition, .definition)
    }
    for (index, situation) in situations.enumerated() {
      builder.begin(.situation(index), bonus: situation.searchBonus)
      builder.add(situation.title, .name)
      for words in situation.words { builder.add(words, .synonym) }
      builder.add(situation.story, .story)
    }
    self = builder.build()
  }
}

/// Gathers the words of a network.
private struct SearchIndexBuilder {
  private var targets: [SearchHit.Target] = []
  /// That of the last target.
  private var bonus = 0
  private var fields: [SearchIndex.FieldEntry] = []
  private var texts: [(field: SearchHit.Field, text: String)] = []
  private var numbers: [String: Int32] = [:]
  /// Each word of each field, as it was met.
  private var met: [(word: Int32, posting: SearchIndex.Posting)] = []
  private var names: [String: [Int]] = [:]
  private var synonyms: [String: [Int]] = [:]

  /// What is added next belongs to that target.
  mutating func begin(_ target: SearchHit.Target, bonus: Int) {
    targets.append(target)
    self.bonus = bonus
  }

  mutating func add(_ entity: Entity, _ index: Int, _ details: EntityDetails) {
    begin(.entity(index), bonus: entity.kind.searchBonus)
    for (text, field) in [
      (entity.acronym, SearchHit.Field.acronym), (entity.shortName, .shortName), (entity.name, .name),
    ] {
      if let name = add(text, field), names[name]?.last != index { names[name, default: []].append(index) }
    }
    if let number = entity.number { add("\(entity.kind.rawValue) \(number)", .number) }
    add(entity.summary, .summary)
    for synonym in details.synonyms {
      if let name = add(synonym, .synonym), synonyms[name]?.last != index { synonyms[name, default: []].append(index) }
    }
    for fact in details.facts { add(fact.text, .fact) }
  }

  /// Adds the words of a text, and gives it folded; nil where it has no word.
  @discardableResult
  mutating func add(_ text: String?, _ field: SearchHit.Field) -> String? {
    guard let text else { return nil }
    let folded = Folding.bytes(text)
    guard !folded.isEmpty else { return nil }
    let index = Int32(fields.count)
    var count: Int32 = 0
    for word in folded.split(separator: 0x20) {
      let next = Int32(numbers.count)
      let number = numbers[String(decoding: word, as: UTF8.self), default: next]
      if number == next { numbers[String(decoding: word, as: UTF8.self)] = next }
      met.append((number, SearchIndex.Posting(field: index, opens: count == 0)))
      count += 1
    }
    let worth = Int32(field.weight + bonus) - min(20, count)
    fields.append(SearchIndex.FieldEntry(target: Int32(targets.count - 1), worth: worth, isOneWord: count == 1))
    texts.append((field, text))
    return String(decoding: folded, as: UTF8.self)
  }

  func build() -> SearchIndex {
    let words = numbers.map { (word: Array($0.key.utf8), number: $0.value) }
      .sorted { $0.word.lexicographicallyPrecedes($1.word) }
    var places = [Int](repeating: 0, count: words.count)
    for (place, word) in words.enumerated() { places[Int(word.number)] = place }
    // A word twice in a field counts once, where it was first met.
    var starts = [Int32](repeating: 0, count: words.count + 1)
    var last = [Int32](repeating: -1, count: words.count)
    var kept: [(word: Int, posting: SearchIndex.Posting)] = []
    kept.reserveCapacity(met.count)
    for (number, posting) in met {
      let word = places[Int(number)]
      guard last[word] != posting.field else { continue }
      last[word] = posting.field
      kept.append((word, posting))
      starts[word + 1] += 1
    }
    for word in words.indices { starts[word + 1] += starts[word] }
    var next = starts
    var postings = [SearchIndex.Posting](repeating: .init(field: 0, opens: false), count: kept.count)
    for (word, posting) in kept {
      postings[Int(next[word])] = posting
      next[word] += 1
    }
    return SearchIndex(
      targets: targets, fields: fields, texts: texts, vocabulary: Vocabulary(words.map(\.word)),
      postings: postings, starts: starts, names: names, synonyms: synonyms)
  }
}
