import Testing

@testable import Export

/// Cells and lines of tables.
@Suite struct CSVTests {
  @Test(arguments: [
    ("", ""), ("simple", "simple"), ("a,b", "\"a,b\""), ("dit \"vite\"", "\"dit \"\"vite\"\"\""), ("a;b", "\"a;b\""),
    (" bord", "\" bord\""), ("deux\nlignes\tet\rtrois", "deux lignes et trois"), ("\u{1B}[31m", "\u{FFFD}[31m"),
    ("\u{202E}envers", "\u{FFFD}envers"), ("\u{FEFF}marque", "\u{FFFD}marque"),
  ])
  func cellsAreQuotedWhereTheyMustBe(text: String, cell: String) { #expect(CSV.cell(text) == cell) }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("  =1", "  '=1"), ("\u{A0}=1", "\u{A0}'=1"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠1", "'＠1"), ("a;=1", "a;'=1"), ("a,-1", "a,'-1"),
    ("\"=1\"", "\"'=1\""),
    ("a; @b", "a; '@b"), ("==", "'=="),
  ])
  func noCellIsRun(text: String, harmless: String) { #expect(CSV.harmless(text) == harmless) }

  @Test(arguments: ["02 40 41 20 20", "a=b", "1-2", "a@b.fr", "https://exemple.fr/?a=1", "l’accès-à", "'=1", "3 + 4"])
  func whatIsHarmlessStays(text: String) {
    #expect(CSV.harmless(text) == text)
    #expect(CSV.cell(text) == text)
  }

  @Test(arguments: [
    ("+33 2 40 41 20 20", "00 33 2 40 41 20 20"), ("+33240412020", "00 33240412020"),
    ("02 40 41 20 20", "02 40 41 20 20"),
    ("115", "115"), ("+33 (2) 40", "00 33 (2) 40"), ("+cmd|x", "+cmd|x"), ("", ""),
  ])
  func numbersStayNumbers(number: String, written: String) {
    #expect(CSV.telephone(number) == written)
    let digits = number.filter(\.isNumber)
    #expect(CSV.telephone(number).filter(\.isNumber) == (number.hasPrefix("+3") ? "00" : "") + digits)
  }

  @Test func linesEndAsTheStandardSays() { #expect(CSV.line(["a", "", "b,c"]) == "a,,\"b,c\"\r\n") }
}
