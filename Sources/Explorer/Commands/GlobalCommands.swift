import PartnerNetwork
import Surface
import Texts

extension Program {
  /// Everything that one may do now: the screen's commands, then those that are everywhere.
  func commands(_ state: State) -> [Command] {
    let screen = screen(state)
    let memory = state.trail.current.memory
    let own = screen.commands(memory, context(state))
    return withKeysOfTheirOwn([own] + shared(state), state)
  }

  /// What one may do on every screen, whatever is there.
  func commandsEverywhere(_ state: State) -> [Command] { withKeysOfTheirOwn(shared(state), state) }

  /// Those of them that the footer has a word for: it is drawn at every key, the others are not asked for as often.
  func hinted(_ state: State, _ context: Context) -> [Command] {
    let own = screen(state).commands(state.trail.current.memory, context)
    return withKeysOfTheirOwn([own] + shared(state), state) { $0.hint != nil }
  }

  /// The command that a key leads to: the first that has it, the screen's own before the others, which are not even
  /// made for the keys that are pressed most.
  func command(for key: Key, _ state: State) -> Command? {
    let own = screen(state).commands(state.trail.current.memory, context(state))
    if let command = own.first(where: { $0.keys.contains(key) }) { return command }
    for list in shared(state) {
      if let command = list.first(where: { $0.keys.contains(key) }) { return command }
    }
    return nil
  }

  /// What may be done on every screen.
  private func shared(_ state: State) -> [[Command]] {
    [
      places(state), Self.openings, OtherLists.commands, drawings(state), tours(state), Self.notebookCommands,
      isPresenting(state) ? [] : [Self.presentCommand], Self.overlays, program(state),
      [QualityCommands.open],
    ]
  }

  /// Leaves to each command the keys that do lead to it: not those of a command before it nor, where letters are
  /// text, those that type. What is left without a key stands in the palette or not at all.
  private func withKeysOfTheirOwn(
    _ lists: [[Command]], _ state: State, where isAsked: (Command) -> Bool = { _ in true }
  ) -> [Command] {
    let takesText = screen(state).takesText(state.trail.current.memory)
    let goesForward = state.justReturned && state.trail.canGoForward
    var taken = KeySet()
    var kept: [Command] = []
    for list in lists {
      // By their places: a command takes long to copy, and most are left out at each frame.
      for place in list.indices {
        // The keys that are left to it; nil for all of them, as most keep theirs and need no list of their own.
        var left: [Key]?
        for (number, key) in list[place].keys.enumerated() {
          let isOwn =
            goesForward && key == .right
            ? list[place].intent == .forward : !(takesText && TextInput.edit(for: key) != nil) && taken.insert(key)
          if isOwn { left?.append(key) } else if left == nil { left = Array(list[place].keys[..<number]) }
        }
        guard isAsked(list[place]) else { continue }
        guard let left else {
          kept.append(list[place])
          continue
        }
        if !left.isEmpty || list[place].inPalette { kept.append(list[place].keeping(left)) }
      }
    }
    return kept
  }

  private func places(_ state: State) -> [Command] {
    let trail = state.trail
    // Where / searches the screen itself, its own command says so.
    let searches = [SearchScreen.name, DirectoryScreen.name, SituationsScreen.name].contains(state.route.screen)
    let next = trail.next.map { Registry.screen($0.route).title($0.memory, context(state)) }
    return [resumeCommand(state)].compactMap(\.self) + [
      Command(
        Words.back, hint: trail.canGoBack ? Words.backHint : nil, keys: [.left, .escape, .backspace], .back,
        priority: 3, unavailable: trail.canGoBack ? nil : Words.firstPlace),
      Command(
        next.map(Words.forwardTo) ?? Words.forward, hint: state.justReturned ? next : nil, keys: [.right], .forward,
        priority: 4, unavailable: trail.canGoForward ? nil : Words.lastPlaceReached),
      Command(
        Words.lastPlace, keys: [.character("r")], .lastPlace, .find,
        unavailable: trail.canToggle ? nil : Words.noLastPlace, inPalette: true),
      Command(
        Words.search, hint: searches ? nil : Words.searchHint, keys: [.character("/"), .control("f")], .open(.search()),
        .find,
        priority: 4, inPalette: true),
    ]
  }

  /// Screens that have a key of their own, whatever has the focus.
  private static let openings: [Command] = {
    [
      Command(
        Words.Directory.show, keys: [.character("a")], .open(.directory()), .find, inPalette: true),
      Command(
        Words.Directory.urgent, keys: [.character("u")], .open(.directory(DirectoryFilter.emergency.subject)), .find,
        inPalette: true),
      Command(Words.Situations.show, keys: [.character("s")], .open(.situations()), .find, inPalette: true),
      Command(
        Words.Quiz.show, keys: [.character("Q"), .function(4)], .open(.quiz()), .find, inPalette: true),
    ]
  }()

  private static let overlays: [Command] = {
    [
      Command(
        Words.goTo, hint: Words.goToHint, keys: [.character(":"), .control("p")], .palette, .find, priority: 9),
      Command(
        Words.terms, hint: Words.termsHint, keys: [.character("k")], .terms, .understand, priority: 6, inPalette: true),
      Command(
        Words.source, hint: Words.sourceHint, keys: [.character("i")], .source, .understand, priority: 7,
        inPalette: true),
      Command(
        Words.Copy.field, hint: Words.Copy.fieldHint, keys: [.character("y")], .copyField, .understand, priority: 10),
      Command(Words.Copy.card, keys: [.character("Y"), .control("y")], .copyCard, .understand, inPalette: true),
    ]
  }()

  private func program(_ state: State) -> [Command] {
    var commands = [
      Command(
        Words.help, hint: Words.helpHint, keys: [.function(1), .character("?")], .help, .program, priority: 0,
        inPalette: true),
      Self.welcomeCommand,
    ]
    // A screen that is told has nothing to click.
    if !state.settings.isAccessible {
      commands.append(
        Command(
          state.settings.mouse ? Words.mouseStop : Words.mouseStart, keys: [.character("m")], .toggleMouse, .program,
          inPalette: true))
    }
    return commands + [
      Command(Words.nextTheme, keys: [.function(2)], .nextTheme, .program, inPalette: true),
      Command(
        state.settings.isAccessible ? Words.Accessible.turnOff : Words.Accessible.turnOn, keys: [.function(12)],
        .toggleAccessible, .program, inPalette: true, synonyms: Words.Accessible.synonyms),
      Command(Words.suspend, keys: [.control("z")], .suspend, .program),
      Command(
        Words.quit, hint: Words.quitHint, keys: [.character("q"), .control("c")], .quit, .program, priority: 8,
        inPalette: true),
    ]
  }
}
