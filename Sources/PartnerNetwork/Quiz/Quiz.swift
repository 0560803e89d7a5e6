/// How quizzes are drawn.
public enum Quiz {
  /// Few enough to be said aloud, so that two groups can ask for the same quiz.
  public static let seeds = 1...9999

  /// The questions of a quiz, the easiest first: the same for the same selection, seed and data, on every machine. Fewer than asked where
  /// there are not so many; none where there are none. A seed outside `seeds` is taken as it is.
  public static func draw(_ selection: QuizSelection, seed: Int, from network: Network) -> [QuizQuestion] {
    var random = SeededRandom(seed: seed)
    let pool = network.quizTemplates.filter(selection.admits)
    let drawn = spread(random.shuffled(pool), count: selection.count, network)
    return Question.levels.flatMap { level in drawn.filter { $0.level == level } }.map {
      $0.asked(&random, in: network)
    }
  }

  /// How many questions there are to draw from.
  public static func available(_ selection: QuizSelection, from network: Network) -> Int {
    network.quizTemplates.count(where: selection.admits)
  }

  /// One question written by hand, by its id; nil where there is none such, or where it lacks wrong answers.
  public static func ask(_ id: String, seed: Int, from network: Network) -> QuizQuestion? {
    var random = SeededRandom(seed: seed)
    return network.quizTemplates.first { $0.kind == .written && $0.key == id }?.asked(&random, in: network)
  }

  /// The seed of another quiz: always the same after the same one, and never that one.
  public static func next(_ seed: Int) -> Int {
    var random = SeededRandom(seed: seed)
    let other = seeds.lowerBound + random.below(seeds.count)
    return other == seed ? seed % seeds.upperBound + 1 : other
  }

  /// Every question that a selection admits, each asked once, in the order of the data.
  public static func all(_ selection: QuizSelection, seed: Int, from network: Network) -> [QuizQuestion] {
    var random = SeededRandom(seed: seed)
    return network.quizTemplates.filter(selection.admits).map { $0.asked(&random, in: network) }
  }

  /// Takes questions in the order given, so that written and derived ones alternate, no kind of the derived ones
  /// crowds out the others, and no two rest on the same links or ask the same thing.
  private static func spread(_ pool: [QuizTemplate], count: Int, _ network: Network) -> [QuizTemplate] {
    var waiting: [QuizQuestion.Kind: [QuizTemplate]] = [:]
    for template in pool.reversed() { waiting[template.kind, default: []].append(template) }
    var derived: [QuizQuestion.Kind] = []
    for template in pool where template.kind.isDerived && !derived.contains(template.kind) {
      derived.append(template.kind)
    }
    var taken: [QuizTemplate] = []
    func takeNext(_ kind: QuizQuestion.Kind) -> Bool {
      while let template = waiting[kind]?.popLast() {
        guard !taken.contains(where: { $0.overlaps(template, in: network) }) else { continue }
        taken.append(template)
        return true
      }
      return false
    }
    var turn = 0
    while taken.count < count {
      let isWritten = takeNext(.written)
      var isDerived = false
      if taken.count < count {
        for step in 0..<derived.count where !isDerived {
          let kind = derived[(turn + step) % derived.count]
          isDerived = takeNext(kind)
          if isDerived { turn += step + 1 }
        }
      }
      if !isWritten, !isDerived { break }
    }
    return taken
  }
}

extension QuizTemplate {
  /// Whether one of two questions would answer the other, or ask it again.
  func overlaps(_ other: QuizTemplate, in network: Network) -> Bool {
    if prompt == other.prompt || links.contains(where: other.links.contains) { return true }
    let (topic, otherTopic) = (prompt.topic(in: network), other.prompt.topic(in: network))
    if let topic, topic == otherTopic { return true }
    if kind == .written, let otherTopic { return entities.contains(otherTopic) }
    if other.kind == .written, let topic { return other.entities.contains(topic) }
    return false
  }

  /// The question, with its answers in an order of chance.
  func asked(_ random: inout SeededRandom, in network: Network) -> QuizQuestion {
    let beside = random.shuffled(wrong).prefix(Self.wrongCount)
    let answers = random.shuffled([right] + beside)
    // Of the odd one out, only what is said of the others that are offered.
    let links = links.filter {
      kind != .oddOne || answers.contains(.entity(network.links[$0].subject))
        || answers.contains(.entity(network.links[$0].object))
    }
    return QuizQuestion(
      key: key, kind: kind, level: level, levers: levers, prompt: prompt, answers: answers,
      right: answers.firstIndex(of: right) ?? 0, entities: entities, links: links, source: source, section: section)
  }
}
