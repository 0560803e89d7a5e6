import PartnerNetwork
import Surface
import Texts

/// An area of the map: communes that have something in common.
public struct MapArea: Equatable, Sendable {
  /// Stands for it on the map and in the legend; different for each area of a map, as far as there are letters.
  public let letter: Character
  /// What is written on the map where there is room, best first.
  public let labels: [String]
  /// Its name in the legend.
  public let name: String
  /// The colour of its first shade.
  public let role: PaintRole
  /// Indexes in `Territory.communes`, in the order of the dataset.
  public let communes: [Int]
}

/// The areas of a colouring, and how each commune is painted.
struct MapAreas: Sendable {
  let areas: [MapArea]
  /// Index of the area of each commune.
  let areaOf: [Int]
  /// The colour of each commune: the hue of its area, in a shade that differs from the communes that touch it.
  let roles: [PaintRole]

  init(_ territory: Territory, _ colouring: MapColouring, neighbours: [[Int]]) {
    let groups = AreaGroup.groups(territory, colouring)
    var areaOf = Array(repeating: 0, count: territory.communes.count)
    for (index, group) in groups.enumerated() {
      for commune in group.communes { areaOf[commune] = index }
    }
    let hues = Self.hues(groups, areaOf, neighbours)
    let within = neighbours.enumerated().map { commune, others in others.filter { areaOf[$0] == areaOf[commune] } }
    let shades = AreaColouring.greedy(within, count: PaintRole.areaShades)
    roles = territory.communes.indices.map { PaintRole.area(hues[areaOf[$0]], shade: shades[$0]) }
    self.areaOf = areaOf
    areas = groups.enumerated().map { index, group in
      let letter = group.letter ?? Self.letters[index % Self.letters.count]
      return MapArea(
        letter: letter, labels: group.labels, name: group.name, role: .area(hues[index]), communes: group.communes)
    }
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")

  private static func hues(_ groups: [AreaGroup], _ areaOf: [Int], _ neighbours: [[Int]]) -> [Int] {
    var touching = Array(repeating: Set<Int>(), count: groups.count)
    for (commune, others) in neighbours.enumerated() {
      for other in others where areaOf[commune] != areaOf[other] && groups[areaOf[other]].hue == nil {
        touching[areaOf[commune]].insert(areaOf[other])
      }
    }
    let free = touching.enumerated().map { groups[$0].hue == nil ? $1.sorted() : [] }
    let colours = AreaColouring.colours(free, count: PaintRole.areaHues)
    return groups.indices.map { groups[$0].hue ?? colours[$0] }
  }
}

/// An area before it has a colour.
private struct AreaGroup {
  let name: String
  var labels: [String] = []
  var letter: Character?
  /// Where the colour has a meaning of its own.
  var hue: Int?
  let communes: [Int]

  static func groups(_ territory: Territory, _ colouring: MapColouring) -> [AreaGroup] {
    let groups: [AreaGroup] =
      switch colouring {
      case .intercommunality:
        territory.intercommunalities.indices.map { index in
          let body = territory.intercommunalities[index]
          let short = Words.TerritoryMap.shortName(body.name)
          return AreaGroup(
            name: body.acronym.map { "\(body.name) (\($0))" } ?? body.name,
            labels: [short] + (body.acronym.map { [$0] } ?? []),
            communes: territory.members(ofIntercommunality: index))
        }
      case .arrondissement:
        territory.arrondissements.indices.map { index in
          let name = territory.arrondissements[index].name
          return AreaGroup(name: name, labels: [name], communes: territory.members(ofArrondissement: index))
        }
      case .contract(let kind): contracts(kind, territory)
      }
    return completed(sorted(groups, colouring), territory, colouring)
  }

  private static func sorted(_ groups: [AreaGroup], _ colouring: MapColouring) -> [AreaGroup] {
    let filled = groups.filter { !$0.communes.isEmpty }
    if case .contract = colouring { return filled }
    return filled.sorted { (Folding.fold($0.name), $0.name) < (Folding.fold($1.name), $1.name) }
  }

  private static func contracts(_ kind: ServicePoint.Kind, _ territory: Territory) -> [AreaGroup] {
    let states = MapContract.states(of: kind, in: territory)
    let looks: [(state: ServicePoint.State, letter: Character, hue: Int)] = [
      (.running, "C", 2), (.ended, "T", 1), (.unknown, "I", 0),
    ]
    return looks.map { look in
      AreaGroup(
        name: Words.TerritoryMap.state(look.state), labels: [Words.TerritoryMap.state(look.state)], letter: look.letter,
        hue: look.hue,
        communes: territory.communes.indices.filter { states[$0] == look.state })
    }
  }

  /// The communes of no area are an area of their own: what is not known is said.
  private static func completed(
    _ groups: [AreaGroup], _ territory: Territory, _ colouring: MapColouring
  ) -> [AreaGroup] {
    let placed = Set(groups.flatMap(\.communes))
    let rest = territory.communes.indices.filter { !placed.contains($0) }
    guard !rest.isEmpty else { return groups }
    return groups + [
      AreaGroup(
        name: Words.TerritoryMap.unknown, labels: [Words.TerritoryMap.unknownLabel], letter: "?",
        hue: PaintRole.unknownHue,
        communes: rest)
    ]
  }
}

/// What is known of the contracts of one kind.
enum MapContract {
  /// The state for each commune; nil where no contract is known to cover it. Of several, a running one counts before one
  /// that ended, and that one before one of which nothing is known.
  static func states(of kind: ServicePoint.Kind, in territory: Territory) -> [ServicePoint.State?] {
    var states: [ServicePoint.State?] = Array(repeating: nil, count: territory.communes.count)
    for state in [ServicePoint.State.unknown, .ended, .running] {
      for point in territory.points where point.kind == kind && (point.state ?? .unknown) == state {
        for code in point.serves ?? [] {
          if let commune = territory.commune(code) { states[commune] = state }
        }
      }
    }
    return states
  }
}
