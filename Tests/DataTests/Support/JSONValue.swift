@testable import PartnerNetwork

/// A JSON text as a tree, for tests that look at files as they are written.
indirect enum JSONValue: Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case boolean(Bool)
  case null

  init(_ bytes: [UInt8]) throws {
    self = try bytes.withUnsafeBufferPointer { buffer in
      var cursor = JSONCursor(buffer)
      let value = try Self.read(&cursor)
      try cursor.end()
      return value
    }
  }

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  private static func read(_ cursor: inout JSONCursor) throws(JSONError) -> JSONValue {
    switch try cursor.kind() {
    case .object:
      var fields: [String: JSONValue] = [:]
      try cursor.object { cursor, key throws(JSONError) in fields[key] = try read(&cursor) }
      return .object(fields)
    case .array:
      var items: [JSONValue] = []
      try cursor.array { cursor throws(JSONError) in items.append(try read(&cursor)) }
      return .array(items)
    case .string: return .string(try cursor.text().value)
    case .number, .decimal: return .number(Double(try cursor.number()) ?? .nan)
    case .boolean: return .boolean(try cursor.boolean())
    case .null:
      try cursor.null()
      return .null
    }
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let fields) = self { return fields[key] }
    return nil
  }

  var fields: [String: JSONValue] {
    if case .object(let fields) = self { return fields }
    return [:]
  }

  var items: [JSONValue] {
    if case .array(let items) = self { return items }
    return []
  }

  var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }
}
