/// Something wrong in a dataset: what, where, and about which entry. Its French sentence is in the catalogue.
public struct Problem: Equatable, Sendable {
  public enum Cause: Equatable, Sendable {
    // About a whole file: nothing, or nothing more, is read from it.
    case unreadable(String)
    case tooLarge(bytes: Int)
    case empty
    case notUTF8
    case notJSON(expected: JSONExpectation)
    case tooDeep
    case notAnObject
    // About the dataset: it is read as well as can be.
    case wrongFormat(String)
    case missingFormat
    // About one entry: it is left out, or only its fact, contact... that is wrong.
    case wrongType(field: String, expected: JSONKind)
    case missingField(String)
    case emptyText(field: String)
    case unknownKind(String)
    case unknownRole(String)
    case unknownValue(field: String, value: String)
    case duplicateID(firstFile: String)
    case duplicateLink
    case dangling(field: String, id: String)
    case forbiddenCharacter(field: String, scalar: UInt32)
    /// Not two numbers, or no latitude and longitude in degrees.
    case wrongPosition(field: String)
    case wrongGrid(GridFault)
    /// A question without a wrong answer, or with the same answer twice.
    case ambiguousAnswers
    // A remark: nothing is skipped.
    case unknownKey(String)
  }

  /// What is wrong in the grid of the map. Rows are counted from 1; the cells concerned stay empty.
  public enum GridFault: Equatable, Sendable {
    /// The sizes that the grid gives are not positive, or beyond all reason.
    case size
    case rowCount(Int, expected: Int)
    case rowLength(Int, row: Int, expected: Int)
    case unknownCode(String, row: Int)
    /// Not `code*number`.
    case malformed(String, row: Int)
  }

  public let cause: Cause
  public let file: String
  /// Counted from 1; nil where the cause has no place.
  public var line: Int?
  /// Counted from 1, in characters.
  public var column: Int?
  /// The id of the entry, or `de role vers` for a link.
  public let id: String?

  public init(_ cause: Cause, file: String, line: Int? = nil, column: Int? = nil, id: String? = nil) {
    self.cause = cause
    self.file = file
    self.line = line
    self.column = column
    self.id = id
  }

  /// A remark leaves the dataset sound; anything else does not.
  public var isRemark: Bool { cause.isRemark }
}

extension Problem.Cause {
  var isRemark: Bool {
    if case .unknownKey = self { return true }
    return false
  }
}
