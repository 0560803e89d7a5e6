import PartnerNetwork
import Texts

/// What the `i` popup says: where a link or a statement comes from, and how sure it is.
enum SourceContent {
  static func entry(_ entry: CardEntry, in network: Network) -> PopupContent? {
    switch entry {
    case .paragraph: nil
    case .own(let own):
      PopupContent(
        title: Words.Source.title,
        paragraphs: [.strong(own.title(in: network)), .plain(Words.Notebook.written)]
          + (own.modified.map { [.quiet($0)] } ?? []))
    case .link(let link): link.links.isEmpty ? nil : links(link.links, in: network)
    case .fact(let fact): self.fact(fact, in: network)
    case .contact(let contact):
      PopupContent(
        title: Words.Source.title,
        paragraphs: [
          .strong("\(contact.label ?? contact.means.title)\u{A0}: \(contact.value)"),
          .plain(source(contact.source, in: network)),
          .plain(contact.date.map { Words.Source.dated(DateWords.written($0)) } ?? Words.Source.undated),
          .quiet(contact.confidence.sentence),
        ])
    case .address(let address):
      PopupContent(
        title: Words.Source.title,
        paragraphs: [
          .strong(address.text), .plain(address.url ?? Words.Source.lostAddress),
          .plain(LinkWords.origin(source: address.source, section: address.section, in: network)),
        ])
    case .caution(let caution):
      PopupContent(
        title: Words.Source.title,
        paragraphs: [.strong(caution.text)] + caution.sources.map { .plain(source($0, in: network)) })
    case .figure(let figure):
      PopupContent(
        title: Words.Source.title,
        paragraphs: [
          .strong("\(figure.label)\u{A0}: \(figure.value)\(figure.unit.map { " \($0)" } ?? "")."),
          figure.citedSource.map { .plain(Words.Source.cited($0)) },
          .plain(origin(figure.source, figure.sections, in: network)),
        ].compactMap(\.self))
    case .date(let date):
      PopupContent(
        title: Words.Source.title,
        paragraphs: [
          .strong("\(date.label)\u{A0}: \(date.value)."), .plain(origin(date.source, date.sections, in: network)),
        ])
    case .law(let law):
      PopupContent(
        title: Words.Source.title,
        paragraphs: [
          .strong(law.reference ?? Words.Source.notCited), .plain(law.subject),
          law.nature == .deduced ? .quiet(Words.Source.lawNotWritten) : nil,
          .plain(origin(law.source, law.sections, in: network)),
        ].compactMap(\.self))
    case .detail(let detail): self.detail(detail, in: network)
    case .place(let local): point(network.territory.points[local.nearby.point], in: network)
    case .contract(let index): point(network.territory.points[index], in: network)
    case .commune(let index):
      PopupContent(
        title: Words.Source.title,
        paragraphs: [
          .strong(Words.Commune.touches(network.territory.communes[index].name)),
          .plain(network.territory.geography?.source.map { source($0, in: network) } ?? Words.Source.unknown),
        ])
    case .person(let person):
      person.call.map { self.entry(.contact($0), in: network) }
        ?? stated(person.reason, person.sources, SituationWords.order, in: network)
    case .advice(let advice): stated(advice.text, advice.sources, advice.nature, in: network)
    case .situation(let index): situation(network.learning.situations[index], in: network)
    case .source(let id):
      PopupContent(
        title: Words.Source.title,
        paragraphs: [
          .strong(network.details.sources[id]?.title ?? id), .plain(source(id, in: network)),
          network.details.sources[id]?.url.map { .plain($0) },
        ].compactMap(\.self))
    }
  }

  /// Where a situation comes from, and how sure it is.
  static func situation(_ situation: Situation, in network: Network) -> PopupContent {
    let confidence = situation.confidence?.sentence ?? SituationWords.unknownConfidence
    return stated(situation.title, situation.sources, confidence, in: network)
  }

  /// A text, the sources that it rests on, and what they are worth for it.
  private static func stated(
    _ text: String, _ sources: [String], _ remark: String, in network: Network
  ) -> PopupContent {
    let lines = sources.isEmpty ? [Words.Source.unknown] : sources.map { source($0, in: network) }
    return PopupContent(
      title: Words.Source.title, paragraphs: [.strong(text)] + lines.map { .plain($0) } + [.quiet(remark)])
  }

