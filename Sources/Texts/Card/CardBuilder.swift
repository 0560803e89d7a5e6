import PartnerNetwork

/// Builds the sections of a card, one property a part.
struct CardBuilder {
  let index: Int
  let network: Network

  private var entity: Entity { network.entities[index] }
  private var details: EntityDetails { network.details.entity(index) }

  var introduction: [CardSection] {
    let texts = [entity.summary, entity.remark].compactMap(\.self)
    return [CardSection("En bref", texts.map(CardEntry.paragraph))]
  }

  var cautions: [CardSection] {
    [CardSection("Attention", tone: .warning, details.cautions.map(CardEntry.caution))]
  }

  var contacts: [CardSection] {
    if !details.contacts.isEmpty {
      return [CardSection("Contacts", count: details.contacts.count, details.contacts.map(CardEntry.contact))]
    }
    guard entity.kind == .partner else { return [] }
    return [CardSection("Contacts", [.paragraph("Non renseigné dans cette version.")])]
  }

  // MARK: - Connections

  /// Who is linked to what, through whatever the leaflet names between the two.
  var connections: [CardSection] {
    switch entity.kind {
    case .partner:
      ownLevers + connections(to: .framework, title: "Cadres") + onBehalf([.lever, .framework])
    case .lever:
      connections(to: .partner, title: "Qui fait quoi") + connections(to: .framework, title: "Dans quels cadres")
        + onBehalf([.partner])
    case .framework:
      connections(to: .partner, title: "Qui fait quoi") + connections(to: .lever, title: "Pour quels leviers")
        + onBehalf([.partner])
    default: []
    }
  }

  /// The levers of a partner; where it has none of its own, what one may call it for.
  private var ownLevers: [CardSection] {
    let sections = connections(to: .lever, title: "Leviers")
    let own = network.connections(from: index, to: .lever).compactMap(\.first).filter {
      $0.isOwn && network.entities[$0.target].number != nil
    }
    guard own.isEmpty, network.roles.contains(where: { $0.id == "interlocuteur_de" }) else { return sections }
    let isLeaflet = network.details.sources.values.contains { $0.nature == "fascicule" }
    let author = isLeaflet ? "Le fascicule ne lui confie" : "Ces données ne lui confient"
    var entries = [CardEntry.paragraph("\(author) aucun levier en propre.")]
    let purposes = contactPurposes
    if !purposes.isEmpty { entries.append(.paragraph("À qui s’adresser, et pour quoi\u{A0}:")) }
    return [CardSection("Leviers", entries + purposes)] + sections.filter { $0.title != "Leviers" }
  }

  /// What the entity, or a part of it, is the contact for, or steers.
  private var contactPurposes: [CardEntry] {
    let parts = network.links(to: index).filter { network.roles[network.links[$0].role].id == "fait_partie_de" }
    let bodies = [index] + parts.map { network.links[$0].subject }
    return bodies.flatMap { body in
      network.links(from: body).filter {
        ["interlocuteur_de", "pilote"].contains(network.roles[network.links[$0].role].id)
      }.map { link in
        let role = network.roles[network.links[link].role]
        let membership = parts.first { network.links[$0].subject == body }
        return .link(
          CardLink(
            target: network.links[link].object, role: LinkWords.alone(role), letter: role.letter,
            way: body == index ? nil : "par \(network.entities[body].shortName)",
            nuance: network.links[link].nuance, deduction: deduction([link] + [membership].compactMap(\.self)),
            links: [link] + [membership].compactMap(\.self)))
      }
    }
  }

  private func connections(to kind: Kind, title: String) -> [CardSection] {
    let own = network.connections(from: index, to: kind).map { $0.filter(\.isOwn) }.filter { !$0.isEmpty }
    let counted = own.filter { kind != .lever || network.entities[$0[0].target].number != nil }
    return [CardSection(title, count: own.isEmpty ? nil : counted.count, own.map { .link(cardLink($0[0])) })]
  }

