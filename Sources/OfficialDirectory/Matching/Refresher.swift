import PartnerNetwork

/// Makes a dataset of an export, to be laid over the data that it was matched with.
public struct Refresher {
  let network: Network
  let territory: Territory
  let department: Department
  let source: ExportSource
  let records: [OfficialRecord]
  var report = RefreshReport()
  /// The commune of each record, as far as the data or the export know it.
  var communes: [String?] = []
  var freshCommunes: [FreshCommune] = []
  var places: [FreshPlace] = []
  var entities: [FreshEntity] = []
  var ids: Set<String> = []
  /// The places of the data that a record is.
  var matchedPoints: Set<Int> = []

  private init(_ reading: ExportReading, _ network: Network, _ department: Department, _ source: ExportSource) {
    self.network = network
    self.department = department
    self.source = source
    territory = network.territory
    records = reading.records
    ids = Set(network.territory.points.map(\.id))
    report.counts = reading.counts
    report.leftOut = reading.leftOut
    report.isHome = network.territory.communes.contains { department.covers($0.code) }
  }

  /// - Parameters:
  ///   - reading: what the export says of the département.
  ///   - network: the data below.
  public static func refresh(
    _ reading: ExportReading, over network: Network, department: Department, source: ExportSource
  ) -> Refresh {
    var refresher = Refresher(reading, network, department, source)
    refresher.findCommunes()
    let bodies = refresher.findBodies()
    refresher.makePlaces(bodies: Set(bodies.values))
    refresher.makeEntities(bodies: bodies)
    refresher.findMissing()
    return Refresh(
      department: department, source: source, places: refresher.places, entities: refresher.entities,
      communes: refresher.freshCommunes, report: refresher.report)
  }

  // MARK: - Communes

  private mutating func findCommunes() {
    if !report.isHome { nameCommunes() }
    let fresh = Set(freshCommunes.map(\.code))
    communes = records.map { record in
      if let code = record.commune, territory.commune(code) != nil || fresh.contains(code) { return code }
      // A commune that was joined to another has lost its code, but not its name.
      guard let town = record.town, let index = territory.commune(named: Self.withoutCedex(town.name)) else {
        return nil
      }
      let code = territory.communes[index].code
      return department.covers(code) ? code : nil
    }
    for (record, commune) in zip(records, communes) where commune == nil {
      report.withoutCommune.append(.init(kind: record.kind, name: record.name))
    }
  }

  /// The data below know none of the communes: the addresses of the bodies name them, that of the town hall first.
  private mutating func nameCommunes() {
    var named: [String: (name: String, codes: Set<String>)] = [:]
    let townHallsFirst = records.filter { $0.kind == .townHall && !$0.isPart } + records
    for record in townHallsFirst {
      guard let code = record.commune, let town = record.town else { continue }
      named[code, default: (Self.withoutCedex(town.name), [])].codes.insert(town.postalCode)
    }
    freshCommunes = named.sorted { $0.key < $1.key }.map { code, commune in
      FreshCommune(code: code, name: commune.name, postalCodes: commune.codes.sorted())
    }
  }

  private static func withoutCedex(_ name: String) -> String {
    let words = name.split(separator: " ")
    let kept = words.prefix { Folding.fold($0) != "cedex" }
    return kept.isEmpty ? name : kept.joined(separator: " ")
  }

  // MARK: - What the parts share

  /// The entity that a record belongs to, if the data have it.
  func entity(of record: OfficialRecord) -> String? {
    let id = record.kind.entity(isJoint: record.isJoint)
    return report.isHome && network.entity(id) != nil ? id : nil
  }

  /// When the directory says what a record says.
  func date(of record: OfficialRecord) -> String { record.modified ?? source.date }

  /// Counts what became of contacts.
  mutating func note(_ merge: ContactMerge) {
    report.confirmed += merge.confirmed
    report.added += merge.added
    report.conflicts += merge.conflicts
  }

  // MARK: - What is missing

  private mutating func findMissing() {
    let kinds = Dictionary(BodyKind.allCases.filter(\.isPlace).map { ($0.placeWord, $0) }) { first, _ in first }
    for (index, point) in territory.points.enumerated() where !matchedPoints.contains(index) {
      guard let kind = kinds[point.kind.word], point.commune.map(department.covers) ?? report.isHome else { continue }
      report.missing.append(.init(kind: kind, name: point.name))
    }
    let served = Set(zip(records, communes).filter { $0.0.kind == .townHall }.compactMap(\.1))
    report.withoutTownHall = territory.communes.filter { department.covers($0.code) && !served.contains($0.code) }
      .map(\.name)
  }
}
