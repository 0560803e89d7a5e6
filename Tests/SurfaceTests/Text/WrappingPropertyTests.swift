import Testing

@testable import Surface

/// What holds for every text and every width.
@Suite struct WrappingPropertyTests {
  static let texts = [
    "C’est le service de l’État auquel appartient le sous-préfet chargé de la cohésion sociale.",
    "Qui paie quoi ? La Caf : 60 % ; la commune : 40 % ! « Peut-être », dit le fascicule, « souvent ».",
    "Adresse : https://www.loire-atlantique.gouv.fr/Actions-de-l-Etat/Politiques-sociales/Pacte-des-solidarites",
    "10\u{A0}000\u{A0}€ et 12\u{A0}% du n°\u{A0}6 à\u{A0}: «\u{A0}oui\u{A0}».",
    "un œuf, deux œufs ; e\u{301}te\u{301} ; n’e\u{302}tre",
    "a b c d e f g h i j k l m n o p",
    "Direction départementale de l’emploi, du travail et des solidarités",
    "« « » » : : ; ? !",
  ]

  @Test(arguments: texts) func noLineIsWiderThanAsked(text: String) {
    let wider = (1...90).filter { columns in
      Wrapping.lines(text, columns: columns).contains { TextWidth.columns($0) > columns }
    }
    #expect(wider.isEmpty)
  }

  @Test(arguments: texts) func nothingIsLostOrAdded(text: String) {
    func letters(_ text: String) -> String { text.filter { $0 != " " && $0 != "\u{A0}" } }
    let changed = (1...90).filter { letters(Wrapping.lines(text, columns: $0).joined()) != letters(text) }
    #expect(changed.isEmpty)
  }

  @Test(arguments: texts) func noLineBeginsOrEndsWithASpace(text: String) {
    let ragged = (1...90).filter { columns in
      Wrapping.lines(text, columns: columns).contains { line in
        line.first?.isWhitespace == true || line.last?.isWhitespace == true
      }
    }
    #expect(ragged.isEmpty)
  }

  /// As soon as every word fits with its signs, no line begins with a sign that closes nor ends with one that opens.
  @Test(arguments: texts.dropLast()) func signsStayWithTheirWords(text: String) {
    let parted = (24...90).filter { columns in
      let lines = Wrapping.lines(text, columns: columns)
      return lines.dropFirst().contains { line in line.first.map { ":;!?»%".contains($0) } ?? false }
        || lines.dropLast().contains { $0.last == "«" }
    }
    #expect(parted.isEmpty)
  }

  @Test(arguments: texts) func wrappingAgainChangesNothing(text: String) {
    for columns in [20, 40, 72] {
      let lines = Wrapping.lines(text, columns: columns)
      #expect(lines.flatMap { Wrapping.lines($0, columns: columns) } == lines)
    }
  }
}
