/// What a search found, and why.
public struct SearchHit: Equatable, Sendable {
  public enum Target: Hashable, Sendable {
    /// Index in `Network.entities`.
    case entity(Int)
    /// Index in `NetworkDetails.terms`.
    case term(Int)
    /// Index in `Learning.situations`.
    case situation(Int)
  }

  /// The part of the target in which the words were found.
  public enum Field: Int, Sendable {
    case acronym, shortName, name, number, synonym, summary, fact, definition, story
  }

  public let target: Target
  public let field: Field
  /// The text of that field, as written.
  public let text: String
  public let score: Int
}

extension SearchHit {
  /// Whether what was typed is one of its names or an everyday word for it, and not only in what is said of it.
  public var isNamed: Bool {
    switch field {
    case .acronym, .shortName, .name, .number, .synonym: true
    case .summary, .fact, .definition, .story: false
    }
  }
}

extension SearchHit.Field {
  /// What a match in this field is worth.
  var weight: Int {
    switch self {
    case .acronym, .number: 200
    case .shortName: 190
    case .name: 160
    case .synonym: 150
    case .summary, .story: 80
    case .definition: 70
    case .fact: 50
    }
  }
}

extension Kind {
  /// Added to the score: what people look for first comes first.
  var searchBonus: Int {
    switch self {
    case .lever: 24
    case .partner: 18
    case .framework: 16
    case .scheme: 12
    case .axis, .audience: 6
    default: 2
    }
  }
}

extension Situation {
  /// Added to the score: where somebody may be in danger, before all else; otherwise after the names of the network.
  var searchBonus: Int { isUrgent ? 60 : -30 }
}

extension Network {
  /// Searches names, acronyms, synonyms, summaries, facts, situations and glossary; best first. Accents, case, apostrophes,
  /// hyphens and kinds of blanks do not count, nor one typing error in a word of five letters or more.
  public func search(_ query: String) -> [SearchHit] { searchIndexOnDemand.value.search(query) }
}
