import PartnerNetwork
import Texts

/// A situation, or many, as plain text. The numbers to call come before anything else.
public enum SituationText {
  /// How to have what is nearest to a commune, said where none was named.
  public static let invitation = "Pour les contacts les plus proches\u{A0}: ajoutez --commune et un nom."

  /// One situation, whole.
  /// - Parameters:
  ///   - commune: the commune whose contacts come first, as an index.
  ///   - today: against which the age of each contact is told; nil where nobody knows.
  public static func write(_ index: Int, in network: Network, commune: Int? = nil, today: Month?) -> String {
    let situation = network.learning.situations[index]
    let outline = SituationOutline(index, in: network, commune: commune, invitation: invitation)
    var page = TextPage()
    if let calls = SituationWords.calls(situation, in: network) {
      page.paragraph("\(SituationWords.callFirst)\u{A0}: \(calls).", indent: 0)
    }
    page.title(outline.title)
    page.paragraph(outline.subtitle)
    var sources = SourceList()
    // Those of the situation have the first numbers, in the order in which they are listed.
    for id in situation.sources { _ = sources.number(of: id) }
    for section in outline.sections where section.title != SituationWords.sources {
      page.heading(section.title, count: section.count)
      CommuneReport.write(
        lines(section, in: network, today: today), in: network, on: &page, sources: &sources)
    }
    let said = sources.confidences.map(\.sentence)
    for case .paragraph(let text) in outline.sections.last?.entries ?? [] where !said.contains(text) {
      page.separate()
      page.paragraph(text, indent: 0)
    }
    CardText.write(sources, in: network, on: &page)
    return page.text
  }

  /// The lines of a section; the ways to reach a person stand under the person.
  private static func lines(_ section: CardSection, in network: Network, today: Month?) -> [CommuneReportLine] {
    var isUnderPerson = false
    var isUnderPlace = false
    return section.entries.map { entry in
      var line = CommuneReportLine(entry, in: network, today: today)
      switch entry {
      case .person: (isUnderPerson, isUnderPlace) = (true, false)
      case .place:
        isUnderPlace = true
        line.indent = 4
      default: if isUnderPerson { line.indent = isUnderPlace ? 6 : 4 }
      }
      return line
    }
  }

  /// Many situations, each with its number, which the command takes: those where a number must be called first, then
  /// by profile.
  public static func list(_ indexes: [Int], title: String, in network: Network) -> String {
    var page = TextPage()
    let all = network.learning.situations
    let numbers = SituationNumbers(in: network)
    for group in SituationGroups(indexes, in: network).groups {
      page.heading(group.title, count: group.situations.count)
      for index in group.situations {
        page.item("\(numbers.number(of: index)). \(all[index].title)")
        if let calls = SituationWords.calls(all[index], in: network) { page.note(Words.Situations.calls(calls)) }
      }
    }
    var whole = TextPage()
    whole.title("\(title) (\(indexes.count))")
    return indexes.isEmpty ? whole.text : whole.text + "\n" + page.text
  }
}

/// The number of each situation, from 1, in the order of the whole list.
public struct SituationNumbers {
  /// Indexes in `Learning.situations`, in the order of the list.
  public let order: [Int]

  public init(in network: Network) {
    order = SituationGroups(Array(network.learning.situations.indices), in: network).groups.flatMap(\.situations)
  }

  /// The number of a situation, given by its index.
  public func number(of index: Int) -> Int { (order.firstIndex(of: index) ?? 0) + 1 }
}

/// Situations as they are listed: the urgent ones, then by profile, in the order of the files.
struct SituationGroups {
  private(set) var groups: [(title: String, situations: [Int])] = []

  init(_ indexes: [Int], in network: Network) {
    let all = network.learning.situations
    let urgent = indexes.filter { all[$0].isUrgent }
    if !urgent.isEmpty { groups.append(("Urgent\u{A0}: appelez d’abord", urgent)) }
    for profile in Situation.Profile.allCases + [nil] as [Situation.Profile?] {
      let own = indexes.filter { !all[$0].isUrgent && all[$0].profile == profile }
      if !own.isEmpty { groups.append((profile?.heading ?? "Autres situations", own)) }
    }
  }
}
