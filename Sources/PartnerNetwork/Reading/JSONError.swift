/// Why a text is not JSON, and where.
package struct JSONError: Error, Equatable {
  /// What is wrong.
  package enum Reason: Equatable {
    case expected(JSONExpectation)
    case tooDeep
  }
  package var reason: Reason
  /// In bytes from the start of the file.
  package var offset: Int
}

/// The shapes that a JSON value has.
public enum JSONKind: Equatable, Sendable {
  case object, array, string, number, boolean, null
  /// A number that need not be whole. Only ever expected: a text has numbers.
  case decimal
}

/// What the grammar wants where a text departs from it.
public enum JSONExpectation: Equatable, Sendable {
  case value, fieldName, colon, commaOrBrace, commaOrBracket, openingBrace, openingBracket
  case string, closingQuote, escape, secondSurrogate, fourHexDigits, digit, word, endOfFile
}

/// A text of the file, and the first character in it that no text may hold.
package struct JSONText {
  package var value: String
  package var forbidden: UInt32?
}
