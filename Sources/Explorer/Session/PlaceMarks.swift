import Diagrams
import PartnerNetwork

/// Where one was on a screen, as short texts. Ids rather than indexes wherever something has one: the data may change
/// before the next start.
enum PlaceMarks {
  private static let chosen = "choix"
  private static let line = "ligne"
  private static let pane = "volet"
  private static let hidden = "masques"
  private static let sheet = "page"
  private static let panes = ["choix1", "choix2", "choix3"]

  /// Every name that a mark may have.
  static let names = [chosen, line, pane, hidden, sheet] + panes

  // MARK: - Writing

  static func marks(of memory: any ScreenMemory, in network: Network) -> [String: String] {
    switch memory {
    case let home as HomeMemory:
      var marks = [pane: "\(home.pane)"]
      for (name, index) in zip(panes, home.selection) { marks[name] = index.map { network.entities[$0].id } }
      return marks
    case let card as CardMemory: return [line: "\(card.position.item)"]
    case let situation as SituationMemory: return [line: "\(situation.position.item)"]
    case let list as ListMemory:
      let entities = network.entities(of: list.kind)
      let place = list.place.selected
      return entities.indices.contains(place) ? [chosen: network.entities[entities[place]].id] : [:]
    case let glossary as GlossaryMemory: return [line: "\(glossary.place.selected)"]
    case let directory as DirectoryMemory:
      // The line is one of a list that typed words may narrow, and those are not kept.
      return directory.input.isEmpty ? [line: "\(directory.place.selected)"] : [:]
    case let situations as SituationsMemory:
      return situations.situation.map { [chosen: network.learning.situations[$0].id] } ?? [:]
    case let tours as TourListMemory: return [line: "\(tours.place.selected)"]
    case let step as TourStepMemory: return [line: "\(step.item)"]
    case let path as PathMemory: return [pane: "\(path.path)", line: "\(path.place)"]
    case let pages as PresentationMemory: return [sheet: "\(pages.place)"]
    case let map as MapMemory: return marks(of: map, in: network)
    case let matrix as MatrixMemory:
      var marks: [String: String] = [:]
      for (name, index) in zip(panes, [matrix.row, matrix.column, matrix.framework]) {
        marks[name] = index.map { network.entities[$0].id }
      }
      return marks
    default: return [:]
    }
  }

  /// The id of what was chosen in the column of the home screen that had the keys.
  static func homeChoice(_ marks: [String: String]) -> String? {
    let place = marks[pane].flatMap { Int($0) } ?? 0
    return panes.indices.contains(place) ? marks[panes[place]] : nil
  }

  private static func marks(of map: MapMemory, in network: Network) -> [String: String] {
    let kinds = map.options.hiddenKinds.map(\.rawValue)
    let roles = map.options.hiddenRoles.map { network.roles[$0].id }
    let names = (kinds + roles).sorted()
    var marks: [String: String] = names.isEmpty ? [:] : [hidden: names.joined(separator: " ")]
    if case .near(let link) = map.focus, network.links.indices.contains(link), let center = network.index(of: map.id) {
      let ends = network.links[link]
      marks[chosen] = network.entities[ends.subject == center ? ends.object : ends.subject].id
    }
    return marks
  }

  // MARK: - Reading

  /// Brings a fresh memory to where its marks say. What is no longer there is left as it begins.
  static func apply(_ marks: [String: String], to memory: any ScreenMemory, _ context: Context) -> any ScreenMemory {
    let network = context.network
    let number = { (name: String) in marks[name].flatMap { Int($0) }.map { max(0, min($0, 1 << 30)) } }
    switch memory {
    case var home as HomeMemory:
      HomeScreen.restore(
        &home, pane: number(pane) ?? 0, chosen: panes.map { marks[$0].flatMap { network.index(of: $0) } }, context)
      return home
    case var card as CardMemory:
      if let lines = CardScreen.lines(card, context) {
        card.position.focus(min(number(line) ?? 0, lines.items.count - 1), lines, context.body.rows)
      }
      return card
    case var situation as SituationMemory:
      if let lines = SituationScreen.lines(situation, context) {
        situation.position.focus(min(number(line) ?? 0, lines.items.count - 1), lines, context.body.rows)
      }
      return situation
    case var step as TourStepMemory:
      step.item = min(number(line) ?? 0, max(0, (TourStepScreen.page(step, context)?.items.count ?? 0) - 1))
      return step
    case var pages as PresentationMemory:
      pages.go(number(sheet) ?? 0)
      return pages
    case var path as PathMemory:
      path.path = min(number(pane) ?? 0, max(0, (path.finding?.paths.count ?? 0) - 1))
      path.place = min(number(line) ?? 1, 2 * (path.shown?.steps.count ?? 0))
      return path
    case var map as MapMemory:
      hide((marks[hidden] ?? "").split(separator: " ").map(String.init), in: &map, network)
      if let target = marks[chosen].flatMap({ network.index(of: $0) }) {
        _ = MapScreen.update(&map, .towards(target), context)
      }
      return map
    default: return list(marks, memory, number(line), context)
    }
  }

  /// The screens that are a list.
  private static func list(
    _ marks: [String: String], _ memory: any ScreenMemory, _ line: Int?, _ context: Context
  ) -> any ScreenMemory {
    let network = context.network
    func moved(_ place: ListPlace, to line: Int?, of count: Int) -> ListPlace {
      var place = place
      if let line, count > 0 { place.select(min(line, count - 1), count: count, height: max(1, context.body.rows - 2)) }
      return place
    }
    switch memory {
    case var list as ListMemory:
      let entities = network.entities(of: list.kind)
      let index = marks[chosen].flatMap { network.index(of: $0) }
      list.place = moved(list.place, to: index.flatMap { entities.firstIndex(of: $0) }, of: entities.count)
      return list
    case var glossary as GlossaryMemory:
      glossary.place = moved(glossary.place, to: line, of: network.details.terms.count)
      return glossary
    case var directory as DirectoryMemory:
      directory.place = moved(directory.place, to: line, of: directory.found.count)
      return directory
    case var situations as SituationsMemory:
      let index = marks[chosen].flatMap { network.learning.situation($0) }
      if let place = index.flatMap({ situations.list.situations.firstIndex(of: $0) }) {
        situations.select(place, height: max(1, context.body.rows - 2))
      }
      return situations
    case var tours as TourListMemory:
      tours.place = moved(tours.place, to: line, of: network.learning.tours.count)
      return tours
    case var matrix as MatrixMemory:
      let kept = panes.map { marks[$0].flatMap { network.index(of: $0) } }
      MatrixScreen.restore(&matrix, row: kept[0], column: kept[1], framework: kept[2], context)
      return matrix
    default: return memory
    }
  }

  private static func hide(_ names: [String], in map: inout MapMemory, _ network: Network) {
    map.options.hiddenKinds = Set(names.compactMap { Kind(rawValue: $0) })
    map.options.hiddenRoles = Set(network.roles.indices.filter { names.contains(network.roles[$0].id) })
  }
}
