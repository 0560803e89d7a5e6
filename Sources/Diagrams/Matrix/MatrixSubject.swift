import PartnerNetwork

/// Which two kinds a matrix crosses. Links are always read from the rows' kind.
public enum MatrixSubject: Int, CaseIterable, Sendable {
  case partnersLevers, partnersFrameworks, leversFrameworks

  /// The kind of the rows, before they are exchanged with the columns.
  public var rows: Kind { self == .leversFrameworks ? .lever : .partner }

  /// The kind of the columns.
  public var columns: Kind { self == .partnersLevers ? .lever : .framework }
}

/// In which order rows and columns stand.
public enum MatrixOrder: Int, CaseIterable, Sendable {
  /// That of the lists.
  case data
  /// The most linked first.
  case total
  /// What is linked to the same things side by side.
  case likeness
}

/// How many links a row or a column has of its own; what is done in the name of the State is not among them.
public struct MatrixTotal: Equatable, Sendable {
  /// With all that a card counts: for levers, those that have a number.
  public private(set) var main = 0
  /// With the levers that have none and only help to prepare the others.
  public private(set) var beside = 0

  public var isEmpty: Bool { main == 0 && beside == 0 }

  /// "4", or "4+1" where some are counted beside.
  public var text: String { beside == 0 ? "\(main)" : "\(main)+\(beside)" }

  mutating func add(beside isBeside: Bool) {
    if isBeside { beside += 1 } else { main += 1 }
  }
}
