import PartnerNetwork
import Surface
import Texts

extension Route {
  /// The pages of a tour, from those of a step on.
  /// - Parameter step: counted from 1, as in `tour(_:step:)`.
  public static func presentation(ofTour id: String, step: Int, in network: Network) -> Route {
    guard let tour = network.learning.tour(id) else { return .presentation(id) }
    let steps = Presentation(tour: tour, in: network).steps
    return .presentation(id, page: steps.indices.contains(step - 1) ? steps[step - 1] + 1 : 1)
  }

  /// Where a page leads.
  init(_ target: PageTarget) {
    switch target {
    case .entity(let id): self = .card(id)
    case .situation(let id): self = .situation(id)
    case .view(let target): self = target.route
    }
  }
}

extension Program {
  /// Whether a presentation has the window.
  func isPresenting(_ state: State) -> Bool { state.route.screen == PresentationScreen.name }

  /// The colours that the state is shown in: those of a wall while a presentation has the window. Who wants no colour
  /// has none there either.
  public func theme(_ state: State) -> Theme {
    isPresenting(state) && state.settings.theme != .mono ? state.settings.wall : state.settings.theme
  }

  /// The next colours: of the wall while presenting, whose user's own stay as they are.
  func nextTheme(_ state: inout State) -> [Effect] {
    let isWall = isPresenting(state) && state.settings.theme != .mono
    let themes = isWall ? [Theme.projector, .dark, .terminal] : Theme.all
    let place = themes.firstIndex(of: isWall ? state.settings.wall : state.settings.theme) ?? 0
    let next = themes[(place + 1) % themes.count]
    if isWall { state.settings.wall = next } else { state.settings.theme = next }
    state.notice = Words.theme(next.name)
    return isWall ? [] : [.keepTheme(next.name)]
  }

  /// Presents what has the focus. Where one dived here from its own presentation, that is where it leads back.
  func present(_ state: inout State) {
    guard !isPresenting(state) else { return }
    let screen = screen(state)
    let route =
      screen.presented(state.trail.current.memory, context(state)) ?? presentedLearning(state)
      ?? presentedEntity(state)
    guard let route else {
      state.notice = Words.Presentation.nothingChosen
      return
    }
    let before = state.trail.visits[max(0, state.trail.position - 1)]
    let subject = { (route: Route) in route.subject.split(separator: " ").first }
    if before.route.screen == PresentationScreen.name, subject(before.route) == subject(route) {
      return state.trail.move(to: state.trail.position - 1)
    }
    open(route, &state)
  }

  /// A situation or a tour: on its own screen, or chosen in a list.
  private func presentedLearning(_ state: State) -> Route? {
    if let list = state.trail.current.memory as? TourListMemory {
      let tours = network.learning.tours
      let place = list.place.selected
      return tours.indices.contains(place) ? .presentation(tours[place].id) : nil
    }
    if let list = state.trail.current.memory as? SituationsMemory {
      return list.situation.map { .presentation(network.learning.situations[$0].id) }
    }
    if let step = state.trail.current.memory as? TourStepMemory, network.learning.tour(step.tour) != nil {
      return .presentation(ofTour: step.tour, step: step.number + 1, in: network)
    }
    let route = state.route
    let isSituation = route.screen == Route.situation("").screen && network.learning.situation(route.subject) != nil
    return isSituation ? .presentation(route.subject) : nil
  }

  /// On a card, what the card is about; elsewhere what is selected.
  private func presentedEntity(_ state: State) -> Route? {
    let own = state.route.screen == CardScreen.name ? network.index(of: state.route.subject) : nil
    let focus = own ?? screen(state).focus(state.trail.current.memory, context(state))
    return focus.map { .presentation(network.entities[$0].id) }
  }

  /// Brings a dark page back; false where none is dark.
  func wakes(_ state: inout State) -> Bool {
    guard var memory = state.trail.current.memory as? PresentationMemory, memory.isBlack else { return false }
    memory.isBlack = false
    state.trail.current.memory = memory
    return true
  }

  static let presentCommand = Command(
    Words.Presentation.show, keys: [.function(5)], .page(.present), .understand, inPalette: true)
}
