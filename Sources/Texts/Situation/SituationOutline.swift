import Notebook
import PartnerNetwork

/// All that is said of a situation, in the order in which somebody at a counter needs it. The one declaration that
/// the screen, the text, the Markdown and the spoken situation are made from.
public struct SituationOutline: Equatable, Sendable {
  /// Index in `Learning.situations`.
  public let situation: Int
  public let title: String
  public let subtitle: String
  /// Where there is a number to call, the first section is that of the numbers.
  public let sections: [CardSection]

  /// - Parameters:
  ///   - commune: the user's commune, as an index: whom to contact is then shown with what is nearest to it.
  ///   - invitation: how to choose a commune, where none is chosen.
  ///   - notebook: what the user wrote; the numbers to call still come before it.
  public init(
    _ situation: Int, in network: Network, commune: Int? = nil,
    invitation: String = Words.Situations.chooseCommune, notebook: Notebook = Notebook()
  ) {
    let own = network.learning.situations[situation]
    self.situation = situation
    title = own.title
    subtitle = SituationWords.subtitle(own)
    let builder = SituationBuilder(situation: own, network: network, commune: commune, invitation: invitation)
    sections =
      [
        builder.calls, builder.story, OwnEntry.section(on: own.id, in: notebook), builder.contacts, builder.firstSteps,
        builder.caution, builder.schemes,
        builder.frameworks, builder.levers, builder.sources,
      ].filter { !$0.entries.isEmpty }
  }

  /// The whole as text to be copied: the numbers to call, then whom to contact, each contact with its age.
  public func text(in network: Network, today: Month?) -> String {
    let own = network.learning.situations[situation]
    var lines = SituationWords.calls(own, in: network).map { ["\(SituationWords.callFirst)\u{A0}: \($0)."] } ?? []
    lines.append(title)
    for section in sections {
      lines.append("")
      if section.title != Self.story { lines.append(section.title) }
      for entry in section.entries { lines += Self.lines(entry, in: network, today: today) }
    }
    return lines.joined(separator: "\n")
  }

  /// The heading of the story, which the screen leaves out.
  static let story = "En bref"

  private static func lines(_ entry: CardEntry, in network: Network, today: Month?) -> [String] {
    switch entry {
    case .paragraph(let text): return [text]
    case .person(let person):
      let mark = person.call?.value ?? person.number.map { "\($0)." } ?? ""
      return ["\(mark) \(CardOutline.title(of: network.entities[person.entity]))\u{A0}: \(person.reason)"]
    case .advice(let advice):
      return [advice.number.map { "\($0). \(advice.text)" } ?? "\(advice.text) \(advice.nature)"]
    case .contact(let contact):
      let age = [ContactWords.dated(contact.date) + ".", ContactWords.warning(contact, today: today)]
      return [
        "   \(contact.label ?? contact.means.title)\u{A0}: \(contact.value) — "
          + age.compactMap(\.self).joined(separator: " ")
      ]
    case .place(let local):
      let point = network.territory.points[local.nearby.point]
      let words = [PlaceWords.place(local, in: network.territory), point.address].compactMap(\.self)
      return ["   \(point.name), \(words.joined(separator: "\u{A0}; "))"]
    case .link(let link): return ["- \(CardOutline.title(of: network.entities[link.target]))"]
    case .source(let id): return ["- \(network.details.sources[id]?.line ?? id)"]
    case .detail(let detail): return ["   \(detail.label)\u{A0}: \(detail.words)"]
    default: return []
    }
  }
}

extension CardBuilder {
  /// On the card of a lever, what people ask about it. Read from the files of situations at the first such card.
  var situations: [CardSection] {
    guard network.entities[index].kind == .lever else { return [] }
    let all = network.learning.situations
    let own = all.indices.filter { all[$0].levers.contains(index) }
    guard !own.isEmpty else { return [] }
    return [CardSection(Words.Situations.ofLever, count: own.count, own.map(CardEntry.situation))]
  }
}
