/// Gathers the core of a dataset from its files, laying later layers over earlier ones.
struct CoreBuilder {
  private struct Draft {
    var id: String
    var fields: [String: FieldValue] = [:]
    /// The record that named it, for messages, and its layer.
    var place: (file: Int, offset: Int)
    var namedIn: (layer: Int, file: Int)?
    var retired = false
  }

  private struct LinkDraft {
    var record: Record
    var layer: Int
  }

  let files: [DataFile]
  var findings: [Finding] = []
  private var identity = DatasetIdentity()
  private var hasFormat = false
  private var roles: [(record: Record, role: Role)] = []
  private var sections: [Section] = []
  private var drafts: [Draft] = []
  private var draftIndexes: [String: Int] = [:]
  private var links: [LinkDraft] = []

  init(files: [DataFile]) { self.files = files }

  mutating func set(_ name: String, _ value: FieldValue, file: Int, offset: Int) {
    switch (name, value) {
    case ("format", .text(let format)):
      hasFormat = true
      if format != DatasetIdentity.format {
        findings.append(Finding(cause: .wrongFormat(format), file: file, offset: offset))
      }
    case ("titre", .text(let text)): identity.title = text
    case ("territoire", .text(let text)): identity.territory = text
    case ("version", .text(let text)): identity.version = text
    case ("date", .text(let text)): identity.date = text
    case ("licence", .text(let text)): identity.licence = text
    case ("credits", .texts(let texts)): identity.credits = texts
    default: break
    }
  }

  mutating func add(_ record: Record, to collection: String) {
    switch collection {
    case "entites": addEntity(record)
    case "liens": links.append(LinkDraft(record: record, layer: files[record.file].layer))
    case "roles": addRole(record)
    default:
      guard let id = record.text("id"), let title = record.text("titre") else { return }
      if let index = sections.firstIndex(where: { $0.id == id }) {
        sections[index] = Section(id: id, title: title)
      } else {
        sections.append(Section(id: id, title: title))
      }
    }
  }

  private mutating func note(_ cause: Problem.Cause, _ record: Record, id: String?) {
    findings.append(Finding(cause: cause, file: record.file, offset: record.offset, id: id))
  }

  private mutating func addRole(_ record: Record) {
    guard let id = record.text("id"), let label = record.text("libelle"), let inverse = record.text("inverse"),
      let definition = record.text("definition"), let letter = record.text("lettre")?.first,
      let rank = record.integer("rang")
    else { return }
    let role = Role(
      id: id, label: label, inverse: inverse, short: record.text("court") ?? label, definition: definition,
      letter: letter, rank: rank)
    guard let index = roles.firstIndex(where: { $0.role.id == id }) else { return roles.append((record, role)) }
    if files[roles[index].record.file].layer == files[record.file].layer {
      note(.duplicateID(firstFile: files[roles[index].record.file].name), record, id: id)
    } else {
      roles[index] = (record, role)
    }
  }

  private mutating func addEntity(_ record: Record) {
    guard let id = record.text("id") else { return }
    let layer = files[record.file].layer
    if let kind = record.text("type"), Kind(rawValue: kind) == nil {
      return note(.unknownKind(kind), record, id: id)
    }
    let index: Int
    if let known = draftIndexes[id] {
      index = known
    } else {
      index = drafts.count
      draftIndexes[id] = index
      drafts.append(Draft(id: id, place: (record.file, record.offset)))
    }
    if record.text("nom") != nil {
      // Two entries of one layer may complete each other; two that both name it are a mistake.
      if let first = drafts[index].namedIn, first.layer == layer {
        return note(.duplicateID(firstFile: files[first.file].name), record, id: id)
      }
      drafts[index].namedIn = (layer, record.file)
      drafts[index].place = (record.file, record.offset)
    }
    for field in record.fields { drafts[index].fields[field.name] = field.value }
    drafts[index].retired = record.flag("retire")
  }

