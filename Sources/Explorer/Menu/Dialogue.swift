import Notebook
import PartnerNetwork
import Surface
import Texts

/// The explorer line by line, for who hears it or reads it in braille: a line in, lines out, and no cursor anywhere.
///
/// It drives the same `Program` as the screen: what is told is the listing of the screen where one is, its numbers are
/// the lines that Enter opens, its actions are the commands. Pure, as the program is: the run loop reads and prints.
public struct Dialogue: Sendable {
  /// How an answer ends up being told.
  enum Telling: Equatable {
    /// What changed: the place where one is now, or the sentence that says what was done.
    case change
    /// The place from that line on, whatever changed.
    case from(Int)
    /// The status sentence: after a move that leads from one thing to another.
    case status
    case lines([String])
    /// Only what has been said: the field that is asked comes next.
    case nothing
  }

  /// A place as it was told, to know whether it has changed.
  struct Told: Equatable {
    let position: Int
    let route: Route
    let texts: [String]
  }

  public let program: Program
  public internal(set) var state: State
  /// Rows of a page: as many as one keeps in mind, and a braille reader follows.
  let pageRows: Int
  /// Whether the user left.
  public internal(set) var hasEnded = false

  var telling = Telling.change
  var told: Told?
  /// The first line that was not told yet, of what was told last.
  var next = 0
  /// Where each place of the trail was left, for when one comes back.
  var starts: [Int: (route: Route, line: Int)] = [:]
  /// The line whose text is being typed.
  var asking: SpokenLine?
  /// Whether the next field is asked after it, as in a new form.
  var asksAll = false
  /// The last answer, to be told again.
  private var last: [String] = []

  /// The window that the screens are laid out for: nothing of it is seen, and no window is that wide, so that a
  /// sentence is one line until it is told.
  static let size = Size(columns: 10_000, rows: 24)
  /// Columns of a line.
  static let columns = 78
  /// Rows of a page where nothing else is asked for.
  public static let usualRows = 15

  /// - Parameter rows: of a page; 0 tells everything at once.
  public init(
    _ program: Program, start: Route = .home, settings: Settings, notebook: Notebook = Notebook(),
    rows: Int = Dialogue.usualRows
  ) {
    self.program = program
    var settings = settings
    settings.mouse = false
    state = program.start(start, size: Self.size, settings: settings, notebook: notebook)
    pageRows = rows > 0 ? rows : .max
  }

  // MARK: - What is said

  /// The first lines, before anything is typed.
  public mutating func greeting() -> [String] {
    let network = program.network
    var lines = [Words.Menu.welcome(network.identity.territory), Words.Menu.howTo]
    let commune = program.context(state).commune.map { network.territory.communes[$0].name }
    lines.append(commune.map(Words.Menu.yourCommune) ?? Words.Menu.noCommune)
    return lines.flatMap(wrapped) + reply()
  }

  /// What is asked for next, on a line of its own.
  public var prompt: String { asking?.asks.map(Words.Menu.prompt) ?? Words.Menu.prompt }

  /// What the last line led to, after what it asked of the world has been done.
  public mutating func reply() -> [String] {
    var lines = state.notice.map(wrapped) ?? []
    askForm()
    switch telling {
    case .lines(let more): lines += more.flatMap(wrapped)
    case .from(let line): lines += page(from: line)
    case .status: lines += wrapped(program.screen(state).status(state.trail.current.memory, program.context(state)))
    case .nothing: break
    case .change:
      if !state.layers.isEmpty {
        lines += page(from: 0)
      } else if now() != told {
        lines += page(from: start)
      } else if lines.isEmpty {
        lines += wrapped(head(listing()))
      }
    }
    if let asking { lines += question(asking) }
    last = lines
    return lines
  }

  /// What was done outside.
  public mutating func report(_ sentence: String) {
    program.report([state.notice, sentence].compactMap(\.self).joined(separator: " "), &state)
  }

  /// What became of a change of the notebook.
  public mutating func saved(_ change: NotebookChange, _ result: NotebookResult) {
    let form = state.trail.current.memory as? NotebookFormMemory
    program.saved(change, result, &state)
    // What was around the form is known: that it is saved is what one waits for.
    guard form?.isSaving == true, !(state.trail.current.memory is NotebookFormMemory), !hasEnded else { return }
    telling = .lines([head(screenListing())])
    told = now()
  }

