import PartnerNetwork
import Testing

/// Texts that are not JSON (RFC 8259): where each departs from the grammar, and what the grammar wants there.
@Suite struct GrammarTests {
  private static let opening = #"{"entites": [{"id": "avant", "type": "acteur", "nom": "Été à Orée"}], "#

  /// In a part of the file that is read.
  private static func read(_ what: String, _ marked: String, _ expected: JSONExpectation) -> BadInput {
    BadInput(what, opening + marked, .notJSON(expected: expected))
  }

  /// In a part that this version passes over: the grammar is held there too.
  private static func passed(_ what: String, _ marked: String, _ expected: JSONExpectation) -> BadInput {
    BadInput(what, opening + "\"situations\": " + marked, .notJSON(expected: expected))
  }

  static let rows = [
    read("cut after a comma", "‸", .fieldName),
    read("cut after a key", "\"titre\"‸", .colon),
    read("cut before a value", "\"titre\": ‸", .value),
    read("cut in a text", "\"titre\": \"à l‸", .closingQuote),
    read("cut in a list", "\"liens\": [‸", .value),
    read("cut after an entry", "\"sections\": [{\"id\": \"é\", \"titre\": \"É\"}‸", .commaOrBracket),
    read("cut at the end", "\"titre\": \"été\"‸", .commaOrBrace),
    read("comma after the last field", "\"titre\": \"été\", ‸}", .fieldName),
    read("comma after the last entry", "\"sections\": [{\"id\": \"é\", \"titre\": \"É\"}, ‸]}", .value),
    read("two commas", "\"titre\": \"été\", ‸, \"date\": \"2024\"}", .fieldName),
    read("no comma", "\"titre\": \"été\" ‸\"date\": \"2024\"}", .commaOrBrace),
    read("no comma between texts", "\"credits\": [\"é\" ‸\"è\"]}", .commaOrBracket),
    read("no colon", "\"titre\" ‸\"été\"}", .colon),
    read("line comment", "\n  ‸// commenté\n  \"titre\": \"a\"}", .fieldName),
    read("block comment", "\"titre\": ‸/* à voir */ \"a\"}", .value),
    read("hash comment", "\"titre\": ‸# à voir\n\"a\"}", .value),
    read("single quotes around a key", "‸'titre': \"a\"}", .fieldName),
    read("single quotes around a text", "\"titre\": ‸'été'}", .value),
    read("key without quotes", "‸titre: \"été\"}", .fieldName),
    read("typographic quotes", "‸“titre”: \"été\"}", .fieldName),
    read("NaN", "\"titre\": ‸NaN}", .value),
    read("Infinity", "\"titre\": -‸Infinity}", .digit),
    read("misspelt null", "\"titre\": nu‸ul}", .word),
    read("misspelt true", "\"titre\": tr‸eu}", .word),
    read("capital True", "\"titre\": ‸True}", .value),
    read("something after the end", "\"titre\": \"été\"} ‸{}", .endOfFile),
    read("bracket closed by a brace", "\"credits\": [\"é\"‸}", .commaOrBracket),
    read("brace closed by a bracket", "\"titre\": \"é\"‸]", .commaOrBrace),
  ]

  static let numbers = [
    ("leading zero", "0‸1", JSONExpectation.commaOrBrace), ("leading plus", "‸+1", .value),
    ("only a sign", "-‸]", .digit), ("leading point", "‸.5", .value), ("trailing point", "5.‸]", .digit),
    ("empty exponent", "1e‸]", .digit), ("signed empty exponent", "1E+‸]", .digit),
    ("hexadecimal", "0‸x1F", .commaOrBrace),
  ].map { read($0.0, "\"geographie\": {\"origine\": {\"nord\": \($0.1)}}}", $0.2) }

  static let escapes = [
    ("unknown escape", #"\‸x"#, JSONExpectation.escape), ("escaped single quote", #"\‸'"#, .escape),
    ("escaped line break", "\\‸\n", .escape), ("escaped accent", #"\‸é"#, .escape),
    ("three digits", #"\u00e‸ "#, .fourHexDigits), ("no digits", #"\u‸{e9}"#, .fourHexDigits),
    ("digits of another script", #"\u‸٠"#, .fourHexDigits),
    ("lone high surrogate", #"\ud83d‸ "#, .secondSurrogate), ("lone low surrogate", #"\ude00‸ "#, .secondSurrogate),
    ("high surrogate and a letter", #"\ud83d‸\n"#, .secondSurrogate),
    ("two high surrogates", #"\ud83d\ud83d‸ "#, .secondSurrogate),
    ("high surrogate and a short one", #"\ud83d\ude0‸ "#, .fourHexDigits),
  ]

  static let readEscapes = escapes.map { read("\($0.0) in a text", "\"titre\": \"à \($0.1)\"}", $0.2) }
  static let passedEscapes = escapes.map { passed("\($0.0) passed over", "[\"à \($0.1)\"]}", $0.2) }

  @Test(arguments: rows + numbers + readEscapes + passedEscapes)
  func whatPrecedesTheFaultIsKept(_ row: BadInput) { row.check(keeps: ["avant"]) }

  /// What RFC 8259 allows and hasty readers do not; null is the same as nothing.
  @Test(arguments: [
    #"{}"#, " \n\r\t{ } \n", #"{"inconnu": [-0, 0, 1.5e+10, 1E-2, -12.25, null, true, false, [], {}]}"#,
    #"{"titre": "\" \\ \/ é \u00e9 \uD83D\uDE00 😀"}"#,
    #"{"titre":null, "sections": [{"id": "s", "titre": "S", "retire": null}]}"#, #"{"inconnu": {"": {"": [[[]]]}}}"#,
  ])
  func soundTexts(_ text: String) {
    let problems = Sample.read(with: text).allProblems
    // A key of another version is remarked on, and its value read over.
    #expect(problems.map(\.cause) == (text.contains("inconnu") ? [.unknownKey("inconnu")] : []))
  }

  @Test func escapesAreResolved() {
    let network = Sample.read(with: #"{"titre": "\u00E9\u00e9 \"\\\/ \ud83d\ude00"}"#)
    #expect(network.identity.title == "éé \"\\/ 😀")
  }
}
