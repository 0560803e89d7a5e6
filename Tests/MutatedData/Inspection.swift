import Explorer
import Export
import PartnerNetwork
import Surface
import Texts

/// What must hold of whatever was read: problems that say where they are, and nothing shown that no text may hold.
struct Inspection {
  private(set) var faults: [String] = []
  /// How many screens were drawn.
  private(set) var screens = 0
  private let network: Network

  init(_ files: [Draft]) {
    network = NetworkReader.read(
      files.map { file in DataFile(name: file.name, layer: file.layer) { file.bytes } })
  }

  /// How many problems were told.
  var problems: Int { network.allProblems.count }

  mutating func lookAtProblems() {
    let all = network.allProblems
    for problem in all {
      let line = ProblemWords.line(problem)
      check(line, "problem")
      if problem.file.isEmpty || (problem.line == nil && Self.hasPlace(problem.cause)) {
        faults.append("no place: \(line)")
      }
      if (problem.line ?? 1) < 1 || (problem.column ?? 1) < 1 { faults.append("impossible place: \(line)") }
      let sentence = ProblemWords.sentence(problem.cause)
      if sentence.count < 20 || sentence.last != "." { faults.append("no sentence: \(sentence)") }
    }
    let summary = CheckReport("données", network: network, problems: all).summary
    for line in summary.split(separator: "\n") { check(String(line), "summary") }
  }

  /// Whether a problem is about a place inside a file.
  private static func hasPlace(_ cause: Problem.Cause) -> Bool {
    switch cause {
    case .unreadable, .tooLarge, .empty, .missingFormat: false
    default: true
    }
  }

  /// The first of two lines of defence: no such text is taken from the data, even before anything is drawn.
  mutating func lookAtTexts() {
    let details = network.details
    var texts: [String?] = network.entities.flatMap { [$0.id, $0.name, $0.acronym, $0.summary, $0.remark] }
    texts += network.roles.flatMap { [$0.label, $0.inverse, $0.definition] }
    texts += network.links.flatMap { [$0.reason, $0.nuance, $0.source] }
    texts += details.terms.flatMap { [$0.name, $0.definition] }
    texts += details.sources.values.flatMap { [$0.title, $0.url] }
    for entity in network.entities.indices {
      let details = details.entity(entity)
      texts += details.facts.map(\.text) + details.contacts.map(\.value) + details.synonyms
      texts += details.addresses.map(\.text) + details.cautions.map(\.text)
    }
    texts += network.territory.communes.map(\.name) + network.territory.points.flatMap { [$0.name, $0.address] }
    texts += network.learning.situations.flatMap { [$0.title, $0.story, $0.caution] + $0.firstSteps }
    texts += network.learning.questions.flatMap { [$0.text, $0.right, $0.explanation] + $0.wrong }
    for text in texts { if let text { check(text, "data") } }
  }

  /// Draws the home screen, then what some keys lead to.
  mutating func walk(_ chance: inout Chance, steps: Int) {
    let program = Program(network)
    let size = Size(columns: chance.pick([60, 80, 120, 200], or: 80), rows: chance.pick([16, 24, 35, 60], or: 24))
    var settings = Settings()
    settings.theme = chance.pick(Theme.all, or: .terminal)
    settings.day = Day(year: 2026, month: 11, day: 23)
    settings.today = Month(year: 2026, month: 11)
    var state = program.start(size: size, settings: settings)
    look(program.draw(state), at: "home")
    for _ in 0..<steps {
      let keys = chance.pick(Self.keys, or: "")
      for key in KeyNotation.keys(keys) { _ = program.update(&state, .key(key)) }
      look(program.draw(state), at: keys)
    }
  }

  private static let keys = [
    "Bas", "Bas Bas Enter", "Fin Enter", "Tab Bas", "Enter", "Enter Fin", "Échap", "Échap", "0", "1", "2 Enter",
    "3 Fin",
    "4 PageBas", "5", "6", "7", "8 Bas", "a Bas", "a Enter", "u", "s Enter", "s Fin Enter", "x Bas Droite", "x Tab",
    "v Bas",
    "c", "c Bas Espace", "d Bas d", "t nan Enter", "t Tab", "Q", "Q Enter", "F", "F Enter", "F5", "F5 Espace", "i", "k",
    "f",
    "e", "n", "N", "F1", "F2", "F8", "F8 Bas Enter", ": caf Enter", "/ caf", "/ log Enter", "b", "r", "PageBas", "o",
    "Gauche",
    "Droite", "g", "l",
  ]

  private mutating func look(_ frame: Frame, at place: String) {
    screens += 1
    for cell in frame.surface.cells {
      guard cell.scalar >= 0x7F || cell.scalar < 0x20 || cell.mark != 0 else { continue }
      if cell.width > 0, Unicode.Scalar(cell.scalar) == nil || TextRules.isForbidden(cell.scalar) {
        faults.append("U+\(String(cell.scalar, radix: 16)) shown after \(place)")
      }
      if cell.mark != 0, TextRules.isForbidden(cell.mark) { faults.append("mark \(cell.mark) shown after \(place)") }
    }
  }

  /// Reads aloud, and writes a card and the directory.
  mutating func listen(_ chance: inout Chance) {
    var dialogue = Dialogue(Program(network), settings: Settings(), rows: 0)
    for line in dialogue.greeting() { check(line, "dialogue") }
    for _ in 0..<2 {
      _ = dialogue.answer(chance.pick(["1", "2", "3", "4", "annuaire", "suite", "caf", "", "?", "nantes"], or: ""))
      for line in dialogue.reply() { check(line, "dialogue") }
    }
    if !network.entities.isEmpty {
      let card = CardText.write(chance.below(network.entities.count), in: network)
      for line in card.split(separator: "\n") { check(String(line), "card") }
    }
    let entries = Array(network.directory.entries.indices.prefix(40))
    let text = DirectoryDocument.write(entries, in: network, format: .text, today: nil)
    for line in text.split(separator: "\n") { check(String(line), "directory") }
  }

  private mutating func check(_ line: String, _ what: String) {
    if let scalar = line.unicodeScalars.first(where: { TextRules.isForbidden($0.value) }) {
      faults.append("U+\(String(scalar.value, radix: 16)) in the \(what): \(line.debugDescription)")
    }
  }
}
