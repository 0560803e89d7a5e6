/// Checks what the entries of the details refer to, and says what is wrong with them.
struct References {
  let core: CoreOutcome
  let files: [DataFile]
  let sources: [String: Source]
  /// The sources that were taken out, with the layer that did.
  let gone: [String: Int]
  var findings: Findings
  /// The sources of which something wrong was said.
  private let faulty: Set<String>
  private let isCut: Bool

  /// - Parameter others: what else was found, of which nothing is to be said again.
  init(
    core: CoreOutcome, files: [DataFile], sources: [String: Source], gone: [String: Int], findings: Findings,
    others: [Finding] = []
  ) {
    self.core = core
    self.files = files
    self.sources = sources
    self.gone = gone
    self.findings = findings
    let told = findings.all + others
    faulty = CoreOutcome.faulty(told)
    isCut = (core.findings + told).contains { $0.cause.stopsFile }
  }

  /// Whether an entry is all there, and what it names exists; what is wrong is noted.
  mutating func accept(_ record: Record, _ shape: RecordShape, owner: String) -> Bool {
    if let missing = shape.complete.first(where: { !record.has($0) }) {
      findings.note(.missingField(missing), record, id: owner)
      return false
    }
    return acceptSources(record, owner: owner) && acceptEntities(record, owner: owner)
  }

  /// A value of a closed list; nil, and noted, where the list has no such value.
  mutating func value<Value: RawRepresentable<String>>(_ field: String, of record: Record, owner: String) -> Value? {
    guard let name = record.text(field) else { return nil }
    if let value = Value(rawValue: name) { return value }
    findings.note(.unknownValue(field: field, value: name), record, id: owner)
    return nil
  }

  /// The entities that an entry names, without those that a later layer took out.
  func entities(of record: Record) -> [String] { record.texts("entites").filter { core.indexes[$0] != nil } }

  /// Whether the sources that an entry names exist; what is wrong is noted.
  mutating func acceptSources(_ record: Record, owner: String?) -> Bool {
    if let id = record.text("source"), sources[id] == nil {
      return refuse(source: id, "source", record, owner: owner)
    }
    if let id = record.texts("sources").first(where: { sources[$0] == nil }) {
      return refuse(source: id, "sources", record, owner: owner)
    }
    return true
  }

  private mutating func refuse(source id: String, _ field: String, _ record: Record, owner: String?) -> Bool {
    let wasThere = gone[id].map { files[record.file].layer < $0 } ?? false
    if !wasThere, !isCut, !faulty.contains(id) {
      findings.note(.dangling(field: field, id: id), record, id: owner)
    }
    return false
  }

  private mutating func acceptEntities(_ record: Record, owner: String) -> Bool {
    let layer = files[record.file].layer
    if let id = record.text("entite"), core.misses(id, in: layer) {
      findings.note(.dangling(field: "entite", id: id), record, id: owner)
      return false
    }
    if let id = record.texts("entites").first(where: { core.misses($0, in: layer) }) {
      findings.note(.dangling(field: "entites", id: id), record, id: owner)
      return false
    }
    return true
  }
}

extension Source {
  init?(_ record: Record, id: String) {
    guard let title = record.text("titre") else { return nil }
    self.init(
      id: id, title: title, publisher: record.text("editeur"), date: record.text("date"),
      dateRemark: record.text("precision_date"), url: record.text("url"), nature: record.text("nature"))
  }
}

extension EntityDetails {
  init(_ records: NestedRecords, owner: String, _ references: inout References) {
    self.init()
    synonyms = records.synonyms
    facts = records["faits"].compactMap { Fact($0, owner: owner, &references) }.united
    contacts = records["contacts"].compactMap { Contact($0, owner: owner, &references) }.united
    addresses = records["sites"].compactMap { WebAddress($0, owner: owner, &references) }.united
    cautions = records["avertissements"].compactMap { Caution($0, owner: owner, &references) }.united
  }
}

extension Fact {
  fileprivate init?(_ record: Record, owner: String, _ references: inout References) {
    guard references.accept(record, DatasetShape.fact, owner: owner), let text = record.text("texte"),
      let source = record.text("source"),
      let field: Field = references.value("champ", of: record, owner: owner),
      let confidence: Confidence = references.value("confiance", of: record, owner: owner)
    else { return nil }
    self.init(
      field: field, text: text, source: source, confidence: confidence, reservation: record.text("reserve"))
  }
}

extension Contact {
  init?(_ record: Record, owner: String, _ references: inout References) {
    guard references.accept(record, DatasetShape.contact, owner: owner), let value = record.text("valeur"),
      let source = record.text("source"),
      let means: Means = references.value("type", of: record, owner: owner),
      let confidence: Confidence = references.value("confiance", of: record, owner: owner)
    else { return nil }
    self.init(
      means: means, label: record.text("libelle"), value: value, source: source, date: record.text("date"),
      confidence: confidence, reservation: record.text("reserve"))
  }
}

extension WebAddress {
  fileprivate init?(_ record: Record, owner: String, _ references: inout References) {
    guard references.accept(record, DatasetShape.site, owner: owner), let text = record.text("texte") else {
      return nil
    }
    self.init(url: record.text("url"), text: text, source: record.text("source"), section: record.text("section"))
  }
}

extension Caution {
  fileprivate init?(_ record: Record, owner: String, _ references: inout References) {
    guard references.accept(record, DatasetShape.caution, owner: owner), let text = record.text("texte") else {
      return nil
    }
    self.init(text: text, sources: record.texts("sources"))
  }
}

extension Term {
  init?(_ record: Record, owner: String, _ references: inout References) {
    guard references.accept(record, DatasetShape.term, owner: owner), let name = record.text("terme"),
      let definition = record.text("definition"),
      let confidence: Confidence = references.value("confiance", of: record, owner: owner)
    else { return nil }
    let entity = record.text("entite").flatMap { references.core.indexes[$0] == nil ? nil : $0 }
    self.init(
      acronym: record.text("sigle"), name: name, definition: definition, entity: entity,
      source: record.text("source"), confidence: confidence)
  }
}

extension Figure {
  init?(_ record: Record, _ references: inout References) {
    guard let value = record.text("valeur"), let label = record.text("libelle"),
      references.accept(record, DatasetShape.figure, owner: label)
    else { return nil }
    self.init(
      value: value, unit: record.text("unite"), label: label, entities: references.entities(of: record),
      year: record.text("annee"), territory: record.text("territoire"), citedSource: record.text("source_citee"),
      source: record.text("source"), sections: record.sections)
  }
}

extension DateNote {
  init?(_ record: Record, _ references: inout References) {
    guard let value = record.text("valeur"), let label = record.text("libelle"),
      references.accept(record, DatasetShape.dateNote, owner: label)
    else { return nil }
    self.init(
      value: value, label: label, entities: references.entities(of: record), source: record.text("source"),
      sections: record.sections)
  }
}

extension LegalReference {
  init?(_ record: Record, _ references: inout References) {
    guard let subject = record.text("objet"), references.accept(record, DatasetShape.legalReference, owner: subject),
      let nature: Link.Nature = references.value("nature", of: record, owner: subject)
    else { return nil }
    self.init(
      reference: record.text("reference"), subject: subject, entities: references.entities(of: record),
      nature: nature, source: record.text("source"), sections: record.sections)
  }
}

extension Record {
  /// The sections that an entry names, as one or as a list.
  fileprivate var sections: [String] { texts("sections") + [text("section")].compactMap(\.self) }
}
