import Notebook
import PartnerNetwork

/// A line of a card that names another entity: who or what, in which role, and how sure that is.
public struct CardLink: Equatable, Sendable {
  /// Index of the entity named.
  public let target: Int
  /// The role in words: "finance", or "finance Crèches (EAJE)" where a scheme stands between the two. Empty where
  /// the heading above says it.
  public let role: String
  public let letter: Character
  /// "avec Branche famille" where a group does it, "au titre de l’État" where it is done in another's name.
  public let way: String?
  /// The nuance of the source: "« peuvent soutenir »".
  public let nuance: String?
  /// Why it was deduced; nil where it is written in the source.
  public let deduction: String?
  /// The links that it rests on, as indexes.
  public let links: [Int]
}

/// A line of a card.
public enum CardEntry: Equatable, Sendable {
  case paragraph(String)
  case link(CardLink)
  case fact(Fact)
  case contact(Contact)
  case address(WebAddress)
  case caution(Caution)
  case figure(Figure)
  case date(DateNote)
  case law(LegalReference)
  case detail(CardDetail)
  /// A service point near the user's commune; the ways to reach it follow as contacts.
  case place(LocalPoint)
  /// A contract, as an index in `Territory.points`.
  case contract(Int)
  /// A commune to go to, as an index in `Territory.communes`.
  case commune(Int)
  /// Whom to call or to contact in a situation.
  case person(SituationPerson)
  /// What to do in a situation, or what to beware of.
  case advice(SituationAdvice)
  /// A situation to go to, as an index in `Learning.situations`.
  case situation(Int)
  /// A source, by its id.
  case source(String)
  /// Something of the user's own.
  case own(OwnEntry)
}

/// A part of a card, under a heading.
public struct CardSection: Equatable, Sendable {
  public enum Tone: Sendable { case normal, warning, apart }

  public let title: String
  /// How many entries there are, where the number says something.
  public let count: Int?
  public let tone: Tone
  /// 1, or 2 for a part of the section before it.
  public let level: Int
  public let entries: [CardEntry]

  init(_ title: String, count: Int? = nil, tone: Tone = .normal, level: Int = 1, _ entries: [CardEntry]) {
    self.title = title
    self.count = count
    self.tone = tone
    self.level = level
    self.entries = entries
  }
}

/// All that is said of an entity, in the order in which a reader needs it. The one declaration that the screen,
/// the text, the Markdown and the spoken card are made from.
public struct CardOutline: Equatable, Sendable {
  public let entity: Int
  public let sections: [CardSection]

  /// - Parameters:
  ///   - commune: the user's commune, as an index: what is nearest to it then comes before all other contacts.
  ///   - notebook: what the user wrote. Only their own screen shows it: documents leave it out.
  public init(_ index: Int, in network: Network, commune: Int? = nil, notebook: Notebook = Notebook()) {
    entity = index
    let builder = CardBuilder(index: index, network: network)
    sections =
      (builder.introduction + [OwnEntry.section(on: network.entities[index].id, in: notebook)] + builder.cautions
      + (commune.map(builder.local) ?? []) + builder.contacts
      + builder.connections + builder.situations + builder.facts
      + builder.figures + builder.links + builder.addresses + builder.laws + builder.words)
      .filter { !$0.entries.isEmpty || $0.count != nil }
  }

  /// The title of a card: name, and acronym where the name does not hold it.
  public static func title(of entity: Entity) -> String {
    var title = entity.name
    if let number = entity.number { title = "\(number) · \(title)" }
    if let acronym = entity.acronym, !entity.name.contains(acronym) { title += " (\(acronym))" }
    return title
  }

  /// What it is, in two or three words: "acteur · protection sociale".
  public static func subtitle(of entity: Entity) -> String {
    var words = entity.kind.word
    if let subkind = entity.subkind, subkind.lowercased() != words { words += " · \(subkind)" }
    if entity.isComplement { words += " · complément, absent du fascicule" }
    return words
  }
}
