/// What the links say and, above all, what they surely do not say: a wrong answer has to be wrong in every form.
///
/// That a dataset does not say something does not make it false. So two things count as unrelated only where neither
/// of them, nor anything that is part of it, that it is part of, or in whose name it acts, has any link at all with
/// the other; and a partner is a wrong answer only where it has nothing to do with the levers that are spoken of.
final class QuizFacts {
  /// In very large data, how many entities of a kind are looked at for wrong answers, and around how many another one
  /// is believed to be unrelated.
  static let mostCandidates = 300
  private static let mostNear = 200
  /// Whoever has to do with more levers than that may do nearly anything.
  private static let mostLevers = 5
  /// Words of the dataset for who is everybody and for policies that hold everywhere (`sous_type`): never wrong answers.
  private static let broad: Set<String> = ["groupe", "société civile", "politique publique", "notion"]
  /// The word of the dataset for communes, the Department and their groups: one is often another, or a part of it.
  private static let local = "collectivité"
  private static let moneyRoles: Set<String> = ["finance", "cofinance", "soutient"]

  let network: Network
  let names: QuizNames
  private let partOf: Int?
  private let belongsTo: Int?
  private let mentions: QuizMentions
  private var nearOf: [Int: Set<Int>] = [:]
  private var leversOf: [Int: Set<Int>] = [:]
  private var allLeversOf: [Int: Set<Int>] = [:]
  private var candidatesOf: [Kind: [Int]] = [:]
  private let leversBySection: [String: [Int]]
  /// The bodies in whose name others act, by their finer kind: what one of that kind does may be said of another.
  private var sharedBodies: [String: Int] = [:]

  init(_ network: Network) {
    self.network = network
    names = QuizNames(network)
    mentions = QuizMentions(network)
    partOf = network.role(named: "fait_partie_de")
    belongsTo = network.role(named: "releve_de")
    var leversBySection: [String: [Int]] = [:]
    for lever in network.entities(of: .lever) {
      for section in network.entities[lever].sections { leversBySection[section, default: []].append(lever) }
    }
    self.leversBySection = leversBySection
    for body in network.delegates.keys.sorted() {
      guard let index = network.index(of: body), let subkind = network.entities[index].subkind else { continue }
      sharedBodies[subkind] = index
    }
  }

  /// Whether a link is written, and without any nuance: only those make a right answer.
  func isPlain(_ link: Link) -> Bool { link.nature == .explicit && link.nuance == nil && link.subject != link.object }

  /// The role of that id of the dataset.
  func role(_ id: String) -> Int? { network.role(named: id) }

  /// Whether an entity is a group of whoever one likes.
  func isBroad(_ index: Int) -> Bool { network.entities[index].subkind.map(Self.broad.contains) ?? false }

  /// Whether others act in its name, so that nobody can list all that it does.
  func isShared(_ index: Int) -> Bool { sharedBodies.values.contains(index) }

  // MARK: - What goes with what

  /// An entity, what it is part of, what is part of it, the bodies in whose name it acts and those that act in its
  /// own; for a partner also those that it is linked with and the body of its kind, for the others the frameworks
  /// around them.
  func near(_ index: Int) -> Set<Int> {
    if let known = nearOf[index] { return known }
    var near: Set<Int> = [index]
    for isUp in [true, false] {
      var rim = [index]
      while let next = rim.popLast(), near.count <= Self.mostNear {
        for other in isUp ? wholes(of: next) : parts(of: next) where near.insert(other).inserted { rim.append(other) }
      }
    }
    let kind: Kind = network.entities[index].kind == .partner ? .partner : .framework
    for link in network.links(from: index) where network.entities[network.links[link].object].kind == kind {
      near.insert(network.links[link].object)
    }
    for link in network.links(to: index) where network.entities[network.links[link].subject].kind == kind {
      near.insert(network.links[link].subject)
    }
    if let body = network.entities[index].subkind.flatMap({ sharedBodies[$0] }) { near.insert(body) }
    nearOf[index] = near
    return near
  }

  private func joins(_ link: Link) -> Bool {
    (link.role == partOf || link.role == belongsTo) && Network.pathKinds.contains(network.entities[link.subject].kind)
      && Network.pathKinds.contains(network.entities[link.object].kind)
  }

  private func wholes(of index: Int) -> [Int] {
    network.links(from: index).compactMap { joins(network.links[$0]) ? network.links[$0].object : nil }
      + [network.entities[index].actsFor.flatMap { network.index(of: $0) }].compactMap(\.self)
  }

