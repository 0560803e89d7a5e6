import Surface
import Texts

/// What each intent does: here where it is about the program or its places, else in the screen that has the keys.
extension Program {
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
    case .copyField: return copyField(&state)
    case .copyCard: return copyCard(&state)
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

  // MARK: - Copying

  private func copyField(_ state: inout State) -> [Effect] {
    guard let text = screen(state).text(state.trail.current.memory, context(state)) else {
      state.notice = Words.Copy.nothing
      return []
    }
    return [.copy(text, what: "«\u{A0}\(Truncation.end(text, columns: 30))\u{A0}»")]
  }

  private func copyCard(_ state: inout State) -> [Effect] {
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
  }
}
