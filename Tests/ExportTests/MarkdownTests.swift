import Testing

@testable import Export

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("simple", "simple"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("[a](b) <c>", "\\[a\\](b) \\<c\\>"),
    ("# titre", "\\# titre"), ("- liste", "\\- liste"), ("12. liste", "12\\. liste"), ("3) liste", "3\\) liste"),
    ("10 000 euros", "10 000 euros"), ("a\nb", "a b"), ("&lt;", "\\&lt;"), ("", ""), ("44", "44"),
  ])
  func textsAreNotSigns(text: String, written: String) { #expect(Markdown.text(text) == written) }

  @Test(arguments: [
    ("https://a.fr/b_c?d=e&f", "<https://a.fr/b_c?d=e&f>"), ("a@b.fr", "<a@b.fr>"),
    ("javascript:alert(1)", "javascript:alert(1)"), ("https://a.fr/ b", "https://a.fr/ b"),
    ("https://a.fr/>b", "https://a.fr/\\>b"), ("www.a.fr", "www.a.fr"), ("mailto:a@b.fr", "mailto:a@b.fr"),
    ("a@b", "a@b"), ("@b.fr", "@b.fr"),
  ])
  func onlySafeAddressesAreLinks(address: String, written: String) { #expect(Markdown.address(address) == written) }
}
