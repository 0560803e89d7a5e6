import Notebook
import PartnerNetwork

/// All that is known of a commune, in the order in which a reader needs it. The one declaration that screens and
/// documents are made from.
public struct CommuneOutline: Equatable, Sendable {
  /// Index in `Territory.communes`.
  public let commune: Int
  public let title: String
  public let sections: [CardSection]

  /// - Parameter notebook: what the user wrote.
  public init(_ commune: Int, in network: Network, notebook: Notebook = Notebook()) {
    self.commune = commune
    let builder = CommuneBuilder(index: commune, network: network)
    title = network.territory.communes[commune].name
    sections =
      [builder.identity]
      + [OwnEntry.section(on: network.territory.communes[commune].code, in: notebook)].filter {
        !$0.entries.isEmpty
      } + builder.points + [builder.contracts, builder.intercommunality, builder.neighbours]
  }
}

/// Builds the sections of the page of a commune, one property a part.
struct CommuneBuilder {
  let index: Int
  let network: Network

  private var territory: Territory { network.territory }
  private var commune: Commune { territory.communes[index] }

  // MARK: - What it is

  var identity: CardSection {
    let former = commune.formerNames
    let details: [CardDetail?] = [
      detail("Population", PlaceWords.population(commune.population, year: commune.populationYear)),
      detail("Canton", commune.canton),
      arrondissement,
      subprefecture,
      intercommunalityLine,
      detail(
        commune.postalCodes.count > 1 ? "Codes postaux" : "Code postal",
        commune.postalCodes.isEmpty ? nil : commune.postalCodes.joined(separator: ", ")),
      detail("Code INSEE", commune.code),
      former.isEmpty ? nil : detail("Anciens noms", former.joined(separator: ", ")),
      commune.site.map { CardDetail("Site", $0, sources: commune.sources, target: .address($0)) },
    ]
    return CardSection("En bref", details.compactMap(\.self).map(CardEntry.detail))
  }

  private func detail(_ label: String, _ value: String?) -> CardDetail {
    CardDetail(label, value, sources: commune.sources)
  }

  /// Read from the commune itself: an intercommunal body may lie in two of them.
  private var arrondissement: CardDetail {
    let known = commune.arrondissement.flatMap { territory.arrondissement($0) }.map { territory.arrondissements[$0] }
    return CardDetail("Arrondissement", known?.name, sources: known?.source.map { [$0] } ?? commune.sources)
  }

  private var subprefecture: CardDetail {
    let known = commune.arrondissement.flatMap { territory.arrondissement($0) }.map { territory.arrondissements[$0] }
    let point = known?.subprefecture.flatMap { territory.point($0) }.map { territory.points[$0] }
    let label = point?.kind == .prefecture ? "Préfecture" : "Sous-préfecture"
    return CardDetail(
      label, point?.name, sources: point.map { [$0.source] } ?? commune.sources, date: point?.date,
      target: point?.entity.map { .entity($0) })
  }

  private var body: Intercommunality? {
    commune.intercommunality.flatMap { territory.intercommunality($0) }.map { territory.intercommunalities[$0] }
  }

  private var intercommunalityLine: CardDetail {
    CardDetail(
      "Intercommunalité", body.map { $0.name + ($0.acronym.map { " (\($0))" } ?? "") }, sources: sources(of: body),
      date: body?.date, target: body?.site.map { .address($0) })
  }

  private func sources(of body: Intercommunality?) -> [String] { body?.source.map { [$0] } ?? commune.sources }

  // MARK: - Where to go

  /// A section for each kind of service points: those that serve the commune, or else the nearest.
  var points: [CardSection] {
    let groups = territory.points(for: index, nearest: 3)
    guard !groups.isEmpty else {
      return [CardSection("Lieux d’accueil", [.paragraph("Les lieux d’accueil ne sont pas renseignés ici.")])]
    }
    return groups.compactMap(section)
  }

  private func section(_ group: PointsOfKind) -> CardSection? {
    let title = PlaceWords.heading(group.kind)
    if !group.serving.isEmpty { return CardSection(title, places(group.serving)) }
    switch group.kind {
    // There is one for each territory: that of another one is of no use, and the first lines name the right one.
    case .subprefecture, .prefecture: return nil
    case .socialActionCentre: return CardSection(title, [.paragraph("Non renseigné dans cette version.")])
    default: break
    }
    let nearest = Array(group.nearest.prefix(group.kind == .franceServices ? 3 : 2))
    guard !nearest.isEmpty else { return CardSection(title, [.paragraph("Non renseigné dans cette version.")]) }
    let introduction = "Cette version ne dit pas lequel dessert \(commune.name). Au plus près\u{A0}:"
    return CardSection(title, [.paragraph(introduction)] + places(nearest))
  }

  /// Each place, then the ways to reach it.
  private func places(_ points: [NearbyPoint]) -> [CardEntry] {
    points.flatMap { CardEntry.entries(of: LocalPoint($0, seenFrom: index), in: territory) }
  }

  // MARK: - Contracts and neighbours

  var contracts: CardSection {
    let known = territory.contracts(covering: index)
    let kinds = ServicePoint.Kind.known.filter(\.isContract)
    let entries = kinds.flatMap { kind -> [CardEntry] in
      let own = known.filter { territory.points[$0].kind == kind }
      guard own.isEmpty else { return own.map(CardEntry.contract) }
      return [.detail(CardDetail(PlaceWords.heading(kind), nil, sources: []))]
    }
    return CardSection("Contrats du territoire", entries)
  }

  var intercommunality: CardSection {
    guard let body else { return CardSection("Intercommunalité", [.paragraph("Non renseignée dans cette version.")]) }
    let seat = body.seat.flatMap { territory.commune($0) }.map { territory.communes[$0].name }
    func detail(_ label: String, _ value: String?, _ target: CardDetail.Target? = nil) -> CardDetail? {
      value.map { CardDetail(label, $0, sources: sources(of: body), date: body.date, target: target) }
    }
    let people = PlaceWords.population(body.population, year: body.populationYear)
    let details = [
      detail("Nom", body.officialName ?? body.name), detail("Nature", body.type),
      detail("Siège", seat, body.seat.map { .commune($0) }),
      detail("Communes", body.communeCount.map { "\($0)" }), detail("Population", people),
      body.site.map {
        CardDetail("Site", $0, sources: sources(of: body), date: body.siteDate ?? body.date, target: .address($0))
      },
    ]
    let remark = body.remark.map { [CardEntry.paragraph($0)] } ?? []
    return CardSection(
      "Intercommunalité",
      details.compactMap(\.self).map(CardEntry.detail) + body.contacts.map(CardEntry.contact) + remark)
  }

  var neighbours: CardSection {
    let touching = territory.neighbours(of: index).map { ($0, Folding.fold(territory.communes[$0].name)) }
      .sorted { $0.1 < $1.1 }.map(\.0)
    guard !touching.isEmpty else {
      return CardSection("Communes voisines", [.paragraph("Non renseignées dans cette version.")])
    }
    return CardSection("Communes voisines", count: touching.count, touching.map(CardEntry.commune))
  }
}
