import PartnerNetwork
import Texts

/// The situations that answer, gathered under headings: those where a number must be called first, then the others.
struct SituationList: Equatable {
  enum Line: Equatable {
    case heading(String)
    /// A place in `situations`.
    case item(Int)
    case blank
  }

  /// Indexes in `Learning.situations`, in the order of the list.
  private(set) var situations: [Int] = []
  private(set) var lines: [Line] = []
  private var lineOfItem: [Int] = []

  init(_ words: String, _ filters: [SituationFilter], in network: Network) {
    let all = network.learning.situations
    let isSearch = !Folding.words(words).isEmpty
    let found = (isSearch ? Self.search(words, in: network) : Array(all.indices)).filter { index in
      filters.allSatisfy { $0.keeps(all[index], in: network) }
    }
    var groups: [(title: String, situations: [Int])] = []
    let headings: (Situation) -> String = { situation in
      if situation.isUrgent { return Words.Situations.urgentGroup }
      if isSearch { return Words.Situations.otherGroup }
      return (situation.profile?.heading ?? Words.Situations.otherGroup).uppercased()
    }
    for index in found {
      let title = headings(all[index])
      if let group = groups.firstIndex(where: { $0.title == title }) {
        groups[group].situations.append(index)
      } else {
        groups.append((title, [index]))
      }
    }
    // Without words, in the order of the profiles, whatever the order of the files.
    if !isSearch {
      let order = [Words.Situations.urgentGroup] + Situation.Profile.allCases.map { $0.heading.uppercased() }
      let place = { (title: String) in order.firstIndex(of: title) ?? order.count }
      groups.sort { place($0.title) < place($1.title) }
    }
    for group in groups { add(group.title, group.situations) }
  }

  /// The situations that the words find, best first.
  private static func search(_ words: String, in network: Network) -> [Int] {
    network.search(words).compactMap { hit in
      if case .situation(let index) = hit.target { index } else { nil }
    }
  }

  private mutating func add(_ title: String, _ group: [Int]) {
    if !lines.isEmpty { lines.append(.blank) }
    lines.append(.heading("\(title) (\(group.count))"))
    for index in group {
      lineOfItem.append(lines.count)
      lines.append(.item(situations.count))
      situations.append(index)
    }
  }

  /// The situation of a line, or the first one below it.
  func item(below line: Int) -> Int { lineOfItem.firstIndex { $0 >= line } ?? max(0, situations.count - 1) }

  func line(of item: Int) -> Int { lineOfItem.indices.contains(item) ? lineOfItem[item] : 0 }
}
