import PartnerNetwork
import Surface
import Texts

extension Program {
  /// What is read now: what lies over the screen, or the screen.
  func accessibleContent(_ state: State) -> AccessibleContent {
    switch state.layers.last {
    case .popup(let popup): content(popup.content, state)
    case .terms(let terms): content(terms.content(network, named: 12), state)
    case .palette(let palette): content(palette, state)
    case .choice(let choice): content(choice, state)
    case .help(let help): content(help, state)
    case .welcome(let welcome): content(welcome, state)
    case nil: screenContent(state)
    }
  }

  private func screenContent(_ state: State) -> AccessibleContent {
    let screen = screen(state)
    let memory = state.trail.current.memory
    let context = context(state)
    let title = screen.title(memory, context)
    let status = screen.status(memory, context)
    var lines = screen.reading(memory, context)
    if let first = lines.first, first.kind == .title, Folding.fold(first.text) == Folding.fold(title) {
      lines.removeFirst()
    }
    if lines.isEmpty { lines = [.text(status)] }
    let keys = Footer.entries(Footer.hints(hinted(state, context)), glyphs: state.settings.glyphs)
    return AccessibleContent(
      title: title, lines: lines, countsPages: !screen.readingFollowsFocus, status: status, keys: keys)
  }

  // MARK: - Over the screen

  /// What a layer says of itself: what lies below, and how to come back to it.
  private func over(_ state: State) -> String {
    Words.Accessible.over(screen(state).title(state.trail.current.memory, context(state)))
  }

  private func content(_ popup: PopupContent, _ state: State) -> AccessibleContent {
    let lines = popup.paragraphs.map { paragraph -> SpokenLine in
      switch paragraph {
      case .strong(let text): .heading(text)
      case .plain(let text), .quiet(let text): .text(text)
      }
    }
    return AccessibleContent(
      title: popup.title, lines: lines, status: over(state), keys: [Self.readKey, Self.closeKey])
  }

  private func content(_ palette: Palette, _ state: State) -> AccessibleContent {
    let rows = palette.rows(network)
    let typed = SpokenLine.typed(Words.Accessible.words, palette.input, isFocused: palette.selected == 0)
    let lines = rows.enumerated().map { place, row -> SpokenLine in
      let text = row.detail.isEmpty ? row.title : "\(row.title), \(row.detail)"
      return SpokenLine(text, opens: .pick(place), isSelected: place == palette.selected)
    }
    let shown = rows.isEmpty ? [.text(Words.Palette.nothing)] : lines
    return AccessibleContent(
      title: Words.Palette.title, lines: [typed] + shown, status: chosen(palette.selected, rows.map(\.title), state),
      keys: Self.listKeys)
  }

  private func content(_ choice: Choice, _ state: State) -> AccessibleContent {
    let rows = choice.shown
    var lines = rows.enumerated().map { place, row -> SpokenLine in
      let number = choice.isTyped ? "" : "\(place + 1). "
      let detail = row.detail.isEmpty ? "" : ", \(row.detail)"
      return SpokenLine(
        number + row.text + detail, opens: .pick(place), isSelected: place == choice.place.selected)
    }
    if rows.isEmpty { lines = [.text(Words.Choice.nothing)] }
    if choice.isTyped {
      lines.insert(.typed(Words.Accessible.words, choice.input, isFocused: choice.place.selected == 0), at: 0)
    }
    return AccessibleContent(
      title: choice.title, lines: lines, status: chosen(choice.place.selected, rows.map(\.text), state),
      keys: Self.listKeys)
  }

  private func content(_ help: Help, _ state: State) -> AccessibleContent {
    let lines = help.paragraphs.map { paragraph -> SpokenLine in
      switch paragraph {
      case .heading(let text): .heading(text)
      case .text(let text): .text(text)
      }
    }
    return AccessibleContent(
      title: Words.Help.title(help.screen), lines: [.typed(Words.Help.filter, help.filter, isFocused: true)] + lines,
      status: over(state), keys: [Self.readKey, Self.closeKey])
  }

  private func content(_ welcome: Welcome, _ state: State) -> AccessibleContent {
    let lines = welcome.spoken
    return AccessibleContent(
      title: lines[0],
      lines: lines.dropFirst().enumerated().map { $0.offset == 0 ? .heading($0.element) : .text($0.element) },
      status: Words.Accessible.welcome,
      keys: [
        key(.enter, Words.Welcome.next), key(.left, Words.Welcome.previous), Self.entry(Words.Welcome.skip),
      ])
  }

  /// Which line of a list is chosen.
  private func chosen(_ place: Int, _ texts: [String], _ state: State) -> String {
    guard texts.indices.contains(place) else { return over(state) }
    return "\(Words.place(place + 1, of: texts.count))\u{A0}: \(texts[place])"
  }

  // MARK: - Keys

  private func key(_ key: Key, _ hint: String) -> Footer.Entry {
    Footer.Entry(key: KeyNotation.name(key, glyphs: .ascii), hint: hint, priority: 1, intent: .close)
  }

  private static func entry(_ hint: String) -> Footer.Entry {
    let words = hint.split(separator: " ", maxSplits: 1).map(String.init)
    return Footer.Entry(key: words[0], hint: words.count > 1 ? words[1] : "", priority: 0, intent: .close)
  }

  private static let closeKey: Footer.Entry = { entry(Words.closeHint) }()
  private static let readKey: Footer.Entry = {
    Footer.Entry(key: Glyphs.ascii.arrows, hint: Words.Accessible.read, priority: 2, intent: .down)
  }()
  private static let listKeys: [Footer.Entry] = {
    [
      Footer.Entry(key: Glyphs.ascii.arrows, hint: Words.choose, priority: 1, intent: .down),
      Footer.Entry(key: Glyphs.ascii.enter, hint: Words.open, priority: 1, intent: .activate), closeKey,
    ]
  }()
}