  // MARK: - What is typed

  /// Takes a line in; gives what it asks of the world.
  public mutating func answer(_ line: String) -> [Effect] {
    telling = .change
    state.notice = nil
    let effects: [Effect]
    if let asking {
      effects = take(line, for: asking)
    } else {
      effects = obey(DialogueRequest(line))
    }
    program.rememberTour(&state)
    if effects.contains(.quit) { hasEnded = true }
    return effects
  }

  /// Nobody types any more: what was being written is saved.
  public mutating func end() -> [Effect] {
    hasEnded = true
    (telling, asking, state.notice) = (.nothing, nil, nil)
    return program.ending(state)
  }

  private mutating func obey(_ request: DialogueRequest) -> [Effect] {
    switch request {
    case .goOn: return goOn()
    case .again: telling = .lines(last)
    case .top: telling = .from(0)
    case .help: telling = .lines(Words.Menu.help)
    case .parts: tellParts()
    case .part(let number): openPart(number)
    case .number(0): return perform(.jump(0))
    case .number(let number): return open(number)
    case .back: return goBack()
    case .words(let words): return type(words)
    case .action(let number, let line): return act(number, on: line)
    case .actions: tellActions()
    case .search(let words): return search(words)
    case .commune(let name): openCommune(name)
    case .inside(let route, let words): return open(route, typing: words)
    case .name(let name, let line): return act(name, on: line)
    }
    return []
  }

  // MARK: - Doing

  /// Does what is meant, over what lay over the screen.
  mutating func perform(_ intent: Intent) -> [Effect] {
    let place = state.trail.current
    let effects = program.perform(intent, &state)
    if Self.moves.contains(intent) { telling = .status }
    // A page that is known is not told again because it is now that of one's own commune.
    if intent == .commune(.keep), place.route == state.route, state.layers.isEmpty {
      telling = .nothing
      told = now()
    }
    return effects
  }

  /// The moves of which only what they lead to is told.
  static let moves: Set<Intent> = [.up, .down, .leftward, .rightward]

  /// Opens the line of a number.
  private mutating func open(_ number: Int) -> [Effect] {
    leavePopup()
    let numbered = listing().filter(\.isNumbered)
    guard numbered.indices.contains(number - 1) else {
      state.notice = Words.Menu.noNumber(number, numbered.count)
      telling = .nothing
      return []
    }
    let line = numbered[number - 1]
    // Over the screen, only a line of a short list knows the layer that it stands in.
    if case .terms = state.layers.last { state.layers.removeAll() }
    var effects = select(line)
    if line.asks != nil {
      ask(line)
    } else if let opens = line.opens {
      effects += perform(opens)
      telling = .change
    }
    return effects
  }

  /// Gives the focus to a line.
  mutating func select(_ line: SpokenLine) -> [Effect] { line.selects.flatMap { program.perform($0, &state) } }

  /// The next lines; at the end, what comes next here: the next question, the next step.
  private mutating func goOn() -> [Effect] {
    let lines = listing()
    if next > 0, next < lines.count {
      telling = .from(next)
      return []
    }
    if state.layers.isEmpty, let command = following {
      return perform(command.intent)
    }
    if !state.layers.isEmpty { return goBack() }
    state.notice = Words.Menu.theEnd
    telling = .nothing
    return []
  }

  /// What Enter goes on to at the end of a page.
  var following: Command? {
    // The footer has a word for it where it does lead on.
    own.first {
      [.tour(.next), .quiz(.goOn), .page(.next)].contains($0.intent) && $0.unavailable == nil && $0.hint != nil
    }
  }

  /// The commands of the screen itself.
  var own: [Command] { program.screen(state).commands(state.trail.current.memory, program.context(state)) }

  private mutating func goBack() -> [Effect] {
    guard state.layers.isEmpty else {
      state.layers.removeLast()
      telling = .from(start)
      return []
    }
    if state.trail.current.memory is NotebookFormMemory { return perform(.notebook(.leave)) }
    return perform(.back)
  }

  /// A text that was read gives way to what is done next.
  mutating func leavePopup() {
    if case .popup = state.layers.last { state.layers.removeAll() }
  }
}
