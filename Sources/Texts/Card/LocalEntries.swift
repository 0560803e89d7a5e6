import PartnerNetwork

/// A service point as it is seen from a commune.
public struct LocalPoint: Equatable, Sendable {
  public let nearby: NearbyPoint
  /// Index of the commune.
  public let seenFrom: Int

  public init(_ nearby: NearbyPoint, seenFrom: Int) {
    self.nearby = nearby
    self.seenFrom = seenFrom
  }
}

/// A labelled value of a page: "Canton : Guémené-Penfao".
public struct CardDetail: Equatable, Sendable {
  /// Where the value leads.
  public enum Target: Equatable, Sendable {
    /// A web address.
    case address(String)
    /// The id of an entity.
    case entity(String)
    /// The INSEE code of a commune.
    case commune(String)
  }

  public let label: String
  /// Nil where it is not known.
  public let value: String?
  /// Ids.
  public let sources: [String]
  public let date: String?
  public let target: Target?

  init(_ label: String, _ value: String?, sources: [String], date: String? = nil, target: Target? = nil) {
    self.label = label
    self.value = value
    self.sources = sources
    self.date = date
    self.target = target
  }

  /// The value in words, unknown included.
  public var words: String { value ?? PlaceWords.unknown }
}

extension CardEntry {
  /// A place, then the ways to reach it.
  static func entries(of local: LocalPoint, in territory: Territory) -> [CardEntry] {
    [.place(local)] + territory.points[local.nearby.point].contacts.map(CardEntry.contact)
  }
}

extension CardBuilder {
  /// What of the entity is nearest to the user's commune: its own service points and those of its parts, or the
  /// contracts that cover the commune. Nothing where it has neither.
  func local(_ commune: Int) -> [CardSection] {
    let territory = network.territory
    let parts = network.links(to: index).map { network.links[$0] }
      .filter { network.roles[$0.role].id == "fait_partie_de" }.map { network.entities[$0.subject].id }
    let owners = Set([network.entities[index].id] + parts)
    let groups = territory.points(for: commune, nearest: territory.points.count)
    var sections: [CardSection] = []
    for group in groups {
      let chosen = nearest(of: group, owners, commune)
      guard let first = chosen.first else { continue }
      let title = title(first, commune)
      let entries = chosen.flatMap { CardEntry.entries(of: LocalPoint($0, seenFrom: commune), in: territory) }
      if let last = sections.last, last.title == title {
        sections[sections.count - 1] = CardSection(title, last.entries + entries)
      } else {
        sections.append(CardSection(title, entries))
      }
    }
    return sections + contracts(covering: commune, owners)
  }

  /// The points of some owners that serve the commune, or stand in it; else the nearest one, preferably one that is
  /// not known to serve other communes only.
  private func nearest(of group: PointsOfKind, _ owners: Set<String>, _ commune: Int) -> [NearbyPoint] {
    let territory = network.territory
    func own(_ points: [NearbyPoint]) -> [NearbyPoint] {
      points.filter { territory.points[$0.point].entity.map(owners.contains) ?? false }
    }
    let serving = own(group.serving)
    let others = own(group.nearest)
    let here = others.filter { territory.points[$0.point].commune == territory.communes[commune].code }
    if !serving.isEmpty || !here.isEmpty { return serving + here }
    if [.socialActionCentre, .subprefecture, .prefecture].contains(group.kind) { return [] }
    return [others.first { $0.serves == nil } ?? others.first].compactMap(\.self)
  }

  /// "À Nozay", "Pour Nozay", "Près de Nozay".
  private func title(_ nearby: NearbyPoint, _ commune: Int) -> String {
    let territory = network.territory
    let name = territory.communes[commune].name
    if territory.points[nearby.point].commune == territory.communes[commune].code {
      return PlaceWords.headingAt(name)
    }
    return nearby.serves == true ? "Pour \(name)" : "Près \(PlaceWords.of(name))"
  }

  private func contracts(covering commune: Int, _ owners: Set<String>) -> [CardSection] {
    let territory = network.territory
    let all = territory.points.indices.filter {
      territory.points[$0].kind.isContract && territory.points[$0].entity.map(owners.contains) ?? false
    }
    guard !all.isEmpty else { return [] }
    let own = territory.contracts(covering: commune).filter(all.contains)
    let title = "Pour \(territory.communes[commune].name)"
    guard !own.isEmpty else { return [CardSection(title, [.paragraph("Non renseigné dans cette version.")])] }
    return [CardSection(title, own.map(CardEntry.contract))]
  }
}
