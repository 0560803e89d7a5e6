import PartnerNetwork

/// Writes JSON (RFC 8259), indented, with letters as they are and everything invisible escaped.
public enum JSONWriter {
  /// The text of a value, with a line feed at the end.
  public static func write(_ value: JSONValue) -> String {
    var written = ""
    append(value, depth: 0, to: &written)
    written += "\n"
    return written
  }

  private static func append(_ value: JSONValue, depth: Int, to written: inout String) {
    switch value {
    case .string(let text): append(text, to: &written)
    case .integer(let integer): written += String(integer)
    case .number(let number): written += String(describing: number)
    case .boolean(let boolean): written += boolean ? "true" : "false"
    case .array(let values):
      append(values, brackets: ("[", "]"), depth: depth, to: &written) { append($0, depth: depth + 1, to: &$1) }
    case .object(let fields):
      append(fields, brackets: ("{", "}"), depth: depth, to: &written) { field, written in
        append(field.name, to: &written)
        written += ": "
        append(field.value, depth: depth + 1, to: &written)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], brackets: (open: String, close: String), depth: Int, to written: inout String,
    _ body: (Item, inout String) -> Void
  ) {
    written += brackets.open
    guard !items.isEmpty else {
      written += brackets.close
      return
    }
    for (index, item) in items.enumerated() {
      written += index == 0 ? "\n" : ",\n"
      written += String(repeating: "  ", count: depth + 1)
      body(item, &written)
    }
    written += "\n" + String(repeating: "  ", count: depth) + brackets.close
  }

  private static func append(_ text: String, to written: inout String) {
    written += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case _ where TextRules.isForbidden(scalar.value): appendEscape(scalar, to: &written)
      default: written.unicodeScalars.append(scalar)
      }
    }
    written += "\""
  }

  private static func appendEscape(_ scalar: Unicode.Scalar, to written: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
