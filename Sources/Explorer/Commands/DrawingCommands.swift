import PartnerNetwork
import Surface
import Texts

extension Program {
  /// The drawings of the network, each about what has the focus, and the path between two things.
  func drawings(_ state: State) -> [Command] {
    // F6 leads to the map where letters are text.
    let map = Command(
      Words.Map.open, hint: state.route.screen == MapScreen.name ? nil : Words.Map.hint,
      keys: [.character("c"), .function(6)], .map, .understand, priority: 5, inPalette: true)
    return [map] + Self.screens.filter { $0.intent != .about(state.route.screen) } + [pathCommand(state)]
  }

  /// Those that have one key, whatever has the focus.
  private static let screens: [Command] = {
    [
      Command(
        Words.Matrix.show, hint: Words.Matrix.showHint, keys: [.character("x")], .about(MatrixScreen.name), .find,
        priority: 12, inPalette: true),
      Command(
        Words.Overview.show, hint: Words.Overview.showHint, keys: [.character("v")], .about(OverviewScreen.name), .find,
        priority: 13, inPalette: true),
    ]
  }()

  /// Says what the key does now: once a start is taken, the footer names it until the other end is chosen.
  private func pathCommand(_ state: State) -> Command {
    let keys: [Key] = [.character("d")]
    if let path = state.trail.current.memory as? PathMemory, let from = path.finding?.from {
      return Command(
        Words.Path.again(network.entities[from].shortName), hint: Words.Path.againHint, keys: keys, .path,
        .understand, priority: 5, inPalette: true)
    }
    if let start = state.pathStart.flatMap({ network.entity($0) }) {
      // A long name would leave no room for any other hint.
      let short = Truncation.end(start.shortName, columns: 20, ellipsis: state.settings.glyphs.ellipsis)
      return Command(
        Words.Path.go(start.shortName), hint: Words.Path.goHint(short), keys: keys, .path, .understand,
        priority: 1, inPalette: true)
    }
    return Command(
      Words.Path.mark, hint: Words.Path.markHint, keys: keys, .path, .understand, priority: 14, inPalette: true)
  }

  /// Opens a screen about what has the focus.
  func openAbout(_ name: String, _ state: inout State) {
    let focus = screen(state).focus(state.trail.current.memory, context(state))
    open(Route(name, focus.map { network.entities[$0].id } ?? ""), &state)
  }

  /// Takes what has the focus for one end of a path; with the second, the path is shown.
  func takeEndOfPath(_ state: inout State) {
    if let path = state.trail.current.memory as? PathMemory, let from = path.finding?.from {
      state.pathStart = network.entities[from].id
      state.notice = Words.Path.marked(network.entities[from].shortName)
      return
    }
    guard let focus = screen(state).focus(state.trail.current.memory, context(state)) else {
      state.notice = Words.Path.nothingChosen
      return
    }
    let entity = network.entities[focus]
    guard let start = state.pathStart else {
      state.pathStart = entity.id
      state.notice = Words.Path.marked(entity.shortName)
      return
    }
    state.pathStart = nil
    if start == entity.id {
      state.notice = Words.Path.unmarked(entity.shortName)
    } else {
      open(.path(start, entity.id), &state)
    }
  }
}
