/// As much of JSON Schema 2020-12 as `Data/reseau.schema.json` uses. A keyword that it does not know makes it throw,
/// so that nothing in the schema passes for checked that is not.
struct JSONSchema {
  struct UnknownKeyword: Error, Equatable { let keyword: String }

  private static let annotations: Set<String> = ["$schema", "$id", "title", "description", "examples"]
  private static let assertions: Set<String> = [
    "$ref", "type", "enum", "const", "properties", "required", "additionalProperties", "items", "uniqueItems",
    "minLength", "maxLength", "pattern", "minimum", "maximum",
  ]

  private let root: JSONValue

  init(_ root: JSONValue) throws {
    self.root = root
    try Self.checkKeywords(root)
  }

  /// What a value departs from, each with the path to it; empty where it follows the schema.
  func errors(in value: JSONValue) throws -> [String] { try errors(in: value, root, at: "") }

  private static func checkKeywords(_ schema: JSONValue) throws {
    if case .boolean = schema { return }
    for (keyword, value) in schema.fields {
      switch keyword {
      case "properties", "$defs": for (_, property) in value.fields { try checkKeywords(property) }
      case "items", "additionalProperties": try checkKeywords(value)
      default:
        guard annotations.contains(keyword) || assertions.contains(keyword) else {
          throw UnknownKeyword(keyword: keyword)
        }
      }
    }
  }

  private func errors(in value: JSONValue, _ schema: JSONValue, at path: String) throws -> [String] {
    if case .boolean(let allowed) = schema { return allowed ? [] : ["\(path): not allowed"] }
    var errors: [String] = []
    for (keyword, rule) in schema.fields.sorted(by: { $0.key < $1.key }) {
      if keyword == "$ref" {
        errors += try self.errors(in: value, definition(rule.string ?? ""), at: path)
      } else if keyword == "additionalProperties" {
        for (name, field) in value.fields where schema["properties"]?[name] == nil {
          errors += try self.errors(in: field, rule, at: "\(path)/\(name)")
        }
      } else {
        errors += try self.errors(in: value, keyword, rule, at: path)
      }
    }
    return errors
  }

  private func errors(
    in value: JSONValue, _ keyword: String, _ rule: JSONValue, at path: String
  ) throws -> [String] {
    switch (keyword, rule, value) {
    case ("properties", .object(let properties), .object(let fields)):
      return try properties.sorted { $0.key < $1.key }.flatMap { name, schema in
        try fields[name].map { try errors(in: $0, schema, at: "\(path)/\(name)") } ?? []
      }
    case ("items", _, .array(let items)):
      return try items.enumerated().flatMap { try errors(in: $0.element, rule, at: "\(path)/\($0.offset)") }
    default: return try holds(value, keyword, rule) ? [] : ["\(path): \(keyword)"]
    }
  }

  /// The assertions about one value. One about another kind of value holds.
  private func holds(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) throws -> Bool {
    switch (keyword, rule, value) {
    case ("type", .string(let type), _): value.is(type)
    case ("enum", .array(let values), _): values.contains(value)
    case ("const", _, _): value == rule
    case ("required", .array(let names), .object(let fields)): names.allSatisfy { fields[$0.string ?? ""] != nil }
    case ("uniqueItems", .boolean(true), .array(let items)):
      items.indices.allSatisfy { index in !items[..<index].contains(items[index]) }
    case ("minLength", .number(let length), .string(let text)): Double(text.unicodeScalars.count) >= length
    case ("maxLength", .number(let length), .string(let text)): Double(text.unicodeScalars.count) <= length
    case ("minimum", .number(let least), .number(let number)): number >= least
    case ("maximum", .number(let most), .number(let number)): number <= most
    case ("pattern", .string(let pattern), .string(let text)): try text.firstMatch(of: Regex(pattern)) != nil
    default: true
    }
  }

  /// What a reference of the schema to itself stands for: `#/$defs/lien`.
  private func definition(_ reference: String) throws -> JSONValue {
    var schema = root
    for step in reference.split(separator: "/").dropFirst() {
      guard let next = schema[String(step)] else { throw UnknownKeyword(keyword: reference) }
      schema = next
    }
    return schema
  }
}

extension JSONValue {
  fileprivate func `is`(_ type: String) -> Bool {
    switch (type, self) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .boolean), ("null", .null),
      ("number", .number):
      true
    case ("integer", .number(let number)): number.rounded() == number
    default: false
    }
  }
}
