/// A JSON value that is about to be written. The fields of an object keep the order in which they are given.
public indirect enum JSONValue: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  case string(String)
  case integer(Int)
  /// Written with as few digits as give it back. Must be finite.
  case number(Double)
  case boolean(Bool)
  case array([JSONValue])
  case object([JSONField])

  /// An object; fields without a value are left out.
  public init(dictionaryLiteral fields: (String, JSONValue?)...) {
    self = .object(fields.compactMap { name, value in value.map { JSONField(name: name, value: $0) } })
  }

  /// A text, if there is one.
  static func optional(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

  /// A number, if there is one.
  static func optional(_ integer: Int?) -> JSONValue? { integer.map(JSONValue.integer) }

  /// `true`, or nothing: the format leaves a false flag out.
  static func flag(_ flag: Bool) -> JSONValue? { flag ? .boolean(true) : nil }

  /// A list of texts, or nothing where it is empty.
  static func texts(_ texts: [String]) -> JSONValue? { list(texts.map(JSONValue.string)) }

  /// A list, or nothing where it is empty.
  static func list(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .array(values) }

  /// The fields of an object; none where the value is something else.
  var fields: [JSONField] {
    if case .object(let fields) = self { return fields }
    return []
  }
}

/// A named value of an object.
public struct JSONField: Equatable, Sendable {
  public let name: String
  public let value: JSONValue
}
