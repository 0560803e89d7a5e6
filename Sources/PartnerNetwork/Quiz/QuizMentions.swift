/// Which entities the situations and the written questions name together. They say more than the links do: what stands
/// side by side there is not surely unrelated.
struct QuizMentions {
  private var places: [Int: Set<Int>] = [:]
  private var levers: [Int: Set<Int>] = [:]

  init(_ network: Network) {
    for (place, question) in network.learning.questions.enumerated() {
      note(question.entities, levers: question.levers, at: place)
    }
    for (place, situation) in network.learning.situations.enumerated() {
      let people = (situation.calls + situation.contacts).map(\.entity)
      note(people + situation.schemes + situation.frameworks, levers: situation.levers, at: -1 - place)
    }
  }

  private mutating func note(_ entities: [Int], levers: [Int], at place: Int) {
    for entity in entities {
      places[entity, default: []].insert(place)
      self.levers[entity, default: []].formUnion(levers)
    }
  }

  /// Whether one situation or question names both.
  func areTogether(_ one: Int, _ other: Int) -> Bool {
    guard let here = places[one], let there = places[other] else { return false }
    return !here.isDisjoint(with: there)
  }

  /// The levers of all that names an entity.
  func levers(of index: Int) -> Set<Int> { levers[index] ?? [] }
}