  /// Where the map comes from.
  static func map(in network: Network) -> PopupContent {
    let known = network.territory.geography?.source.map { source($0, in: network) }
    return PopupContent(title: Words.Source.title, paragraphs: [.plain(known ?? Words.Source.unknown)])
  }

  private static func detail(_ detail: CardDetail, in network: Network) -> PopupContent {
    let sources = detail.sources.isEmpty ? [Words.Source.unknown] : detail.sources.map { source($0, in: network) }
    return PopupContent(
      title: Words.Source.title,
      paragraphs: [.strong("\(detail.label)\u{A0}: \(detail.words)")] + sources.map { .plain($0) }
        + (detail.date.map { [.plain(Words.Source.dated(DateWords.written($0)))] } ?? []))
  }

  private static func point(_ point: ServicePoint, in network: Network) -> PopupContent {
    PopupContent(
      title: Words.Source.title,
      paragraphs: [
        .strong(point.name), .plain(source(point.source, in: network)),
        network.details.sources[point.source]?.url.map { .plain($0) },
        .plain(point.date.map { Words.Source.dated(DateWords.written($0)) } ?? Words.Source.undated),
        point.remark.map { .plain($0) }, .quiet(point.confidence.sentence),
      ].compactMap(\.self))
  }

  /// One paragraph a link: the sentence, what the role means, why it was deduced, where it is written.
  static func links(_ links: [Int], in network: Network) -> PopupContent {
    var paragraphs: [PopupContent.Paragraph] = []
    for index in links {
      let link = network.links[index]
      let role = network.roles[link.role]
      paragraphs.append(.strong(LinkWords.sentence(index, in: network) + "."))
      paragraphs.append(.quiet("\(LinkWords.heading(role, inverse: false))\u{A0}: \(role.definition)"))
      switch link.nature {
      case .explicit: paragraphs.append(.plain(Words.Source.explicit(link, in: network)))
      case .deduced: paragraphs.append(.plain(Words.Source.deduced(link.reason ?? "")))
      }
      paragraphs.append(.plain(LinkWords.origin(source: link.source, section: link.section, in: network)))
    }
    return PopupContent(title: Words.Source.title, paragraphs: paragraphs)
  }

  /// What links an entity to all that the panes mark.
  static func connections(of anchor: Int, _ connections: [Int: [Connection]], in network: Network) -> PopupContent {
    var paragraphs: [PopupContent.Paragraph] = []
    for target in connections.keys.sorted(by: {
      (network.entities[$0].kind.order, network.entities[$0].rank) < (
        network.entities[$1].kind.order, network.entities[$1].rank
      )
    }) {
      guard let connection = connections[target]?.first else { continue }
      let name = network.entities[target]
      paragraphs.append(
        .strong((name.number.map { "\($0) " } ?? "") + name.shortName + " — " + LinkWords.explanation(connection.way)))
      paragraphs.append(.plain(LinkWords.sentence(connection, from: anchor, in: network) + "."))
      if let reason = connection.links.compactMap({
        network.links[$0].nature == .deduced ? network.links[$0].reason : nil
      }).first {
        paragraphs.append(.quiet(Words.Source.deduced(reason)))
      }
      let link = network.links[connection.links[0]]
      paragraphs.append(.quiet(LinkWords.origin(source: link.source, section: link.section, in: network)))
    }
    if paragraphs.isEmpty { paragraphs = [.plain(Words.Source.noLink(network.entities[anchor].shortName))] }
    return PopupContent(title: Words.Source.linksOf(network.entities[anchor].shortName), paragraphs: paragraphs)
  }

  private static func fact(_ fact: Fact, in network: Network) -> PopupContent {
    PopupContent(
      title: Words.Source.title,
      paragraphs: [
        .strong(fact.text), .plain(source(fact.source, in: network)),
        network.details.sources[fact.source]?.url.map { .plain($0) },
        fact.reservation.map { .plain(Words.Source.reservation($0)) },
        .quiet(fact.confidence.sentence),
      ].compactMap(\.self))
  }

  private static func source(_ id: String, in network: Network) -> String {
    network.details.sources[id]?.line ?? id
  }

  private static func origin(_ source: String?, _ sections: [String], in network: Network) -> String {
    let titles = sections.compactMap { network.section($0)?.title }
    let document = source.map { self.source($0, in: network) } ?? Words.Source.unknown
    return titles.isEmpty ? document : "\(document) \(Words.Source.sections(titles))"
  }
}
