/// Questions made of the glossary: what an acronym stands for, which word a definition explains.
struct TermQuestions {
  let facts: QuizFacts
  private var network: Network { facts.network }
  private let terms: [Int]

  /// Only what has a source and is not doubtful is asked.
  init(_ facts: QuizFacts) {
    self.facts = facts
    let all = facts.network.details.terms
    terms = all.indices.filter { all[$0].source != nil && all[$0].confidence != .low }
      .prefix(QuizFacts.mostCandidates).map(\.self)
  }

  private func term(_ index: Int) -> Term { network.details.terms[index] }

  /// "Que veut dire CCAPEX ?"
  func acronyms() -> [QuizTemplate] {
    let shared = Dictionary(grouping: network.details.terms.compactMap(\.acronym), by: { Folding.fold($0) })
    return terms.compactMap { index -> QuizTemplate? in
      guard let acronym = term(index).acronym, isWord(acronym), shared[Folding.fold(acronym)]?.count == 1,
        !Folding.words(term(index).name).contains(where: { $0 == Folding.fold(acronym) })
      else { return nil }
      let wrong = terms.filter { term($0).acronym.map(isWord) ?? false && mayStand($0, for: acronym, of: index) }
        .sorted { unlike($0, acronym, index) < unlike($1, acronym, index) }
      return template(.acronym, .acronym(term: index), index, wrong)
    }
  }

  /// Letters, and one spelling: a number to call is not a word to guess.
  private func isWord(_ acronym: String) -> Bool {
    acronym.contains(where: \.isLetter) && !acronym.contains(" ") && !acronym.contains("/")
  }

  /// Whether a term surely does not stand behind an acronym: neither its own, nor what its first letters give.
  private func mayStand(_ other: Int, for acronym: String, of index: Int) -> Bool {
    let letters = Folding.fold(acronym)
    let words = Folding.words(term(other).name)
    let initials = [words, words.filter { $0.count > 2 }, words.filter { $0.count > 3 }].map {
      String($0.compactMap(\.first))
    }
    return other != index && !initials.contains(letters) && term(other).acronym.map { Folding.fold($0) } != letters
      && Folding.fold(term(other).name) != Folding.fold(term(index).name)
  }

  /// Names that begin alike first, then those of the same length.
  private func unlike(_ other: Int, _ acronym: String, _ index: Int) -> (Int, Int, Int) {
    let begins = Folding.fold(term(other).name).first == Folding.fold(acronym).first
    return (begins ? 0 : 1, abs(term(other).name.count - term(index).name.count), other)
  }

  /// "Quel mot du glossaire est défini ainsi… ?"
  func definitions() -> [QuizTemplate] {
    terms.compactMap { index in
      let own = term(index)
      let said = QuizNames.stems(own.definition)
      guard said.intersection(QuizNames.stems(own.name)).count < 2,
        own.acronym.map({ acronym in !Folding.words(own.definition).contains { $0 == Folding.fold(acronym) } }) ?? true
      else { return nil }
      // Two terms whose definitions share a word may mean the same thing, or one a part of the other.
      let wrong = terms.filter { other in
        let text = "\(term(other).name) \(term(other).definition)"
        return other != index && (own.entity == nil || term(other).entity != own.entity)
          && said.isDisjoint(with: QuizNames.stems(text))
          && QuizNames.stems(own.name).isDisjoint(with: QuizNames.stems(text))
      }.sorted { (abs(term($0).name.count - own.name.count), $0) < (abs(term($1).name.count - own.name.count), $1) }
      return template(.term, .term(index), index, wrong)
    }
  }

  private func template(
    _ kind: QuizQuestion.Kind, _ prompt: QuizQuestion.Prompt, _ index: Int, _ wrong: [Int]
  ) -> QuizTemplate? {
    var taken = [Folding.fold(term(index).name)]
    var chosen: [Int] = []
    for other in wrong where chosen.count < QuizTemplate.mostWrong {
      let name = Folding.fold(term(other).name)
      if taken.contains(name) { continue }
      taken.append(name)
      chosen.append(other)
    }
    guard chosen.count >= QuizTemplate.wrongCount else { return nil }
    let entity = term(index).entity.flatMap { network.index(of: $0) }
    return QuizTemplate(
      key: "\(kind.rawValue)/\(term(index).acronym ?? term(index).name)", kind: kind, level: level(index, kind),
      levers: entity.map { facts.levers(about: $0).sorted() } ?? [], prompt: prompt, right: .term(index),
      wrong: chosen.map { .term($0) }, entities: entity.map { [$0] } ?? [], links: [], source: term(index).source,
      section: nil)
  }

  /// Partners and levers by their own acronym first, then what else has a card, then the rest.
  private func level(_ index: Int, _ kind: QuizQuestion.Kind) -> Int {
    guard let entity = term(index).entity.flatMap({ network.entity($0) }) else { return 3 }
    let isOwn = entity.acronym.map { Folding.fold($0) } == term(index).acronym.map { Folding.fold($0) }
    guard isOwn else { return kind == .term ? 2 : 3 }
    return [.partner, .lever].contains(entity.kind) ? 1 : 2
  }
}
