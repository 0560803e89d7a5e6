import PartnerNetwork
import Surface
import Texts

extension Dialogue {
  // MARK: - Words

  mutating func type(_ name: String, _ line: Int?) -> [Effect] {
    type(line.map { "\(name) \($0)" } ?? name)
  }

  /// Types words where one is, if that place takes some; else looks for them everywhere.
  mutating func type(_ words: String) -> [Effect] {
    if case .choice(var choice) = state.layers.last, choice.isTyped {
      choice.edited(.clear)
      choice.edited(.insert(words))
      state.layers[state.layers.count - 1] = .choice(choice)
      return []
    }
    state.layers.removeAll()
    if listing().contains(where: { $0.asks != nil && state.trail.current.memory is NotebookFormMemory }) {
      state.notice = Words.Menu.written
      telling = .nothing
      return []
    }
    let memory = state.trail.current.memory
    let isFinding = program.screen(state).takesText(memory) && !(memory is QuizMemory)
    if !isFinding {
      guard let command = program.command(for: .character("/"), state), command.intent != .open(.search()) else {
        return search(words)
      }
      _ = perform(command.intent)
    }
    return fill(words)
  }

  /// Puts words in the field that has the keys, then leaves it as Enter does where that opens nothing.
  private mutating func fill(_ words: String) -> [Effect] {
    var effects = perform(.edit(.clear)) + perform(.edit(.insert(words)))
    if let enter = own.first(where: { $0.keys.contains(.enter) }), enter.intent != .activate {
      effects += perform(enter.intent)
    }
    telling = .change
    return effects
  }

  /// Looks for words in the whole network.
  mutating func search(_ words: String) -> [Effect] {
    guard !words.isEmpty else {
      state.notice = Words.Menu.searchNeedsWords
      telling = .nothing
      return []
    }
    state.layers.removeAll()
    if state.route.screen == SearchScreen.name { return fill(words) }
    return perform(.open(.search(words)))
  }

  /// Opens a place, and types words there.
  mutating func open(_ route: Route, typing words: String) -> [Effect] {
    state.layers.removeAll()
    let effects = perform(.open(route))
    // A form that would be lost asks first.
    guard !words.isEmpty, state.route.screen == route.screen, state.layers.isEmpty else { return effects }
    return effects + type(words)
  }

  /// Opens the page of a commune; asks which one where several have the name.
  mutating func openCommune(_ name: String) {
    state.layers.removeAll()
    guard !name.isEmpty else {
      _ = perform(.open(.commune()))
      return
    }
    let territory = program.network.territory
    switch territory.resolve(String(name.prefix(100))) {
    case .commune(let match): _ = perform(.open(.commune(territory.communes[match.commune].code)))
    case .ambiguous(let matches): offer(matches.map(\.commune), Words.Menu.which(name))
    case .unknown(let nearest):
      state.notice = Words.Menu.noCommune(name)
      if nearest.isEmpty { telling = .nothing } else { offer(nearest, Words.Commune.title) }
    }
  }

  private mutating func offer(_ communes: [Int], _ title: String) {
    let territory = program.network.territory
    let rows = communes.prefix(Choice.mostDigits).map { index in
      Choice.Row(
        text: territory.communes[index].name, detail: territory.communes[index].postalCodes.first ?? "",
        intent: .open(.commune(territory.communes[index].code)))
    }
    state.layers = [.choice(Choice(title: title, rows: rows))]
  }
}
