/// Questions made of one link: who does it, towards what, and what it is.
struct ActorQuestions {
  let facts: QuizFacts
  private var network: Network { facts.network }

  /// Roles that say too little, or hold for too many, to have one right answer.
  static let vague: Set<String> = [
    "releve_de", "beneficie_a", "sert", "porte_sur", "documente", "complete", "mobilise", "succede_a", "accompagne",
    "participe", "oriente_vers", "informe_sur",
  ]
  /// Roles that many have whom no leaflet names: asked for who has them, but not for what else it might be.
  private static let open: Set<String> = ["met_en_oeuvre", "instruit", "domicilie", "interlocuteur_de"]
  private static let subjects: Set<Kind> = [.partner, .scheme, .framework]
  private static let objects: Set<Kind> = [.partner, .lever, .framework, .scheme, .status, .audience]

  private func isAsked(_ link: Link) -> Bool {
    let role = network.roles[link.role].id
    return facts.isPlain(link) && !Self.vague.contains(role)
      && Self.subjects.contains(network.entities[link.subject].kind)
      && Self.objects.contains(network.entities[link.object].kind)
      && (!facts.isBroad(link.object) || role == "fait_partie_de") && !facts.names.givesAway(link.subject, link.object)
  }

  /// "Qui pilote la politique de la ville ?"
  func actors() -> [QuizTemplate] {
    network.links.indices.lazy.compactMap(actor).prefix(QuizTemplate.mostOfAKind).map(\.self)
  }

  private func actor(_ index: Int) -> QuizTemplate? {
    let link = network.links[index]
    guard isAsked(link), network.roles[link.role].id != "interlocuteur_de" else { return nil }
    let wrong = facts.wrong(beside: link.subject) { candidate in
      facts.isForeign(candidate, to: link.object, links: [link]) && !facts.names.givesAway(candidate, link.object)
    }
    return QuizTemplate(
      network.entities[link.subject].kind == .framework ? .framework : .actor,
      prompt: .actor(role: link.role, object: link.object), right: .entity(link.subject), wrong: wrong,
      level: level(link), links: [index], entities: [link.subject, link.object], facts)
  }

  /// "Que finance la CAF ?"
  func deeds() -> [QuizTemplate] {
    network.links.indices.lazy.compactMap(deed).prefix(QuizTemplate.mostOfAKind).map(\.self)
  }

  private func deed(_ index: Int) -> QuizTemplate? {
    let link = network.links[index]
    guard isAsked(link), network.entities[link.subject].kind == .partner, !facts.isBroad(link.subject),
      !facts.isShared(link.subject), !Self.open.contains(network.roles[link.role].id),
      [.scheme, .framework].contains(network.entities[link.object].kind)
    else { return nil }
    let own = facts.allLevers(of: link.subject)
    let sections = Set(network.entities[link.subject].sections)
    let wrong = facts.wrong(beside: link.object) { candidate in
      facts.isUnrelated(link.subject, candidate) && own.isDisjoint(with: facts.levers(about: candidate))
        && sections.isDisjoint(with: network.entities[candidate].sections)
    }
    return QuizTemplate(
      .deed, prompt: .deed(subject: link.subject, role: link.role), right: .entity(link.object), wrong: wrong,
      level: level(link), links: [index], entities: [link.object, link.subject], facts)
  }

  /// What is led, paid and signed comes before what is labelled or chaired.
  private func level(_ link: Link) -> Int { network.roles[link.role].rank <= Self.usualRank ? 2 : 3 }
  private static let usualRank = 7
}

extension ActorQuestions {
  /// Families of roles that stand far enough apart for one to be wrong where the other is right.
  private static let families: [(roles: Set<String>, wrong: [String])] = [
    (["finance", "cofinance"], ["instruit", "signe", "domicilie"]),
    (["pilote", "copilote", "coordonne", "anime"], ["labellise", "signe", "domicilie"]),
    (["signe"], ["instruit", "labellise", "domicilie"]),
    (["labellise"], ["instruit", "signe", "domicilie"]),
  ]

  /// "Quel est le rôle de la CAF envers les crèches ?"
  func roles() -> [QuizTemplate] {
    network.links.indices.lazy.compactMap(role).prefix(QuizTemplate.mostOfAKind).map(\.self)
  }

  private func role(_ index: Int) -> QuizTemplate? {
    let link = network.links[index]
    let (subject, object) = (network.entities[link.subject], network.entities[link.object])
    guard facts.isPlain(link), subject.kind == .partner, [.scheme, .framework].contains(object.kind),
      let family = Self.families.first(where: { $0.roles.contains(network.roles[link.role].id) }),
      isOnlyLink(index)
    else { return nil }
    let wrong = family.wrong.compactMap { facts.role($0) }.map(QuizQuestion.Answer.role)
    return QuizTemplate(
      .role, prompt: .role(subject: link.subject, object: link.object), right: .role(link.role), wrong: wrong,
      level: 3, links: [index], entities: [link.object, link.subject], facts)
  }

  /// Whether nothing else links the two, nor what goes with them: another role would be a second right answer.
  private func isOnlyLink(_ index: Int) -> Bool {
    let link = network.links[index]
    let (here, there) = (facts.near(link.subject), facts.near(link.object))
    guard here.isDisjoint(with: there) else { return false }
    return !here.contains { one in
      network.links(from: one).contains { $0 != index && there.contains(network.links[$0].object) }
        || network.links(to: one).contains { there.contains(network.links[$0].subject) }
    }
  }
}