  /// What the body does in whose name the entity also acts; only where the entity does nothing of its own there.
  private func onBehalf(_ kinds: [Kind]) -> [CardSection] {
    let found = kinds.flatMap { network.connections(from: index, to: $0) }.flatMap { connections in
      connections.filter { !$0.isOwn }.prefix(1)
    }
    guard !found.isEmpty else { return [] }
    return [CardSection("Au titre de l’État", count: found.count, tone: .apart, found.map { .link(cardLink($0)) })]
  }

  private func cardLink(_ connection: Connection) -> CardLink {
    let first = network.links[connection.links[0]]
    let role = network.roles[first.role]
    let isThrough =
      first.subject != connection.target && first.object != connection.target
      || first.subject != index && first.object != index
    // "finance Crèches" where something stands between the two; "finance" alone where nothing does.
    let words =
      isThrough && first.object != connection.target && first.object != index
      ? "\(role.label) \(network.entities[first.object].shortName)" : LinkWords.alone(role)
    return CardLink(
      target: connection.target, role: words, letter: role.letter, way: LinkWords.company(connection, in: network),
      nuance: first.nuance, deduction: deduction(connection.links), links: connection.links)
  }

  private func deduction(_ links: [Int]) -> String? {
    let reasons = links.compactMap { network.links[$0].nature == .deduced ? network.links[$0].reason : nil }
    return reasons.isEmpty ? nil : reasons.joined(separator: " ")
  }

  // MARK: - Links

  /// Every link of the entity, grouped by role, both directions.
  var links: [CardSection] {
    var groups: [(rank: Int, heading: String, entries: [CardEntry])] = []
    func add(_ links: ArraySlice<Int>, inverse: Bool) {
      for role in Set(links.map { network.links[$0].role }) {
        let entries = links.filter { network.links[$0].role == role }.map { link -> CardEntry in
          let edge = network.links[link]
          let words = network.roles[role]
          return .link(
            CardLink(
              target: inverse ? edge.subject : edge.object, role: "",
              letter: words.letter, way: nil, nuance: edge.nuance, deduction: deduction([link]), links: [link]))
        }
        let rank = network.roles[role].rank * 2 + (inverse ? 1 : 0)
        groups.append((rank, LinkWords.heading(network.roles[role], inverse: inverse), entries))
      }
    }
    add(network.links(from: index), inverse: false)
    add(network.links(to: index), inverse: true)
    let count = groups.reduce(0) { $0 + $1.entries.count }
    guard count > 0 else {
      return [CardSection("Tous les liens", [.paragraph("Aucun lien dans cette version.")])]
    }
    return [CardSection("Tous les liens", count: count, [])]
      + groups.sorted { $0.rank < $1.rank }.map {
        CardSection($0.heading, count: $0.entries.count, level: 2, $0.entries)
      }
  }

  // MARK: - Details

  var facts: [CardSection] {
    let facts = Fact.Field.allCases.flatMap { field in details.facts.filter { $0.field == field } }
    return [CardSection("Ce qu’il faut savoir", count: facts.isEmpty ? nil : facts.count, facts.map(CardEntry.fact))]
  }

  var figures: [CardSection] {
    let all = network.details
    let entries =
      all.figures.filter { $0.entities.contains(entity.id) }.map(CardEntry.figure)
      + all.dates.filter { $0.entities.contains(entity.id) }.map(CardEntry.date)
    return [CardSection("Chiffres et dates", count: entries.isEmpty ? nil : entries.count, entries)]
  }

  var addresses: [CardSection] {
    [
      CardSection(
        "Sites", count: details.addresses.isEmpty ? nil : details.addresses.count,
        details.addresses.map(CardEntry.address))
    ]
  }

  var laws: [CardSection] {
    let laws = network.details.legalReferences.filter { $0.entities.contains(entity.id) }
    return [CardSection("Textes de loi", count: laws.isEmpty ? nil : laws.count, laws.map(CardEntry.law))]
  }

  var words: [CardSection] {
    guard !details.synonyms.isEmpty else { return [] }
    return [CardSection("On dit aussi", [.paragraph(details.synonyms.joined(separator: ", ") + ".")])]
  }
}
