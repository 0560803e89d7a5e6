import PartnerNetwork

extension Presentation {
  /// The pages of an entity, made from the same sections as its card, so that the two cannot disagree.
  /// - Parameter index: of the entity.
  public init(entity index: Int, in network: Network) {
    let entity = network.entities[index]
    self.init(
      subject: entity.id, title: EntityPages.title(entity), pages: EntityPages(index: index, network: network).all)
  }
}

/// Makes the pages of an entity: one idea each.
struct EntityPages {
  let index: Int
  let network: Network

  /// More rows than that of one kind are for the card and not for a wall.
  private static let mostRows = 12
  /// A figure that so many entities share says something of the leaflet, and little of each.
  private static let mostShared = 3
  /// Numbers to call; the others are on the card.
  private static let mostNumbers = 2

  private var entity: Entity { network.entities[index] }
  private var details: EntityDetails { network.details.entity(index) }
  private var builder: CardBuilder { CardBuilder(index: index, network: network) }
  private var target: PageTarget { .entity(entity.id) }

  /// "6 · Logement d’abord".
  static func title(_ entity: Entity) -> String {
    (entity.number.map { "\($0) · " } ?? "") + entity.shortName
  }

  var all: [Page] {
    let ideas = introduction + connections + cautions + steps + figures + facts + numbers + links
    return [cover] + (ideas.isEmpty ? [nothing] : ideas) + [Words.Presentation.end(target)]
  }

  private var cover: Page {
    Page(
      CardOutline.title(of: entity), kind: .cover,
      [.quiet(entity.kind == .lever ? entity.kind.word : CardOutline.subtitle(of: entity))],
      notes: Words.Presentation.coverNotes, target: target)
  }

  private var nothing: Page {
    Page(Words.Presentation.nothingTitle, [.text(Words.Presentation.nothing)], target: target)
  }

  // MARK: - Texts

  private var introduction: [Page] {
    let definitions = details.facts.filter { $0.field == .definition }
    guard let text = entity.summary ?? definitions.first?.text else { return [] }
    let notes = [entity.remark].compactMap(\.self) + definitions.filter { $0.text != text }.map(\.text)
    return [
      Page(
        entity.kind == .partner ? Words.Presentation.who : Words.Presentation.what, [.text(text)],
        sources: definitions.map { source($0.source) }, notes: notes, target: target)
    ]
  }

  private var cautions: [Page] {
    details.cautions.map {
      Page(Words.Presentation.caution, [.text($0.text)], sources: $0.sources.map(source), target: target)
    }
  }

  /// Where to begin comes before all else that is known.
  private static let beginnings: [Fact.Field] = [.entrance, .firstStep, .request]

  private var steps: [Page] {
    Self.beginnings.flatMap { field in details.facts.filter { $0.field == field } }.map(page)
  }

  private var facts: [Page] {
    let told: Set<Fact.Field> = Set(Self.beginnings + [.definition])
    return Fact.Field.allCases.filter { !told.contains($0) }.flatMap { field in
      details.facts.filter { $0.field == field }
    }.map(page)
  }

  private func page(_ fact: Fact) -> Page {
    let reservation = fact.reservation.map(Words.Presentation.toConfirm)
    return Page(
      fact.field.title, [.text(fact.text)] + (reservation.map { [.quiet($0)] } ?? []),
      sources: [source(fact.source), fact.confidence.sentence], target: target)
  }

  // MARK: - Rows

  /// Who does what, for which levers, in which frameworks.
  private var connections: [Page] {
    builder.connections.compactMap { section in
      let links = section.entries.compactMap { entry -> CardLink? in
        if case .link(let link) = entry { link } else { nil }
      }
      let texts = section.entries.compactMap { entry -> PageBlock? in
        if case .paragraph(let text) = entry { .text(text) } else { nil }
      }
      guard !section.entries.isEmpty else { return nil }
      // In whose name they act is said once, by the title.
      return page(
        Words.Presentation.question(section.title), texts, section.tone == .apart ? links.map(Self.withoutWay) : links)
    }
  }

