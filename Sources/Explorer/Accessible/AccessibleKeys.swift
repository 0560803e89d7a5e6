import Surface

/// Moving where screens are told: the keys are those of the screen, but what is shown is a page of rows, of which a line
/// may take several and some have nothing to choose. So a page is turned where a screen would have scrolled.
extension Program {
  /// What the user sees that a move may change.
  private struct View: Equatable {
    let lines: [SpokenLine]
    let status: String
    let layers: Int
    let route: Route
  }

  /// A place that was just opened is read from its beginning, wherever its first choice stands.
  /// - Parameter before: the trail before that; nil at the start.
  func readFromTop(after before: Trail?, _ state: inout State) {
    guard state.settings.isAccessible, !isTooSmall(state), state.layers.isEmpty else { return }
    if let before {
      guard state.route != before.current.route else { return }
      let place = state.trail.position
      let isKnown = before.visits.indices.contains(place) && before.visits[place].route == state.route
      state.readPage = nil
      if isKnown { return }
    }
    read(0, pages(state), &state)
  }

  /// Takes a key in where screens are told.
  func pressAccessibly(_ key: Key, returned: Bool, _ state: inout State) -> [Effect] {
    switch key {
    case .down: return step(1, key, returned: returned, &state)
    case .up: return step(-1, key, returned: returned, &state)
    case .pageDown: return turn(1, returned: returned, &state)
    case .pageUp: return turn(-1, returned: returned, &state)
    case .home, .end:
      let layers = state.layers.count
      let writes = isTyping(state)
      state.readPage = nil
      let effects = press(key, returned: returned, &state)
      guard !writes, state.layers.count == layers else { return effects }
      // The first and the last line that may be chosen are not always the first and the last that are read.
      let pages = pages(state)
      read(key == .home ? 0 : pages.pages.count - 1, pages, &state)
      return effects
    default:
      state.readPage = nil
      return press(key, returned: returned, &state)
    }
  }

  private func pages(_ state: State) -> AccessiblePages {
    let body = AccessibleLayout(state.size).body
    return AccessiblePages(accessibleContent(state).lines, columns: body.columns, height: body.rows)
  }

  private func view(_ state: State) -> View {
    let content = accessibleContent(state)
    return View(lines: content.lines, status: content.status, layers: state.layers.count, route: state.route)
  }

  /// Up and Down: as on the screen; a page that holds nothing to choose is read before what comes after it.
  private func step(_ way: Int, _ key: Key, returned: Bool, _ state: inout State) -> [Effect] {
    let pages = pages(state)
    let place = page(state, pages)
    // Back to the page of the focus before it moves on.
    if (pages.focusPage - place) * way > 0 {
      read(place + way, pages, &state)
      return []
    }
    let focus = pages.focus?.row ?? 0
    let next = way > 0 ? pages.stops.first { $0 > focus } : pages.stops.last { $0 < focus }
    if let next, (pages.page(of: next) - place) * way > 1 {
      read(place + way, pages, &state)
      return []
    }
    let before = view(state)
    let shown = state.readPage
    state.readPage = nil
    let effects = press(key, returned: returned, &state)
    if view(state) == before {
      state.readPage = shown
      if pages.pages.indices.contains(place + way) { read(place + way, pages, &state) }
    }
    return effects
  }

  /// A whole page: to the first thing that may be chosen there, or where there is none, only to be read.
  private func turn(_ way: Int, returned: Bool, _ state: inout State) -> [Effect] {
    let pages = pages(state)
    let target = page(state, pages) + way
    let focus = pages.focus?.row ?? 0
    guard pages.pages.indices.contains(target) else {
      // Beyond the last page of what is told, a long list goes on.
      let left = pages.stops.count { way > 0 ? $0 > focus : $0 < focus }
      return move(way, times: max(1, left), returned: returned, &state)
    }
    let between = pages.stops.filter {
      way > 0 ? $0 > focus && pages.page(of: $0) <= target : $0 < focus && pages.page(of: $0) >= target
    }
    let wanted = between.filter { pages.page(of: $0) == target }
    // Going down the first one of the page, going up the first one too: it is where one reads on from.
    let times = way > 0 ? between.count - wanted.count + 1 : between.count
    if !wanted.isEmpty {
      var moved = state
      moved.readPage = nil
      let effects = move(way, times: times, returned: returned, &moved)
      if self.pages(moved).focusPage == target {
        state = moved
        return effects
      }
    }
    (state.notice, state.aside) = (nil, nil)
    read(target, pages, &state)
    return []
  }

  private func move(_ way: Int, times: Int, returned: Bool, _ state: inout State) -> [Effect] {
    var effects: [Effect] = []
    state.readPage = nil
    for _ in 0..<times { effects += press(way > 0 ? .down : .up, returned: returned, &state) }
    return effects
  }

  /// Shows a page; that of the focus needs no remembering.
  private func read(_ page: Int, _ pages: AccessiblePages, _ state: inout State) {
    state.readPage = page == pages.focusPage ? nil : page
  }
}
