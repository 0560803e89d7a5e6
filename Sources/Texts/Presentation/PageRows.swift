import PartnerNetwork

/// The links of a card as rows of a page: partners gathered by what they are, those that lead first.
struct PageRows {
  let rows: [PageRow]

  init(_ links: [CardLink], in network: Network) {
    let partners = links.allSatisfy { network.entities[$0.target].kind == .partner }
    // Where there are nearly as many headings as rows, they would weigh more than what stands under them.
    let kinds = Set(links.map { network.entities[$0.target].subkind })
    let gathers = partners && kinds.count > 1 && 2 * kinds.count <= links.count
    func group(_ link: CardLink) -> String? {
      gathers ? Self.group(network.entities[link.target].subkind) : nil
    }
    func rank(_ link: CardLink) -> Int { network.roles[network.links[link.links[0]].role].rank }
    var best: [String?: Int] = [:]
    if partners {
      for link in links { best[group(link)] = min(best[group(link)] ?? .max, rank(link)) }
    }
    var first: [String?: Int] = [:]
    for (place, link) in links.enumerated() where first[group(link)] == nil { first[group(link)] = place }
    func order(_ place: Int) -> (Int, Int, Int, Int) {
      let link = links[place]
      return (best[group(link)] ?? 0, first[group(link)] ?? 0, partners ? rank(link) : 0, place)
    }
    let rows = links.indices.sorted { order($0) < order($1) }.map { place in
      let link = links[place]
      let entity = network.entities[link.target]
      let deed = [link.role, link.way ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      return PageRow(
        EntityPages.title(entity), deed, nuance: link.nuance, isDeduced: link.deduction != nil, group: group(link))
    }
    self.rows = Self.joined(rows)
  }

  /// Those who do the same stand together, where the first of them stood.
  private static func joined(_ rows: [PageRow]) -> [PageRow] {
    var joined: [PageRow] = []
    for row in rows {
      let place = row.deed.isEmpty ? nil : joined.firstIndex { $0.saysAsMuch(as: row) && $0.names.count < mostNames }
      if let place { joined[place].names += row.names } else { joined.append(row) }
    }
    return joined
  }

  /// Names that one row may hold.
  private static let mostNames = 4

  /// The kinds of partners as headings; the dataset's own word for others.
  static func group(_ subkind: String?) -> String {
    guard let subkind else { return Words.Presentation.otherPartners }
    return Words.Presentation.groups[subkind] ?? subkind
  }
}
