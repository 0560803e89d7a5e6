import PartnerNetwork

/// Who or what, and what they do: one row of a page.
public struct PageRow: Equatable, Sendable {
  /// Those who do the same, one under the other.
  public var names: [String]
  /// What it does: "finance Crèches (EAJE)"; empty where the title of the page says it.
  public let deed: String
  /// The nuance of the source, never left out: "« peuvent soutenir »".
  public let nuance: String?
  /// Whether it was concluded and not written.
  public let isDeduced: Bool
  /// The kind of partners that the row stands with: "L’État"; nil where rows are not gathered.
  public let group: String?

  public init(_ name: String, _ deed: String, nuance: String? = nil, isDeduced: Bool = false, group: String? = nil) {
    names = [name]
    self.deed = deed
    self.nuance = nuance
    self.isDeduced = isDeduced
    self.group = group
  }

  /// Whether the same is said of both.
  func saysAsMuch(as other: PageRow) -> Bool {
    deed == other.deed && nuance == other.nuance && isDeduced == other.isDeduced && group == other.group
  }
}

/// A piece of a page.
public enum PageBlock: Equatable, Sendable {
  /// A paragraph, shown a sentence at a time.
  case text(String)
  /// The same, less loud: an age, a scope.
  case quiet(String)
  case points([String])
  case rows([PageRow])
  /// A figure or a number to be read from the back of the room.
  case figure(String)
  /// Numbered possibilities; once the answer is shown, the place of the right one.
  case answers([String], right: Int?)
}

/// What the live screen is that a page leads to.
public enum PageTarget: Equatable, Sendable {
  /// The card of an entity, by its id.
  case entity(String)
  /// The page of a situation, by its id.
  case situation(String)
  /// Another screen, as tours name them.
  case view(TourTarget)
}

/// One idea for a wall. What it says, not how it is laid out: a page that is too long is shown on several sheets.
public struct Page: Equatable, Sendable {
  public enum Kind: Sendable {
    /// The first, with the ruler that helps to set the size of letters.
    case cover
    case idea
    /// The last: what may come now.
    case end
  }

  public let kind: Kind
  public let title: String
  public let blocks: [PageBlock]
  /// The sentence at the foot of the page: what to keep in mind, or how it is to be taken.
  public let takeaway: String?
  /// What rests on what: a line a source, for who asks.
  public let sources: [String]
  /// What the trainer may say, a paragraph each. Never on the wall.
  public let notes: [String]
  /// What Enter opens; nil where nothing does.
  public let target: PageTarget?

  public init(
    _ title: String, kind: Kind = .idea, _ blocks: [PageBlock], takeaway: String? = nil, sources: [String] = [],
    notes: [String] = [], target: PageTarget? = nil
  ) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
    self.takeaway = takeaway
    self.sources = sources
    self.notes = notes
    self.target = target
  }
}

/// What is presented: its pages, from the cover to the end.
public struct Presentation: Equatable, Sendable {
  /// The id of what is presented.
  public let subject: String
  /// Its name in a few words.
  public let title: String
  public let pages: [Page]
  /// For each step of a tour, its first page, from 0; empty where there are no steps.
  public let steps: [Int]

  init(subject: String, title: String, pages: [Page], steps: [Int] = []) {
    self.subject = subject
    self.title = title
    self.pages = pages
    self.steps = steps
  }
}
