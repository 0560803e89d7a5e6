/// Gathers the details of a dataset: what cards, search and glossary show besides the core.
///
/// Entries refer to sources that may stand in any file, so all are gathered first and built at the end.
struct DetailsBuilder {
  let files: [DataFile]
  let core: CoreOutcome
  var findings = Findings()
  private var entities: [Int: NestedRecords] = [:]
  private var sources = LayeredRecords(DatasetShape.source)
  private var terms = LayeredRecords(DatasetShape.term)
  /// Entries that have no id: chiffres, dates, mentions_legales.
  private var notes: [String: [Record]] = [:]

  init(files: [DataFile], core: CoreOutcome) {
    self.files = files
    self.core = core
  }

  mutating func add(_ record: Record, to collection: String) {
    switch collection {
    case "entites": addEntity(record)
    case "sources": note(sources.add(record, files: files), record, DatasetShape.source)
    case "termes": note(terms.add(record, files: files), record, DatasetShape.term)
    default: notes[collection, default: []].append(record)
    }
  }

  private mutating func note(_ cause: Problem.Cause?, _ record: Record, _ shape: RecordShape) {
    if let cause { findings.note(cause, record, id: record.id(of: shape)) }
  }

  private mutating func addEntity(_ record: Record) {
    guard let id = record.text("id") else { return }
    guard let index = core.indexes[id] else {
      let says = record.fields.contains { $0.name != "id" && $0.name != "retire" }
      if says, core.misses(id, in: files[record.file].layer) {
        findings.note(.dangling(field: "id", id: id), record, id: id)
      }
      return
    }
    if record.flag("retire") {
      entities[index] = nil
      return
    }
    for (cause, nested) in entities[index, default: NestedRecords()].add(record, files: files) {
      findings.note(cause, nested, id: id)
    }
  }

  // MARK: - What was gathered

  consuming func build() -> NetworkDetails {
    var builtSources: [String: Source] = [:]
    for entry in sources.entries {
      guard let record = complete(entry.record, DatasetShape.source, owner: entry.id) else { continue }
      builtSources[entry.id] = Source(record, id: entry.id)
    }
    var references = References(
      core: core, files: files, sources: builtSources, gone: sources.gone, findings: findings)
    var byEntity: [Int: EntityDetails] = [:]
    let ids = Dictionary(uniqueKeysWithValues: core.indexes.map { ($1, $0) })
    for (index, records) in entities.sorted(by: { $0.key < $1.key }) {
      byEntity[index] = EntityDetails(records, owner: ids[index] ?? "", &references)
    }
    let builtTerms = terms.entries.compactMap { Term($0.record, owner: $0.id, &references) }
    let figures = notes["chiffres", default: []].compactMap { Figure($0, &references) }
    let dates = notes["dates", default: []].compactMap { DateNote($0, &references) }
    let laws = notes["mentions_legales", default: []].compactMap { LegalReference($0, &references) }
    return NetworkDetails(
      sources: builtSources, terms: builtTerms, figures: figures.united, dates: dates.united,
      legalReferences: laws.united, problems: Finding.located(references.findings.all, in: files), byEntity: byEntity,
      outcome: DetailsOutcome(gone: sources.gone, findings: references.findings.all))
  }

  private mutating func complete(_ record: Record, _ shape: RecordShape, owner: String) -> Record? {
    guard let missing = shape.complete.first(where: { !record.has($0) }) else { return record }
    findings.note(.missingField(missing), record, id: owner)
    return nil
  }
}

/// What the reading of the details hands on to that of the places.
struct DetailsOutcome: Sendable {
  /// The sources that were taken out, with the layer that did.
  let gone: [String: Int]
  let findings: [Finding]
}

/// The lists of one entity, over all files and layers.
struct NestedRecords {
  private(set) var synonyms: [String] = []
  /// One for each field that is a list of entries: a handful.
  private var lists: [(name: String, list: NestedList)] = []

  subscript(list: String) -> [Record] { lists.first { $0.name == list }?.list.items.compactMap(\.self) ?? [] }

  /// Joins the lists of an entry to these.
  mutating func add(_ record: Record, files: [DataFile]) -> [(Problem.Cause, Record)] {
    synonyms.unite(record.texts("synonymes"))
    var problems: [(Problem.Cause, Record)] = []
    for field in record.fields {
      guard case .records(let items) = field.value else { continue }
      let place = lists.firstIndex { $0.name == field.name } ?? lists.count
      if place == lists.count { lists.append((field.name, NestedList())) }
      for item in items {
        guard let cause = lists[place].list.add(item, files: files) else { continue }
        problems.append((cause, item))
      }
    }
    return problems
  }
}

/// One list of an entity. An item with an id is laid over the one of an earlier layer that has it. One without an id
/// that is to be taken out takes out those of earlier layers that have all that it says, and the item after it stands
/// in their place.
private struct NestedList {
  /// Nil where an item was taken out.
  private(set) var items: [Record?] = []
  private var places: [String: Int] = [:]
  /// The place of what the item before took out.
  private var vacated: Int?

  mutating func add(_ item: Record, files: [DataFile]) -> Problem.Cause? {
    let vacant = vacated
    vacated = nil
    let id = item.text("id")
    guard let id, let place = places[id], let known = items[place] else {
      if item.flag("retire"), id == nil { return retire(item, files: files) }
      if item.flag("retire") { return .dangling(field: "id", id: id ?? "") }
      if id == nil, let vacant {
        items[vacant] = item
        return nil
      }
      if let id { places[id] = items.count }
      items.append(item)
      return nil
    }
    if files[known.file].layer == files[item.file].layer { return .duplicateID(firstFile: files[known.file].name) }
    var whole = known
    whole.lay(item)
    // The later item is the one that messages are about.
    (whole.offset, whole.file) = (item.offset, item.file)
    items[place] = item.flag("retire") ? nil : whole
    return nil
  }

  /// Takes out what earlier layers say in the same words.
  private mutating func retire(_ item: Record, files: [DataFile]) -> Problem.Cause? {
    let said = item.fields.filter { $0.name != "retire" }
    let layer = files[item.file].layer
    for place in items.indices {
      guard let known = items[place], files[known.file].layer < layer else { continue }
      guard said.allSatisfy({ known.value($0.name) == $0.value }) else { continue }
      items[place] = nil
      vacated = vacated ?? place
    }
    return vacated != nil ? nil : .dangling(field: "valeur", id: item.text("valeur") ?? "")
  }
}
