import Surface

/// The mouse, and text that was pasted.
extension Program {
  func point(_ mouse: MouseEvent, _ state: inout State) -> [Effect] {
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
  func paste(_ text: String, _ state: inout State) {
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
