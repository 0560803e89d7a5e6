import PartnerNetwork
import Surface
import Texts

/// The hits of a query, gathered by kind: the kind of the best hit first.
struct SearchResults {
  /// More than anybody reads; the best are kept.
  static let most = 120

  enum Line: Equatable {
    case heading(String)
    case hit(Int)
    case blank
  }

  private let network: Network
  /// In the order of the screen.
  private(set) var hits: [SearchHit] = []
  private(set) var lines: [Line] = []
  private var starts: [Int] = []
  private var lineOfHit: [Int] = []

  init(_ query: String, in network: Network) {
    self.network = network
    var groups: [(title: String, hits: [SearchHit])] = []
    for hit in network.search(query).prefix(Self.most) {
      let title: String =
        switch hit.target {
        case .entity(let index): network.entities[index].kind.title.uppercased()
        case .term: Words.Glossary.title.uppercased()
        case .situation: Words.Situations.title.uppercased()
        }
      if let group = groups.firstIndex(where: { $0.title == title }) {
        groups[group].hits.append(hit)
      } else {
        groups.append((title, [hit]))
      }
    }
    for group in groups {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading("\(group.title) (\(group.hits.count))"))
      starts.append(hits.count)
      for hit in group.hits {
        lineOfHit.append(lines.count)
        lines.append(.hit(hits.count))
        hits.append(hit)
      }
    }
  }

  func line(of hit: Int) -> Int { lineOfHit.indices.contains(hit) ? lineOfHit[hit] : 0 }

  /// The first hit of the next group, or of the first after the last.
  func groupStart(after hit: Int) -> Int { starts.first { $0 > hit } ?? 0 }

  /// The first hit of this group, or of the one before.
  func groupStart(before hit: Int) -> Int { starts.last { $0 < hit } ?? starts.last ?? 0 }

  func name(of hit: Int) -> String {
    switch hits[hit].target {
    case .entity(let index):
      let entity = network.entities[index]
      return (entity.number.map { "\($0) " } ?? "") + entity.shortName
    case .term(let index):
      let term = network.details.terms[index]
      return term.acronym ?? term.name
    case .situation(let index): return network.learning.situations[index].title
    }
  }

  func paint(of hit: Int) -> Paint {
    if case .entity(let index) = hits[hit].target { return Paint(network.entities[index].kind.paintRole) }
    return .text
  }

  func isSituation(_ hit: Int) -> Bool {
    if case .situation = hits[hit].target { true } else { false }
  }

  /// The number to call before anything else, for a situation where somebody may be in danger; nil otherwise.
  func urgentNumber(of hit: Int) -> String? {
    guard case .situation(let index) = hits[hit].target else { return nil }
    return SituationWords.firstNumber(network.learning.situations[index], in: network)
  }

  /// Why it was found: the words of the dataset that answered.
  func reason(of hit: Int) -> String {
    switch hits[hit].field {
    case .acronym, .shortName, .number:
      switch hits[hit].target {
      case .entity(let index): network.entities[index].name
      case .term(let index): network.details.terms[index].name
      case .situation(let index): network.learning.situations[index].title
      }
    case .name, .synonym: "«\u{A0}\(hits[hit].text)\u{A0}»"
    case .summary: Words.Search.inSummary
    case .fact: Words.Search.inFact
    case .definition: Words.Search.inDefinition
    case .story: Words.Search.inStory
    }
  }

  func describe(_ hit: Int) -> String {
    switch hits[hit].target {
    case .entity(let index): "\(network.entities[index].kind.word) \(network.entities[index].name)"
    case .term(let index): "glossaire, \(TermContent.title(network.details.terms[index]))"
    case .situation(let index):
      describe(network.learning.situations[index])
    }
  }

  /// The number to call comes before the situation.
  private func describe(_ situation: Situation) -> String {
    guard let call = SituationWords.calls(situation, in: network, most: 1) else {
      return "\(Words.Situations.one) «\u{A0}\(situation.title)\u{A0}»"
    }
    return "\(Words.Situations.call(call)) \(Words.Situations.oneUrgent) «\u{A0}\(situation.title)\u{A0}»"
  }

  func route(of hit: Int) -> Route {
    switch hits[hit].target {
    case .entity(let index): .card(network.entities[index].id)
    case .term(let index): .glossary(network.details.terms[index].name)
    case .situation(let index): .situation(network.learning.situations[index].id)
    }
  }
}
