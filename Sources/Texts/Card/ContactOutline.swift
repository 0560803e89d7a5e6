import Notebook
import PartnerNetwork

/// Every way to reach one owner of the directory, gathered by means, telephones first, then the way to its card.
public struct ContactOutline {
  public let owner: DirectoryEntry.Owner
  public let title: String
  /// The name for narrow places.
  public let shortTitle: String
  public let subtitle: String
  public let sections: [CardSection]

  private static let order: [Contact.Means] = [.telephone, .hours, .email, .address, .site, .form]

  /// - Parameters:
  ///   - entry: one of the entries of the owner, as an index of the directory.
  ///   - notebook: what the user wrote.
  public init(entry: Int, in network: Network, notebook: Notebook = Notebook()) {
    let directory = network.directory
    owner = directory.entries[entry].owner
    let contacts = directory.entriesOfOwner(at: entry).flatMap { directory.entries[$0].contacts }
    var body: Int?
    var paragraphs: [CardEntry] = []
    switch owner {
    case .entity(let index):
      let entity = network.entities[index]
      (title, shortTitle, subtitle) = (
        CardOutline.title(of: entity), entity.shortName, CardOutline.subtitle(of: entity)
      )
      body = index
    case .point(let index):
      let point = network.territory.points[index]
      let place = point.commune.flatMap { network.territory.commune($0) }.map { network.territory.communes[$0].name }
      (title, shortTitle) = (point.name, point.name)
      subtitle = [point.kind.noun, place].compactMap(\.self).joined(separator: " · ")
      body = point.entity.flatMap { network.index(of: $0) }
      if point.isItinerant { paragraphs.append(.paragraph(Words.Directory.itinerant)) }
    case .intercommunality(let index):
      let intercommunality = network.territory.intercommunalities[index]
      (title, shortTitle) = (intercommunality.officialName ?? intercommunality.name, intercommunality.name)
      subtitle = intercommunality.type ?? Words.Directory.intercommunalities
    }
    let own = OwnEntry.section(on: owner.id(in: network), in: notebook)
    var sections = [CardSection("En bref", paragraphs), own].filter { !$0.entries.isEmpty }
    for means in Self.order {
      let own = contacts.filter { $0.means == means }
      if !own.isEmpty { sections.append(CardSection(means.title, own.map(CardEntry.contact))) }
    }
    if let body { sections.append(CardSection(Words.Directory.ownCard, [.link(Self.link(to: body))])) }
    self.sections = sections
  }

  private static func link(to entity: Int) -> CardLink {
    CardLink(target: entity, role: "", letter: " ", way: nil, nuance: nil, deduction: nil, links: [])
  }

  /// The whole as text to be copied: one contact a line, each with its age.
  public func text(today: Month?) -> String {
    var lines = [title]
    for case .contact(let contact) in sections.flatMap(\.entries) {
      let age = [ContactWords.dated(contact.date) + ".", ContactWords.warning(contact, today: today)]
      lines.append(
        "\(contact.label ?? contact.means.title)\u{A0}: \(contact.value) — "
          + age.compactMap(\.self).joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }
}
