import Notebook
import PartnerNetwork
import Surface

@testable import Explorer

/// A user of the dialogue: lines in, lines out. Its disk takes each change of the notebook, unless `failure` says why not.
struct Talk {
  var dialogue: Dialogue
  /// All that was typed and told, as it is read on paper: what is typed stands after `>`.
  private(set) var transcript: [String]
  /// What was told last.
  private(set) var told: [String]
  /// What the last line asked of the world.
  private(set) var effects: [Effect] = []
  var failure: String?

  init(
    _ lines: [String] = [], start: Route = .home, settings: Settings = Settings(), rows: Int = Dialogue.usualRows,
    program: Program = BundledNetwork.program
  ) {
    dialogue = Dialogue(program, start: start, settings: settings, rows: rows)
    told = dialogue.greeting()
    transcript = told + [dialogue.prompt]
    for line in lines { say(line) }
  }

  mutating func say(_ line: String) {
    effects = dialogue.answer(line)
    carryOut()
    told = dialogue.hasEnded ? [] : dialogue.reply()
    transcript += ["> " + line] + told + (dialogue.hasEnded ? [] : [dialogue.prompt])
  }

  /// Nobody types any more.
  mutating func end() {
    effects = dialogue.end()
    carryOut()
    told = dialogue.reply()
    transcript += told
  }

  private mutating func carryOut() {
    for effect in effects {
      guard case .save(let change) = effect else { continue }
      var notebook = dialogue.state.notebook
      let outcome = notebook.make(change)
      dialogue.saved(
        change,
        failure.map { .failed($0) } ?? .saved(notebook: notebook, outcome: outcome, warning: nil))
    }
  }

  var route: Route { dialogue.state.route }
  var text: String { told.joined(separator: "\n") }

  /// The number of the line that begins with a text; nil where none does.
  func number(of text: String) -> Int? {
    dialogue.listing().filter(\.isNumbered).firstIndex { $0.text.hasPrefix(text) }.map { $0 + 1 }
  }

  /// What must hold of whatever is told. Each fault in words.
  var faults: [String] {
    var faults: [String] = []
    for line in told + [dialogue.prompt] {
      if line.isEmpty { faults.append("an empty line") }
      if TextWidth.columns(line) > 80 { faults.append("too wide: \(line)") }
      if line.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) {
        faults.append("a control character: \(line.debugDescription)")
      }
      if line.unicodeScalars.contains(where: { (0x2500...0x25FF).contains($0.value) }) {
        faults.append("a drawing: \(line)")
      }
    }
    if dialogue.prompt.last != "?" { faults.append("no question: \(dialogue.prompt)") }
    return faults
  }
}
