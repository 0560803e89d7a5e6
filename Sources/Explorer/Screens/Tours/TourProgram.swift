import PartnerNetwork
import Surface
import Texts

extension Program {
  /// What leads to the tours from every screen. While one is being followed, the footer says how to come back to it.
  func tours(_ state: State) -> [Command] {
    // F3 leads there where letters are text, and without Shift.
    let keys: [Key] = [.character("F"), .function(3)]
    let isOnStep = state.route.screen == TourStepScreen.name
    guard !isOnStep, let memory = state.tour?.memory as? TourStepMemory, let page = TourPage(memory, in: network) else {
      return [
        Command(
          isOnStep ? Words.Tour.showAll : Words.Tour.show, hint: isOnStep ? Words.Tour.hint : nil, keys: keys,
          .open(.tours), .find, priority: 7, inPalette: true)
      ]
    }
    let isOnList = state.route.screen == TourListScreen.name
    let resume = Command(
      Words.Tour.resume(page.tour.title, page.number + 1), hint: isOnList ? Words.Tour.resumeHint : Words.Tour.hint,
      keys: keys, .tour(.resume), .find, priority: 3, inPalette: true)
    // The palette alone has them: one does not leave what one does not see by a key.
    let leave = Command(Words.Tour.leave, keys: [], .tour(.leave), .find, inPalette: true)
    let all = Command(Words.Tour.showAll, keys: [], .open(.tours), .find, inPalette: true)
    return isOnList ? [resume, leave] : [resume, all, leave]
  }

  /// What only the program can do of what is meant in a tour; the rest is the screen's.
  func follow(_ intent: TourIntent, _ state: inout State) -> [Effect] {
    switch intent {
    case .resume: resumeTour(&state)
    case .leave: leaveTour(&state)
    case .previous where (state.trail.current.memory as? TourStepMemory)?.number == 0: leaveTour(&state)
    default: return send(.tour(intent), &state)
    }
    return []
  }

  /// Keeps the step where one is, so that it can be found again from anywhere. At the end there is nothing to resume.
  func rememberTour(_ state: inout State) {
    guard let memory = state.trail.current.memory as? TourStepMemory else { return }
    state.tour = TourPage(memory, in: network)?.step == nil ? nil : state.trail.current
  }

  /// To the step on the trail, where what was visited after it stays ahead; else to a new visit of it.
  private func resumeTour(_ state: inout State) {
    guard let step = state.tour else { return open(.tours, &state) }
    if let place = state.trail.visits.lastIndex(where: { $0.route == step.route }) {
      state.trail.move(to: place)
    } else {
      state.trail.open(step)
    }
  }

  /// From the step itself, to the place before it.
  private func leaveTour(_ state: inout State) {
    let current = state.trail.current.memory as? TourStepMemory
    let page = (current ?? state.tour?.memory as? TourStepMemory).flatMap { TourPage($0, in: network) }
    state.tour = nil
    if current != nil {
      goBack(&state)
      // Where there is nowhere to go back to, that has been said.
      guard state.justReturned else { return }
    }
    guard let page, page.number > 0 || current == nil else { return }
    state.notice =
      page.step == nil ? Words.Tour.leftAtEnd : Words.Tour.left(page.number + 1, of: page.tour.steps.count)
  }
}
