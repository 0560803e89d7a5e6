import PartnerNetwork
import Surface
import Texts

/// What the program does with what was kept at the last end.
struct Resumption: Equatable, Sendable {
  /// The places that can be gone back to, the home screen first.
  let places: [KeptPlace]
  /// The step of a tour that was being followed.
  let tour: KeptPlace?
  /// Where one was, in words: "sur la fiche « CAF »".
  let words: String
}

extension Program {
  /// Sets the program as it was left, and offers to go back to where one was. Nothing is opened unasked.
  /// - Parameters:
  ///   - session: what was kept; nil where this is the very first start.
  ///   - isGuided: whether the welcome and the tips are shown.
  public func begin(_ state: inout State, session: Session?, isGuided: Bool = true) {
    if isGuided { state.tips = Tips(seen: session?.tips ?? []) }
    guard let session else {
      if isGuided, !screen(state).isBare {
        state.layers.append(.welcome(Welcome(in: network, glyphs: state.settings.glyphs)))
      }
      return
    }
    state.trail.setHome { home in
      home.columns = session.columns
      home.onlyLinked = session.onlyLinked
    }
    state.resumption = resumption(session)
    guard state.route == .home else { return offerTip(&state) }
    let filtered = session.onlyLinked ? Words.Home.nowOnlyLinked : nil
    let offer = state.resumption.map { Words.Session.offer($0.words) }
    let lines = [offer, filtered].compactMap(\.self)
    if lines.isEmpty { offerTip(&state) } else { state.aside = lines.joined(separator: " ") }
  }

  /// What is to be kept when the program ends.
  public func session(_ state: State) -> Session {
    var session = Session()
    let context = context(state)
    let visits = state.trail.visits[...state.trail.position]
    session.places = visits.compactMap { kept($0, context) }
    if session.places.count > Session.mostPlaces {
      session.places = session.places.prefix(1) + session.places.suffix(Session.mostPlaces - 1)
    }
    session.tour = state.tour.flatMap { kept($0, context) }
    if let home = state.trail.visits[0].memory as? HomeMemory {
      (session.columns, session.onlyLinked) = (home.columns, home.onlyLinked)
    }
    session.tips = state.tips?.seen ?? []
    return session
  }

  private func kept(_ visit: Visit, _ context: Context) -> KeptPlace? {
    KeptRoute.route(of: visit, in: network).map { route in
      KeptPlace(route, marks: PlaceMarks.marks(of: visit.memory, in: network))
    }
  }

  // MARK: - The offer

  /// What the last end left, where it leads anywhere. Only the last place is looked at now, so that a start reads no
  /// more data than it needs; the others when one goes there.
  private func resumption(_ session: Session) -> Resumption? {
    var places = session.places
    while let last = places.last {
      if let words = words(last) { return Resumption(places: places, tour: session.tour, words: words) }
      places.removeLast()
    }
    return nil
  }

  /// Where a place is, in words; nil where it no longer is, or where one begins in any case.
  private func words(_ place: KeptPlace) -> String? {
    let subject = place.route.subject
    if place.route == .home {
      guard let index = PlaceMarks.homeChoice(place.marks).flatMap({ network.index(of: $0) }) else { return nil }
      let entity = network.entities[index]
      guard index != network.entities(of: entity.kind).first || entity.kind != HomePanes.kinds[0] else { return nil }
      return Words.Session.home(entity.shortName)
    }
    let name: String?
    switch place.route.screen {
    // The data of communes and of contacts are not read only to name one.
    case CommuneScreen.name, ContactScreen.name, DirectoryScreen.name, PathScreen.name: name = nil
    case PresentationScreen.name: name = KeptRoute.name(KeptRoute.id(subject), in: network)
    default:
      guard KeptRoute.exists(place.route, in: network) else { return nil }
      name = KeptRoute.name(KeptRoute.id(subject), in: network)
    }
    return Words.Session.place(place.route.screen, name)
  }

  /// Goes back to where one was: the places that still exist come onto the trail, after what is there already.
  func resume(_ state: inout State) {
    guard let resumption = state.resumption else { return }
    state.resumption = nil
    let known = resumption.places.filter { KeptRoute.exists($0.route, in: network) }
    if state.tour == nil, let step = resumption.tour, KeptRoute.exists(step.route, in: network) {
      state.tour = visit(step, state)
    }
    guard known.last == resumption.places.last else {
      state.notice = Words.Session.gone
      return
    }
    if let home = known.first, home.route == .home, state.trail.position == 0 {
      let context = context(state)
      let marks = home.marks
      state.trail.setHome { memory in
        if let restored = PlaceMarks.apply(marks, to: memory, context) as? HomeMemory { memory = restored }
      }
    }
    for place in known where place.route != .home {
      let visit = visit(place, state)
      if visit.route != state.route { state.trail.open(visit) }
    }
  }

  private func visit(_ place: KeptPlace, _ state: State) -> Visit {
    let screen = Registry.screen(place.route)
    let context = context(state, isBare: screen.isBare)
    let memory = PlaceMarks.apply(place.marks, to: screen.start(place.route, context), context)
    return Visit(route: place.route, memory: memory)
  }

  /// The command that goes back to where one was: with the key of the last place, where there is none yet.
  func resumeCommand(_ state: State) -> Command? {
    state.resumption.map { resumption in
      Command(
        Words.Session.resume(resumption.words), keys: state.trail.canToggle ? [] : [.character("r")], .resume, .find,
        inPalette: true)
    }
  }
}

extension Trail {
  /// Changes what the home screen remembers, wherever one is.
  mutating func setHome(_ change: (inout HomeMemory) -> Void) {
    guard var home = first.memory as? HomeMemory else { return }
    change(&home)
    first.memory = home
  }
}
