import Texts

extension Dialogue {
  private static let endOfText = "."
  private static let nothing = "-"

  /// A form that has just been opened asks for each of its fields.
  mutating func askForm() {
    guard state.layers.isEmpty, asking == nil, let form = state.trail.current.memory as? NotebookFormMemory,
      !form.isSaving, now() != told, told?.route != state.route,
      let first = screenListing().first(where: { $0.asks != nil })
    else { return }
    told = now()
    let notice = form.isNote ? Words.Menu.writingNote : Words.Menu.writing
    telling = .lines([head(Array(screenListing().prefix(1))), notice])
    ask(first)
    asksAll = !form.isNote
  }

  /// The next line typed goes into that line's field.
  mutating func ask(_ line: SpokenLine) {
    asking = line
    asksAll = false
    if telling == .change { telling = .nothing }
  }

  /// What is said before the field is asked.
  func question(_ line: SpokenLine) -> [String] {
    guard let form = state.trail.current.memory as? NotebookFormMemory else { return [] }
    let text = form.areas[form.field].text
    if form.isNote { return text.isEmpty || telling == .nothing ? [] : wrapped(Words.Menu.writingMore) }
    return wrapped(Words.Menu.field(text))
  }

  /// Takes what was typed for a field.
  mutating func take(_ line: String, for field: SpokenLine) -> [Effect] {
    telling = .nothing
    guard let form = state.trail.current.memory as? NotebookFormMemory else {
      asking = nil
      telling = .change
      guard !line.isEmpty else { return [] }
      return perform(.edit(.clear)) + perform(.edit(.insert(DialogueRequest.trimmed(line))))
    }
    let typed = DialogueRequest.trimmed(line)
    if typed == Self.endOfText { return finish() }
    if typed == Self.nothing { return empty() }
    if form.isNote {
      let isFirst = form.areas[0].text.isEmpty
      return isFirst && typed.isEmpty ? [] : perform(.edit(.insert(isFirst ? line : "\n" + line)))
    }
    var effects: [Effect] = []
    if !typed.isEmpty { effects = perform(.edit(.clear)) + perform(.edit(.insert(typed))) }
    return effects + nextField()
  }

  /// Asks for the next field; after the last one, shows all of them.
  private mutating func nextField() -> [Effect] {
    guard asksAll, let form = state.trail.current.memory as? NotebookFormMemory else { return finish() }
    let fields = screenListing().filter { $0.asks != nil }
    guard fields.indices.contains(form.field + 1) else { return finish() }
    let field = fields[form.field + 1]
    let effects = select(field)
    ask(field)
    asksAll = true
    return effects
  }

  private mutating func finish() -> [Effect] {
    (asking, asksAll) = (nil, false)
    telling = .from(0)
    return []
  }

  /// Takes all of a field away.
  private mutating func empty() -> [Effect] {
    var effects: [Effect] = []
    // A text is taken away line by line, with what parts them.
    while let form = state.trail.current.memory as? NotebookFormMemory, !form.areas[form.field].text.isEmpty {
      let before = form.areas[form.field].text.count
      effects += perform(.edit(.clear)) + perform(.edit(.backspace))
      guard let after = state.trail.current.memory as? NotebookFormMemory, after.areas[after.field].text.count < before
      else { break }
    }
    guard let form = state.trail.current.memory as? NotebookFormMemory, !form.isNote else { return effects }
    return effects + nextField()
  }
}
