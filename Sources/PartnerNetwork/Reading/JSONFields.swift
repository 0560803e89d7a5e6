/// The fields of a small JSON object, each kept as it is spelled: one can be changed without losing those of another
/// version of the program.
public struct JSONFields: Equatable, Sendable {
  private struct Field: Equatable, Sendable {
    let name: String
    /// The name and the value, as the file spells them.
    let spelling: String
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
          if try cursor.kind() == .string { text = try cursor.text().value } else { try cursor.skip() }
          let spelling = String(decoding: buffer[start..<cursor.offset], as: UTF8.self)
          fields.append(Field(name: name, spelling: spelling, text: text))
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

  /// Gives a field a text, or takes the field away. The name must need no escape.
  /// - Parameter text: letters and digits only, such as a code; anything else is not kept.
  public mutating func set(_ name: String, _ text: String?) {
    let place = fields.firstIndex { $0.name == name } ?? fields.count
    fields.removeAll { $0.name == name }
    guard let text, text.utf8.allSatisfy({ Self.isPlain($0) }) else { return }
    fields.insert(Field(name: name, spelling: "\"\(name)\": \"\(text)\"", text: text), at: min(place, fields.count))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x2D || byte == 0x5F
  }

  /// The object as a file holds it.
  public var bytes: [UInt8] {
    guard !fields.isEmpty else { return Array("{}\n".utf8) }
    return Array(("{\n  " + fields.map(\.spelling).joined(separator: ",\n  ") + "\n}\n").utf8)
  }
}