  private static func withoutWay(_ link: CardLink) -> CardLink {
    CardLink(
      target: link.target, role: link.role, letter: link.letter, way: nil, nuance: link.nuance,
      deduction: link.deduction, links: link.links)
  }

  /// Where nothing above says more, who acts on it, then every other link by what it means.
  private var links: [Page] {
    guard connections.isEmpty else { return [] }
    var deeds: [CardLink] = []
    var others: [Page] = []
    for section in builder.links where section.level == 2 {
      var rest: [CardLink] = []
      for case .link(let link) in section.entries {
        let edge = network.links[link.links[0]]
        if edge.object == index, network.entities[edge.subject].kind == .partner {
          deeds.append(named(link, by: network.roles[edge.role]))
        } else {
          rest.append(link)
        }
      }
      let heading = section.title.prefix(1).lowercased() + section.title.dropFirst()
      if !rest.isEmpty { others.append(page("\(entity.shortName) \(heading)", [], rest)) }
    }
    return (deeds.isEmpty ? [] : [page(Words.Presentation.question("Qui fait quoi"), [], deeds)]) + others
  }

  private func named(_ link: CardLink, by role: Role) -> CardLink {
    CardLink(
      target: link.target, role: LinkWords.alone(role), letter: link.letter, way: link.way, nuance: link.nuance,
      deduction: link.deduction, links: link.links)
  }

  private func page(_ title: String, _ texts: [PageBlock], _ links: [CardLink]) -> Page {
    let rows = PageRows(links, in: network).rows
    let shown = Array(rows.prefix(Self.mostRows))
    let more = rows.count - shown.count
    return Page(
      title,
      texts + (shown.isEmpty ? [] : [.rows(shown)])
        + (more > 0 ? [.quiet(Words.Presentation.more(more))] : []),
      sources: unique(
        links.flatMap(\.links).map {
          LinkWords.origin(source: network.links[$0].source, section: network.links[$0].section, in: network)
        }), notes: links.map(note), target: target)
  }

  /// The whole sentence of a row, with why it was concluded.
  private func note(_ link: CardLink) -> String {
    let sentence = link.links.prefix(1).map { LinkWords.sentence($0, in: network) }.joined() + "."
    return sentence + (link.deduction.map { " \(Words.Source.deduced($0))" } ?? "")
  }

  // MARK: - Figures and numbers

  private var figures: [Page] {
    network.details.figures.filter { $0.entities.contains(entity.id) && $0.entities.count <= Self.mostShared }.map {
      figure in
      let scope = [figure.territory, figure.year].compactMap(\.self).joined(separator: ", ")
      let unit = figure.unit.map { [PageBlock.text($0)] } ?? []
      let cited = figure.citedSource.map { [PageBlock.quiet(Words.Source.cited($0))] } ?? []
      return Page(
        Words.Presentation.figure,
        [.figure(figure.value)] + unit + [.text(figure.label + (scope.isEmpty ? "" : " (\(scope))") + ".")] + cited,
        sources: [LinkWords.origin(source: figure.source, section: figure.sections.first, in: network)],
        target: target)
    }
  }

  /// A number with its age: one whose age is hidden is worse than none.
  private var numbers: [Page] {
    details.contacts.filter { $0.means == .telephone && $0.confidence != .low }.prefix(Self.mostNumbers).map {
      contact in
      let age = ContactWords.isShortNumber(contact) ? nil : PageBlock.quiet(Words.Presentation.age(contact))
      return Page(
        Words.Presentation.call,
        [.figure(contact.value), .text(contact.label ?? contact.means.title)] + [age].compactMap(\.self)
          + (contact.reservation.map { [.quiet(Words.Presentation.toConfirm($0))] } ?? []),
        sources: [source(contact.source), contact.confidence.sentence],
        notes: [Words.Presentation.age(contact)], target: target)
    }
  }

  private func source(_ id: String) -> String { network.details.sources[id]?.line ?? Words.Source.unknown }

  private func unique(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }
}
