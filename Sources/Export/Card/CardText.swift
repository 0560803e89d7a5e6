import Notebook
import PartnerNetwork
import Texts

/// A card as plain text.
public enum CardText {
  /// The whole card of an entity.
  /// - Parameters:
  ///   - commune: the commune whose places come first, as an index.
  ///   - notebook: what the user wrote, where they asked for it.
  public static func write(
    _ index: Int, in network: Network, commune: Int? = nil, notebook: Notebook = Notebook()
  ) -> String {
    let entity = network.entities[index]
    var page = TextPage()
    page.title(CardOutline.title(of: entity))
    page.paragraph(CardOutline.subtitle(of: entity))
    var sources = SourceList()
    for section in CardOutline(index, in: network, commune: commune, notebook: notebook).sections {
      write(section, in: network, on: &page, sources: &sources)
    }
    write(sources, in: network, on: &page)
    return page.text
  }

  /// A section of a card.
  static func write(
    _ section: CardSection, in network: Network, on page: inout TextPage, sources: inout SourceList
  ) {
    if section.level == 1 {
      page.heading(section.title, count: section.count)
    } else {
      page.subheading(section.title, count: section.count)
    }
    write(section, indent: section.level * 2, in: network, on: &page, sources: &sources)
  }

  /// The entries of a section. Where several in a row come from the same place, it is said once, for all.
  static func write(
    _ section: CardSection, indent: Int, in network: Network, on page: inout TextPage, sources: inout SourceList
  ) {
    let entries = section.entries.map { EntryLines($0, in: network) }
    var pending = 0
    for (index, entry) in entries.enumerated() {
      write(entry, indent: indent, on: &page)
      pending += 1
      let next = index + 1 < entries.count ? entries[index + 1] : nil
      let isShared = next.map { $0.origins == entry.origins && $0.remarks.isEmpty } ?? false
      if isShared, entry.remarks.isEmpty { continue }
      for origin in entry.origins {
        let words = sources.words(origin, in: network)
        page.note(
          pending == 1 ? words.withCapital : "Pour ces \(pending) \(section.noun)\u{A0}: \(words)", indent: indent)
      }
      pending = 0
    }
  }

  private static func write(_ entry: EntryLines, indent: Int, on page: inout TextPage) {
    let margin = String(repeating: " ", count: indent)
    switch (entry.line, entry.address) {
    case ("", let address?): page.line(margin + address)
    case (let line, let address?):
      page.item("\(line)\u{A0}:", indent: indent)
      page.line("\(margin)  \(address)")
    case (let line, nil):
      if entry.label == nil, entry.origins.isEmpty {
        page.paragraph(line, indent: indent)
      } else {
        page.item(line, indent: indent)
      }
    }
    for remark in entry.remarks { page.note(remark, indent: indent) }
  }

  /// The sources that the page named, written out.
  static func write(_ sources: SourceList, in network: Network, on page: inout TextPage) {
    guard !sources.ids.isEmpty else { return }
    page.heading("Sources", count: sources.ids.count)
    for (index, id) in sources.ids.enumerated() {
      page.item("Source\u{A0}\(index + 1)\u{A0}: \(SourceList.line(id, in: network))")
      if let url = network.details.sources[id]?.url { page.line("    " + url) }
    }
    for confidence in sources.confidences { page.item(confidence.sentence) }
  }
}

extension CardSection {
  /// What its entries are, in the plural.
  fileprivate var noun: String {
    switch entries.first {
    case .link: "liens"
    case .fact: "faits"
    case .contact, .address: "adresses"
    default: "points"
    }
  }
}
