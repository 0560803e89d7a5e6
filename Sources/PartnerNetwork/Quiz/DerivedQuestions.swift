/// Questions made from the network itself.
enum DerivedQuestions {
  /// All of them, in an order that depends on the data alone.
  static func all(_ network: Network) -> [QuizTemplate] {
    let facts = QuizFacts(network)
    let actors = ActorQuestions(facts: facts)
    let levers = LeverQuestions(facts: facts)
    let odd = OddQuestions(facts: facts)
    let terms = TermQuestions(facts)
    return actors.actors() + actors.deeds() + actors.roles() + levers.frameworks() + levers.levers()
      + levers.oddSchemes() + odd.partners() + odd.actors() + odd.deeds() + terms.acronyms() + terms.definitions()
  }
}

extension QuizTemplate {
  /// In very large data, how many of one kind are made.
  static let mostOfAKind = 400
  /// How many wrong answers are kept to choose from.
  static let mostWrong = 6

  /// A question that rests on links; nil where it has not enough wrong answers, or no source.
  init?(
    _ kind: QuizQuestion.Kind, prompt: QuizQuestion.Prompt, right: QuizQuestion.Answer, wrong: [QuizQuestion.Answer],
    level: Int, links: [Int], entities: [Int], _ facts: QuizFacts
  ) {
    guard wrong.count >= Self.wrongCount, let first = links.first, let source = facts.network.links[first].source
    else { return nil }
    let sections = links.flatMap { facts.levers(of: facts.network.links[$0]) }
    let things = entities.filter { [.lever, .scheme].contains(facts.network.entities[$0].kind) }
    let levers = Set(sections + things.flatMap { facts.near($0) }.filter { facts.network.entities[$0].kind == .lever })
    self.init(
      key: prompt.key(kind, right, facts.network), kind: kind, level: level, levers: levers.sorted(), prompt: prompt,
      right: right, wrong: wrong, entities: entities, links: links, source: source,
      section: facts.network.links[first].section)
  }
}

extension QuizQuestion.Prompt {
  /// The ids of all that makes a question this one and no other.
  fileprivate func key(_ kind: QuizQuestion.Kind, _ right: QuizQuestion.Answer, _ network: Network) -> String {
    func id(_ index: Int) -> String { network.entities[index].id }
    func role(_ index: Int) -> String { network.roles[index].id }
    let parts: [String] =
      switch self {
      case .written(let index): [network.learning.questions[index].id]
      case .actor(let named, let object), .oddActor(let named, let object): [role(named), id(object)]
      case .deed(let subject, let named), .oddDeed(let subject, let named): [id(subject), role(named)]
      case .role(let subject, let object): [id(subject), id(object)]
      case .framework(let one, let other): [id(one), id(other)]
      case .lever(let entity), .oddScheme(let entity): [id(entity)]
      case .oddPartner(let entity): [id(entity), "acteurs"]
      case .acronym(let term), .term(let term): [network.details.terms[term].name]
      }
    let answer: String =
      switch right {
      case .text(let text): text
      case .entity(let index): id(index)
      case .role(let index): role(index)
      case .term(let index): network.details.terms[index].name
      }
    return ([kind.rawValue] + parts + [answer]).joined(separator: "/")
  }

  /// The entity that the question is about, where it is about one thing.
  func topic(in network: Network) -> Int? {
    switch self {
    case .actor(_, let object), .role(_, let object), .lever(let object), .oddActor(_, let object): object
    case .acronym(let term), .term(let term): network.details.terms[term].entity.flatMap { network.index(of: $0) }
    case .written, .deed, .framework, .oddScheme, .oddPartner, .oddDeed: nil
    }
  }
}
