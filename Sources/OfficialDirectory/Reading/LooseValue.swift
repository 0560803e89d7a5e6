import PartnerNetwork

/// A value of a record, whatever shape the export gave it: the archive has lists, the portal has strings that hold
/// the same lists as JSON.
indirect enum LooseValue: Equatable {
  /// No field of an object, or `null`.
  case nothing
  /// A text; numbers and booleans as they are spelled.
  case text(String)
  case list([LooseValue])
  case object([LooseField])

  /// Reads the next value of a JSON text.
  init(_ cursor: inout JSONCursor) throws(JSONError) {
    switch try cursor.kind() {
    case .string: self = .text(try cursor.text().value)
    case .number, .decimal: self = .text(try cursor.number())
    case .boolean: self = .text(try cursor.boolean() ? "true" : "false")
    case .null:
      try cursor.null()
      self = .nothing
    case .array:
      var items: [LooseValue] = []
      try cursor.array { cursor throws(JSONError) in items.append(try LooseValue(&cursor)) }
      self = .list(items)
    case .object:
      var fields: [LooseField] = []
      try cursor.object { cursor, name throws(JSONError) in
        fields.append(LooseField(name: name, value: try LooseValue(&cursor)))
      }
      self = .object(fields)
    }
  }

  /// The same, where a text holds a list or an object as JSON: what it holds.
  var opened: LooseValue {
    guard case .text(var text) = self, let first = text.first(where: { !$0.isWhitespace }), first == "[" || first == "{"
    else { return self }
    let held: LooseValue? = text.withUTF8 { bytes in
      var cursor = JSONCursor(bytes)
      do throws(JSONError) {
        let value = try LooseValue(&cursor)
        try cursor.end()
        return value
      } catch { return nil }
    }
    return held ?? self
  }

  /// The values of a list; a value that is none stands for a list of itself, and an empty text for an empty one.
  var items: [LooseValue] {
    switch opened {
    case .nothing: []
    case .list(let items): items
    case .text(let text) where text.allSatisfy(\.isWhitespace): []
    case let value: [value]
    }
  }

  /// The text, without blanks around it; nil where there is none.
  var string: String? {
    guard case .text(let text) = self else { return nil }
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(start[...end])
  }

  /// A field of an object; of two of a name the last counts.
  subscript(name: String) -> LooseValue {
    guard case .object(let fields) = self else { return .nothing }
    return fields.last { $0.name == name }?.value ?? .nothing
  }

  /// The text of a field of an object.
  func string(_ name: String) -> String? { self[name].string }
}

/// A named value of an object.
struct LooseField: Equatable {
  let name: String
  let value: LooseValue
}
