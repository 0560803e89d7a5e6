import PartnerNetwork
import Texts

/// An entry of a card in words, not yet laid out: what text and Markdown share.
struct EntryLines: Equatable {
  /// What comes before the colon; Markdown writes it in bold.
  var label: String?
  var text: String
  /// A web or electronic address, alone so that it can be copied.
  var address: String?
  /// Why it was deduced, what remains to be confirmed.
  var remarks: [String] = []
  var origins: [Origin] = []

  /// The label and the text on one line.
  var line: String { [label, text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\u{A0}: ") }

  init(_ entry: CardEntry, in network: Network) {
    switch entry {
    case .paragraph(let text): self.init(text: text)
    case .link(let link): self.init(link, in: network)
    case .fact(let fact): self.init(fact)
    case .contact(let contact): self.init(contact)
    case .address(let address): self.init(address)
    case .caution(let caution):
      self.init(text: caution.text, origins: caution.sources.map { Origin(source: $0) })
    case .figure(let figure): self.init(figure)
    case .date(let date):
      self.init(label: date.value, text: date.label, origins: [Origin(source: date.source, sections: date.sections)])
    case .law(let law): self.init(law)
    case .detail(let detail):
      self.init(
        label: detail.label, text: detail.words, origins: detail.sources.map { Origin(source: $0, date: detail.date) })
    case .place(let local): self.init(local, in: network.territory)
    case .contract(let point): self.init(contract: network.territory.points[point])
    case .commune(let commune): self.init(text: network.territory.communes[commune].name)
    case .person(let person): self.init(person, in: network)
    case .advice(let advice):
      self.init(
        text: (advice.number.map { "\($0). " } ?? "") + advice.text,
        remarks: advice.number == nil ? [advice.nature] : [])
    case .situation(let index): self.init(network.learning.situations[index], in: network)
    // A line each: a number is not to be cut in two.
    case .own(let own): self.init(label: own.title(in: network), text: "", remarks: own.lines)
    case .source(let id):
      self.init(text: SourceList.line(id, in: network), address: network.details.sources[id]?.url)
    }
  }

  private init(
    label: String? = nil, text: String, address: String? = nil, remarks: [String] = [], origins: [Origin] = []
  ) {
    self.label = label
    self.text = text
    self.address = address
    self.remarks = remarks
    self.origins = origins
  }

  private init(_ local: LocalPoint, in territory: Territory) {
    let point = territory.points[local.nearby.point]
    let words = [PlaceWords.place(local, in: territory), PlaceWords.serving(local, in: territory), point.address]
    self.init(
      label: point.name, text: words.compactMap(\.self).joined(separator: "\u{A0}; "),
      remarks: [
        point.isItinerant ? Words.Commune.itinerant : nil, point.remark,
        point.contacts.contains { $0.means == .telephone } ? nil : Words.Commune.noTelephone,
      ].compactMap(\.self),
      origins: [Origin(source: point.source, date: point.date, confidence: point.confidence)])
  }

  private init(contract: ServicePoint) {
    self.init(
      label: contract.name, text: ContractWords.state(contract), remarks: [contract.remark].compactMap(\.self),
      origins: [Origin(source: contract.source, date: contract.date, confidence: contract.confidence)])
  }

  private init(_ link: CardLink, in network: Network) {
    // Brackets within brackets are hard to hear.
    let nuance = link.nuance.map { $0.contains("(") ? "\u{A0}— \($0)" : " (\($0))" } ?? ""
    let name = Self.name(network.entities[link.target])
    // Beside a short name the screen gives the whole one; here it is whole already.
    let isRepeated = link.links.isEmpty && name.contains(link.role)
    let said = isRepeated ? "" : [link.role, link.way ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    var origins: [Origin] = []
    for index in link.links {
      let edge = network.links[index]
      let origin = Origin(source: edge.source, sections: [edge.section].compactMap(\.self))
      if !origins.contains(origin) { origins.append(origin) }
    }
    self.init(
      label: said.isEmpty ? nil : name, text: (said.isEmpty ? name : said) + nuance,
      remarks: [link.deduction.map { "Lien déduit\u{A0}: \($0)" }].compactMap(\.self), origins: origins)
  }

  /// The number to dial, or the place in the order; then the name and the reason.
  private init(_ person: SituationPerson, in network: Network) {
    let entity = network.entities[person.entity]
    let name = person.isCall ? entity.name : CardOutline.title(of: entity)
    let mark = person.call?.value ?? person.number.map { "\($0)" }
    self.init(
      label: [mark, name].compactMap(\.self).joined(separator: person.isCall ? ", " : ". "), text: person.reason,
      origins: person.call.map { [Origin(source: $0.source, date: $0.date, confidence: $0.confidence)] } ?? [])
  }

  private init(_ situation: Situation, in network: Network) {
    let number = SituationWords.firstNumber(situation, in: network)
    self.init(label: number.map { "Appeler d’abord le \($0)" }, text: situation.title)
  }

  private init(_ fact: Fact) {
    self.init(
      label: fact.field.title, text: fact.text,
      remarks: [fact.reservation.map { "À confirmer\u{A0}: \($0)" }].compactMap(\.self),
      origins: [Origin(source: fact.source, confidence: fact.confidence)])
  }

  private init(_ contact: Contact) {
    let label = contact.label.map { " (\($0))" } ?? ""
    let isAddress = [.email, .site, .form].contains(contact.means)
    self.init(
      label: contact.means.title + label, text: isAddress ? "" : contact.value,
      address: isAddress ? contact.value : nil,
      origins: [Origin(source: contact.source, date: contact.date, confidence: contact.confidence)])
  }

  private init(_ address: WebAddress) {
    let isLost = address.url == nil
    self.init(
      label: address.text == address.url ? nil : address.text, text: isLost ? "adresse absente du fascicule" : "",
      address: address.url,
      origins: [Origin(source: address.source, sections: [address.section].compactMap(\.self))])
  }

  private init(_ figure: Figure) {
    let unit = figure.unit.map { "\u{A0}\($0)" } ?? ""
    let place = [figure.territory, figure.year].compactMap(\.self).joined(separator: ", ")
    self.init(
      label: figure.value + unit, text: figure.label + (place.isEmpty ? "" : " (\(place))"),
      remarks: [figure.citedSource.map { "D’où vient ce chiffre\u{A0}: \($0)." }].compactMap(\.self),
      origins: [Origin(source: figure.source, sections: figure.sections)])
  }

  private init(_ law: LegalReference) {
    self.init(
      label: law.reference, text: law.subject,
      remarks: law.nature == .deduced ? ["Règle déduite\u{A0}: le fascicule ne cite pas ce texte."] : [],
      origins: [Origin(source: law.source, sections: law.sections)])
  }

  /// The whole name, for readers who have never met the short one; a lever or an axis is known by its number.
  static func name(_ entity: Entity) -> String {
    guard let number = entity.number else { return CardOutline.title(of: entity) }
    return "\(entity.kind.word.withCapital)\u{A0}\(number), \(entity.shortName)"
  }
}
