import PartnerNetwork

/// Which places are kept, and which of those that were kept still exist.
enum KeptRoute {
  /// The route by which a place is kept; nil for one that is not: what was typed, a form, a quiz under way.
  static func route(of visit: Visit, in network: Network) -> Route? {
    switch visit.memory {
    case let directory as DirectoryMemory: .directory(directory.filters.map(\.subject).joined(separator: ","))
    case let situations as SituationsMemory: .situations(situations.filters.map(\.subject).joined(separator: ","))
    case let commune as CommuneMemory: .commune(commune.isOwnPlace ? "" : commune.code ?? "")
    case let overview as OverviewMemory: .overview(overview.focus.map { network.entities[$0].id } ?? "")
    // The term that it was opened on; where one is now is a mark.
    case is GlossaryMemory: .glossary()
    case is SearchMemory, is NotebookFormMemory, is QuizMemory: nil
    default: visit.route
    }
  }

  /// Whether a place that was kept is one of these data; false for what another version kept.
  static func exists(_ route: Route, in network: Network) -> Bool {
    let subject = route.subject
    func isEntity(_ id: String) -> Bool { network.index(of: id) != nil }
    switch route.screen {
    case HomeScreen.name, GlossaryScreen.name, TourListScreen.name, NotebookScreen.name: return subject.isEmpty
    case CardScreen.name, MapScreen.name: return isEntity(subject)
    case MatrixScreen.name, OverviewScreen.name: return subject.isEmpty || isEntity(subject)
    case ListScreen.name: return Kind(rawValue: subject) != nil
    case DirectoryScreen.name: return filters(subject) { DirectoryFilter(subject: $0).map(isKnown) ?? false }
    case SituationsScreen.name: return filters(subject) { SituationFilter(subject: $0).map(isKnown) ?? false }
    case CommuneScreen.name: return subject.isEmpty || network.territory.commune(subject) != nil
    case SituationScreen.name: return network.learning.situation(subject) != nil
    case TourStepScreen.name: return network.learning.tour(id(subject)) != nil
    case PresentationScreen.name: return PresentationMemory(id(subject), in: network).presentation != nil
    case PathScreen.name: return PathScreen.ends(subject, network) != nil
    case ContactScreen.name: return DirectoryEntry.Owner(id: owner(subject), in: network) != nil
    default: return false
    }
    func isKnown(_ filter: DirectoryFilter) -> Bool {
      switch filter {
      case .lever(let id): isEntity(id)
      case .commune(let code): network.territory.commune(code) != nil
      default: true
      }
    }
    func isKnown(_ filter: SituationFilter) -> Bool {
      if case .lever(let id) = filter { isEntity(id) } else { true }
    }
  }

  /// What an entity, a situation or a tour is called, by its id.
  static func name(_ id: String, in network: Network) -> String? {
    if let entity = network.entity(id) { return entity.shortName }
    if let situation = network.learning.situation(id) { return network.learning.situations[situation].title }
    return network.learning.tour(id).map { network.learning.tours[$0].title }
  }

  /// The id in a subject such as "par_decouverte 3".
  static func id(_ subject: String) -> String { subject.split(separator: " ").first.map(String.init) ?? "" }

  /// The id in a subject such as "cpl_adil/2".
  static func owner(_ subject: String) -> String { subject.split(separator: "/").first.map(String.init) ?? "" }

  private static func filters(_ subject: String, where isKnown: (Substring) -> Bool) -> Bool {
    subject.split(separator: ",").allSatisfy(isKnown)
  }
}
