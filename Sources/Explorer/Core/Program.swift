import Diagrams
import Notebook
import PartnerNetwork
import Surface
import Texts

/// The explorer: what the state becomes with each event, and what it looks like. Pure.
public struct Program: Sendable {
  public let network: Network
  private let mapGround: OnDemand<MapGround>
  private let panes = LastMade<HomePanes.Key, HomePanes>()
  private let desks = LastMade<Notebook, NotebookDesk>()
  let footers = LastMade<Footer.Basis, [Footer.Entry]>()
  private let legends = LastMade<HomeLegend.Key, HomeLegend>()
  private let answers = LastMade<String, SearchAnswers>()

  public init(_ network: Network) {
    self.network = network
    mapGround = OnDemand { MapGround(network.territory) }
  }

  /// Opens on the home screen, or on another place reached from it.
  public func start(
    _ route: Route = .home, size: Size, settings: Settings = Settings(), notebook: Notebook = Notebook()
  ) -> State {
    let context = context(size: size, settings: settings, notebook: notebook)
    let home = HomeScreen.start(.home, context)
    var state = State(size: size, trail: Trail(Visit(route: .home, memory: home)), settings: settings)
    state.notebook = notebook
    if route != .home { open(route, &state) }
    readFromTop(after: nil, &state)
    rememberTour(&state)
    return state
  }

  /// Takes one event in; gives what it asks of the world.
  public func update(_ state: inout State, _ event: InputEvent) -> [Effect] {
    let trail = state.trail
    let effects = take(event, &state)
    readFromTop(after: trail, &state)
    rememberTour(&state)
    offerTip(&state)
    return effects
  }

  private func take(_ event: InputEvent, _ state: inout State) -> [Effect] {
    switch event {
    case .resize(let size):
      state.size = size
      return []
    case .key(.alt(let letter)) where !isTyping(state):
      // There are no words here: Escape, and a quick hand.
      return take(.key(.escape), &state) + take(.key(letter == "\u{7F}" ? .backspace : .character(letter)), &state)
    case .key(let pressed):
      let key = isTyping(state) && TextInput.edit(for: pressed) != nil ? pressed : state.settings.keys.meant(pressed)
      let returned = state.justReturned
      state.justReturned = false
      (state.notice, state.aside) = (nil, nil)
      let isTold = state.settings.isAccessible && !isTooSmall(state)
      return isTold
        ? pressAccessibly(key, returned: returned, &state) : press(key, returned: returned, &state)
    case .mouse(let mouse):
      return point(mouse, &state)
    case .paste(let text):
      paste(text, &state)
      return []
    case .suspend: return [.suspend]
    case .resumed: return []
    case .hangUp, .terminate: return ending(state)
    }
  }

  /// - Parameter isBare: whether the screen it is for has the whole window; nil for the present one.
  func context(_ state: State, isBare: Bool? = nil) -> Context {
    context(
      size: state.size, settings: state.settings, notebook: state.notebook, isBare: isBare ?? screen(state).isBare)
  }

  private func context(size: Size, settings: Settings, notebook: Notebook, isBare: Bool = false) -> Context {
    Context(
      network: network, body: body(size, isAccessible: settings.isAccessible, isBare: isBare), glyphs: settings.glyphs,
      today: settings.today,
      communeCode: settings.commune, notebook: notebook,
      desk: desks.value(for: notebook) { NotebookDesk(notebook, in: network) }, calendarDay: settings.day,
      seed: settings.seed,
      maps: mapGround, panes: panes, legends: legends, answers: answers,
      mapDrawing: .suited(showsAreas: settings.theme.showsAreas, isASCII: settings.glyphs == .ascii))
  }

  /// The room of a screen. What is told is laid out for a window wider than any: a sentence is one line until it is shown.
  private func body(_ size: Size, isAccessible: Bool, isBare: Bool) -> Size {
    guard isAccessible else { return isBare ? size : Chrome.body(of: size) }
    return Size(columns: Dialogue.size.columns, rows: AccessibleLayout(size).body.rows)
  }

  func screen(_ state: State) -> AnyScreen { Registry.screen(state.route) }

  // MARK: - Keys

  func press(_ key: Key, returned: Bool, _ state: inout State) -> [Effect] {
    if isTooSmall(state) {
      return key == .character("q") || key == .control("c") ? ending(state) : key == .control("z") ? [.suspend] : []
    }
    if key == .control("c") { return perform(.quit, &state) }
    if key == .control("z"), !undoes(state) { return [.suspend] }
    if !state.layers.isEmpty { return pressInLayer(key, &state) }
    if wakes(&state) { return [] }
    let screen = screen(state)
    let takesText = screen.takesText(state.trail.current.memory)
    // Just back from somewhere, Right goes there again, even where it otherwise moves between panes.
    if key == .right, returned, state.trail.canGoForward { return perform(.forward, &state) }
    if takesText, let edit = TextInput.edit(for: key) { return perform(.edit(edit), &state) }
    let meant = takesText || isOwnSign(key, state) ? key : Azerty.meant(key.withoutWords)
    guard let command = command(for: meant, state) else { return [] }
    if let reason = command.unavailable {
      state.notice = reason
      return []
    }
    return perform(command.intent, &state)
  }

  /// Whether a sign of the digit row is a command of the screen itself, which comes before the digit of its key.
  private func isOwnSign(_ key: Key, _ state: State) -> Bool {
    guard Azerty.meant(key) != key else { return false }
    return screen(state).commands(state.trail.current.memory, context(state)).contains { $0.keys.contains(key) }
  }

  func pressInLayer(_ key: Key, _ state: inout State) -> [Effect] {
    guard let layer = state.layers.last else { return [] }
    let outcome: LayerOutcome
    let changed: Layer
    switch layer {
    case .popup(var popup):
      outcome = popup.update(key, size: state.size)
      changed = .popup(popup)
    case .terms(var terms):
      outcome = terms.update(key, network: network)
      changed = .terms(terms)
    case .palette(var palette):
      outcome = palette.update(key, network: network)
      changed = .palette(palette)
    case .choice(var choice):
      outcome = choice.update(key, size: state.size)
      changed = .choice(choice)
    case .help(var help):
      outcome = help.update(key, size: state.size)
      changed = .help(help)
    case .welcome(var welcome):
      outcome = welcome.update(key)
      changed = .welcome(welcome)
    }
    state.layers[state.layers.count - 1] = changed
    return settle(outcome, &state)
  }

  func settle(_ outcome: LayerOutcome, _ state: inout State) -> [Effect] {
    switch outcome {
    case .stay: return []
    case .close:
      state.layers.removeLast()
      return []
    case .tell(let sentence):
      state.layers.removeLast()
      state.notice = sentence
      return []
    case .perform(let intent):
      state.layers.removeAll()
      return perform(intent, &state)
    }
  }
}
