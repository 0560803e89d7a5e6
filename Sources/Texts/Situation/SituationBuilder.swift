import PartnerNetwork

/// Builds the sections of a situation, one property a part.
struct SituationBuilder {
  let situation: Situation
  let network: Network
  /// Index of the user's commune.
  let commune: Int?
  let invitation: String

  // MARK: - Whom to call

  /// The numbers to dial before anything else, each with what else is known of it, such as its hours.
  var calls: CardSection {
    let entries = situation.calls.flatMap { person -> [CardEntry] in
      let number = SituationWords.telephone(of: person, in: network)
      let own = network.details.entity(person.entity).contacts.filter { $0 != number }
      let missing = number == nil ? [CardEntry.paragraph(SituationWords.unknownNumber)] : []
      let line = SituationPerson(
        number: nil, entity: person.entity, reason: person.reason, call: number, sources: situation.sources)
      return [.person(line)] + missing + own.map(CardEntry.contact)
    }
    return CardSection(SituationWords.callFirst, tone: .warning, entries)
  }

  var story: CardSection {
    CardSection(SituationOutline.story, [situation.story].compactMap(\.self).map(CardEntry.paragraph))
  }

  // MARK: - Whom to contact

  var contacts: CardSection {
    guard !situation.contacts.isEmpty else { return CardSection(SituationWords.contacts, []) }
    let near = commune.map { SituationWords.nearFirst(network.territory.communes[$0].name) } ?? invitation
    let entries = situation.contacts.enumerated().flatMap { place, person -> [CardEntry] in
      let line = SituationPerson(
        number: place + 1, entity: person.entity, reason: person.reason, call: nil, sources: situation.sources)
      return [.person(line)] + ways(to: person.entity)
    }
    return CardSection(SituationWords.contacts, [.paragraph("\(SituationWords.order) \(near)")] + entries)
  }

  /// What is nearest to the commune; else the main contacts of the entity itself.
  private func ways(to entity: Int) -> [CardEntry] {
    if let commune {
      let near = CardBuilder(index: entity, network: network).local(commune).flatMap(\.entries).filter(Self.isWay)
      if !near.isEmpty { return near }
      let own = collective(entity, commune)
      if !own.isEmpty { return own }
    }
    let own = network.details.entity(entity).contacts
    guard !own.isEmpty else {
      return [.paragraph(commune == nil ? SituationWords.noCommonContacts : SituationWords.unknownContacts)]
    }
    let main = Self.main(own)
    let more = own.count - main.count
    return main.map(CardEntry.contact) + (more > 0 ? [.paragraph(SituationWords.more(more))] : [])
  }

  private static func isWay(_ entry: CardEntry) -> Bool {
    switch entry {
    case .place, .contact: true
    default: false
    }
  }

  /// Two partners stand for many: all the communes, and all the bodies that these form. Their contacts are those of
  /// the user's own commune, and of its own body.
  private func collective(_ entity: Int, _ commune: Int) -> [CardEntry] {
    let own = network.territory.communes[commune]
    switch network.entities[entity].id {
    case "act_communes":
      guard let site = own.site else { return [] }
      return [.detail(CardDetail("Site", site, sources: own.sources, target: .address(site)))]
    case "act_epci":
      guard let index = own.intercommunality.flatMap({ network.territory.intercommunality($0) }) else { return [] }
      let body = network.territory.intercommunalities[index]
      let sources = body.source.map { [$0] } ?? own.sources
      let name = CardDetail(
        "Pour \(own.name)", body.name, sources: sources, date: body.date, target: .commune(own.code))
      return [.detail(name)] + body.allContacts.map(CardEntry.contact)
    default: return []
    }
  }

  /// The first telephone with its hours, the first e-mail address, and the first site where there is no address.
  private static func main(_ contacts: [Contact]) -> [Contact] {
    var main: [Contact] = []
    if let place = contacts.firstIndex(where: { $0.means == .telephone }) {
      main.append(contacts[place])
      let next = contacts.index(after: place)
      if contacts.indices.contains(next), contacts[next].means == .hours { main.append(contacts[next]) }
    }
    let written = contacts.first { $0.means == .email } ?? contacts.first { [.site, .form].contains($0.means) }
    main += [written].compactMap(\.self)
    return main.isEmpty ? Array(contacts.prefix(1)) : main
  }

  // MARK: - What to do

  var firstSteps: CardSection {
    CardSection(
      SituationWords.firstSteps,
      situation.firstSteps.enumerated().map { place, text in
        .advice(
          SituationAdvice(
            number: place + 1, text: text, nature: SituationWords.stepsAreProposed, sources: situation.sources))
      })
  }

  var caution: CardSection {
    let nature = situation.isCautionSourced ? SituationWords.sourced : SituationWords.advice
    let advice = situation.caution.map {
      SituationAdvice(number: nil, text: $0, nature: nature, sources: situation.sources)
    }
    return CardSection(SituationWords.caution, tone: .warning, [advice].compactMap(\.self).map(CardEntry.advice))
  }

  // MARK: - What it leads to

  var schemes: CardSection { CardSection(SituationWords.schemes, situation.schemes.map(link)) }
  var frameworks: CardSection { CardSection(SituationWords.frameworks, situation.frameworks.map(link)) }
  var levers: CardSection { CardSection(SituationWords.levers, situation.levers.map(link)) }

  private func link(to entity: Int) -> CardEntry {
    let own = network.entities[entity]
    // The whole name beside a short one that is an acronym.
    let name = own.name == own.shortName ? "" : own.name
    return .link(
      CardLink(target: entity, role: name, letter: " ", way: nil, nuance: nil, deduction: nil, links: []))
  }

  /// The sources, how sure it all is, and what these data do not say.
  var sources: CardSection {
    let confidence = situation.confidence?.sentence ?? SituationWords.unknownConfidence
    let missing = missing
    let unknown = missing.isEmpty ? [] : [CardEntry.paragraph(SituationWords.unknown(missing))]
    return CardSection(
      SituationWords.sources, count: situation.sources.isEmpty ? nil : situation.sources.count,
      situation.sources.map(CardEntry.source) + [.paragraph(confidence)] + unknown)
  }

  private var missing: [String] {
    let parts: [(String, Bool)] = [
      ("Contacts", situation.contacts.isEmpty), (SituationWords.firstSteps, situation.firstSteps.isEmpty),
      (SituationWords.caution, situation.caution == nil), (SituationWords.schemes, situation.schemes.isEmpty),
      (SituationWords.frameworks, situation.frameworks.isEmpty), (SituationWords.levers, situation.levers.isEmpty),
      (SituationWords.sources, situation.sources.isEmpty),
    ]
    return parts.filter(\.1).map(\.0)
  }
}
