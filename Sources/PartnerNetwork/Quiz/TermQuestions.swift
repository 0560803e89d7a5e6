/// Questions made of the glossary: what an acronym stands for, which word a definition explains.
struct TermQuestions {
  /// A term, with all that is compared of it made once.
  private struct Word {
    let index: Int
    let term: Term
    /// Folded.
    let name: String
    let acronym: String?
    let nameStems: Set<Substring>
    let definitionStems: Set<Substring>
    /// What the first letters of the name could give as an acronym.
    let initials: Set<String>

    init(_ index: Int, _ term: Term) {
      self.index = index
      self.term = term
      name = Folding.fold(term.name)
      acronym = term.acronym.map { Folding.fold($0) }
      nameStems = QuizNames.stems(term.name)
      definitionStems = QuizNames.stems(term.definition)
      let words = Folding.words(term.name)
      initials = Set((0...3).map { least in String(words.filter { $0.count > least }.compactMap(\.first)) })
    }

    /// Letters, in one spelling: a number to call is not a word to guess.
    var hasAskableAcronym: Bool {
      term.acronym.map { $0.contains(where: \.isLetter) && !$0.contains(" ") && !$0.contains("/") } ?? false
    }

    /// Whether the definition tells the name, or the acronym.
    var isTold: Bool {
      nameStems.intersection(definitionStems).count * 2 >= max(1, nameStems.count)
        || acronym.map { Folding.words(term.definition).map(String.init).contains($0) } ?? false
    }
  }

  let facts: QuizFacts
  private var network: Network { facts.network }
  private let words: [Word]

  /// Only what has a source and is not doubtful is asked, and no number to call.
  init(_ facts: QuizFacts) {
    self.facts = facts
    let all = facts.network.details.terms
    words = all.indices.lazy.filter { all[$0].source != nil && all[$0].confidence != .low }
      .filter { all[$0].acronym?.contains(where: \.isLetter) ?? true }
      .prefix(QuizFacts.mostCandidates).map { Word($0, all[$0]) }
  }

  /// "Que veut dire CCAPEX ?"
  func acronyms() -> [QuizTemplate] {
    let shared = Dictionary(grouping: network.details.terms.compactMap(\.acronym), by: { Folding.fold($0) })
    let askable = words.filter(\.hasAskableAcronym)
    return askable.compactMap { word -> QuizTemplate? in
      guard let acronym = word.acronym, shared[acronym]?.count == 1,
        !Folding.words(word.term.name).map(String.init).contains(acronym)
      else { return nil }
      // Surely not behind the acronym: neither by its own, nor by its first letters.
      let wrong = askable.filter { $0.name != word.name && $0.acronym != acronym && !$0.initials.contains(acronym) }
      return template(.acronym, .acronym(term: word.index), word, wrong) { $0.name.first == acronym.first }
    }
  }

  /// "Quel terme a pour définition… ?"
  func definitions() -> [QuizTemplate] {
    words.filter { !$0.isTold }.compactMap { word in
      // Two terms whose definitions share a word may mean the same thing, or one a part of the other.
      let wrong = words.filter { other in
        other.index != word.index && (word.term.entity == nil || other.term.entity != word.term.entity)
          && word.definitionStems.union(word.nameStems).isDisjoint(with: other.definitionStems.union(other.nameStems))
      }
      return template(.term, .term(word.index), word, wrong) { ($0.acronym == nil) == (word.acronym == nil) }
    }
  }

  /// - Parameter isAlike: whether a wrong answer resembles the right one, and so comes first.
  private func template(
    _ kind: QuizQuestion.Kind, _ prompt: QuizQuestion.Prompt, _ word: Word, _ wrong: [Word], isAlike: (Word) -> Bool
  ) -> QuizTemplate? {
    func unlike(_ other: Word) -> (Int, Int, Int) {
      (isAlike(other) ? 0 : 1, abs(other.name.utf8.count - word.name.utf8.count), other.index)
    }
    var taken = [word.name]
    var chosen: [Int] = []
    for (other, _) in wrong.map({ ($0, unlike($0)) }).sorted(by: { $0.1 < $1.1 })
    where chosen.count < QuizTemplate.mostWrong && !taken.contains(other.name) {
      taken.append(other.name)
      chosen.append(other.index)
    }
    guard chosen.count >= QuizTemplate.wrongCount else { return nil }
    let entity = word.term.entity.flatMap { network.index(of: $0) }
    return QuizTemplate(
      key: "\(kind.rawValue)/\(word.term.acronym ?? word.term.name)", kind: kind, level: level(word, kind),
      levers: entity.map { facts.levers(about: $0).sorted() } ?? [], prompt: prompt, right: .term(word.index),
      wrong: chosen.map { .term($0) }, entities: entity.map { [$0] } ?? [], links: [], source: word.term.source,
      section: nil)
  }

  /// Partners and levers by their own acronym first, then what else has a card, then the rest.
  private func level(_ word: Word, _ kind: QuizQuestion.Kind) -> Int {
    guard let entity = word.term.entity.flatMap({ network.entity($0) }) else { return 3 }
    let isOwn = word.acronym != nil && entity.acronym.map { Folding.fold($0) } == word.acronym
    guard isOwn else { return kind == .term ? 2 : 3 }
    return [.partner, .lever].contains(entity.kind) ? 1 : 2
  }
}
