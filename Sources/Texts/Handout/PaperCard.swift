import PartnerNetwork

/// What a handout prints of a card: what it is and what is done, without the ways to reach it, which stand together
/// in a part of their own, and without the list of all its links.
public struct PaperCard: Equatable, Sendable {
  /// How much of the card.
  public enum Depth: Sendable {
    /// What it is, what to mind, and where to begin.
    case short
    /// With who does what, figures, addresses and laws.
    case whole
  }

  /// The facts that tell a beginner what to do.
  private static let first: Set<Fact.Field> = [.entrance, .firstStep, .request, .caution]

  public let entity: Int
  public let title: String
  public let subtitle: String
  public let sections: [CardSection]

  /// - Parameter index: of an entity of the network.
  public init(_ index: Int, in network: Network, depth: Depth) {
    entity = index
    title = CardOutline.title(of: network.entities[index])
    subtitle = CardOutline.subtitle(of: network.entities[index])
    let builder = CardBuilder(index: index, network: network)
    let all: [CardSection]
    switch depth {
    case .short: all = builder.introduction + builder.cautions + builder.facts.map(Self.beginning)
    case .whole:
      all =
        builder.introduction + builder.cautions + builder.connections + builder.facts + builder.figures
        + builder.addresses + builder.laws
    }
    sections = all.filter { !$0.entries.isEmpty }
  }

  private static func beginning(_ section: CardSection) -> CardSection {
    let entries = section.entries.filter { entry in
      if case .fact(let fact) = entry { first.contains(fact.field) } else { false }
    }
    return CardSection(Words.Handout.toBegin, entries)
  }
}
