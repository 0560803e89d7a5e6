import PartnerNetwork
import Texts

/// The links of an entity, in both directions, read from its side.
public enum LinksReport {
  /// - Parameter role: index of the only role wanted; nil for all.
  public static func write(_ index: Int, role: Int?, in network: Network) -> String {
    let entity = network.entities[index]
    let sections = CardOutline(index, in: network).sections.filter { section in
      guard section.level == 2, case .link(let link)? = section.entries.first else { return false }
      return role == nil || network.links[link.links[0]].role == role
    }
    let count = sections.reduce(0) { $0 + $1.entries.count }
    var page = TextPage()
    page.title("Liens\u{A0}: \(CardOutline.title(of: entity)) (\(count))")
    page.paragraph(CardOutline.subtitle(of: entity))
    if sections.isEmpty {
      let which = role.map { " du rôle «\u{A0}\(network.roles[$0].label)\u{A0}»" } ?? ""
      page.paragraph("Aucun lien\(which) dans cette version.")
    }
    var sources = SourceList()
    for section in sections {
      page.heading("\(section.title)", count: section.count)
      CardText.write(section, indent: 2, in: network, on: &page, sources: &sources)
    }
    CardText.write(sources, in: network, on: &page)
    return page.text
  }

  /// The role that somebody named, by its id or its words, with or without accents; nil where there is none.
  public static func role(named name: String, in network: Network) -> Int? {
    let typed = Folding.fold(name)
    guard !typed.isEmpty else { return nil }
    let names = network.roles.map { [$0.id, $0.label, $0.inverse, $0.short].map { Folding.fold($0) } }
    if let exact = names.firstIndex(where: { $0.contains(typed) }) { return exact }
    let begun = names.indices.filter { names[$0].contains { " \($0)".contains(" \(typed)") } }
    return begun.count == 1 ? begun[0] : nil
  }

  /// The roles of the dataset, one a line, for somebody who named one that does not exist.
  public static func roles(in network: Network) -> [String] {
    network.roles.sorted { $0.rank < $1.rank }.map { role in
      let words = Folding.fold(role.id) == Folding.fold(role.label) ? "" : " («\u{A0}\(role.label)\u{A0}»)"
      return "\(role.id)\(words)\u{A0}: \(role.definition)"
    }
  }
}
