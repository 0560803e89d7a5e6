import PartnerNetwork
import Testing

/// What search does not distinguish.
@Suite struct FoldingTests {
  @Test(arguments: [
    ("", ""), (" \u{A0}- ", ""), ("CAF", "caf"), ("Été", "ete"), ("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ", "aaaceeeeiioouuuy"),
    ("àâäçéèêëîïôöùûüÿ", "aaaceeeeiioouuuy"), ("e\u{301}te\u{301}", "ete"), ("E\u{302}", "e"), ("c\u{327}a", "ca"),
    ("œuvre", "oeuvre"), ("ŒUVRE", "oeuvre"), ("oeuvre", "oeuvre"), ("Æ æ", "ae ae"), ("Straße", "strasse"),
    ("STRAẞE", "strasse"),
    ("Łódź", "lodz"), ("Żółć", "zolc"), ("ąęńś", "aens"), ("Çelik Ğ ı İ", "celik g i i"), ("Țăndărei ș", "tandarei s"),
    ("t\u{326}", "t"), ("Nguyễn", "nguyen"), ("Þór ð", "thor d"), ("Ĳssel", "ijssel"), ("ſ", "s"),
    ("l’état", "l etat"), ("l'état", "l etat"), ("lʼétat", "l etat"), ("l´état", "l etat"), ("l`état", "l etat"),
    ("l′état", "l etat"),
    ("porte-clés", "porte cles"), ("porte‐clés", "porte cles"), ("porte\u{2011}clés", "porte cles"),
    ("porte–clés", "porte cles"),
    ("1\u{A0}000", "1 000"), ("1\u{202F}000", "1 000"), ("1\u{2009}000", "1 000"), ("a\u{3000}b\tc\nd", "a b c d"),
    ("«\u{A0}Logement d’abord\u{A0}»", "logement d abord"), ("CAF/MSA, (44)", "caf msa 44"), ("R.123-1", "r 123 1"),
    ("sur\u{AD}endettement", "surendettement"), ("a\u{200B}b\u{FEFF}c", "abc"),
    ("ﬁnance, aﬀaire, oﬃce", "finance affaire office"),
    ("×÷", ""), ("3 × 4", "3 4"), ("20 % – 15 €", "20 15"), ("n° 5", "n 5"), ("…fin", "fin"),
    ("漢字 Ελλάς Москва", "漢字 ελλάς москва"), ("😀", ""), ("  deux   mots  ", "deux mots"),
  ])
  func fold(_ text: String, _ folded: String) {
    #expect(Folding.fold(text) == folded)
    #expect(Folding.fold(folded) == folded, "folding twice is folding once")
    #expect(Folding.words(text).map(String.init) == folded.split(separator: " ").map(String.init))
  }

  /// Every Latin letter that Unicode makes of a plain one and accents folds to it, written in one character or in two.
  @Test func lettersAndTheirDecomposition() {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars
    var plain: [Character: String] = [:]
    for letter in letters {
      for mark in (0x300...0x36F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
        var text = String.UnicodeScalarView([letter])
        text.append(mark)
        // Two accents: Vietnamese.
        for other in [nil] + [0x300, 0x301, 0x303, 0x309, 0x323].map(Unicode.Scalar.init) as [Unicode.Scalar?] {
          let accented = String(text) + (other.map { String($0) } ?? "")
          plain[Character(accented)] = letter.properties.lowercaseMapping
        }
      }
    }
    var found = 0
    var wrong: [String] = []
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) as [UInt32] {
      guard let scalar = Unicode.Scalar(value), let letter = plain[Character(scalar)] else { continue }
      found += 1
      if Folding.fold(String(scalar)) != letter { wrong.append(String(scalar)) }
    }
    #expect(found > 400)
    #expect(wrong == [])
  }
}
