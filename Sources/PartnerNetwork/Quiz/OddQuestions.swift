/// The odd one out: three do something, one does not.
struct OddQuestions {
  let facts: QuizFacts
  private var network: Network { facts.network }
  private static let odds = 2

  /// "Lequel de ces acteurs n’est pas cité parmi ceux qui soutiennent les accueils de jour ?"
  func actors() -> [QuizTemplate] {
    groups { ($0.object, $0.role) }.flatMap { links -> [QuizTemplate] in
      let first = network.links[links[0]]
      guard network.entities[first.subject].kind == .partner else { return [] }
      let all = links.map { network.links[$0] }
      let odd = facts.wrong(beside: first.subject) { candidate in
        facts.isForeign(candidate, to: first.object, links: all)
      }
      return templates(links, odd, .oddActor(role: first.role, object: first.object), about: first.object) {
        network.links[$0].subject
      }
    }
  }

  /// "Lequel de ces dispositifs n’est pas cité parmi ceux que finance l’État ?"
  func deeds() -> [QuizTemplate] {
    groups { ($0.subject, $0.role) }.flatMap { links -> [QuizTemplate] in
      let first = network.links[links[0]]
      guard network.entities[first.subject].kind == .partner, !facts.isBroad(first.subject) else { return [] }
      let own = facts.allLevers(of: first.subject)
      let odd = facts.wrong(beside: first.object) { candidate in
        facts.isUnrelated(first.subject, candidate) && own.isDisjoint(with: facts.levers(about: candidate))
      }
      return templates(links, odd, .oddDeed(subject: first.subject, role: first.role), about: first.subject) {
        network.links[$0].object
      }
    }
  }

  /// "Lequel de ces acteurs n’est pas lié au levier 6 ?"
  func partners() -> [QuizTemplate] {
    network.entities(of: .lever).prefix(QuizTemplate.mostOfAKind).flatMap { lever -> [QuizTemplate] in
      var links: [Int] = []
      var linked: [Int] = []
      for group in network.connections(from: lever, to: .partner) {
        guard linked.count < QuizTemplate.mostWrong,
          let plain = group.first(where: { $0.isOwn && $0.links.allSatisfy { facts.isPlain(network.links[$0]) } }),
          !facts.isBroad(plain.target),
          !linked.contains(where: { facts.names.isAlike($0, plain.target) })
        else { continue }
        linked.append(plain.target)
        links += plain.links
      }
      guard let first = linked.first else { return [] }
      let odd = facts.wrong(beside: first) { candidate in
        facts.isForeign(candidate, to: lever, links: links.map { network.links[$0] })
      }
      return odd.prefix(Self.odds).compactMap { odd in
        QuizTemplate(
          .oddOne, prompt: .oddPartner(lever: lever), right: odd, wrong: linked.map { .entity($0) }, level: 2,
          links: links, entities: [lever], facts)
      }
    }
  }

  /// The plain links that have something in common, at least three to a group, in the order of the links.
  private func groups(_ key: (Link) -> (Int, Int)) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [Int: [Int: Int]] = [:]
    for index in network.links.indices {
      let link = network.links[index]
      guard facts.isPlain(link), !ActorQuestions.vague.contains(network.roles[link.role].id) else { continue }
      let (one, other) = key(link)
      if let place = places[one]?[other] {
        if groups[place].count < QuizTemplate.mostWrong { groups[place].append(index) }
      } else {
        places[one, default: [:]][other] = groups.count
        groups.append([index])
      }
    }
    return Array(groups.lazy.filter { $0.count >= QuizTemplate.wrongCount }.prefix(QuizTemplate.mostOfAKind))
  }

  private func templates(
    _ links: [Int], _ odd: [QuizQuestion.Answer], _ prompt: QuizQuestion.Prompt, about: Int, _ end: (Int) -> Int
  ) -> [QuizTemplate] {
    let ends = links.map(end)
    let kind = network.entities[ends[0]].kind
    guard ends.allSatisfy({ network.entities[$0].kind == kind }) else { return [] }
    return odd.prefix(Self.odds).compactMap { odd in
      QuizTemplate(
        .oddOne, prompt: prompt, right: odd, wrong: ends.map { .entity($0) }, level: 3, links: links,
        entities: [about], facts)
    }
  }
}
