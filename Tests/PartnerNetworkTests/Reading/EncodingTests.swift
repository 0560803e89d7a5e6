import PartnerNetwork
import Testing

/// Bytes that are not UTF-8 (RFC 3629). Nothing is read from such a file: every text in it may be wrong.
@Suite struct EncodingTests {
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    init(_ what: String, _ bytes: UInt8...) {
      testDescription = what
      self.bytes = bytes
    }
  }

  static let rows = [
    Row("Latin-1 é", 0xE9), Row("Windows-1252 apostrophe", 0x92), Row("Latin-1 é before letters", 0xE9, 0x74, 0xE9),
    Row("overlong slash, two bytes", 0xC0, 0xAF), Row("overlong DEL", 0xC1, 0xBF),
    Row("overlong, three bytes", 0xE0, 0x9F, 0xBF), Row("overlong, four bytes", 0xF0, 0x8F, 0xBF, 0xBF),
    Row("overlong NUL (Java)", 0xC0, 0x80), Row("high surrogate", 0xED, 0xA0, 0x80),
    Row("pair of surrogates (CESU-8)", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
    Row("past U+10FFFF", 0xF4, 0x90, 0x80, 0x80),
    Row("five bytes", 0xF8, 0x88, 0x80, 0x80, 0x80), Row("lone continuation", 0x80), Row("FE", 0xFE), Row("FF", 0xFF),
    Row("two of three bytes", 0xE2, 0x80), Row("one of four bytes", 0xF0), Row("three of four bytes", 0xF0, 0x9F, 0x98),
  ]

  /// On the second line, after seven characters and eight bytes.
  @Test(arguments: rows)
  func theFirstWrongByteIsTold(_ row: Row) {
    let opening = "{\"entites\": [{\"id\": \"avant\", \"type\": \"acteur\", \"nom\": \"Avant\"}],\n\"titré\""
    for closing in ["\": 1}", ""] {
      let file = Sample.file("essai.json", Array(opening.utf8) + row.bytes + Array(closing.utf8))
      let network = NetworkReader.read(Sample.files + [file])
      #expect(network.allProblems == [Problem(.notUTF8, file: "essai.json", line: 2, column: 8)])
      #expect(network.entity("avant") == nil && network.entity("act_caf") != nil)
    }
  }

  /// UTF-16, as an old editor saves it.
  @Test(arguments: [[0xFF, 0xFE, 0x7B, 0], [0xFE, 0xFF, 0, 0x7B]] as [[UInt8]])
  func sixteenBits(_ bytes: [UInt8]) {
    let network = NetworkReader.read(Sample.files + [Sample.file("essai.json", bytes + [0x7D, 0])])
    #expect(network.allProblems == [Problem(.notUTF8, file: "essai.json", line: 1, column: 1)])
  }

  /// The first and last character of each length, on both sides of what UTF-8 may not hold.
  @Test(arguments: [0xA0, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF] as [UInt32])
  func boundariesAreRead(_ value: UInt32) throws {
    let text = "é" + String(try #require(Unicode.Scalar(value)))
    #expect(Sample.read(with: "{\"titre\": \"\(text)\"}").identity.title == text)
  }

  @Test func aByteOrderMarkIsNoCharacter() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let sound = Sample.file("essai.json", mark + Array("{\"titre\": \"Été\"}".utf8))
    let network = NetworkReader.read(Sample.files + [sound])
    #expect(network.identity.title == "Été")
    #expect(network.allProblems == [])
    let wrong = NetworkReader.read(Sample.files + [Sample.file("essai.json", mark + Array("{\"é\": 1}".utf8))])
    #expect(wrong.allProblems == [Problem(.unknownKey("é"), file: "essai.json", line: 1, column: 2)])
    let empty = NetworkReader.read(Sample.files + [Sample.file("essai.json", mark)])
    #expect(empty.allProblems == [Problem(.empty, file: "essai.json")])
    let twice = NetworkReader.read(Sample.files + [Sample.file("essai.json", mark + mark + [0x7B, 0x7D])])
    #expect(
      twice.allProblems == [Problem(.notJSON(expected: .value), file: "essai.json", line: 1, column: 1)])
  }
}
