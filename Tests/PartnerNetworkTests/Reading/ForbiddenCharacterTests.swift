import Testing

@testable import PartnerNetwork

/// Characters that could drive a terminal, or make a text read otherwise than it is written.
@Suite struct ForbiddenCharacterTests {
  static let scalars: [UInt32] = [
    0x00, 0x01, 0x07, 0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x061C, 0x200B, 0x200E, 0x200F,
    0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xE0001, 0xE007F,
  ]

  static func escaped(_ scalar: UInt32) -> String {
    func unit(_ value: UInt32) -> String {
      let digits = String(value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    if scalar < 0x10000 { return unit(scalar) }
    return unit(0xD800 + (scalar - 0x10000) >> 10) + unit(0xDC00 + (scalar - 0x10000) & 0x3FF)
  }

  @Test(arguments: scalars)
  func rawAndEscaped(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for form in [String(Character(scalar)), Self.escaped(value), "\\u00e9" + String(Character(scalar))] {
      BadInput.entity(
        "nom", "{\"id\": \"x\", \"type\": \"acteur\", \"nom\": ‸\"É \(form)[2J\"}",
        .forbiddenCharacter(field: "nom", scalar: value)
      ).check()
    }
  }

  static let places: [BadInput] = [
    .entity("id", "{\"nom\": \"É\", \"id\": ‸\"x\\u001b\"}", .forbiddenCharacter(field: "id", scalar: 0x1B), id: nil),
    .entity(
      "kind", "{\"nom\": \"É\", \"id\": \"x\", \"type\": ‸\"\\u009b\"}",
      .forbiddenCharacter(field: "type", scalar: 0x9B)),
    .entity(
      "texts", "{\"id\": \"x\", \"type\": \"acteur\", \"nom\": \"É\", \"synonymes\": [\"é\", ‸\"\\u202e\"]}",
      .forbiddenCharacter(field: "synonymes", scalar: 0x202E)),
    .entity(
      "fact", "{\"id\": \"x\", \"type\": \"acteur\", \"nom\": \"É\", \"faits\": [{\"texte\": ‸\"\\r\"}]}",
      .forbiddenCharacter(field: "texte", scalar: 0x0D)),
    .entry(
      of: "liens", "link", "{\"de\": ‸\"\\u0000\", \"role\": \"é\", \"vers\": \"à\"}",
      .forbiddenCharacter(field: "de", scalar: 0), id: "? é à"),
    .entry(
      of: "termes", "term", "{\"terme\": \"É\", \"definition\": ‸\"\\t\"}",
      .forbiddenCharacter(field: "definition", scalar: 9), id: "É"),
    BadInput("title", "{\"titre\": ‸\"\\u001b]0;é\\u0007\"}", .forbiddenCharacter(field: "titre", scalar: 0x1B)),
  ]

  @Test(arguments: places)
  func everywhere(_ row: BadInput) { row.check(keeps: row.text.contains("avant") ? ["avant", "apres"] : []) }

  /// A key is quoted in the message about it.
  @Test func keysAreCleaned() {
    let problems = Sample.read(with: #"{"\u001b[2J": 1, "entites": [{"id": "x", "\u202eé": 1}]}"#).allProblems
    #expect(problems.map(\.cause) == [.unknownKey("\u{FFFD}[2J"), .unknownKey("\u{FFFD}é")])
  }

  /// The quick look at first bytes that the reader takes must agree with the rule, wherever the rule has a limit.
  @Test func theReaderAndTheRuleAgree() {
    var disagreements: [UInt32] = []
    for value in Array(0..<0x3100) + Array(0xFE00..<0x10100) + Array(0xDFF00..<0xE1100) + [0x10FFFF] as [UInt32] {
      guard let scalar = Unicode.Scalar(value), value != 0x22, value != 0x5C else { continue }
      let bytes = Array("\"é\(Character(scalar))\"".utf8)
      let found = bytes.withUnsafeBufferPointer { buffer -> UInt32? in
        var cursor = JSONCursor(buffer)
        return (try? cursor.text())?.forbidden
      }
      if (found == value) != TextRules.isForbidden(value) { disagreements.append(value) }
    }
    #expect(disagreements == [])
  }

  /// What French needs, and what merely looks odd, may stand.
  @Test(arguments: ["\u{A0}", "\u{202F}", "’", "œ", "é", "e\u{301}", "–", "漢", "😀", "\u{FFFD}", "\u{AD}", "ﬁ"])
  func allowed(_ text: String) {
    #expect(Sample.read(with: "{\"titre\": \"a\(text)b\"}").identity.title == "a\(text)b")
  }
}
