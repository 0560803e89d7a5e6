/// Gathers the third part of a dataset: communes, what they belong to, their map, and service points.
///
/// These refer to one another from any file, so all are gathered first and built at the end.
struct PlacesBuilder {
  let files: [DataFile]
  var findings = Findings()
  private var communes = LayeredRecords(DatasetShape.commune)
  private var intercommunalities = LayeredRecords(DatasetShape.intercommunality)
  private var arrondissements = LayeredRecords(DatasetShape.arrondissement)
  private var points = LayeredRecords(DatasetShape.servicePoint)
  /// One a layer at most, in order of layers.
  private var geographies: [Record] = []

  init(files: [DataFile]) { self.files = files }

  mutating func add(_ record: Record, to collection: String) {
    let problem: Problem.Cause?
    switch collection {
    case "communes": problem = communes.add(record, files: files)
    case "intercommunalites": problem = intercommunalities.add(record, files: files)
    case "arrondissements": problem = arrondissements.add(record, files: files)
    case "lieux": problem = points.add(record, files: files)
    default: problem = addGeography(record)
    }
    if let problem { findings.note(problem, record, id: DatasetShape.places[collection].flatMap { record.id(of: $0) }) }
  }

  private mutating func addGeography(_ record: Record) -> Problem.Cause? {
    if let last = geographies.last, files[last.file].layer == files[record.file].layer {
      return .duplicateID(firstFile: files[last.file].name)
    }
    geographies.append(record)
    return nil
  }

  // MARK: - What was gathered

  consuming func build(core: CoreOutcome, details: NetworkDetails) -> Territory {
    let wholeCommunes = complete(communes)
    let wholeIntercommunalities = complete(intercommunalities)
    let wholeArrondissements = complete(arrondissements)
    var wholePoints = complete(points)
    let isCut = (core.findings + details.outcome.findings + findings.all).contains { $0.cause.stopsFile }
    let faulty = CoreOutcome.faulty(findings.all)
    func known(_ entries: [Whole], _ gone: [String: Int]) -> KnownCodes {
      KnownCodes(codes: Set(entries.map(\.id)), gone: gone, faulty: faulty, isCut: isCut)
    }
    // A point without a sound source or of no known confidence is left out, and nothing may name it.
    var references = References(
      core: core, files: files, sources: details.sources, gone: details.outcome.gone,
      findings: Findings(), others: details.outcome.findings + findings.all)
    wholePoints = wholePoints.filter { references.acceptPoint($0.record, owner: $0.id) }
    var places = PlaceReferences(
      files: files, communes: known(wholeCommunes, communes.gone),
      intercommunalities: known(wholeIntercommunalities, intercommunalities.gone),
      arrondissements: known(wholeArrondissements, arrondissements.gone),
      points: KnownCodes(
        codes: Set(wholePoints.map(\.id)), gone: points.gone,
        faulty: faulty.union(CoreOutcome.faulty(references.findings.all)), isCut: isCut),
      references: references)

    let builtCommunes = wholeCommunes.compactMap { Commune($0.record, code: $0.id, &places) }
    let builtIntercommunalities = wholeIntercommunalities.compactMap {
      Intercommunality($0.record, code: $0.id, contacts: $0.contacts, &places)
    }
    let builtArrondissements = wholeArrondissements.compactMap { Arrondissement($0.record, code: $0.id, &places) }
    let builtPoints = wholePoints.compactMap { ServicePoint($0.record, id: $0.id, contacts: $0.contacts, &places) }
    let geography = GeographyBuilder(communes: builtCommunes.map(\.code)).build(geographies, &places)
    for finding in places.references.findings.all { findings.add(finding) }
    return Territory(
      communes: builtCommunes, intercommunalities: builtIntercommunalities, arrondissements: builtArrondissements,
      points: builtPoints, geography: geography, problems: Finding.located(findings.all, in: files))
  }

  /// An entry with its parts put together.
  private typealias Whole = (id: String, record: Record, contacts: [Record])

  /// The entries that are all there; what others lack is noted.
  private mutating func complete(_ layered: LayeredRecords) -> [Whole] {
    layered.entries.compactMap { entry in
      let record = entry.record
      if let missing = layered.shape.complete.first(where: { !record.has($0) }) {
        findings.note(.missingField(missing), record, id: entry.id)
        return nil
      }
      var lists = NestedRecords()
      for part in entry.parts {
        for (cause, item) in lists.add(part, files: files) { findings.note(cause, item, id: entry.id) }
      }
      return (entry.id, record, lists["contacts"])
    }
  }
}

/// The codes of one collection, for saying which references lead nowhere.
struct KnownCodes {
  let codes: Set<String>
  /// What was taken out, with the layer that did.
  let gone: [String: Int]
  let faulty: Set<String>
  let isCut: Bool

  /// Whether that layer is to be told that nothing has this code; as `CoreOutcome.misses`.
  func misses(_ code: String, in layer: Int) -> Bool {
    if let remover = gone[code], layer < remover { return false }
    return !codes.contains(code) && !faulty.contains(code) && !isCut
  }
}
