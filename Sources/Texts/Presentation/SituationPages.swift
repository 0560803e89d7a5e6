import PartnerNetwork

extension Presentation {
  /// The pages of a situation: whom to call first of all, whom to turn to, what to do.
  /// - Parameter index: of the situation, in `Learning.situations`.
  public init(situation index: Int, in network: Network) {
    let situation = network.learning.situations[index]
    self.init(
      subject: situation.id, title: situation.title,
      pages: SituationPages(situation: situation, network: network).all)
  }
}

/// Makes the pages of a situation.
struct SituationPages {
  let situation: Situation
  let network: Network

  private var target: PageTarget { .situation(situation.id) }
  private var sources: [String] {
    situation.sources.map { network.details.sources[$0]?.line ?? Words.Source.unknown }
  }

  var all: [Page] {
    [cover] + calls + story + contacts + steps + means + caution + [Words.Presentation.end(target)]
  }

  private var cover: Page {
    let kind = [Words.Presentation.situation, situation.profile?.rawValue].compactMap(\.self)
    return Page(
      situation.title, kind: .cover, [.quiet(kind.joined(separator: " · "))], notes: Words.Presentation.coverNotes,
      target: target)
  }

  /// The number to call before anything else has a page of its own.
  private var calls: [Page] {
    guard let first = situation.calls.first else { return [] }
    let others = situation.calls.dropFirst().map { PageRow(call($0), $0.reason) }
    let number = telephone(first.entity)
    let name = network.entities[first.entity].shortName
    let page = Page(
      Words.Presentation.callFirst,
      (number.map { [.figure($0)] } ?? [.text(name)]) + [.text(first.reason)], sources: sources, target: target)
    return [page]
      + (others.isEmpty
        ? [] : [Page(Words.Presentation.callAlso, [.rows(Array(others))], sources: sources, target: target)])
  }

  private func telephone(_ entity: Int) -> String? {
    network.details.entity(entity).contacts.first { $0.means == .telephone }?.value
  }

  /// "39 19 (violences femmes)": a short name that has no number gets it.
  private func call(_ person: Situation.Person) -> String {
    let name = network.entities[person.entity].shortName
    guard let number = telephone(person.entity), !name.contains(number) else { return name }
    return "\(number) · \(name)"
  }

  private var story: [Page] {
    situation.story.map { [Page(Words.Presentation.story, [.text($0)], sources: sources, target: target)] } ?? []
  }

  private var contacts: [Page] {
    guard !situation.contacts.isEmpty else { return [] }
    let rows = situation.contacts.map { PageRow(network.entities[$0.entity].shortName, $0.reason) }
    return [
      // What is proposed and no rule is said to be so, on the wall too.
      Page(
        Words.Presentation.contacts, [.rows(rows)], takeaway: Words.Presentation.proposal, sources: sources,
        target: target)
    ]
  }

  private var steps: [Page] {
    guard !situation.firstSteps.isEmpty else { return [] }
    return [Page(Words.Presentation.firstSteps, [.points(situation.firstSteps)], sources: sources, target: target)]
  }

  private var means: [Page] {
    [
      (Words.Presentation.schemes, situation.schemes), (Words.Presentation.frameworks, situation.frameworks),
      (Words.Presentation.levers, situation.levers),
    ].filter { !$0.1.isEmpty }.map { title, entities in
      Page(
        title, [.rows(entities.map { PageRow(EntityPages.title(network.entities[$0]), "") })], sources: sources,
        target: target)
    }
  }

  private var caution: [Page] {
    guard let text = situation.caution else { return [] }
    let advice = situation.isCautionSourced ? [] : [PageBlock.quiet(Words.Presentation.advice)]
    return [Page(Words.Presentation.caution, [.text(text)] + advice, sources: sources, target: target)]
  }
}
