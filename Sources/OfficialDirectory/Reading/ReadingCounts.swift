/// Why a record is left out.
public enum RecordFault: String, CaseIterable, Sendable {
  /// Not JSON, or a row with other columns than the header.
  case malformed
  case encoding
  case tooLong
  /// Neither a name nor anything else that is known.
  case notARecord
  case noName
  /// Of a wanted kind, but nothing says where it is.
  case noCommune
  /// The same record once more.
  case duplicate
}

/// What is left out of a record that is kept.
public enum ValueFault: String, CaseIterable, Sendable {
  case address, position, telephone, email, site, form, hours, date
}

/// What was left out of a record.
public struct ValueLeftOut: Equatable, Sendable {
  public let fault: ValueFault
  /// The name of the body.
  public let name: String
  /// What the file says, on one line, cut where it is long; nil where it cannot be shown in a few words.
  public let value: String?
}

/// How many records a file has, and what became of them.
public struct ReadingCounts: Equatable, Sendable {
  /// All records.
  public internal(set) var records = 0
  /// Bodies of other kinds than those that are wanted.
  public internal(set) var otherKinds = 0
  /// Bodies of a wanted kind, but of other départements.
  public internal(set) var elsewhere = 0
  public internal(set) var faults: [RecordFault: Int] = [:]
  /// Records that are kept.
  public internal(set) var kept = 0

  mutating func note(_ fault: RecordFault) { faults[fault, default: 0] += 1 }
}