  func entity(_ fields: [String: FieldValue], id: String) -> Entity? {
    func text(_ name: String) -> String? { if case .text(let text) = fields[name] { text } else { nil } }
    func integer(_ name: String) -> Int? { if case .integer(let value) = fields[name] { value } else { nil } }
    func flag(_ name: String) -> Bool { if case .flag(let value) = fields[name] { value } else { false } }
    guard let name = text("nom"), let kind = text("type").flatMap(Kind.init) else { return nil }
    var sections: [String] = []
    if case .texts(let texts) = fields["sections"] { sections = texts }
    return Entity(
      id: id, kind: kind, subkind: text("sous_type"), number: integer("numero"), name: name,
      shortName: text("nom_court") ?? name, acronym: text("sigle"), summary: text("resume"),
      rank: integer("rang") ?? Int(Int32.max), sections: sections, remark: text("remarque"),
      isComplement: flag("complement"), isHomogeneousGroup: flag("groupe_homogene"), actsFor: text("au_titre_de"))
  }

  consuming func build(details: @escaping @Sendable ([String: Int]) -> NetworkDetails) -> Network {
    if !hasFormat, let first = files.indices.first {
      findings.append(Finding(cause: .missingFormat, file: first))
    }
    var entities: [Entity] = []
    var indexes: [String: Int] = [:]
    for draft in drafts where !draft.retired {
      if let entity = entity(draft.fields, id: draft.id) {
        indexes[draft.id] = entities.count
        entities.append(entity)
      } else if draft.namedIn != nil || draft.fields["type"] != nil {
        let missing = draft.namedIn == nil ? "nom" : "type"
        findings.append(
          Finding(cause: .missingField(missing), file: draft.place.file, offset: draft.place.offset, id: draft.id))
      }
    }
    let built = buildLinks(indexes: indexes)
    return Network(
      identity: identity, roles: roles.map(\.role), sections: sections, entities: entities, links: built,
      problems: Finding.located(findings, in: files), details: details)
  }

  private mutating func buildLinks(indexes: [String: Int]) -> [Link] {
    var roleIndexes: [String: Int] = [:]
    for (index, role) in roles.enumerated() { roleIndexes[role.role.id] = index }
    var built: [Link?] = []
    built.reserveCapacity(links.count)
    var places: [LinkKey: (index: Int, layer: Int)] = [:]
    places.reserveCapacity(links.count)
    for draft in links {
      let record = draft.record
      guard let from = record.text("de"), let role = record.text("role"), let to = record.text("vers"),
        let nature = record.text("nature")
      else { continue }
      let id = "\(from) \(role) \(to)"
      guard let subject = indexes[from] else {
        note(.dangling(field: "de", id: from), record, id: id)
        continue
      }
      guard let object = indexes[to] else {
        note(.dangling(field: "vers", id: to), record, id: id)
        continue
      }
      guard let roleIndex = roleIndexes[role] else {
        note(.unknownRole(role), record, id: id)
        continue
      }
      guard let nature = Link.Nature(rawValue: nature) else {
        note(.unknownValue(field: "nature", value: nature), record, id: id)
        continue
      }
      if nature == .deduced, record.text("motif") == nil {
        note(.missingField("motif"), record, id: id)
        continue
      }
      let link = Link(
        subject: subject, role: roleIndex, object: object, nature: nature, reason: record.text("motif"),
        nuance: record.text("precision"), source: record.text("source"), section: record.text("section"))
      let key = LinkKey(subject: subject, role: roleIndex, object: object)
      if let place = places[key] {
        if place.layer == draft.layer {
          note(.duplicateLink, record, id: id)
        } else {
          built[place.index] = record.flag("retire") ? nil : link
          places[key] = (place.index, draft.layer)
        }
      } else if !record.flag("retire") {
        places[key] = (built.count, draft.layer)
        built.append(link)
      }
    }
    return built.compactMap(\.self)
  }
}

/// What makes a link the same as another.
private struct LinkKey: Hashable {
  var subject: Int
  var role: Int
  var object: Int
}
