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
      desk: desks.value(for: notebook) { NotebookDesk(notebook, in: network) }, day: settings.day?.written,
      seed: settings.seed,
      maps: mapGround, panes: panes,
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

  private func settle(_ outcome: LayerOutcome, _ state: inout State) -> [Effect] {
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

  // MARK: - Intents

  func perform(_ intent: Intent, _ state: inout State) -> [Effect] {
    if asksFirst(intent, &state) { return [] }
    switch intent {
    case .notebook(let intent): return write(intent, &state)
    case .open(let route): open(route, &state)
    case .about(let name): openAbout(name, &state)
    case .path: takeEndOfPath(&state)
    case .back: goBack(&state)
    case .forward: state.trail.move(to: state.trail.position + 1)
    case .lastPlace: state.trail.toggle()
    case .jump(let place):
      let returned = place < state.trail.position
      state.trail.move(to: place)
      state.justReturned = returned && !leadsOn(state)
    case .showPane(let pane):
      if state.route != .home { state.trail.move(to: 0) }
      return send(.showPane(pane), &state)
    case .palette:
      state.layers.append(.palette(Palette(commands: commands(state), glyphs: state.settings.glyphs)))
    case .help:
      let title = screen(state).title(state.trail.current.memory, context(state))
      state.layers.append(
        .help(
          Help(
            screen: title, commands: commands(state), aliases: state.settings.keys, glyphs: state.settings.glyphs)))
    case .terms: showTerms(&state)
    case .source:
      if let content = screen(state).source(state.trail.current.memory, context(state)) {
        state.layers.append(.popup(Popup(content: content)))
      } else {
        state.notice = Words.noSource
      }
    case .copyField:
      guard let text = screen(state).text(state.trail.current.memory, context(state)) else {
        state.notice = Words.Copy.nothing
        return []
      }
      return [.copy(text, what: "«\u{A0}\(Truncation.end(text, columns: 30))\u{A0}»")]
    case .copyCard:
      if let whole = screen(state).wholeText(state.trail.current.memory, context(state)) {
        return [.copy(whole.text, what: Words.Copy.wholeCard(whole.name))]
      }
      // On a card, the card itself; elsewhere that of what is selected.
      let isCard = state.route.screen == CardScreen.name
      let focus = screen(state).focus(state.trail.current.memory, context(state))
      guard let index = isCard ? network.index(of: state.route.subject) : focus else {
        state.notice = Words.Copy.nothing
        return []
      }
      return [.copyCard(network.entities[index].id)]
    case .map: openMap(&state)
    case .tour(let intent): return follow(intent, &state)
    case .close:
      if state.layers.isEmpty { return send(.close, &state) }
      state.layers.removeLast()
    case .pick(let line):
      switch state.layers.last {
      case .palette(let palette): return settle(palette.pick(line, network: network), &state)
      case .choice(let choice): return settle(choice.pick(line), &state)
      default: break
      }
    case .toggleMouse:
      state.settings.mouse.toggle()
      state.notice = state.settings.mouse ? Words.mouseOn : Words.mouseOff
      return [.mouse(state.settings.listens)]
    case .toggleAccessible:
      state.settings.isAccessible.toggle()
      state.readPage = nil
      state.notice = state.settings.isAccessible ? Words.Accessible.on : Words.Accessible.off
      return [.mouse(state.settings.listens), .keepAccessible(state.settings.isAccessible)]
    case .nextTheme: return nextTheme(&state)
    case .resume: resume(&state)
    case .welcome(let intent): return welcome(intent, &state)
    case .page(.present): present(&state)
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    default: return send(intent, &state)
    }
    return []
  }

  /// Lets the screen act, and carries out what it asks for.
  func send(_ intent: Intent, _ state: inout State) -> [Effect] {
    var effects: [Effect] = []
    let screen = screen(state)
    let outcomes = screen.update(&state.trail.current.memory, intent, context(state))
    for outcome in outcomes {
      switch outcome {
      case .open(let route): open(route, &state)
      case .replace(let route):
        state.trail.replace(Visit(route: route, memory: Registry.screen(route).start(route, context(state))))
      case .back: goBack(&state)
      case .notice(let text): state.notice = text
      case .popup(let content): state.layers.append(.popup(Popup(content: content)))
      case .choice(let choice): state.layers.append(.choice(choice))
      case .effect(let effect):
        if case .keepCommune(let code) = effect { state.settings.commune = code }
        effects.append(effect)
      }
    }
    return effects
  }

  /// What was done outside, said on the status line until the next key.
  public func report(_ sentence: String, _ state: inout State) { state.notice = sentence }

  func open(_ route: Route, _ state: inout State) {
    if route == state.route { return }
    state.trail.open(Visit(route: route, memory: Registry.screen(route).start(route, context(state))))
  }

  /// The map of what has the focus; on a card, of what the card is about, with the link that has the focus.
  private func openMap(_ state: inout State) {
    let focus = screen(state).focus(state.trail.current.memory, context(state))
    let own = state.route.screen == CardScreen.name ? network.index(of: state.route.subject) : nil
    guard let center = own ?? focus else {
      state.notice = Words.Map.nothingChosen
      return
    }
    open(.map(network.entities[center].id), &state)
    if own != nil, let focus { _ = send(.towards(focus), &state) }
  }

  func goBack(_ state: inout State) {
    guard state.trail.canGoBack else {
      state.notice = Words.firstPlace
      return
    }
    state.trail.move(to: state.trail.position - 1)
    state.justReturned = !leadsOn(state)
  }

  /// Whether Right has a meaning of its own where one is, even just after coming back: the next step of a tour.
  private func leadsOn(_ state: State) -> Bool { state.route.screen == TourStepScreen.name }

  private func showTerms(_ state: inout State) {
    let context = context(state)
    let screen = screen(state)
    let memory = state.trail.current.memory
    if let terms = TermsPopup(
      focus: screen.focus(memory, context), lines: screen.spoken(memory, context), network: network)
    {
      state.layers.append(.terms(terms))
    } else {
      state.notice = Words.noTerms
    }
  }

  // MARK: - Mouse and paste

  private func point(_ mouse: MouseEvent, _ state: inout State) -> [Effect] {
    guard state.settings.listens, !isTooSmall(state) else { return [] }
    switch mouse.action {
    case .press:
      // Looked up on the screen that was clicked, before what the click changes of it.
      let click = draw(state).zone(at: mouse.at, where: { $0.click != nil })?.click
      (state.notice, state.aside) = (nil, nil)
      state.justReturned = false
      guard let click else { return [] }
      if case .point(let corner) = click {
        let place = Point(row: mouse.at.row - corner.row, column: mouse.at.column - corner.column)
        return perform(.point(place), &state)
      }
      return perform(click, &state)
    case .wheelUp, .wheelDown:
      let rows = mouse.action == .wheelUp ? -3 : 3
      if !state.layers.isEmpty { return pressInLayer(rows < 0 ? .up : .down, &state) }
      guard let pane = draw(state).zone(at: mouse.at, where: { $0.pane != nil })?.pane else { return [] }
      return perform(.scroll(pane: pane, rows: rows), &state)
    case .release, .drag: return []
    }
  }

  /// Pasted text is text: into the field that has the keys, or into a search; never a command.
  private func paste(_ text: String, _ state: inout State) {
    if wakes(&state) { return }
    if state.layers.isEmpty, undoes(state), !isTooSmall(state) {
      _ = send(.edit(.insert(text)), &state)
      return
    }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !line.isEmpty, !isTooSmall(state) else { return }
    if case .palette(var palette) = state.layers.last {
      palette.edited(.insert(line))
      state.layers[state.layers.count - 1] = .palette(palette)
      return
    }
    if case .choice(var choice) = state.layers.last, choice.isTyped {
      choice.edited(.insert(line))
      state.layers[state.layers.count - 1] = .choice(choice)
      return
    }
    state.layers.removeAll()
    if !screen(state).takesText(state.trail.current.memory) { open(.search(), &state) }
    _ = send(.edit(.insert(line)), &state)
  }
}
