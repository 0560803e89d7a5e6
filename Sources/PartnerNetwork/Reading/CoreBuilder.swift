/// Gathers the core of a dataset from its files, laying later layers over earlier ones.
struct CoreBuilder {
  let files: [DataFile]
  var findings = Findings()
  private var identity = DatasetIdentity()
  private var givesFormat = false
  /// The last layer that says that it stands alone: what lies under it is not part of the network.
  private(set) var aloneFrom: Int?
  private var roles = LayeredRecords(DatasetShape.role)
  private var sections = LayeredRecords(DatasetShape.section)
  private var entities = LayeredRecords(DatasetShape.entityCore, allowsParts: true)
  private var links = LayeredRecords(DatasetShape.link)

  init(files: [DataFile]) { self.files = files }

  mutating func set(_ name: String, _ value: FieldValue, file: Int, offset: Int) {
    switch (name, value) {
    case ("format", .text(let format)):
      givesFormat = true
      if format != DatasetIdentity.format { findings.note(.wrongFormat(format), file: file, offset: offset) }
    case ("titre", .text(let text)): identity.title = text
    case ("territoire", .text(let text)): identity.territory = text
    case ("version", .text(let text)): identity.version = text
    case ("date", .text(let text)): identity.date = text
    case ("licence", .text(let text)): identity.licence = text
    case ("credits", .texts(let texts)): identity.credits.unite(texts)
    case ("seul", .flag(let alone)):
      identity.standsAlone = alone
      if alone { aloneFrom = max(aloneFrom ?? files[file].layer, files[file].layer) }
    default: break
    }
  }

  mutating func add(_ record: Record, to collection: String) {
    let problem: Problem.Cause?
    switch collection {
    case "roles": problem = roles.add(record, files: files)
    case "sections": problem = sections.add(record, files: files)
    case "entites":
      if let kind = record.text("type"), Kind(rawValue: kind) == nil {
        problem = .unknownKind(kind)
      } else {
        problem = entities.add(record, files: files)
      }
    default: problem = addLink(record)
    }
    if let problem { findings.note(problem, record, id: id(of: record, in: collection)) }
  }

  /// A link has no id of its own, so a second one has a message of its own.
  private mutating func addLink(_ record: Record) -> Problem.Cause? {
    if let nature = record.text("nature"), Link.Nature(rawValue: nature) == nil {
      return .unknownValue(field: "nature", value: nature)
    }
    let problem = links.add(record, files: files)
    if case .duplicateID = problem { return .duplicateLink }
    return problem
  }

  private func id(of record: Record, in collection: String) -> String? {
    DatasetShape.core[collection].flatMap { record.id(of: $0) }
  }

  // MARK: - What was gathered

  /// - Parameter passes: makes the passes that come after, with what they must know of the core.
  consuming func build(passes: (CoreOutcome) -> LaterPasses) -> Network {
    checkFormat()
    let builtEntities = buildEntities()
    let indexes = Network.indexes(of: builtEntities)
    let builtRoles = buildRoles()
    var outcome = CoreOutcome(
      indexes: indexes, gone: entities.gone.merging(roles.gone) { one, _ in one }, findings: findings.all)
    let builtLinks = buildLinks(roles: builtRoles, outcome: outcome)
    let builtSections = sections.entries.compactMap { entry -> Section? in
      guard let record = complete(entry, DatasetShape.section) else { return nil }
      return record.text("titre").map { Section(id: entry.id, title: $0) }
    }
    outcome = CoreOutcome(indexes: indexes, gone: outcome.gone, findings: findings.all)
    let core = NetworkCore(
      identity: identity, roles: builtRoles, sections: builtSections, entities: builtEntities, links: builtLinks)
    return Network(
      core, indexes: indexes, problems: Finding.located(findings.all, in: files), passes: passes(outcome))
  }

  /// The format is asked for once, and not again where it was given but could not be read.
  private mutating func checkFormat() {
    let isWrong = findings.all.contains {
      switch $0.cause {
      case .wrongType(field: "format", _), .emptyText(field: "format"), .forbiddenCharacter(field: "format", _): true
      default: false
      }
    }
    if !givesFormat, !isWrong, let first = files.indices.first {
      findings.note(.missingFormat, file: first, offset: nil)
    }
  }

  /// An entry with its parts put together; nil, and noted, where something is still missing.
  private mutating func complete(_ entry: LayeredRecords.Entry, _ shape: RecordShape) -> Record? {
    let record = entry.record
    guard let missing = shape.complete.first(where: { !record.has($0) }) else { return record }
    findings.note(.missingField(missing), record, id: entry.id)
    return nil
  }

