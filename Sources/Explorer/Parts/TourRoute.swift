import PartnerNetwork
import Texts

extension TourTarget {
  /// The place of the explorer that a dataset names.
  public var route: Route {
    switch view {
    case .home: .home
    case .card: .card(subject)
    case .map: .map(subject)
    case .matrix: .matrix(subject)
    case .overview: .overview(subject)
    case .directory: .directory(subject)
    case .commune: .commune(subject)
    case .list: Route(ListScreen.name, subject)
    case .path: Route(PathScreen.name, subject)
    case .situations: .situations(subject)
    case .situation: .situation(subject)
    case .quiz: .quiz(subject)
    case .glossary: .glossary(subject)
    }
  }

  /// What Enter does there, in words: "ouvrir la fiche « CAF »".
  public func invitation(in network: Network) -> String { Words.Tour.open(view, names(in: network)) }

  /// The entity that it is about, as an index; nil where it is about two, or about none.
  func entity(in network: Network) -> Int? {
    switch view {
    case .card, .map, .matrix, .overview: network.index(of: subject)
    default: nil
    }
  }

  private func names(in network: Network) -> [String] {
    guard !subject.isEmpty else { return [] }
    switch view {
    case .card, .map, .matrix, .overview, .path:
      return subject.split(separator: " ").compactMap { network.entity(String($0))?.shortName }
    case .directory:
      return subject.split(separator: ",").compactMap { DirectoryFilter(subject: $0)?.brief(network) }
    case .commune:
      return network.territory.commune(subject).map { [network.territory.communes[$0].name] } ?? []
    case .list: return Kind(rawValue: subject).map { [$0.words] } ?? []
    case .situation:
      let learning = network.learning
      return learning.situation(subject).map { [learning.situations[$0].title] } ?? []
    case .glossary: return [subject]
    case .home, .situations, .quiz: return []
    }
  }
}
