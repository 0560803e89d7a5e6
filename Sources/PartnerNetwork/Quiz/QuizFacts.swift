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
  /// Words of the dataset for partners who are everybody (`sous_type`): never a wrong answer.
  private static let broad: Set<String> = ["groupe", "société civile"]

  let network: Network
  private let partOf: Int?
  private let belongsTo: Int?
  private var nearOf: [Int: Set<Int>] = [:]
  private var leversOf: [Int: Set<Int>] = [:]
  private var candidatesOf: [Kind: [Int]] = [:]
  private let leversBySection: [String: [Int]]
  /// The finer kinds of bodies in whose name others act: what one of those does may be said of another.
  private let sharedBodies: Set<String>

  init(_ network: Network) {
    self.network = network
    partOf = network.role(named: "fait_partie_de")
    belongsTo = network.role(named: "releve_de")
    var leversBySection: [String: [Int]] = [:]
    for lever in network.entities(of: .lever) {
      for section in network.entities[lever].sections { leversBySection[section, default: []].append(lever) }
    }
    self.leversBySection = leversBySection
    sharedBodies = Set(network.delegates.keys.compactMap { network.entity($0)?.subkind })
  }

  /// Whether a link is written, and without any nuance: only those make a right answer.
  func isPlain(_ link: Link) -> Bool { link.nature == .explicit && link.nuance == nil && link.subject != link.object }

  /// The role of that id of the dataset.
  func role(_ id: String) -> Int? { network.role(named: id) }

  // MARK: - What goes with what

  /// An entity, what it is part of, what is part of it, the bodies in whose name it acts and those that act in its
  /// own; for a partner also those that it is linked with, for a scheme its levers, for a framework those around it.
  func near(_ index: Int) -> Set<Int> {
    if let known = nearOf[index] { return known }
    var near: Set<Int> = [index]
    for isUp in [true, false] {
      var rim = [index]
      while let next = rim.popLast(), near.count <= Self.mostNear {
        for other in isUp ? wholes(of: next) : parts(of: next) where near.insert(other).inserted { rim.append(other) }
      }
    }
    let kind = network.entities[index].kind
    if kind == .partner || kind == .framework {
      for link in network.links(from: index) where network.entities[network.links[link].object].kind == kind {
        near.insert(network.links[link].object)
      }
      for link in network.links(to: index) where network.entities[network.links[link].subject].kind == kind {
        near.insert(network.links[link].subject)
      }
    }
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

  /// Whether nothing at all links two entities, nor what goes with them.
  func isUnrelated(_ one: Int, _ other: Int) -> Bool {
    let (here, there) = (near(one), near(other))
    guard here.count <= Self.mostNear, there.count <= Self.mostNear, here.isDisjoint(with: there) else { return false }
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

  /// The levers that a partner or framework has anything to do with: linked in any way, or named in the section.
  func allLevers(of index: Int) -> Set<Int> {
    levers(about: index).union(network.connections(from: index, to: .lever).compactMap { $0.first?.target })
  }

  // MARK: - Wrong answers

  /// The entities of a kind that may stand as wrong answers: the leaflet speaks of them, and each is somebody.
  func candidates(_ kind: Kind) -> [Int] {
    if let known = candidatesOf[kind] { return known }
    let candidates = network.entities(of: kind).prefix(Self.mostCandidates).filter { index in
      let entity = network.entities[index]
      return !entity.isComplement && !(entity.subkind.map(Self.broad.contains) ?? false)
        && !(network.links(from: index).isEmpty && network.links(to: index).isEmpty)
    }
    candidatesOf[kind] = candidates
    return candidates
  }

  /// Whether somebody or something surely has nothing to do with an entity, nor with what the links speak of.
  func isForeign(_ candidate: Int, to index: Int, links: [Link]) -> Bool {
    let levers = levers(about: index).union(links.flatMap { self.levers(of: $0) })
    return isUnrelated(candidate, index) && allLevers(of: candidate).isDisjoint(with: levers)
      && !links.contains { $0.section.map(network.entities[candidate].sections.contains) ?? false }
  }

  /// Whether two partners may be taken for each other: services of one body.
  func mayBeConfused(_ one: Int, _ other: Int) -> Bool {
    guard let subkind = network.entities[one].subkind, sharedBodies.contains(subkind) else { return false }
    return network.entities[other].subkind == subkind
  }

  /// The wrong answers that pass, the most alike first, so that neither length nor kind gives the right one away.
  func wrong(beside right: Int, where isWrong: (Int) -> Bool) -> [QuizQuestion.Answer] {
    let entities = network.entities
    let kind = entities[right].kind
    func unlike(_ index: Int) -> (Int, Int, Int, Int) {
      let length = abs(QuizNames.length(entities[index]) - QuizNames.length(entities[right]))
      return (entities[index].subkind == entities[right].subkind ? 0 : 1, length, entities[index].rank, index)
    }
    var taken = [entities[right]]
    var wrong: [QuizQuestion.Answer] = []
    for index in candidates(kind).sorted(by: { unlike($0) < unlike($1) }) where index != right {
      guard wrong.count < QuizTemplate.mostWrong, !taken.contains(where: { QuizNames.isAlike($0, entities[index]) }),
        isWrong(index)
      else { continue }
      taken.append(entities[index])
      wrong.append(.entity(index))
    }
    return wrong
  }
}

/// Names as they are compared: whether two read the same, whether one gives the other away.
enum QuizNames {
  /// Letters of the name that is shown.
  static func length(_ entity: Entity) -> Int {
    entity.kind == .partner ? (entity.acronym ?? entity.name).count : entity.name.count
  }

  /// Whether two entities could be read as the same.
  static func isAlike(_ one: Entity, _ other: Entity) -> Bool {
    let names = Set([one.name, one.shortName, one.acronym].compactMap(\.self).map { Folding.fold($0) })
    return [other.name, other.shortName, other.acronym].compactMap(\.self).contains { names.contains(Folding.fold($0)) }
  }

  /// The words that say something, cut so that singular and plural are one.
  static func stems(_ text: String) -> Set<Substring> {
    Set(Folding.words(text).filter { $0.count > 3 }.map { $0.prefix(5) })
  }

  /// Whether one name holds a telling word of the other, or its acronym: the answer would stand in the question.
  static func givesAway(_ one: Entity, _ other: Entity) -> Bool {
    func words(_ entity: Entity) -> Set<Substring> {
      stems([entity.name, entity.shortName].joined(separator: " "))
        .union(entity.acronym.map { Folding.words($0) } ?? [])
    }
    return !words(one).isDisjoint(with: words(other))
  }
}
