import PartnerNetwork
import Texts

/// All that is said of a commune, as text and as JSON, from the outline that the screen also shows.
public enum CommuneReport {
  /// Plain text, to be read line by line.
  /// - Parameter today: against which the age of each contact is told; nil where nobody knows.
  public static func text(_ outline: CommuneOutline, in network: Network, today: Month?) -> String {
    var page = TextPage()
    page.title("\(outline.title) (\(network.territory.communes[outline.commune].code))")
    var sources = SourceList()
    for section in outline.sections {
      page.heading(section.title, count: section.count)
      let names = section.entries.compactMap { entry -> String? in
        if case .commune(let index) = entry { network.territory.communes[index].name } else { nil }
      }
      if !names.isEmpty, names.count == section.entries.count {
        page.paragraph(names.joined(separator: ", ") + ".")
      } else {
        let lines = section.entries.map { CommuneReportLine($0, in: network, today: today) }
        write(lines, in: network, on: &page, sources: &sources)
      }
    }
    CardText.write(sources, in: network, on: &page)
    return page.text
  }

  /// Where several lines in a row come from the same place, and are as old, it is said once, after the last of them.
  static func write(
    _ lines: [CommuneReportLine], in network: Network, on page: inout TextPage, sources: inout SourceList
  ) {
    var pending = 0
    for (index, line) in lines.enumerated() {
      if line.isParagraph {
        page.paragraph(line.text, indent: line.indent)
      } else {
        page.item(line.text, indent: line.indent)
      }
      for remark in line.words.remarks { page.note(remark, indent: line.indent) }
      pending += 1
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if let next, next.sharesNote(with: line) { continue }
      let origin = origins(line.words.origins, &sources, in: network)
      if let origin {
        let start = pending > 1 ? "Pour ces \(pending) lignes\u{A0}: \(origin)" : origin.withCapital
        page.note([start, line.warning].compactMap(\.self).joined(separator: " "), indent: line.indent)
      }
      pending = 0
    }
  }

  /// "sources 1, 2 et 3, source de 2021.": several sources of one line differ in nothing else.
  private static func origins(_ origins: [Origin], _ sources: inout SourceList, in network: Network) -> String? {
    guard let first = origins.first else { return nil }
    let words = sources.words(first, in: network)
    let numbers = origins.compactMap(\.source).map { sources.number(of: $0) }
    guard numbers.count == origins.count, numbers.count > 1, let last = numbers.last else { return words }
    let list = numbers.dropLast().map { "\($0)" }.joined(separator: ", ")
    return "sources\u{A0}\(list) et \(last)" + words.drop { $0 != "," && $0 != "." }
  }
}

/// A line of the page of a commune, in words.
struct CommuneReportLine {
  let words: EntryLines
  /// What its age calls for.
  let warning: String?
  /// Contacts stand under their place.
  var indent: Int
  let isParagraph: Bool

  init(_ entry: CardEntry, in network: Network, today: Month?) {
    words = EntryLines(entry, in: network)
    switch entry {
    case .contact(let contact): (warning, indent, isParagraph) = (ContactWords.warning(contact, today: today), 4, false)
    case .place(let local):
      // Its address is on the line itself.
      let address = network.territory.points[local.nearby.point].allContacts.first { $0.means == .address }
      warning = address.flatMap { ContactWords.warning($0, today: today) }
      (indent, isParagraph) = (2, false)
    case .contract(let point):
      warning = ContractWords.warning(network.territory.points[point], today: today)
      (indent, isParagraph) = (2, false)
    case .paragraph: (warning, indent, isParagraph) = (nil, 2, true)
    default: (warning, indent, isParagraph) = (nil, 2, false)
    }
  }

  var text: String { [words.line, words.address].compactMap(\.self).joined(separator: "\u{A0}: ") }

  func sharesNote(with other: Self) -> Bool {
    !words.origins.isEmpty && words.origins == other.words.origins && words.remarks.isEmpty && warning == other.warning
      && indent == other.indent
  }
}
