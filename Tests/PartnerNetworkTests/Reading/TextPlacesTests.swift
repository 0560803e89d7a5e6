import Testing

@testable import PartnerNetwork

/// Texts are read eight bytes at a time: whatever is special must be seen at every place.
@Suite struct TextPlacesTests {
  private struct Special: CustomStringConvertible {
    let json: String
    let value: String
    var forbidden: UInt32?
    var description: String { json }
  }

  private static let specials = [
    Special(json: "\\\"", value: "\""), Special(json: "\\u00e9", value: "é"), Special(json: "é", value: "é"),
    Special(json: "’", value: "’"), Special(json: "\u{7F}", value: "\u{7F}", forbidden: 0x7F),
    Special(json: "\u{1}", value: "\u{1}", forbidden: 1), Special(json: "\\n", value: "\n", forbidden: 0x0A),
    Special(json: "\u{9B}", value: "\u{9B}", forbidden: 0x9B),
    Special(json: "\u{202E}", value: "\u{202E}", forbidden: 0x202E),
    Special(json: "😀", value: "😀"), Special(json: "", value: ""),
  ]

  @Test func everyPlaceIsSeen() throws {
    for special in Self.specials {
      for before in 0..<20 {
        for after in [0, 1, 7, 8, 9] {
          let (start, end) = (String(repeating: "a", count: before), String(repeating: "z", count: after))
          let json = Array("[\"\(start)\(special.json)\(end)\", 1]".utf8)
          try json.withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            try cursor.array { cursor throws(JSONError) in
              guard try cursor.kind() == .string else { return try cursor.skip() }
              let text = try cursor.text()
              #expect(text.value == start + special.value + end, "\(special) after \(before)")
              #expect(text.forbidden == special.forbidden, "\(special) after \(before)")
            }
            try cursor.end()
            var skipping = JSONCursor(bytes)
            try skipping.skip()
            try skipping.end()
          }
        }
      }
    }
  }

  @Test(arguments: [[0xC3], [0xFF], [0x80], [0xE2, 0x80], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func wrongBytesAreFoundAnywhere(_ wrong: [UInt8]) {
    for before in 0..<20 {
      for after in [0, 1, 8] {
        let bytes = [UInt8](repeating: 0x61, count: before) + wrong + [UInt8](repeating: 0x7A, count: after)
        #expect(bytes.withUnsafeBufferPointer { TextRules.firstInvalidUTF8($0) } == before)
      }
    }
  }

  /// What is skipped is checked as what is read: one that is cut short anywhere is refused.
  @Test func nothingThatIsCutIsSkipped() throws {
    let json = Array(#"{"abcdefghij": ["klmnopq\"rstuv", {"é": -1.5e3}, true], "z": {}}"#.utf8)
    for count in 0..<json.count {
      _ = Array(json[..<count]).withUnsafeBufferPointer { bytes in
        #expect(throws: JSONError.self) {
          var cursor = JSONCursor(bytes)
          try cursor.skip()
        }
      }
    }
  }
}
