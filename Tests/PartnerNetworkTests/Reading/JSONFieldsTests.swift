import PartnerNetwork
import Testing

/// A small file of which some fields are ours: nothing of the others may be lost.
@Suite struct JSONFieldsTests {
  private func fields(_ text: String) -> JSONFields? { JSONFields(Array(text.utf8)) }
  private func text(_ fields: JSONFields) -> String { String(decoding: fields.bytes, as: UTF8.self) }

  @Test func keepsWhatItDoesNotKnow() throws {
    var read = try #require(fields(#"{"later": [1.50, {"a": "\u00e9"}], "commune": "44113", "n": null}"#))
    #expect(read.text("commune") == "44113" && read.text("later") == nil && read.text("n") == nil)
    read.set("commune", "44109")
    #expect(
      text(read) == """
        {
          "later": [1.50, {"a": "\\u00e9"}],
          "commune": "44109",
          "n": null
        }

        """)
    read.set("commune", nil)
    #expect(text(read) == "{\n  \"later\": [1.50, {\"a\": \"\\u00e9\"}],\n  \"n\": null\n}\n")
    #expect(fields(text(read)) == read)
  }

  @Test func beginsFromNothing() {
    var new = JSONFields()
    #expect(text(new) == "{}\n")
    new.set("commune", "44113")
    #expect(text(new) == "{\n  \"commune\": \"44113\"\n}\n")
  }

  @Test func theLastOfTwoCountsAndOneIsWritten() throws {
    var read = try #require(fields(#"{"commune": "1", "x": {}, "commune": "2"}"#))
    #expect(read.text("commune") == "2")
    read.set("commune", "3")
    #expect(text(read) == "{\n  \"commune\": \"3\",\n  \"x\": {}\n}\n")
  }

  @Test(arguments: ["a\"b", "é", "a b", "\u{7}", "a\nb"]) func writesOnlyWhatNeedsNoEscape(code: String) {
    var new = JSONFields()
    new.set("commune", code)
    #expect(text(new) == "{}\n")
  }

  @Test(arguments: [
    "", "{", "[]", "null", "\"44113\"", "{\"commune\": \"44113\"", "{\"commune\": 44113,}", "{} {}", "{'a': 1}",
    "{\"a\": tru}", "{\"a\" 1}", String(repeating: "{\"a\":", count: 100) + "1" + String(repeating: "}", count: 100),
  ])
  func refusesWhatIsNoObject(text: String) {
    #expect(fields(text) == nil)
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(JSONFields([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]) == nil)
    // A byte-order mark, which some editors write, is passed over.
    #expect(JSONFields([0xEF, 0xBB, 0xBF, 0x7B, 0x7D]) == JSONFields())
  }

  @Test func aNumberIsNoText() throws {
    #expect(try #require(fields("{\"commune\": 44113}")).text("commune") == nil)
  }
}
