import Testing

@testable import Surface

/// Where French lines break.
@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("   ", 10, [""]),
    ("un deux trois", 7, ["un deux", "trois"]),
    ("un  deux", 20, ["un deux"]),
    ("un deux", 7, ["un deux"]),
    ("un deux", 6, ["un", "deux"]),
    // The signs that French sets apart stay with their word, and the spaces become no-break ones.
    ("Qui paie quoi ?", 13, ["Qui paie", "quoi\u{A0}?"]),
    ("Qui paie quoi !", 13, ["Qui paie", "quoi\u{A0}!"]),
    ("Les cadres : un", 10, ["Les", "cadres\u{A0}:", "un"]),
    ("un cadre ; un", 8, ["un", "cadre\u{A0};", "un"]),
    ("environ 12 % ici", 10, ["environ", "12\u{A0}% ici"]),
    ("le mot « bail » ici", 10, ["le mot", "«\u{A0}bail\u{A0}»", "ici"]),
    ("dit « oui » : bon", 12, ["dit", "«\u{A0}oui\u{A0}»\u{A0}:", "bon"]),
    ("fin «", 20, ["fin «"]),
    ("« »", 20, ["«\u{A0}»"]),
    (": seul", 20, [": seul"]),
    ("oui !? non", 6, ["oui\u{A0}!?", "non"]),
    // No-break spaces of the author.
    ("le n°\u{A0}6 du", 6, ["le", "n°\u{A0}6", "du"]),
    ("10\u{A0}000\u{A0}€ par an", 9, ["10\u{A0}000\u{A0}€", "par an"]),
    // Words wider than a line.
    (
      "voir https://www.loire-atlantique.gouv.fr/Actions", 20,
      ["voir", "https://www.loire-", "atlantique.gouv.fr/", "Actions"]
    ),
    ("anticonstitutionnellement", 10, ["anticonsti", "tutionnell", "ement"]),
    ("abc", 1, ["a", "b", "c"]),
    ("漢字漢", 5, ["漢字", "漢"]),
    ("漢", 1, [""]),
  ])
  func lines(text: String, columns: Int, lines: [String]) {
    #expect(Wrapping.lines(text, columns: columns) == lines)
  }

  @Test(arguments: [
    // The line before can spare a word.
    ("un deux trois quatre un", 20, ["un deux trois", "quatre un"]),
    // The last word is long enough to stand alone.
    ("un deux trois quatre ensemble", 20, ["un deux trois quatre", "ensemble"]),
    // The line before has no word to spare.
    ("quatorze vingt un", 14, ["quatorze vingt", "un"]),
  ])
  func orphans(text: String, columns: Int, lines: [String]) {
    #expect(Wrapping.lines(text, columns: columns) == lines)
  }

  @Test(arguments: [0, -5]) func noRoomAtAll(columns: Int) {
    #expect(Wrapping.lines("ab", columns: columns) == ["a", "b"])
  }
}
