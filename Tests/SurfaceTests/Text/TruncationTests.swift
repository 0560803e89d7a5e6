import Testing

@testable import Surface

/// Texts that are cut because they are too wide.
@Suite struct TruncationTests {
  @Test(arguments: [
    ("Parentalité", 11, "Parentalité"), ("Parentalité", 10, "Parentali…"), ("Parentalité", 2, "P…"),
    ("Parentalité", 1, "P"), ("Parentalité", 0, ""), ("Parentalité", -3, ""), ("", 0, ""), ("", 5, ""),
    ("Petite enfance", 8, "Petite…"), ("signe CTG\u{A0}; finance", 13, "signe CTG…"), ("la CAF, la MSA", 9, "la CAF…"),
    ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字", 2, "…"), ("漢字", 1, ""),
    ("e\u{301}te\u{301}s", 3, "e\u{301}t…"), ("🙂🙂", 3, "🙂…"),
  ])
  func cutAtTheEnd(text: String, columns: Int, cut: String) {
    #expect(Truncation.end(text, columns: columns) == cut)
  }

  @Test(arguments: [("Parentalité", 8, "Paren..."), ("Parentalité", 3, "Par"), ("Parentalité", 4, "P...")])
  func cutWithThreePoints(text: String, columns: Int, cut: String) {
    #expect(Truncation.end(text, columns: columns, ellipsis: "...") == cut)
  }

  @Test(
    arguments: ["Parentalité", "漢字漢字", "👨\u{200D}👩\u{200D}👧x", "e\u{301}\u{327}u", "a b c d"], [0, 1, 2, 3, 4, 5, 7])
  func neverWiderThanAsked(text: String, columns: Int) {
    for ellipsis in ["…", "..."] {
      let cut = Truncation.end(text, columns: columns, ellipsis: ellipsis)
      #expect(TextWidth.columns(cut) <= columns)
    }
  }
}
