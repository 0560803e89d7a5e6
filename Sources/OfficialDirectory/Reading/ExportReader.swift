import PartnerNetwork

/// What was read of an export, for one département.
public struct ExportReading: Equatable, Sendable {
  /// In an order that does not depend on that of the file.
  public let records: [OfficialRecord]
  public let counts: ReadingCounts
  public let leftOut: [ValueLeftOut]
  /// The day of the last change of any record of the file, those of other départements included.
  public let lastChange: String?
}

/// Reads an export piece by piece: whatever its size, only the records of one département stay in memory.
public struct ExportReader {
  private enum Splitter {
    case json(ObjectSplitter)
    case table(RowSplitter)
  }

  private let department: Department
  private let today: Day?
  private var head: [UInt8] = []
  private var splitter: Splitter?
  private var columns: [RawRecord.Name?]?
  private var hasKnownRecords = false
  private var isLastRowCut = false

  /// How far it is, for who waits.
  public private(set) var counts = ReadingCounts()
  private var records: [OfficialRecord] = []
  private var leftOut: [ValueLeftOut] = []
  private var known: Set<String> = []
  private var lastChange: String?

  /// - Parameter today: no record can be newer; nil where nobody knows.
  public init(_ department: Department, today: Day?) {
    self.department = department
    self.today = today
  }

  // MARK: - From bytes to records

  /// Reads the next bytes of the file.
  public mutating func feed(_ chunk: UnsafeBufferPointer<UInt8>) throws(ExportFailure) {
    if splitter != nil { return try split(chunk) }
    head.append(contentsOf: chunk)
    if head.count >= ExportShape.enough + JSONCursor.byteOrderMark.count { try begin() }
  }

  /// Tells the shape of the file, and reads the bytes that it was told by.
  private mutating func begin() throws(ExportFailure) {
    let mark = head.starts(with: JSONCursor.byteOrderMark) ? JSONCursor.byteOrderMark.count : 0
    switch try ExportShape(head[mark...]) {
    case .json: splitter = .json(ObjectSplitter())
    case .table(let separator): splitter = .table(RowSplitter(separator: separator))
    }
    let bytes = head
    head = []
    let buffered = bytes.withUnsafeBufferPointer { buffer -> ExportFailure? in
      do throws(ExportFailure) {
        try split(UnsafeBufferPointer(rebasing: buffer[mark...]))
        return nil
      } catch { return error }
    }
    if let buffered { throw buffered }
  }

  private mutating func split(_ chunk: UnsafeBufferPointer<UInt8>) throws(ExportFailure) {
    switch splitter {
    case .json(var objects):
      splitter = nil
      defer { splitter = .json(objects) }
      try objects.feed(chunk) { piece in
        switch piece {
        case .record(let bytes): take(json: bytes)
        case .tooLong: takeTooLong()
        }
      }
    case .table(var rows):
      splitter = nil
      defer { splitter = .table(rows) }
      rows.feed(chunk) { take($0) }
      try checkColumns()
    case nil: break
    }
  }

  /// Reads what is left, and gives what was read.
  public mutating func finish() throws(ExportFailure) -> ExportReading {
    if splitter == nil { try begin() }
    switch splitter {
    case .json(let objects):
      if !objects.isWhole { throw .truncated }
      if !objects.hasList { throw .otherJSON }
    case .table(var rows):
      if rows.isCut { throw .truncated }
      isLastRowCut = false
      rows.finish { take($0) }
      try checkColumns()
      // The end of the file came before that of the row: a row is written whole, or not at all.
      if isLastRowCut { throw .truncated }
    case nil: break
    }
    if (counts.faults[.encoding] ?? 0) * 10 > counts.records { throw .encoding }
    if !hasKnownRecords { throw .otherJSON }
    if records.isEmpty { throw .nothingHere(records: counts.records) }
    return ExportReading(
      records: records.sorted(by: Self.comesBefore), counts: counts, leftOut: leftOut.sorted(by: Self.comesBefore),
      lastChange: lastChange)
  }

  private static func comesBefore(_ one: OfficialRecord, _ other: OfficialRecord) -> Bool {
    func key(_ record: OfficialRecord) -> [String] {
      [record.kind.placeWord, record.commune ?? "", Folding.fold(record.name), record.id ?? "", record.address ?? ""]
    }
    return key(one).lexicographicallyPrecedes(key(other))
  }

  private static func comesBefore(_ one: ValueLeftOut, _ other: ValueLeftOut) -> Bool {
    func key(_ value: ValueLeftOut) -> [String] { [value.fault.rawValue, value.name, value.value ?? ""] }
    return key(one).lexicographicallyPrecedes(key(other))
  }

  /// A table that lacks what tells the kind and the name of a body is not the directory's.
  private func checkColumns() throws(ExportFailure) {
    guard let columns else { return }
    let needed: [RawRecord.Name] = [.nom, .pivot]
    let missing = needed.filter { !columns.contains($0) }
    if !missing.isEmpty { throw .columns(missing.map(\.rawValue)) }
  }

  // MARK: - From records to bodies

  private mutating func takeTooLong() {
    counts.records += 1
    counts.note(.tooLong)
  }

  private mutating func take(json bytes: UnsafeBufferPointer<UInt8>) {
    counts.records += 1
    if TextRules.firstInvalidUTF8(bytes) != nil { return counts.note(.encoding) }
    do throws(JSONError) { take(try RawRecord(json: bytes)) } catch { counts.note(.malformed) }
  }

  private mutating func take(_ piece: RowSplitter.Piece) {
    guard case .row(let bytes, let ends) = piece else { return takeTooLong() }
    guard let columns else {
      columns = RawRecord.columns(bytes, ends: ends)
      return
    }
    counts.records += 1
    isLastRowCut = ends.count < columns.count
    if TextRules.firstInvalidUTF8(bytes) != nil { return counts.note(.encoding) }
    guard ends.count == columns.count else { return counts.note(.malformed) }
    take(RawRecord(row: bytes, ends: ends, columns: columns))
  }

  private mutating func take(_ raw: RawRecord) {
    guard raw.isKnown else { return counts.note(.notARecord) }
    hasKnownRecords = true
    if let day = raw[.modified].opened.string.flatMap({ RecordDate.day($0, limit: today) }), day > lastChange ?? "" {
      lastChange = day
    }
    // A list in the place of a name is none, even where a table holds it as a text.
    let name = raw[.nom].opened.string.flatMap(Tidy.name)
    guard let kind = BodyKind.named(raw.pivots, name: name) else {
      counts.otherKinds += 1
      return
    }
    let communes = raw.communes
    let isHere = communes.isEmpty ? isDelivered(raw) : communes.contains(where: department.covers)
    guard isHere else {
      if communes.isEmpty, raw[.adresse].items.isEmpty { counts.note(.noCommune) } else { counts.elsewhere += 1 }
      return
    }
    guard let name else { return counts.note(.noName) }
    if let id = raw[.id].opened.string, !known.insert(id).inserted { return counts.note(.duplicate) }
    var decoder = RecordDecoder(raw, name: name)
    records.append(decoder.decode(kind, commune: communes.first(where: department.covers), today: today))
    leftOut += decoder.leftOut
    counts.kept += 1
  }

  /// Whether the postal code of an address says that a body without an INSEE code is here.
  private func isDelivered(_ raw: RawRecord) -> Bool {
    raw[.adresse].items.contains { $0.string("code_postal").map(department.delivers) ?? false }
  }
}
