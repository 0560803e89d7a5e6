import PartnerNetwork

/// The lines of a vCard 4.0 (RFC 6350): escaped, folded, ended by CRLF.
struct VCard {
  /// The octets that a line may take, without its end (section 3.2).
  static let measure = 75

  private(set) var text = ""

  /// Adds a property whose value is text.
  /// - Parameter name: with its parameters, if any: "TEL;VALUE=text".
  mutating func add(_ name: String, _ text: String) { add(name, value: Self.escaped(text)) }

  /// Adds a property whose value has several components, each a text: ORG, ADR.
  mutating func add(_ name: String, components: [String]) {
    add(name, value: components.map(Self.escaped).joined(separator: ";"))
  }

  /// Adds a property whose value is written already: a web address, a date.
  mutating func add(_ name: String, value: String) {
    text += Self.folded("\(name):\(value)") + "\r\n"
  }

  /// A text in which no sign is taken for the grammar of the card; lines are kept, as `\n` (section 3.4).
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in Plain.text(text).unicodeScalars {
      switch scalar {
      case "\\", ",", ";": escaped += ["\\", scalar]
      case "\n": escaped += ["\\", "n"]
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A line cut into lines of 75 octets at most, each but the first begun by a space; never within a character.
  static func folded(_ line: String) -> String {
    var folded = String.UnicodeScalarView()
    var octets = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if octets + length > measure {
        folded += ["\r", "\n", " "]
        octets = 1
      }
      folded.append(scalar)
      octets += length
    }
    return String(folded)
  }
}