  private func parts(of index: Int) -> [Int] {
    network.links(to: index).compactMap { joins(network.links[$0]) ? network.links[$0].subject : nil }
      + (network.delegates[network.entities[index].id] ?? [])
  }

  /// Whether nothing at all links two entities, nor what goes with them, and no situation or question names both.
  func isUnrelated(_ one: Int, _ other: Int) -> Bool {
    let (here, there) = (near(one), near(other))
    guard here.count <= Self.mostNear, there.count <= Self.mostNear, here.isDisjoint(with: there),
      !mentions.areTogether(one, other)
    else { return false }
    return !here.contains { index in
      network.links(from: index).contains { there.contains(network.links[$0].object) }
        || network.links(to: index).contains { there.contains(network.links[$0].subject) }
    }
  }

  // MARK: - Levers

  /// The levers that an entity is about, by what it is and by the sections that name it.
  func levers(about index: Int) -> Set<Int> {
    if let known = leversOf[index] { return known }
    var levers = Set(near(index).filter { network.entities[$0].kind == .lever })
    for section in network.entities[index].sections { levers.formUnion(leversBySection[section] ?? []) }
    leversOf[index] = levers
    return levers
  }

  /// The levers in whose section a link is written.
  func levers(of link: Link) -> [Int] { link.section.flatMap { leversBySection[$0] } ?? [] }

  /// The levers that an entity has anything to do with: linked in any way, also through the body of its kind, or named
  /// in the section, in a situation or in a question of that lever.
  func allLevers(of index: Int) -> Set<Int> {
    if let known = allLeversOf[index] { return known }
    var levers = levers(about: index).union(mentions.levers(of: index))
    let body = network.entities[index].subkind.flatMap { sharedBodies[$0] }
    for owner in [index, body].compactMap(\.self) {
      levers.formUnion(network.connections(from: owner, to: .lever).compactMap { $0.first?.target })
    }
    allLeversOf[index] = levers
    return levers
  }

  // MARK: - Wrong answers

  /// The entities of a kind that may stand as wrong answers: the leaflet speaks of them, and each is somebody.
  func candidates(_ kind: Kind) -> [Int] {
    if let known = candidatesOf[kind] { return known }
    let candidates = network.entities(of: kind).prefix(Self.mostCandidates).filter { index in
      !network.entities[index].isComplement && !isBroad(index)
        && !(network.links(from: index).isEmpty && network.links(to: index).isEmpty)
        && (kind != .partner || allLevers(of: index).count <= Self.mostLevers)
    }
    candidatesOf[kind] = candidates
    return candidates
  }

  /// Whether somebody or something surely has nothing to do with an entity, nor with what the links speak of.
  func isForeign(_ candidate: Int, to index: Int, links: [Link]) -> Bool {
    let levers = levers(about: index).union(links.flatMap { self.levers(of: $0) })
    return isUnrelated(candidate, index) && allLevers(of: candidate).isDisjoint(with: levers)
      && !links.contains { $0.section.map(network.entities[candidate].sections.contains) ?? false }
      && !links.contains { mayBeConfused(candidate, $0.subject) || mayPay(candidate, $0) }
  }

  /// Whether two may be taken for each other: services of one body, or local authorities.
  private func mayBeConfused(_ one: Int, _ other: Int) -> Bool {
    guard let subkind = network.entities[one].subkind, subkind == network.entities[other].subkind else { return false }
    return subkind == Self.local || sharedBodies[subkind] != nil
  }

  /// Local authorities pay for many things that no leaflet tells.
  private func mayPay(_ candidate: Int, _ link: Link) -> Bool {
    network.entities[candidate].subkind == Self.local && Self.moneyRoles.contains(network.roles[link.role].id)
  }

  /// The wrong answers that pass, the most alike first, so that neither length nor kind gives the right one away.
  func wrong(beside right: Int, where isWrong: (Int) -> Bool) -> [QuizQuestion.Answer] {
    let entities = network.entities
    func unlike(_ index: Int) -> (Int, Int, Int, Int) {
      let length = abs(names.length(index) - names.length(right))
      return (entities[index].subkind == entities[right].subkind ? 0 : 1, length, entities[index].rank, index)
    }
    var taken = [right]
    var wrong: [QuizQuestion.Answer] = []
    let ordered = candidates(entities[right].kind).map { ($0, unlike($0)) }.sorted { $0.1 < $1.1 }
    for (index, _) in ordered where index != right {
      guard wrong.count < QuizTemplate.mostWrong, !taken.contains(where: { names.isAlike($0, index) }), isWrong(index)
      else { continue }
      taken.append(index)
      wrong.append(.entity(index))
    }
    return wrong
  }
}
