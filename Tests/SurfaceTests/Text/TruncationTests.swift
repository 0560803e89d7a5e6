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

  @Test(arguments: [
    (
      "CAF : 4 leviers. Finance les crèches\u{A0}; signe la CTG.", 80,
      "CAF : 4 leviers. Finance les crèches\u{A0}; signe la CTG."
    ),
    // The last clause that fits whole.
    ("CAF : 4 leviers. Finance les crèches\u{A0}; signe la CTG.", 45, "CAF : 4 leviers. Finance les crèches…"),
    // A whole sentence ends with its own stop.
    ("Une phrase entière. Une autre qui est plus longue.", 30, "Une phrase entière."),
    // No clause fills half of the room: whole words.
    (
      "CAF : 4. Finance les établissements d’accueil du jeune enfant", 50,
      "CAF : 4. Finance les établissements d’accueil du…"
    ),
    // Nor does a word.
    ("Commission anticonstitutionnellement", 24, "Commission anticonstitu…"),
    // A part of an address or of a number is worse than nothing.
    ("CC de Nozay : https://www.cc-nozay.fr/annuaire", 30, "CC de Nozay…"),
    ("ADIL, Accueil : contact@adil44.fr", 30, "ADIL, Accueil…"),
    // Accents in the word that is cut change nothing, with or without a number in it.
    ("Relais petite enfance, numéro\u{A0}: 02 40 00 00 00", 31, "Relais petite enfance, numéro…"),
    ("Relais petite enfance\u{A0}: à côté5", 28, "Relais petite enfance\u{A0}: à…"),
    ("Relais petite enfance, intercommunalités", 30, "Relais petite enfance, interc…"),
    ("Anticonstitutionnellement", 10, "Anticonst…"), ("", 0, ""), ("abc", 0, ""), ("abc", -1, ""),
  ])
  func wholeClauses(text: String, columns: Int, cut: String) {
    #expect(Truncation.clauses(text, columns: columns) == cut)
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
