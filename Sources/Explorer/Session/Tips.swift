import Texts

/// The tips: one line on the first visit of each screen, and never again.
struct Tips: Equatable, Sendable {
  /// The names of the screens whose tip was shown.
  var seen: Set<String> = []
}

extension Program {
  /// Says the tip of the screen where one is, on the first visit, where there is nothing else to say.
  func offerTip(_ state: inout State) {
    guard let tips = state.tips, state.notice == nil, state.aside == nil, state.layers.isEmpty else { return }
    let screen = state.route.screen
    guard !isTooSmall(state), !tips.seen.contains(screen), let tip = Words.Tips.tip(screen) else { return }
    state.tips?.seen.insert(screen)
    state.aside = tip
  }
}
