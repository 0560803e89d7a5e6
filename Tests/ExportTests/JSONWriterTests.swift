import Export
import Foundation
import Testing

@Suite struct JSONWriterTests {
  @Test func writesIndentedInTheOrderGiven() {
    let value: JSONValue = [
      "z": .string("é"), "absent": nil, "a": .array([.integer(-3), .boolean(false), .array([]), .object([])]),
    ]
    #expect(
      JSONWriter.write(value) == """
        {
          "z": "é",
          "a": [
            -3,
            false,
            [],
            {}
          ]
        }

        """)
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\n\t\r", #""\n\t\u000d""#), ("\u{1B}[31m", #""\u001b[31m""#), ("\u{9B}", #""\u009b""#),
    ("\u{202E}abc", #""\u202eabc""#), ("\u{E0001}", #""\udb40\udc01""#), ("œ’\u{A0}😀", "\"œ’\u{A0}😀\""),
  ])
  func escapesWhatCannotBeSeen(text: String, written: String) {
    #expect(JSONWriter.write(.string(text)) == written + "\n")
  }

  @Test func isReadBackByOthers() throws {
    let text = String(String.UnicodeScalarView((0..<0x2100).compactMap(Unicode.Scalar.init)))
    let written = JSONWriter.write(["texte": .string(text)])
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: String]
    #expect(read.map { Array(($0["texte"] ?? "").unicodeScalars) } == Array(text.unicodeScalars))
  }
}
