import PartnerNetwork
import Surface
import Texts

extension Dialogue {
  // MARK: - What there is

  /// The lines of what has the keys: what lies over the screen, or the screen.
  func listing() -> [SpokenLine] {
    switch state.layers.last {
    case .popup(let popup): return Self.lines(popup.content)
    case .choice(let choice): return Self.lines(choice)
    case .terms(let terms): return lines(terms)
    case .palette, .help, .welcome, nil: return screenListing()
    }
  }

  /// The lines of the screen; on the home screen also what leads elsewhere.
  func screenListing() -> [SpokenLine] {
    let lines = program.screen(state).listing(state.trail.current.memory, program.context(state))
    guard state.route == .home else { return lines }
    let known = Set(lines.compactMap(\.opens))
    let doors = actions.filter { command in
      guard command.group == .find, command.inPalette, !known.contains(command.intent) else { return false }
      switch command.intent {
      case .showPane, .jump, .lastPlace: return false
      default: return true
      }
    }
    let places = { (command: Command) in Self.firstDoors.firstIndex(of: command.intent) ?? Self.firstDoors.count }
    let ordered = doors.enumerated().sorted { one, other in
      (places(one.element), one.offset) < (places(other.element), other.offset)
    }
    return lines + ordered.map { SpokenLine($0.element.title.withCapital, opens: $0.element.intent) }
  }

  /// What most come for, before the other lists and the drawings. The same numbers at each start.
  private static let firstDoors: [Intent] = [
    .open(.directory()), .open(.directory(DirectoryFilter.emergency.subject)), .open(.situations()), .open(.commune()),
    .open(.tours), .open(.quiz()), .open(.notebook), .open(.glossary()),
  ]

  private static func lines(_ content: PopupContent) -> [SpokenLine] {
    [.title(content.title)]
      + content.paragraphs.map { paragraph in
        switch paragraph {
        case .strong(let text), .plain(let text), .quiet(let text): .text(text)
        }
      }
  }

  private static func lines(_ choice: Choice) -> [SpokenLine] {
    let shown = choice.shown
    if shown.isEmpty { return [.title(choice.title), .text(Words.Choice.nothing)] }
    return [.title(choice.title)]
      + shown.enumerated().map { place, row -> SpokenLine in
        // The key of the screen is no detail here.
        let isKey = Int(row.detail) == nil && KeyNotation.keys(row.detail).count == 1
        let text = row.text.withCapital
        return SpokenLine(row.detail.isEmpty || isKey ? text : "\(text), \(row.detail)", opens: .pick(place))
      }
  }

  /// All the terms at once: they are heard one after the other.
  private func lines(_ terms: TermsPopup) -> [SpokenLine] {
    [.title(counted(terms.terms.count, "sigle", "sigles"))]
      + terms.terms.map { index in
        let term = program.network.details.terms[index]
        return SpokenLine(
          "\(TermContent.title(term))\u{A0}: \(term.definition)", opens: term.entity.map { .open(.card($0)) })
      }
  }

  // MARK: - Pages

  /// The line from which the place where one is was told last.
  var start: Int {
    let position = state.trail.position
    guard let left = starts[position], left.route == state.route else { return 0 }
    return left.line
  }

  /// What is told of the place where one is.
  func now() -> Told {
    Told(position: state.trail.position, route: state.route, texts: screenListing().map(\.text))
  }