  private mutating func buildRoles() -> [Role] {
    roles.entries.compactMap { entry in
      guard let record = complete(entry, DatasetShape.role), let label = record.text("libelle"),
        let inverse = record.text("inverse"), let definition = record.text("definition"),
        let letter = record.text("lettre")?.first, let rank = record.integer("rang")
      else { return nil }
      return Role(
        id: entry.id, label: label, inverse: inverse, short: record.text("court") ?? label, definition: definition,
        letter: letter, rank: rank)
    }
  }

  private mutating func buildEntities() -> [Entity] {
    let faulty = CoreOutcome.faulty(findings.all)
    var sound: [(id: String, record: Record)] = []
    for entry in entities.entries {
      // Parts of an entry that is nowhere: where its main part was refused that has been said; else its id is wrong.
      guard entry.parts.contains(where: { $0.value("nom") != nil || $0.value("type") != nil }) else {
        if !faulty.contains(entry.id), let part = entry.parts.first(where: \.saysSomething) {
          findings.note(.dangling(field: "id", id: entry.id), part, id: entry.id)
        }
        continue
      }
      if let record = complete(entry, DatasetShape.entityCore) { sound.append((entry.id, record)) }
    }
    let known = Set(sound.map(\.id))
    let gone = entities.gone
    return sound.compactMap { id, record in
      var actsFor = record.text("au_titre_de")
      if let body = actsFor, !known.contains(body) {
        if !faulty.contains(body), gone[body] == nil {
          findings.note(.dangling(field: "au_titre_de", id: body), record, id: id)
        }
        actsFor = nil
      }
      return Entity(record, id: id, actsFor: actsFor)
    }
  }

  private mutating func buildLinks(roles: [Role], outcome: CoreOutcome) -> [Link] {
    var roleIndexes: [String: Int] = [:]
    for (index, role) in roles.enumerated() { roleIndexes[role.id] = index }
    var built: [Link] = []
    for entry in links.entries {
      guard let record = complete(entry, DatasetShape.link), let from = record.text("de"), let to = record.text("vers"),
        let role = record.text("role"), let nature = record.text("nature").flatMap(Link.Nature.init)
      else { continue }
      let layer = files[record.file].layer
      func end(_ field: String, _ id: String) -> Int? {
        if let index = outcome.indexes[id] { return index }
        if outcome.misses(id, in: layer) { findings.note(.dangling(field: field, id: id), record, id: entry.id) }
        return nil
      }
      guard let subject = end("de", from), let object = end("vers", to) else { continue }
      guard let roleIndex = roleIndexes[role] else {
        if outcome.misses(role, in: layer) { findings.note(.unknownRole(role), record, id: entry.id) }
        continue
      }
      if nature == .deduced, record.text("motif") == nil {
        findings.note(.missingField("motif"), record, id: entry.id)
        continue
      }
      built.append(
        Link(
          subject: subject, role: roleIndex, object: object, nature: nature, reason: record.text("motif"),
          nuance: record.text("precision"), source: record.text("source"), section: record.text("section")))
    }
    return built
  }
}

/// What the reading of the core hands on to that of the details.
struct CoreOutcome: Sendable {
  /// Index of each entity.
  let indexes: [String: Int]
  /// The entities and roles that were taken out, with the layer that did.
  let gone: [String: Int]
  let findings: [Finding]
  private let faulty: Set<String>
  private let isCut: Bool

  init(indexes: [String: Int], gone: [String: Int], findings: [Finding]) {
    self.indexes = indexes
    self.gone = gone
    self.findings = findings
    faulty = Self.faulty(findings)
    isCut = findings.contains { $0.cause.stopsFile }
  }

  /// Whether that layer is to be told that nothing has this id: one mistake, one message. What was refused has had
  /// its own; what stood in a file that could not be read may be sound; and an entry that a later layer took out
  /// was there when this one was written.
  func misses(_ id: String, in layer: Int) -> Bool {
    if let remover = gone[id], layer < remover { return false }
    return indexes[id] == nil && !faulty.contains(id) && !isCut
  }

  /// The entries of which something wrong was said.
  static func faulty(_ findings: [Finding]) -> Set<String> { Set(findings.compactMap { $0.isRemark ? nil : $0.id }) }
}

extension Record {
  /// Whether it gives anything about the entry that it names.
  fileprivate var saysSomething: Bool { fields.contains { $0.name != "id" && $0.name != "retire" } }
}

extension Entity {
  fileprivate init?(_ record: Record, id: String, actsFor: String?) {
    guard let name = record.text("nom"), let kind = record.text("type").flatMap(Kind.init) else { return nil }
    self.init(
      id: id, kind: kind, subkind: record.text("sous_type"), number: record.integer("numero"), name: name,
      shortName: record.text("nom_court") ?? name, acronym: record.text("sigle"), summary: record.text("resume"),
      rank: record.integer("rang") ?? Int(Int32.max), sections: record.texts("sections"),
      remark: record.text("remarque"), isComplement: record.flag("complement"),
      isHomogeneousGroup: record.flag("groupe_homogene"), actsFor: actsFor)
  }
}
