import PartnerNetwork
import Texts

/// An address that a line holds, and how the line writes it.
struct WebAddress {
  let link: String
  let shown: String
}

/// What one may do with a line of a card: open it, copy it, and what the status line says of it.
extension CardEntry {
  /// Whether it leads to another place of the program.
  var leadsToPlace: Bool {
    switch self {
    case .link, .place, .contract, .commune, .person, .situation, .own: true
    default: false
    }
  }

  /// The address that it holds, on the web, to write to or to call; nil where it holds none.
  func webAddress(in network: Network) -> WebAddress? {
    switch self {
    case .address(let address): address.url.map { WebAddress(link: $0, shown: $0) }
    case .contact(let contact): contact.address.map { WebAddress(link: $0, shown: contact.value) }
    case .source(let id): network.details.sources[id]?.url.map { WebAddress(link: $0, shown: $0) }
    default: nil
    }
  }

  /// What Enter does; where the entry leads nowhere, it shows the source.
  func activate(_ context: Context) -> [Outcome] {
    let network = context.network
    switch self {
    case .link(let link): return [.open(.card(network.entities[link.target].id))]
    case .address, .contact: if let address = webAddress(in: network) { return [.effect(.open(address.link))] }
    case .place(let local): if let route = route(of: local.nearby.point, network) { return [.open(route)] }
    case .contract(let point): if let route = route(of: point, network) { return [.open(route)] }
    case .commune(let index): return [.open(.commune(network.territory.communes[index].code))]
    case .person(let person): return [.open(.card(network.entities[person.entity].id))]
    case .situation(let index): return [.open(.situation(network.learning.situations[index].id))]
    case .own(.note(let note)): return [.open(.write(.note(note.id)))]
    case .own(.contact(let contact)): return [.open(.write(.contact(contact.id)))]
    case .own(.field(let contact, let field)):
      if field == .email, let value = contact[field], !contact.doubts.contains(field) {
        return [.effect(.open("mailto:\(value)"))]
      }
      return [.open(.write(.contact(contact.id)))]
    case .own(.subject(let id)):
      return [NotebookLines.route(to: id, in: network).map { .open($0) } ?? .notice(Words.Notebook.unknownExplained)]
    case .source: if let address = webAddress(in: network) { return [.effect(.open(address.link))] }
    case .detail(let detail):
      switch detail.target {
      case .address(let url): return [.effect(.open(url))]
      case .entity(let id): if network.index(of: id) != nil { return [.open(.card(id))] }
      case .commune(let code): return [.open(.commune(code))]
      case nil: break
      }
    default: break
    }
    return SourceContent.entry(self, in: network).map { [.popup($0)] } ?? []
  }

  /// The card of the entity that a service point belongs to.
  private func route(of point: Int, _ network: Network) -> Route? {
    network.territory.points[point].entity.flatMap { network.index(of: $0) == nil ? nil : .card($0) }
  }

  /// The name of what Enter opens; nil where it opens no place of the program.
  func targetName(_ network: Network) -> String? {
    switch self {
    case .link(let link): network.entities[link.target].shortName
    case .place(let local):
      network.territory.points[local.nearby.point].entity.flatMap { network.entity($0)?.shortName }
    case .contract(let point): network.territory.points[point].entity.flatMap { network.entity($0)?.shortName }
    case .commune(let index): network.territory.communes[index].name
    case .person(let person): network.entities[person.entity].shortName
    case .situation(let index): network.learning.situations[index].title
    default: nil
    }
  }

  /// The text that is copied: of a contact the value alone.
  func copied(_ network: Network) -> String {
    switch self {
    case .contact(let contact): contact.value
    case .address(let address): address.url ?? address.text
    case .fact(let fact): fact.text
    case .caution(let caution): caution.text
    case .link(let link):
      link.links.isEmpty
        ? network.entities[link.target].name
        : link.links.map { LinkWords.sentence($0, in: network) }.joined(separator: "\u{A0}; ")
    case .figure(let figure): "\(figure.label)\u{A0}: \(figure.value)"
    case .date(let date): "\(date.label)\u{A0}: \(date.value)"
    case .law(let law): law.reference ?? law.subject
    case .paragraph(let text): text
    case .detail(let detail): detail.words
    case .place(let local):
      [network.territory.points[local.nearby.point].name, network.territory.points[local.nearby.point].address]
        .compactMap(\.self).joined(separator: ", ")
    case .contract(let point): network.territory.points[point].name
    case .commune(let index): network.territory.communes[index].name
    case .person(let person): person.call?.value ?? network.entities[person.entity].name
    case .advice(let advice): advice.text
    case .situation(let index): network.learning.situations[index].title
    case .source(let id): network.details.sources[id]?.url ?? network.details.sources[id]?.line ?? id
    case .own(let own): own.copied(in: network)
    }
  }

  /// What the status line says after the place in the list.
  func sentence(_ network: Network) -> String {
    switch self {
    case .link(let link) where link.links.isEmpty:
      return " — \(network.entities[link.target].name). \(Words.Situations.enterCard)"
    case .link(let link):
      let sentence = link.links.first.map { LinkWords.sentence($0, in: network) } ?? ""
      return " — \(sentence)." + (link.deduction == nil ? "" : " " + Words.Card.deduced)
    case .fact(let fact): return " — \(fact.field.title). \(Words.Card.sourceHint)"
    case .contact(let contact): return " — \(contact.value). \(Words.Card.contactHint(contact.address != nil))"
    case .address(let address):
      return " — \(address.url ?? address.text) \(Words.Card.contactHint(address.url != nil))"
    case .detail(let detail):
      return " — \(detail.label)\u{A0}: \(detail.words). \(Words.Card.contactHint(detail.target != nil))"
    case .place(let local):
      let territory = network.territory
      return " — \(territory.points[local.nearby.point].name)\u{A0}: \(PlaceWords.place(local, in: territory))."
    case .contract(let point):
      let contract = network.territory.points[point]
      return " — \(contract.name). \(ContractWords.state(contract))"
    case .commune(let index): return " — \(network.territory.communes[index].name). \(Words.Commune.enterGoes)"
    case .person(let person):
      let name = network.entities[person.entity].name
      guard let number = person.call?.value else { return " — \(name). \(Words.Situations.enterCard)" }
      return " — \(number), \(name). \(Words.Situations.copyNumber)"
    case .advice: return ". \(Words.Situations.enterSource)"
    case .situation(let index):
      let situation = network.learning.situations[index]
      let calls = SituationWords.firstNumber(situation, in: network).map { " " + Words.Situations.call($0) } ?? ""
      return " — \(situation.title).\(calls) \(Words.Situations.enterOpens)"
    case .own: return Words.Notebook.enterEdits
    case .source(let id):
      let source = network.details.sources[id]
      return " — \(source?.line ?? id) \(Words.Card.contactHint(source?.url != nil))"
    default: return ". \(Words.Card.sourceHint)"
    }
  }
}