  /// One page of what has the keys, from a line on: where one is, the lines with their numbers, what follows.
  mutating func page(from first: Int) -> [String] {
    let lines = listing()
    let first = lines.indices.contains(first) ? first : 0
    if state.layers.isEmpty {
      told = now()
      starts[state.trail.position] = (state.route, first)
    }
    let isWhole = first == 0
    var rows = wrapped(isWhole ? head(lines) : Words.Menu.goesOn(crumb))
    var number = lines[..<first].count(where: \.isNumbered)
    var place = first
    if isWhole, lines.first?.kind == .title { place = 1 }
    let begin = place
    while place < lines.count {
      let line = lines[place]
      // What goes on with a line stays with it, and two or three lines are not worth another page.
      if rows.count >= pageRows, place > begin, !line.goesOn, lines.count - place > Self.leastRest { break }
      if line.isNumbered { number += 1 }
      rows += wrapped(line.isNumbered ? "\(number). \(line.text)" : line.text)
      place += 1
    }
    if place < lines.count { place = withoutLastHeadings(place, after: begin, lines, &rows) }
    next = place
    return rows + ending(place, lines)
  }

  private static let leastRest = 3

  /// A heading is told with what it is about, on the next page.
  private func withoutLastHeadings(
    _ place: Int, after begin: Int, _ lines: [SpokenLine], _ rows: inout [String]
  ) -> Int {
    var place = place
    while place - 1 > begin, lines[place - 1].kind == .heading {
      place -= 1
      rows.removeLast(wrapped(lines[place].text).count)
    }
    return place
  }

  /// What Enter does after a page.
  private func ending(_ place: Int, _ lines: [SpokenLine]) -> [String] {
    if place < lines.count {
      let hasParts = lines.count { $0.kind == .heading } > 1
      return wrapped(Words.Menu.more(lines.count - place, hasParts: hasParts))
    }
    guard state.layers.isEmpty else { return [] }
    if state.trail.current.memory is NotebookFormMemory, asking == nil { return wrapped(Words.Menu.written) }
    if let command = following { return wrapped(Words.Menu.enter(command.title)) }
    return []
  }

  /// Where one is in few words.
  private var crumb: String {
    program.screen(state).title(state.trail.current.memory, program.context(state))
  }

  /// Where one is, and how many numbers there are.
  func head(_ lines: [SpokenLine]) -> String {
    let title = lines.first?.kind == .title ? lines[0].text : crumb
    return Words.Menu.head(title, lines.count(where: \.isNumbered)) + keeping
  }

  /// On the page of a commune, as long as none is chosen, how to choose it.
  private var keeping: String {
    guard state.layers.isEmpty, program.context(state).commune == nil,
      let keep = own.first(where: { $0.intent == .commune(.keep) }), case .character(let letter)? = keep.keys.first
    else { return "" }
    return " " + Words.Menu.letter(letter, keep.title)
  }

  func wrapped(_ text: String) -> [String] {
    Wrapping.lines(Self.told(text), columns: Self.columns).filter { !$0.isEmpty }
  }

  /// A text without the signs that are only seen, and without the blanks that align it.
  static func told(_ text: String) -> String {
    var words: [Substring] = []
    let text = text.replacing(Glyphs.ascii.arrows, with: Words.Accessible.arrows)
    for word in text.replacing("\u{A0}·", with: " ·").split(separator: " ") {
      if word == "·", let last = words.popLast() {
        words.append(last + ",")
      } else {
        words.append(word)
      }
    }
    return words.joined(separator: " ")
  }

  // MARK: - Parts

  /// The headings, each with the line where it stands.
  private var parts: [(text: String, line: Int)] {
    listing().enumerated().filter { $0.element.kind == .heading }.map { ($0.element.text, $0.offset) }
  }

  mutating func tellParts() {
    let parts = parts
    guard parts.count > 1 else {
      state.notice = Words.Menu.noParts
      telling = .nothing
      return
    }
    telling = .lines(
      [Words.Menu.parts(parts.count)] + parts.enumerated().map { "p\($0.offset + 1). \($0.element.text)" })
  }

  mutating func openPart(_ number: Int) {
    let parts = parts
    guard parts.indices.contains(number - 1) else {
      state.notice = Words.Menu.noPart
      telling = .nothing
      return
    }
    telling = .from(parts[number - 1].line)
  }
}

extension Context {
  /// Whether what is laid out is told and not drawn.
  var isSpoken: Bool { body.columns >= Dialogue.size.columns }
}
