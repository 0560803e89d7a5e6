import PartnerNetwork
import Surface
import Texts

extension Dialogue {
  // MARK: - What one may do

  /// The commands that mean something without a screen, in their order.
  var actions: [Command] {
    let hasNumbers = program.screen(state).listing(state.trail.current.memory, program.context(state)).contains(
      where: \.isNumbered)
    let moves = program.screen(state).viewMoves(state.trail.current.memory)
    let own = Set(own.map(\.intent))
    return program.commands(state).filter { command in
      guard command.unavailable == nil else { return false }
      if state.route == .home, Self.needsLine.contains(command.intent) || command.intent == .onlyLinked { return false }
      // The home screen has a number for each of the other places: said everywhere, they would hide the rest.
      if state.route != .home, !own.contains(command.intent), Self.leadsElsewhere(command) { return false }
      if Self.lineMoves.contains(command.intent) { return !hasNumbers || moves.contains(command.intent) }
      if case .quiz(.answer) = command.intent { return !hasNumbers }
      return !Self.isForScreen(command.intent)
    }
  }

  /// What only leads to another line: here lines have numbers.
  static let lineMoves: Set<Intent> = [
    .up, .down, .pageUp, .pageDown, .first, .last, .leftward, .rightward, .nextPane, .previousPane, .activate,
  ]

  /// What is about a line: where there is a list of them, its number is needed, for none is seen to be chosen.
  static let needsLine: Set<Intent> = [
    .source, .map, .path, .notebook(.favouriteHere), .notebook(.remove), .page(.present),
  ]

  /// Screens that are lists, with no subject of their own.
  private static let lists: Set<String> = [
    ListScreen.name, GlossaryScreen.name, SearchScreen.name, DirectoryScreen.name, SituationsScreen.name,
    NotebookScreen.name, TourListScreen.name, OverviewScreen.name, QualityScreen.name, FindingsScreen.name,
  ]

  private static func leadsElsewhere(_ command: Command) -> Bool {
    guard command.group == .find else { return false }
    return switch command.intent {
    case .open, .about, .showPane: true
    default: false
    }
  }

  /// What is about the screen, the mouse or the clipboard, and what the dialogue has words of its own for.
  static func isForScreen(_ intent: Intent) -> Bool {
    switch intent {
    case .palette, .help, .welcome, .toggleMouse, .toggleAccessible, .nextTheme, .suspend, .quit, .copyField, .copyCard,
      .edit, .back,
      .forward, .lastPlace, .jump, .widen:
      true
    case .open(let route): route == .search()
    case .directory(.type), .directory(.keep), .situation(.type), .situation(.keep): true
    case .page(.black), .notebook(.undo), .notebook(.leave): true
    default: false
    }
  }

  mutating func tellActions() {
    let actions = actions
    telling = .lines(
      [Words.Menu.actions(actions.count)]
        + actions.enumerated().map { place, command in
          "a\(place + 1). \(command.title.withCapital)" + (Self.letter(of: command).map { " (\($0))" } ?? "")
        } + [Words.Menu.onLine])
  }

  /// The letter that says a command, as on the screen.
  private static func letter(of command: Command) -> Character? {
    for case .character(let letter) in command.keys where letter.isLetter || letter == "*" { return letter }
    return nil
  }

  mutating func act(_ number: Int, on line: Int?) -> [Effect] {
    leavePopup()
    let actions = actions
    guard actions.indices.contains(number - 1) else {
      state.notice = Words.Menu.noAction("a\(number)")
      telling = .nothing
      return []
    }
    return perform(actions[number - 1].intent, on: line)
  }

  /// Does what a name means; looks for the words where it is none.
  mutating func act(_ name: String, on line: Int?) -> [Effect] {
    if case .choice(let choice) = state.layers.last, choice.isTyped { return type(name, line) }
    let layers = state.layers
    state.layers.removeAll()
    if let intent = intent(named: name) { return perform(intent, on: line) }
    let typed = Folding.fold(name)
    let isOfOtherPlaces = [Words.Menu.Typed.export, Words.Menu.Typed.save, Words.Menu.Typed.keep].contains {
      $0.contains(typed)
    }
    if name.count == 1 || isOfOtherPlaces {
      state.layers = layers
      return refuse(Words.Menu.noAction(name))
    }
    return type(name, line)
  }

  private mutating func perform(_ intent: Intent, on line: Int?) -> [Effect] {
    if state.route == .home, Self.needsLine.contains(intent) { return refuse(Words.Menu.openFirst) }
    if line == nil, Self.lists.contains(state.route.screen) || state.route == .home {
      if intent == .notebook(.menu) {
        state.layers = [.choice(Self.writing)]
        return []
      }
      if Self.needsLine.contains(intent) { return refuse(Words.Menu.whichLine) }
    }
    guard let number = line else { return perform(intent) }
    let numbered = listing().filter(\.isNumbered)
    guard numbered.indices.contains(number - 1) else {
      state.notice = Words.Menu.noNumber(number, numbered.count)
      telling = .nothing
      return []
    }
    return select(numbered[number - 1]) + perform(intent)
  }

  private mutating func refuse(_ sentence: String) -> [Effect] {
    state.notice = sentence
    telling = .nothing
    return []
  }

  /// What may be written about nothing in particular.
  private static let writing = Choice(
    title: Words.Notebook.title,
    rows: [
      Choice.Row(text: Words.Notebook.writeNote, intent: .open(.write(.newNote(nil)))),
      Choice.Row(text: Words.Notebook.addContact, intent: .open(.write(.newContact(nil)))),
    ])

  // MARK: - Names

  /// What a letter or a word means here.
  private func intent(named name: String) -> Intent? {
    let typed = Folding.fold(name)
    if Words.Menu.Typed.quit.contains(typed) { return .quit }
    if name.count == 1, let letter = name.first {
      guard let command = program.command(for: .character(letter), state), command.unavailable == nil,
        !Self.isForScreen(command.intent)
      else { return nil }
      return command.intent
    }
    if let intent = Self.places[typed] { return intent }
    if Words.Menu.Typed.export.contains(typed) {
      return own.first {
        [.exportDrawing, .handout(.formats), .directory(.formats), .quality(.formats), .notebook(.exportMenu)].contains(
          $0.intent)
      }?.intent
    }
    if Words.Menu.Typed.save.contains(typed) { return own.first { $0.intent == .notebook(.save) }?.intent }
    if Words.Menu.Typed.keep.contains(typed) { return own.first { $0.intent == .commune(.keep) }?.intent }
    if let kind = Kind.allCases.first(where: { [Folding.fold($0.words), Folding.fold($0.title)].contains(typed) }) {
      return .open(.list(kind))
    }
    return actions.first {
      typed == Folding.fold($0.title) || $0.hint.map { Folding.fold($0) } == typed
    }?.intent
  }

  private static let places: [String: Intent] = {
    let typed = Words.Menu.Typed.self
    let meanings: [([String], Intent)] = [
      (typed.home, .jump(0)), (typed.urgent, .open(.directory(DirectoryFilter.emergency.subject))),
      (typed.tours, .open(.tours)), (typed.quiz, .open(.quiz())), (typed.notebook, .open(.notebook)),
      (typed.write, .notebook(.menu)), (typed.favourite, .notebook(.favouriteHere)), (typed.source, .source),
      (typed.terms, .terms), (typed.map, .map), (typed.path, .path), (typed.matrix, .about(MatrixScreen.name)),
      (typed.overview, .about(OverviewScreen.name)),
    ]
    return Dictionary(meanings.flatMap { words, intent in words.map { ($0, intent) } }) { first, _ in first }
  }()
}
