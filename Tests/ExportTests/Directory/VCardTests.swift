import Testing

@testable import Export

/// The grammar of address cards.
@Suite struct VCardTests {
  private func unfolded(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    var place = 0
    while place + 2 < scalars.count {
      if scalars[place] == "\r", scalars[place + 1] == "\n", scalars[place + 2] == " " {
        scalars.removeSubrange(place...(place + 2))
      } else {
        place += 1
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Every length around the limit, with characters of one to four octets at every place.
  @Test(arguments: ["a", "é", "’", "🙂", "aé’🙂", "e\u{301}", "👩‍👩‍👧"])
  func linesAreFoldedBetweenCharacters(piece: String) {
    for start in 0...8 {
      for count in 0...160 {
        let line = String(repeating: "x", count: start) + String(repeating: piece, count: count)
        let folded = VCard.folded(line)
        #expect(unfolded(folded) == line)
        let octets = Array(folded.utf8)
        let lines = octets.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, part) in lines.enumerated() {
          let own = part.last == 0x0D ? part.dropLast() : part
          #expect(own.count <= 75)
          #expect(String(validating: own, as: UTF8.self) != nil)
          #expect(index == 0 || own.first == 0x20)
          // As long as it can be: the next character would not have fitted.
          if index < lines.count - 1 { #expect(own.count > 75 - 4) }
        }
      }
    }
  }

  @Test func aLineOfTheMeasureIsNotFolded() {
    #expect(VCard.folded(String(repeating: "a", count: 75)) == String(repeating: "a", count: 75))
    #expect(VCard.folded(String(repeating: "a", count: 76)).hasSuffix("\r\n a"))
    // 74 octets and a character of two: it goes to the next line whole.
    #expect(VCard.folded(String(repeating: "a", count: 74) + "é") == String(repeating: "a", count: 74) + "\r\n é")
  }

  @Test(arguments: [
    ("a,b;c", "a\\,b\\;c"), ("a\\n", "a\\\\n"), ("a\nb", "a\\nb"), ("a\rb", "a b"), ("\u{1B}", "\u{FFFD}"),
    ("a:b", "a:b"),
    ("é’🙂", "é’🙂"),
  ])
  func textsAreEscaped(text: String, escaped: String) { #expect(VCard.escaped(text) == escaped) }

  @Test func propertiesEndTheirLines() {
    var card = VCard()
    card.add("FN", "a;b")
    card.add("ORG", components: ["a;b", "c"])
    card.add("URL", value: "https://a;b")
    #expect(card.text == "FN:a\\;b\r\nORG:a\\;b;c\r\nURL:https://a;b\r\n")
  }

  @Test(arguments: [
    ("02 40 41 20 20", "tel:+33240412020"), ("06.20.36.72.94", "tel:+33620367294"),
    ("09 71 10 39 60", "tel:+33971103960"),
    ("0 808 800 700", nil), ("0 800 40 41 44", nil), ("39 19", nil), ("115", nil), ("+33 2 40 41 20 20", nil),
    ("", nil),
    ("02 40 41 20", nil), ("00 40 41 20 20", nil), ("02 40 41 20 20 poste 3", nil), ("٠٢40412020", nil),
  ])
  func numbersThatCanBeDialledFromAnywhere(number: String, address: String?) {
    #expect(DirectoryVCard.telephone(number) == address)
  }

  @Test(arguments: [
    ("6 quai Ceineray, BP 33515, 44035 Nantes Cedex 1", ["6 quai Ceineray, BP 33515", "Nantes Cedex 1", "44035"]),
    ("44000 Nantes", ["", "Nantes", "44000"]), ("5 rue de la Garde, Nantes", ["5 rue de la Garde, Nantes", "", ""]),
    ("BP 44035 Nantes", ["BP 44035 Nantes", "", ""]), ("", ["", "", ""]),
  ])
  func addressesAreTakenApart(address: String, parts: [String]) {
    let components = DirectoryVCard.address(address)
    #expect(components.count == 7)
    #expect([components[2], components[3], components[5]] == parts)
    #expect(components[6] == (parts[2].isEmpty ? "" : "France"))
  }
}
