import PartnerNetwork
import Texts

/// A situation, or many, as Markdown, to be pasted into a note. The numbers to call come before anything else.
public enum SituationMarkdown {
  /// One situation, whole.
  /// - Parameters:
  ///   - commune: the commune whose contacts come first, as an index.
  ///   - today: against which the age of each contact is told; nil where nobody knows.
  public static func write(_ index: Int, in network: Network, commune: Int? = nil, today: Month?) -> String {
    let situation = network.learning.situations[index]
    let outline = SituationOutline(index, in: network, commune: commune, invitation: SituationText.invitation)
    var blocks =
      SituationWords.calls(situation, in: network).map {
        ["> " + Markdown.bold("\(SituationWords.callFirst)\u{A0}: \($0).")]
      } ?? []
    blocks += ["# " + Markdown.text(outline.title), Markdown.text(outline.subtitle)]
    var sources = SourceList()
    for id in situation.sources { _ = sources.number(of: id) }
    for section in outline.sections where section.title != SituationWords.sources {
      blocks.append("## " + Markdown.text(section.title))
      blocks.append(self.block(section, in: network, today: today, sources: &sources))
    }
    let said = sources.confidences.map(\.sentence)
    for case .paragraph(let text) in outline.sections.last?.entries ?? [] where !said.contains(text) {
      blocks.append(Markdown.text(text))
    }
    return (blocks + CardMarkdown.blocks(sources, in: network)).joined(separator: "\n\n") + "\n"
  }

  /// Paragraphs, then a list; what is said of a person stands within the item of that person.
  private static func block(
    _ section: CardSection, in network: Network, today: Month?, sources: inout SourceList
  ) -> String {
    var lines: [String] = []
    var depth = 0
    for entry in section.entries {
      let words = EntryLines(entry, in: network)
      switch entry {
      case .person:
        lines += CardMarkdown.item(words, in: network, sources: &sources)
        depth = 1
      case .advice(let advice) where advice.number != nil:
        lines.append("\(advice.number ?? 1). \(Markdown.text(advice.text))")
      case .paragraph(let text): lines += depth == 0 ? [Markdown.text(text), ""] : ["  - " + Markdown.text(text)]
      default:
        var own = CardMarkdown.item(words, in: network, sources: &sources)
        if case .contact(let contact) = entry, let warning = ContactWords.warning(contact, today: today) {
          own.append("  - " + Markdown.text(warning))
        }
        lines += own.map { String(repeating: "  ", count: depth) + $0 }
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Many situations, by profile, each with its number.
  public static func list(_ indexes: [Int], title: String, in network: Network) -> String {
    let all = network.learning.situations
    let numbers = SituationNumbers(in: network)
    var blocks = ["# \(Markdown.text(title)) (\(indexes.count))"]
    for group in SituationGroups(indexes, in: network).groups {
      blocks.append("## \(Markdown.text(group.title)) (\(group.situations.count))")
      blocks.append(
        group.situations.map { index in
          let calls = SituationWords.calls(all[index], in: network).map {
            Markdown.bold(Words.Situations.calls($0)) + " "
          }
          return "- \(calls ?? "")\(Markdown.text(all[index].title)) (n°\u{A0}\(numbers.number(of: index)))"
        }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
