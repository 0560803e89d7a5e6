/// Questions on which lever a scheme belongs to, and which framework links two things.
struct LeverQuestions {
  let facts: QuizFacts
  private var network: Network { facts.network }

  /// "De quel levier relève Soliguide ?"
  func levers() -> [QuizTemplate] {
    guard let belongsTo = facts.role("releve_de") else { return [] }
    return facts.candidates(.scheme).compactMap { scheme in
      let links = network.links(from: scheme).filter { network.links[$0].role == belongsTo }
      guard links.count == 1, let index = links.first, facts.isPlain(network.links[index]),
        network.entities[network.links[index].object].kind == .lever
      else { return nil }
      let lever = network.links[index].object
      guard !facts.names.givesAway(scheme, lever) else { return nil }
      let wrong = facts.wrong(beside: lever) { isForeign(scheme, to: $0) }
      return QuizTemplate(
        .lever, prompt: .lever(scheme: scheme), right: .entity(lever), wrong: wrong, level: 1, links: [index],
        entities: [scheme, lever], facts)
    }
  }

  /// Whether a scheme surely has nothing to do with a lever.
  private func isForeign(_ scheme: Int, to lever: Int) -> Bool {
    facts.isUnrelated(scheme, lever) && !facts.allLevers(of: scheme).contains(lever)
      && !facts.names.givesAway(scheme, lever)
  }

  /// "Lequel de ces dispositifs ne relève pas du levier 4 ?" Some of them for each lever.
  func oddSchemes() -> [QuizTemplate] {
    guard let belongsTo = facts.role("releve_de") else { return [] }
    return network.entities(of: .lever).prefix(QuizTemplate.mostOfAKind).flatMap { lever -> [QuizTemplate] in
      let links = network.links(to: lever).filter {
        network.links[$0].role == belongsTo && facts.isPlain(network.links[$0])
          && network.entities[network.links[$0].subject].kind == .scheme
          && !facts.names.givesAway(network.links[$0].subject, lever)
      }.prefix(QuizTemplate.mostWrong)
      guard let first = links.first else { return [] }
      // The odd one has a lever of its own, which the explanation can name.
      let odd = facts.wrong(beside: network.links[first].subject) { candidate in
        isForeign(candidate, to: lever)
          && network.links(from: candidate).contains { network.links[$0].role == belongsTo }
      }
      return odd.prefix(Self.odds).map { odd in
        QuizTemplate(
          .oddOne, prompt: .oddScheme(lever: lever), right: odd,
          wrong: links.map { .entity(network.links[$0].subject) }, level: 1, links: Array(links), entities: [lever],
          facts)
      }.compactMap(\.self)
    }
  }

  private static let odds = 3

  /// "Quel cadre relie l’État et le Département ?"
  func frameworks() -> [QuizTemplate] {
    facts.candidates(.framework).flatMap { framework -> [QuizTemplate] in
      let links = Array(network.links(from: framework)) + Array(network.links(to: framework))
      let ends = links.compactMap { index -> (link: Int, end: Int)? in
        let link = network.links[index]
        let end = link.subject == framework ? link.object : link.subject
        guard facts.isPlain(link), isTelling(link), [.partner, .lever].contains(network.entities[end].kind) else {
          return nil
        }
        return (index, end)
      }.prefix(QuizTemplate.mostWrong)
      return ends.indices.flatMap { one in
        ends.indices.filter { $0 > one }.compactMap { other in
          self.framework(framework, ends[one], ends[other])
        }
      }
    }
  }

  /// Whether a link between a framework and something says that it holds for it.
  private func isTelling(_ link: Link) -> Bool { ["signe", "encadre", "pilote"].contains(network.roles[link.role].id) }

  private func framework(
    _ framework: Int, _ one: (link: Int, end: Int), _ other: (link: Int, end: Int)
  ) -> QuizTemplate? {
    let entities = network.entities
    guard one.end != other.end, entities[one.end].kind == .partner || entities[other.end].kind == .partner,
      !facts.names.givesAway(framework, one.end), !facts.names.givesAway(framework, other.end)
    else { return nil }
    let wrong = facts.wrong(beside: framework) { candidate in
      facts.isUnrelated(candidate, one.end) && facts.isUnrelated(candidate, other.end)
    }
    let (first, second) = entities[one.end].kind == .partner ? (one, other) : (other, one)
    return QuizTemplate(
      .framework, prompt: .framework(first.end, second.end), right: .entity(framework), wrong: wrong, level: 3,
      links: [first.link, second.link], entities: [framework, first.end, second.end], facts)
  }
}
