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

  @Test(arguments: ["a\"b", "é", "a b", "\u{7}", "a\nb", "\\", "\u{1F600}\u{202E}"])
  func anyTextIsReadBack(text: String) throws {
    var new = JSONFields()
    new.set("note", text)
    #expect(!new.bytes.dropLast().contains { $0 < 0x20 && $0 != 0x0A })
    #expect(try #require(JSONFields(new.bytes)).text("note") == text)
    #expect(try #require(JSONFields(Array(new.line.utf8))).text("note") == text)
  }

  @Test func listsAreKeptElementByElement() throws {
    var read = try #require(fields(#"{"l": [ {"a": 1.50} ,  "x,]" , [2, 3]], "n": 3}"#))
    #expect(read.elements("l") == [#"{"a": 1.50}"#, #""x,]""#, "[2, 3]"])
    #expect(read.elements("n") == nil && read.elements("absent") == nil)
    read.setElements("l", ["{}", #"{"a": 1.50}"#])
    #expect(text(read) == "{\n  \"l\": [\n    {},\n    {\"a\": 1.50}\n  ],\n  \"n\": 3\n}\n")
    #expect(try #require(fields(text(read))).elements("l") == ["{}", #"{"a": 1.50}"#])
    read.setElements("l", [])
    #expect(text(read) == "{\n  \"l\": [],\n  \"n\": 3\n}\n")
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
