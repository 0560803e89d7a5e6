import PartnerNetwork
import Texts

/// Gathers what a handout says. Parts are made in the order in which they are printed, since sources are numbered
/// when they are first cited.
struct HandoutBuilder {
  let network: Network
  /// The day that is printed on the cover, and against which the age of contacts is told; nil where nobody knows.
  let today: Day?
  /// The entities whose cards the document prints, which others may refer to.
  var cards: Set<Int> = []
  var sources = HandoutSources()

  init(_ network: Network, today: Day?) {
    self.network = network
    self.today = today
  }

  var month: Month? { today.map { Month(year: $0.year, month: $0.month) } }

  /// The document made of parts, with the list of the sources at its end. Parts without anything are left out.
  func handout(_ cover: Handout.Cover, _ parts: [Handout.Part]) -> Handout {
    Handout(
      cover: cover,
      parts: parts.filter { !$0.blocks.isEmpty } + [sources.part(in: network)].compactMap(\.self))
  }

  func cover(kind: String, title: String, sentences: [String]) -> Handout.Cover {
    let identity = network.identity
    return Handout.Cover(
      kind: kind, title: title, sentences: sentences, notes: [Words.Handout.check, Words.Handout.reading],
      identity: [today.map(Words.Handout.printed), Words.Handout.dataset(identity), identity.licence].compactMap(
        \.self),
      credits: identity.credits)
  }

  // MARK: - Entries

  func name(_ index: Int) -> String { network.entities[index].numberedName }

  /// A name that leads to its card, where the document prints it.
  func reference(_ index: Int) -> HandoutText.Run {
    cards.contains(index) ? .reference(name(index), anchor: index) : .words(name(index))
  }

  /// An entry of a card on one line, with the numbers of its sources.
  mutating func statement(_ entry: CardEntry) -> HandoutText {
    let lines = EntryLines(entry, in: network)
    var text = HandoutText()
    if let label = lines.label {
      text.add(.strong(label))
      if !lines.text.isEmpty || lines.address != nil { text.add(.words("\u{A0}: ")) }
    }
    text.add(.words(lines.text))
    if let address = lines.address {
      if !lines.text.isEmpty { text.add(.words(" ")) }
      text.add(.address(address))
    }
    for remark in lines.remarks {
      text.add(.words((lines.text.last.map { ".!?".contains($0) } ?? true) ? " \(remark)" : "\u{A0}— \(remark)"))
    }
    text.add(sources.mark(lines.origins))
    return text
  }

  /// The sections of a card; entries in a row are items of one list.
  mutating func blocks(_ sections: [CardSection], level: Int) -> [HandoutBlock] {
    var blocks: [HandoutBlock] = []
    for section in sections {
      var items: [HandoutText] = []
      var own: [HandoutBlock] = []
      for entry in section.entries {
        if case .paragraph(let words) = entry {
          own.append(.paragraph(HandoutText(words)))
        } else {
          items.append(statement(entry))
        }
      }
      if !items.isEmpty { own.append(.list(items, isNumbered: false)) }
      if section.tone == .warning {
        blocks.append(.callout(section.title, items))
      } else {
        blocks += [.heading(section.title, level: level, anchor: nil)] + own
      }
    }
    return blocks
  }

  /// A card, under its name.
  mutating func card(_ index: Int, depth: PaperCard.Depth) -> [HandoutBlock] {
    let card = PaperCard(index, in: network, depth: depth)
    var blocks: [HandoutBlock] = [.heading(card.title, level: 2, anchor: index)]
    // A lever is told by its number.
    if network.entities[index].kind != .lever { blocks.append(.note(HandoutText(card.subtitle))) }
    // What it is needs no heading: it stands just below the name.
    if let first = card.sections.first, case .paragraph? = first.entries.first {
      for case .paragraph(let words) in first.entries { blocks.append(.paragraph(HandoutText(words))) }
      return blocks + self.blocks(Array(card.sections.dropFirst()), level: 3)
    }
    return blocks + self.blocks(card.sections, level: 3)
  }
}
