import PartnerNetwork
import Testing

/// What is wrong with a file as a whole, or with the dataset.
@Suite struct FileTests {
  @Test(arguments: [
    BadInput("empty", "", .empty), BadInput("only blanks", " \n\t\r\n ", .empty),
    BadInput("a list", "\n  ‸[]", .notAnObject), BadInput("a text", "‸\"entites\"", .notAnObject),
    BadInput("a number", " ‸1", .notAnObject), BadInput("null", "‸null", .notAnObject),
    BadInput("not a value", "‸entites", .notJSON(expected: .value)),
    BadInput("another format", "{\"titre\": \"É\", \"format\": ‸\"réseau/2\"}", .wrongFormat("réseau/2")),
    BadInput("the format in capitals", "{\"format\": ‸\"RESEAU/1\"}", .wrongFormat("RESEAU/1")),
    BadInput("a key of a newer version", "{\"titre\": \"É\", ‸\"nouveauté\": []}", .unknownKey("nouveauté")),
  ])
  func wholeFiles(_ row: BadInput) { row.check(keeps: []) }

  @Test func anotherFormatIsReadAsWellAsCanBe() {
    let text = #"{"format": "reseau/2", "entites": [{"id": "x", "type": "acteur", "nom": "X"}]}"#
    #expect(Sample.read(with: text).entity("x")?.name == "X")
  }

  @Test func theFormatIsAskedForOnceInTheWholeDataset() {
    let without = Sample.file("a.json", "{}")
    #expect(NetworkReader.read([without, without]).allProblems == [Problem(.missingFormat, file: "a.json")])
    let with = Sample.file("b.json", "{\"format\": \"reseau/1\"}")
    #expect(NetworkReader.read([without, with]).allProblems == [])
    #expect(NetworkReader.read([]).allProblems == [])
  }

  /// One mistake, one message.
  @Test(arguments: [
    ("1", Problem.Cause.wrongType(field: "format", expected: .string)), ("\"\"", .emptyText(field: "format")),
    ("\"\\u0000\"", .forbiddenCharacter(field: "format", scalar: 0)),
  ])
  func aFormatThatCannotBeReadIsNotMissing(value: String, cause: Problem.Cause) {
    let network = NetworkReader.read([Sample.file("a.json", "{\"format\": \(value)}")])
    #expect(network.allProblems == [Problem(cause, file: "a.json", line: 1, column: 12)])
  }

  @Test(arguments: [0, 1])
  func theLargestFile(over: Int) {
    let count = DataFile.largest + over
    let file = DataFile(name: "gros.json") {
      [0x7B, 0x7D] + [UInt8](repeating: 0x20, count: count - 2)
    }
    let problems = NetworkReader.read(Sample.files + [file]).problems
    #expect(problems == (over == 0 ? [] : [Problem(.tooLarge(bytes: count), file: "gros.json")]))
  }

  /// Else a file of nothing but mistakes would fill the memory; what stops the reading is told all the same.
  @Test func onlySoManyMistakesOfOneFileAreTold() {
    let text = "{" + (0..<5_000).map { "\"é\($0)\": 0" }.joined(separator: ",") + ","
    let problems = Sample.read(with: text).allProblems
    #expect(problems.count == 1_001)
    #expect(problems.last?.cause == .notJSON(expected: .fieldName))
  }

  /// A truncated file loses entries; the links to them are not mistakes.
  @Test func whatACutFileLostIsNotCalledMissing() {
    let network = Sample.read(
      with: #"{"liens": [{"de": "act_caf", "role": "finance", "vers": "perdu", "nature": "explicite"}], "entites": ["#)
    #expect(network.allProblems.map(\.cause) == [.notJSON(expected: .value)])
  }

  /// A file name goes to the terminal too.
  @Test func namesOfFilesAreCleaned() {
    let problems = NetworkReader.read([Sample.file("a\u{1B}[2J\u{202E}.json", "")]).allProblems
    #expect(problems.first?.file == "a\u{FFFD}[2J\u{FFFD}.json")
  }
}
