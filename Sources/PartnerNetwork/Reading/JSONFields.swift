/// The fields of a small JSON object, each kept as it is spelled: one can be changed without losing those of another
/// version of the program.
public struct JSONFields: Equatable, Sendable {
  private struct Field: Equatable, Sendable {
    let name: String
    /// The name and the value, as the file spells them.
    let spelling: String
    /// The value alone, as the file spells it.
    let value: String
    /// The value, where it is a text.
    let text: String?
  }

  private var fields: [Field] = []

  /// An object without fields.
  public init() {}

  /// Reads an object; nil where the bytes are not one whole JSON object (RFC 8259) in UTF-8.
  public init?(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var fields: [Field] = []
    let isObject = bytes.withUnsafeBufferPointer { buffer -> Bool in
      var cursor = JSONCursor(buffer)
      do throws(JSONError) {
        try cursor.object { cursor, name throws(JSONError) in
          let start = cursor.keyOffset
          var text: String?
          let kind = try cursor.kind()
          let value = cursor.offset
          if kind == .string { text = try cursor.text().value } else { try cursor.skip() }
          let end = cursor.offset
          func spelling(_ start: Int) -> String { String(decoding: buffer[start..<end], as: UTF8.self) }
          fields.append(Field(name: name, spelling: spelling(start), value: spelling(value), text: text))
        }
        try cursor.end()
        return true
      } catch { return false }
    }
    guard isObject else { return nil }
    self.fields = fields
  }

  /// The text of a field; nil where there is no such field or where it is no text. Of two of a name the last counts.
  public func text(_ name: String) -> String? { fields.last { $0.name == name }?.text }

  public func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// The elements of a field that is a list, each as it is spelled; nil where there is no such list.
  public func elements(_ name: String) -> [String]? {
    guard let value = fields.last(where: { $0.name == name })?.value else { return nil }
    return Array(value.utf8).withUnsafeBufferPointer { buffer in
      var cursor = JSONCursor(buffer)
      var elements: [String] = []
      do throws(JSONError) {
        try cursor.array { cursor throws(JSONError) in
          _ = try cursor.kind()
          let start = cursor.offset
          try cursor.skip()
          elements.append(String(decoding: buffer[start..<cursor.offset], as: UTF8.self))
        }
        return elements
      } catch { return nil }
    }
  }

  /// The texts of a field that is a list, without what in it is no text; nil where there is no such list.
  public func texts(_ name: String) -> [String]? {
    elements(name)?.compactMap { element in
      // One field of an object of its own: the reader of texts is the same.
      JSONFields(Array("{\"x\":\(element)}".utf8))?.text("x")
    }
  }

  /// The fields of a field that is an object, in their order, with the text of each that is a text; nil where there is
  /// no such object.
  public func pairs(_ name: String) -> [(name: String, text: String?)]? {
    guard let value = fields.last(where: { $0.name == name })?.value else { return nil }
    return JSONFields(Array(value.utf8))?.fields.map { ($0.name, $0.text) }
  }

  /// Gives a field an object of texts, one line each, or takes the field away where there is none.
  /// - Parameter pairs: as `pairs` gave them; what had no text stays as it was spelled.
  public mutating func set(_ name: String, pairs: [(name: String, text: String?)]) {
    let before = fields.last { $0.name == name }.flatMap { JSONFields(Array($0.value.utf8)) }
    let lines = pairs.map { pair in
      let kept = before?.fields.last { $0.name == pair.name && $0.text == nil }?.value
      return "\n    \(Self.spelled(pair.name)): \(pair.text.map(Self.spelled) ?? kept ?? Self.spelled(""))"
    }
    put(name, pairs.isEmpty ? nil : (value: "{\(lines.joined(separator: ","))\n  }", text: nil))
  }

  /// Gives a field a list of texts, or takes the field away where there is none. The name must need no escape.
  public mutating func set(_ name: String, texts: [String]) {
    if texts.isEmpty { put(name, nil) } else { setElements(name, texts.map(Self.spelled)) }
  }

  /// Gives a field a text, or takes the field away. The name must need no escape.
  public mutating func set(_ name: String, _ text: String?) {
    put(name, text.map { (value: Self.spelled($0), text: $0) })
  }

  /// Gives a field a list, one line an element; each must be spelled as JSON. The name must need no escape.
  public mutating func setElements(_ name: String, _ elements: [String]) {
    let lines = elements.map { "\n    " + $0 }.joined(separator: ",")
    put(name, (value: elements.isEmpty ? "[]" : "[\(lines)\n  ]", text: nil))
  }

  private mutating func put(_ name: String, _ content: (value: String, text: String?)?) {
    let place = fields.firstIndex { $0.name == name } ?? fields.count
    fields.removeAll { $0.name == name }
    guard let content else { return }
    fields.insert(
      Field(
        name: name, spelling: "\"\(name)\": \(content.value)", value: content.value, text: content.text),
      at: min(place, fields.count))
  }

  /// A text as JSON spells it: letters as they are, and an escape for whatever is invisible (RFC 8259, section 7).
  private static func spelled(_ text: String) -> String {
    var spelled = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": spelled += "\\\""
      case "\\": spelled += "\\\\"
      case "\n": spelled += "\\n"
      case _ where TextRules.isForbidden(scalar.value):
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          spelled += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: spelled.unicodeScalars.append(scalar)
      }
    }
    return spelled + "\""
  }

  /// The object on one line, as an element of a list is written.
  public var line: String { "{" + fields.map(\.spelling).joined(separator: ", ") + "}" }

  /// The object as a file holds it.
  public var bytes: [UInt8] {
    guard !fields.isEmpty else { return Array("{}\n".utf8) }
    return Array(("{\n  " + fields.map(\.spelling).joined(separator: ",\n  ") + "\n}\n").utf8)
  }
}
