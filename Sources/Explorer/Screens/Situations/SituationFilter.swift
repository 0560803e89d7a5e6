import PartnerNetwork
import Texts

/// What narrows the list of situations besides the words that are typed. Stable: ids, never indexes.
public enum SituationFilter: Hashable, Sendable {
  case profile(Situation.Profile)
  /// A lever, by its id.
  case lever(String)

  /// Filters of one family replace each other.
  private var family: Int {
    switch self {
    case .profile: 0
    case .lever: 1
    }
  }

  /// How the line above the list says it.
  func words(_ network: Network) -> String {
    switch self {
    case .profile(let profile): profile.word
    case .lever(let id): Words.Situations.lever(network.entity(id)?.shortName ?? id)
    }
  }

  /// Danger is everybody's business: no profile hides a situation where a number must be called first.
  func keeps(_ situation: Situation, in network: Network) -> Bool {
    switch self {
    case .profile(let profile): situation.profile == profile || situation.isUrgent
    case .lever(let id): network.index(of: id).map(situation.levers.contains) ?? false
    }
  }

  /// As a route writes it: "levier:lev_06".
  var subject: String {
    switch self {
    case .profile(let profile): "profil:\(profile.rawValue)"
    case .lever(let id): "levier:\(id)"
    }
  }

  /// Nil where the words are those of no filter.
  init?(subject: Substring) {
    let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("profil", let word?):
      let typed = Folding.fold(word)
      guard let profile = Situation.Profile.allCases.first(where: { Folding.fold($0.rawValue) == typed }) else {
        return nil
      }
      self = .profile(profile)
    case ("levier", let id?): self = .lever(id)
    default: return nil
    }
  }

  /// Whether another stands for the same thing, so that one takes the place of the other.
  func replaces(_ other: SituationFilter) -> Bool { family == other.family }
}
