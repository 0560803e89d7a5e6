import Testing

@testable import Export

@Suite struct PlainTests {
  @Test(arguments: [
    ("simple", "simple"), ("é ’\u{A0}«", "é ’\u{A0}«"), ("a\nb", "a b"), ("a\r\n\tb", "a   b"),
    ("\u{1B}[31mx", "\u{FFFD}[31mx"), ("\u{7}\u{9B}1m", "\u{FFFD}\u{FFFD}1m"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\u{2028}b", "a\u{FFFD}b"), ("\u{FEFF}", "\u{FFFD}"),
  ])
  func aLineHoldsNothingThatDrivesATerminal(text: String, line: String) { #expect(Plain.line(text) == line) }

  @Test func aTextKeepsItsLines() { #expect(Plain.text("a\nb\u{1B}\n") == "a\nb\u{FFFD}\n") }
}

@Suite struct WrappingTests {
  @Test func cutsAtOrdinarySpacesOnly() {
    #expect(Wrapping.lines("un deux\u{A0}: trois", measure: 8) == ["un", "deux\u{A0}:", "trois"])
    #expect(Wrapping.lines("un deux trois", first: "- ", rest: "  ", measure: 9) == ["- un deux", "  trois"])
  }

  @Test func leavesLongWordsWhole() {
    #expect(
      Wrapping.lines("a https://exemple.fr/tres/long b", measure: 6) == ["a", "https://exemple.fr/tres/long", "b"])
  }

  @Test func nothingMakesNoLine() {
    #expect(Wrapping.lines("", first: "  ") == [])
    #expect(Wrapping.lines("   ", first: "  ") == [])
  }

  @Test func countsLettersNotBytes() {
    #expect(Wrapping.lines("éé éé e\u{301}e", measure: 5) == ["éé éé", "e\u{301}e"])
  }
}

@Suite struct TextPageTests {
  @Test func laysOut() {
    var page = TextPage()
    page.title("Le titre")
    page.heading("Élus et œuvres", count: 2)
    page.item("une entrée")
    page.note("sa remarque")
    page.subheading("Partie")
    page.paragraph("un texte", indent: 4)
    page.separate()
    page.separate()
    page.line("a\nb")
    #expect(
      page.text == """
        Le titre

        ÉLUS ET ŒUVRES (2)
          une entrée
            sa remarque

          Partie\u{A0}:
            un texte

        a b

        """)
  }
}

@Suite struct ExcerptTests {
  @Test func keepsAShortTextWhole() { #expect(Excerpt("Un texte court.", around: "court").text == "Un texte court.") }

  @Test func holdsTheWord() {
    let whole = String(repeating: "avant ", count: 60) + "L’énergie, " + String(repeating: "après ", count: 60)
    let excerpt = Excerpt(whole, around: "energie").text
    #expect(excerpt.contains("L’énergie,"))
    #expect(excerpt.hasPrefix("… avant"))
    #expect(excerpt.hasSuffix("après …"))
    #expect(excerpt.count <= Excerpt.longest + 4)
  }

  @Test func beginsAtTheStartWhereTheWordIsNotFound() {
    #expect(Excerpt(String(repeating: "mot ", count: 80), around: "autre").text.hasPrefix("mot mot"))
  }
}
