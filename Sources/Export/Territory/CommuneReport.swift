import PartnerNetwork
import Texts

/// All that is said of a commune, as text and as JSON, from the outline that the screen also shows.
public enum CommuneReport {
  /// Plain text, to be read line by line.
  /// - Parameter today: against which the age of each contact is told; nil where nobody knows.
  public static func text(_ outline: CommuneReportOutline, in network: Network, today: Month?) -> String {
    var page = TextPage()
    page.title("\(outline.title) (\(network.territory.communes[outline.commune].code))")
    var sources = SourceList()
    for section in outline.sections {
      page.heading(section.title)
      if section.subject == .neighbours, section.lines.allSatisfy({ $0.target != nil }) {
        page.paragraph(section.lines.map(\.value).joined(separator: ", ") + ".")
        if let first = section.lines.first, let words = origin(of: first, &sources, in: network) { page.note(words) }
      } else {
        write(section.lines, today: today, on: &page, sources: &sources, in: network)
      }
    }
    CardText.write(sources, in: network, on: &page)
    return page.text
  }

  /// Where several lines in a row come from the same place, and are as old, it is said once, after the last of them.
  private static func write(
    _ lines: [CommuneLine], today: Month?, on page: inout TextPage, sources: inout SourceList, in network: Network
  ) {
    var pending = 0
    for (index, line) in lines.enumerated() {
      let indent = line.isUnderPrevious ? 4 : 2
      let label = line.label.isEmpty ? "" : "\(line.label)\u{A0}: "
      page.item(line.isKnown ? label + line.value : (label + line.value).capitalizedFirst, indent: indent)
      for remark in line.remarks { page.note(remark, indent: indent) }
      pending += 1
      let warning = line.warning(today)
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if let next, next.isFrom(line), next.remarks.isEmpty, next.warning(today) == warning { continue }
      if var words = origin(of: line, &sources, in: network) {
        if pending > 1, line.contact != nil { words = "Pour ces \(pending) lignes\u{A0}: \(words.lowercasedFirst)" }
        page.note([words, warning].compactMap(\.self).joined(separator: " "), indent: indent)
      }
      pending = 0
    }
  }

  /// "Sources 1, 2 et 3, source de 2021, confiance moyenne."
  private static func origin(of line: CommuneLine, _ sources: inout SourceList, in network: Network) -> String? {
    guard let first = line.sources.first else { return nil }
    let origin = Origin(source: first, date: line.date, confidence: line.confidence)
    var words = sources.words(origin, in: network)
    let more = line.sources.dropFirst().map { String(sources.number(of: $0)) }
    if let last = more.last {
      let list = ([String(sources.number(of: first))] + more.dropLast()).joined(separator: ", ")
      words = words.replacingStart("source\u{A0}\(sources.number(of: first))", with: "sources \(list) et \(last)")
    }
    return words.capitalizedFirst
  }
}

extension CommuneLine {
  /// What its age calls for.
  fileprivate func warning(_ today: Month?) -> String? { contact.flatMap { ContactWords.warning($0, today: today) } }

  /// Whether the two can share a note: same kind of line, same source, same date.
  fileprivate func isFrom(_ other: CommuneLine) -> Bool {
    sources == other.sources && date == other.date && confidence == other.confidence && isKnown == other.isKnown
      && isUnderPrevious == other.isUnderPrevious
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  fileprivate func replacingStart(_ start: String, with other: String) -> String {
    hasPrefix(start) ? other + dropFirst(start.count) : self
  }
}
