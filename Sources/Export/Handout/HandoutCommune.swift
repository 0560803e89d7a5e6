import Diagrams
import PartnerNetwork
import Texts

/// The handout of a commune.
extension HandoutBuilder {
  mutating func commune(_ index: Int) -> Handout {
    let outline = CommuneOutline(index, in: network)
    let name = outline.title
    let partners = network.entities(of: .partner)
    let general = network.learning.questions.indices.filter { network.learning.questions[$0].levers.isEmpty }
    var parts = [emergencies()]
    parts.append(Handout.Part(title: Words.Handout.places, blocks: outline.sections.flatMap { local($0) }))
    parts.append(
      Handout.Part(title: Words.Handout.contactsFor(name), blocks: contacts(of: partners, near: index)))
    parts.append(part(Words.Handout.levers, Matrix(.partnersLevers, in: network), isByColumn: true))
    let asked = questions(general)
    parts += self.parts(asked)
    return handout(
      cover(
        kind: Words.Handout.ofCommune, title: name,
        sentences: [
          Words.Handout.audience(Words.Handout.inCommune(name)), Words.Handout.aboutCommune(name),
        ]), parts)
  }

  // MARK: - Places

  /// A section of the page of a commune. A place and the ways to reach it are one table.
  private mutating func local(_ section: CardSection) -> [HandoutBlock] {
    var blocks: [HandoutBlock] = [.heading(section.title, level: 2, anchor: nil)]
    var items: [HandoutText] = []
    var contacts: [Contact] = []
    var names: [String] = []
    var isPlace = false
    for entry in section.entries {
      switch entry {
      case .place(let local):
        isPlace = true
        blocks.append(place(local))
      // Those of a place are in its table.
      case .contact(let contact): if !isPlace { contacts.append(contact) }
      case .commune(let index): names.append(network.territory.communes[index].name)
      case .paragraph(let words): blocks.append(.paragraph(HandoutText(words)))
      case .contract(let point): items.append(contract(point, entry))
      default: items.append(statement(entry))
      }
    }
    if !items.isEmpty { blocks.append(.list(items, isNumbered: false)) }
    if !names.isEmpty { blocks.append(.paragraph(HandoutText(names.joined(separator: ", ") + "."))) }
    if !contacts.isEmpty { blocks.append(table(HandoutText([.strong(Words.Handout.contacts)]), contacts)) }
    return blocks
  }

  private mutating func place(_ local: LocalPoint) -> HandoutBlock {
    let territory = network.territory
    let point = territory.points[local.nearby.point]
    let words = [PlaceWords.place(local, in: territory), PlaceWords.serving(local, in: territory)]
    var caption = HandoutText([.strong(point.name), .words(", " + words.compactMap(\.self).joined(separator: ", "))])
    caption.add(sources.mark([Origin(source: point.source, confidence: point.confidence)]))
    caption.add(.words("."))
    let contacts = point.allContacts
    // A remark about the address stands beside it.
    let remark = contacts.contains { $0.reservation == point.remark } ? nil : point.remark
    let remarks = [
      point.isItinerant ? Words.Commune.itinerant : nil, remark,
      point.contacts.contains { $0.means == .telephone } ? nil : Words.Commune.noTelephone,
    ]
    for remark in remarks.compactMap(\.self) { caption.add(HandoutText(remark)) }
    return contacts.isEmpty ? .paragraph(caption) : table(caption, contacts)
  }

  private mutating func contract(_ index: Int, _ entry: CardEntry) -> HandoutText {
    var text = statement(entry)
    if let warning = ContractWords.warning(network.territory.points[index], today: month) {
      text.add(HandoutText([.warning(warning)]))
    }
    return text
  }

  // MARK: - Partners

  /// The contacts of partners, those of their places by name: the page of the commune has them.
  private mutating func contacts(of partners: [Int], near commune: Int) -> [HandoutBlock] {
    var blocks: [HandoutBlock] = []
    var missing: [String] = []
    for index in partners {
      let places = places(of: index, near: commune)
      let contacts = network.details.entity(index).contacts
      var title = HandoutText([.strong(CardOutline.title(of: network.entities[index]))])
      if !places.isEmpty { title.add(HandoutText(Words.Handout.onTheSpot(places))) }
      if !contacts.isEmpty {
        blocks.append(table(title, contacts))
      } else if !places.isEmpty {
        blocks.append(.paragraph(title))
      } else {
        missing.append(name(index))
      }
    }
    if !missing.isEmpty { blocks.append(.note(HandoutText(Words.Handout.unknownContacts(missing)))) }
    return blocks
  }

  private func places(of index: Int, near commune: Int) -> [String] {
    CardOutline(index, in: network, commune: commune).sections.flatMap(\.entries).compactMap { entry in
      if case .place(let local) = entry { network.territory.points[local.nearby.point].name } else { nil }
    }
  }
}
