import Notebook
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

  /// What was found: in the network, among the communes, or in the user's own notebook.
  enum Hit: Equatable {
    case data(SearchHit)
    case commune(CommuneMatch)
    case own(OwnHit)
  }

  private let network: Network
  /// In the order of the screen.
  private(set) var hits: [Hit] = []
  private(set) var lines: [Line] = []
  private var starts: [Int] = []
  private var lineOfHit: [Int] = []

  init(_ query: String, _ context: Context) {
    network = context.network
    let answers = context.answers.value(for: query) { context.network.answers(to: query) }
    let found = answers.hits
    var groups: [(title: String, hits: [Hit])] = []
    for hit in found.prefix(Self.most) {
      let title = Self.title(of: hit, in: network)
      if let group = groups.firstIndex(where: { $0.title == title }) {
        groups[group].hits.append(.data(hit))
      } else {
        groups.append((title, [.data(hit)]))
      }
    }
    let own = context.desk.search.hits(query, forgives: answers.isEmpty).prefix(Self.most).map(Hit.own)
    // What bears the name that was typed comes before what the user wrote of it.
    let ownPlace = comesFirst(found.first) ? min(1, groups.count) : 0
    if !own.isEmpty { groups.insert((Words.Notebook.title.uppercased(), own), at: ownPlace) }
    let communes = answers.communes.prefix(Self.most).map(Hit.commune)
    if !communes.isEmpty {
      groups.insert((Words.Search.communes.uppercased(), communes), at: answers.communePlace(among: groups.count))
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

  private func comesFirst(_ hit: SearchHit?) -> Bool {
    guard let hit else { return false }
    return network.isUrgent(hit) || hit.isNamed
  }

  private static func title(of hit: SearchHit, in network: Network) -> String {
    switch hit.target {
    case .entity(let index): network.entities[index].kind.title.uppercased()
    case .term: Words.Glossary.title.uppercased()
    case .situation: Words.Situations.title.uppercased()
    }
  }

  /// How many of them are the user's own.
  var ownCount: Int { hits.count { if case .own = $0 { true } else { false } } }

  func line(of hit: Int) -> Int { lineOfHit.indices.contains(hit) ? lineOfHit[hit] : 0 }

  /// The first hit of the next group, or of the first after the last.
  func groupStart(after hit: Int) -> Int { starts.first { $0 > hit } ?? 0 }

  /// The first hit of this group, or of the one before.
  func groupStart(before hit: Int) -> Int { starts.last { $0 < hit } ?? starts.last ?? 0 }

  func name(of hit: Int) -> String {
    switch hits[hit] {
    case .own(let own): own.name
    case .commune(let match): network.territory.communes[match.commune].name
    case .data(let hit): name(hit.target)
    }
  }

  private func name(_ target: SearchHit.Target) -> String {
    switch target {
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
    switch hits[hit] {
    case .own: .accent
    case .commune: .text
    case .data(let hit):
      if case .entity(let index) = hit.target { Paint(network.entities[index].kind.paintRole) } else { .text }
    }
  }

  func isSituation(_ hit: Int) -> Bool { situation(hit) != nil }

  private func situation(_ hit: Int) -> Situation? {
    guard case .data(let found) = hits[hit], case .situation(let index) = found.target else { return nil }
    return network.learning.situations[index]
  }

  /// The number to call before anything else, for a situation where somebody may be in danger; nil otherwise.
  func urgentNumber(of hit: Int) -> String? { situation(hit).flatMap { SituationWords.firstNumber($0, in: network) } }

  /// Why it was found: the words of the dataset, or of the notebook, that answered.
  func reason(of hit: Int) -> String {
    switch hits[hit] {
    case .own(let own): own.reason(in: network)
    case .commune(let match): Words.CommuneReason.short(match, in: network.territory)
    case .data(let hit): reason(hit)
    }
  }

  private func reason(_ hit: SearchHit) -> String {
    switch hit.field {
    case .acronym, .shortName, .number:
      switch hit.target {
      case .entity(let index): network.entities[index].name
      case .term(let index): network.details.terms[index].name
      case .situation(let index): network.learning.situations[index].title
      }
    case .name, .synonym: "«\u{A0}\(hit.text)\u{A0}»"
    case .summary: Words.Search.inSummary
    case .fact: Words.Search.inFact
    case .definition: Words.Search.inDefinition
    case .story: Words.Search.inStory
    }
  }

  func describe(_ hit: Int) -> String {
    switch hits[hit] {
    case .own(let own): own.sentence(in: network)
    case .commune(let match):
      Words.Search.commune(
        network.territory.communes[match.commune].name, Words.CommuneReason.long(match, in: network.territory))
    case .data(let hit): describe(hit.target)
    }
  }

  private func describe(_ target: SearchHit.Target) -> String {
    switch target {
    case .entity(let index): "\(network.entities[index].kind.word) \(network.entities[index].name)"
    case .term(let index): "glossaire, \(TermContent.title(network.details.terms[index]))"
    case .situation(let index): describe(network.learning.situations[index])
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
    switch hits[hit] {
    case .own(let own):
      switch own.target {
      case .note(let note): .own(.note(note.id))
      case .contact(let contact): .own(.contact(contact.id))
      }
    case .commune(let match): .commune(network.territory.communes[match.commune].code)
    case .data(let hit): route(hit.target)
    }
  }

  private func route(_ target: SearchHit.Target) -> Route {
    switch target {
    case .entity(let index): .card(network.entities[index].id)
    case .term(let index): .glossary(network.details.terms[index].name)
    case .situation(let index): .situation(network.learning.situations[index].id)
    }
  }

  /// What a note about it is attached to, by its id; nil for a commune and for a word of the glossary.
  func subject(of hit: Int) -> String? {
    switch hits[hit] {
    case .own(let own): own.target.subject
    case .commune: nil
    case .data(let hit):
      switch hit.target {
      case .entity(let index): network.entities[index].id
      case .situation(let index): network.learning.situations[index].id
      case .term: nil
      }
    }
  }
}
