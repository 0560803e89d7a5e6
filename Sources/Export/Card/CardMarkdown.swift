import Notebook
import PartnerNetwork
import Texts

/// A card as Markdown, to be pasted into a note or a report.
public enum CardMarkdown {
  /// The whole card of an entity.
  /// - Parameters:
  ///   - commune: the commune whose places come first, as an index.
  ///   - notebook: what the user wrote, where they asked for it.
  public static func write(
    _ index: Int, in network: Network, commune: Int? = nil, notebook: Notebook = Notebook()
  ) -> String {
    let entity = network.entities[index]
    var blocks = ["# " + Markdown.text(CardOutline.title(of: entity)), Markdown.text(CardOutline.subtitle(of: entity))]
    var sources = SourceList()
    for section in CardOutline(index, in: network, commune: commune, notebook: notebook).sections {
      let count = section.count.map { " (\($0))" } ?? ""
      blocks.append(String(repeating: "#", count: section.level + 1) + " " + Markdown.text(section.title) + count)
      let items = section.entries.flatMap { entry -> [String] in
        let lines = EntryLines(entry, in: network)
        if case .paragraph = entry { return [Markdown.text(lines.text), ""] }
        return item(lines, in: network, sources: &sources)
      }
      if !items.isEmpty { blocks.append(trimmed(items).joined(separator: "\n")) }
    }
    return (blocks + self.blocks(sources, in: network)).joined(separator: "\n\n") + "\n"
  }

  static func item(_ entry: EntryLines, in network: Network, sources: inout SourceList) -> [String] {
    var words = entry.label.map(Markdown.bold) ?? ""
    let text =
      [entry.text].filter { !$0.isEmpty }.map(Markdown.text) + (entry.address.map { [Markdown.address($0)] } ?? [])
    if !text.isEmpty { words += (words.isEmpty ? "" : "\u{A0}: ") + text.joined(separator: " ") }
    let remarks = entry.remarks.map(Markdown.text)
    let origins = entry.origins.map { Markdown.text(sources.words($0, in: network).withCapital) }
    return ["- " + words] + (remarks + origins).map { "  - " + $0 }
  }

  static func blocks(_ sources: SourceList, in network: Network) -> [String] {
    guard !sources.ids.isEmpty else { return [] }
    let lines = sources.ids.enumerated().map { index, id in
      let url = network.details.sources[id]?.url.map { " " + Markdown.address($0) } ?? ""
      return "\(index + 1). \(Markdown.text(SourceList.line(id, in: network)))\(url)"
    }
    let confidences = sources.confidences.map { Markdown.text($0.sentence) }
    return ["## Sources (\(sources.ids.count))", lines.joined(separator: "\n")] + confidences
  }

  /// Without the empty lines at the end.
  private static func trimmed(_ lines: [String]) -> ArraySlice<String> {
    let end = lines.lastIndex { !$0.isEmpty } ?? lines.startIndex
    return lines[...end]
  }
}
