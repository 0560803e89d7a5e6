import Diagrams
import PartnerNetwork
import Surface
import Texts

/// The choice of what a map shows: kinds of neighbours, then roles, each shown or hidden.
enum MapFilter {
  enum Item: Equatable {
    case kind(Kind)
    case role(Int)
  }

  struct Row {
    let item: Item
    /// What it is, and how many links of the centre it is about.
    let text: String
    let isShown: Bool
  }

  static let commands: [Command] = [
    Command(Words.Map.filterUp, hint: Words.choose, keys: [.up], .up, priority: 1),
    Command(Words.Map.filterDown, keys: [.down], .down),
    Command(Words.Map.toggle, hint: Words.Map.toggleHint, keys: [.enter, .character(" ")], .activate, priority: 2),
    Command(
      Words.Map.filterClose, hint: Words.Map.filterCloseHint, keys: [.escape, .character("f"), .left, .backspace],
      .close, priority: 3),
  ]

  /// What can be hidden: every kind and every role that the centre is linked by.
  static func rows(_ map: NetworkMap, _ memory: MapMemory, _ network: Network) -> [Row] {
    let kinds = map.all.map { group in
      Row(
        item: .kind(group.kind), text: Words.Map.filterRow(group.kind.words, group.edges.count),
        isShown: !memory.options.hiddenKinds.contains(group.kind))
    }
    var counts: [Int: Int] = [:]
    for edge in map.all.lazy.flatMap(\.edges) { counts[edge.role, default: 0] += 1 }
    let roles = counts.keys.sorted { network.roles[$0].rank < network.roles[$1].rank }.map { role in
      Row(
        item: .role(role), text: Words.Map.filterRow(Words.Map.role(network.roles[role].label), counts[role] ?? 0),
        isShown: !memory.options.hiddenRoles.contains(role))
    }
    return kinds + roles
  }

  private static func rect(_ count: Int, in size: Size) -> Rect {
    Box.centred(rows: max(3, min(count + 2, size.rows)), columns: min(60, size.columns - 4), in: size)
  }

  static func update(
    _ memory: inout MapMemory, _ intent: Intent, _ map: NetworkMap, _ context: Context
  ) -> [Outcome] {
    guard var place = memory.filter else { return [] }
    let rows = rows(map, memory, context.network)
    let height = rect(rows.count, in: context.body).rows - 2
    switch intent {
    case .close, .fold, .filter:
      memory.filter = nil
      return []
    case .activate: toggle(place.selected, rows, &memory, context)
    case .choose(MapScreen.filterPane, let item):
      place.select(item, count: rows.count, height: height)
      toggle(item, rows, &memory, context)
    default: _ = place.move(intent, count: rows.count, height: height)
    }
    memory.filter = place
    return []
  }

  private static func toggle(_ index: Int, _ rows: [Row], _ memory: inout MapMemory, _ context: Context) {
    guard rows.indices.contains(index) else { return }
    switch rows[index].item {
    case .kind(let kind): memory.options.hiddenKinds.formSymmetricDifference([kind])
    case .role(let role): memory.options.hiddenRoles.formSymmetricDifference([role])
    }
    MapScreen.keepFocus(&memory, context)
    MapScreen.keepTops(&memory, context)
    if memory.isTable, let map = MapScreen.map(memory, context) { MapTable.follow(&memory, map, context) }
  }

  static func draw(_ memory: MapMemory, _ map: NetworkMap, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let place = memory.filter else { return }
    let rows = rows(map, memory, context.network)
    let rect = rect(rows.count, in: Size(columns: canvas.columns, rows: canvas.rows))
    Box.draw(rect, title: Words.Map.filterTitle, on: &canvas) { canvas in
      let view = ListView(
        count: rows.count, selected: place.selected, top: place.top, isFocused: true, pane: MapScreen.filterPane)
      view.draw(on: &canvas) { line in
        let row = rows[line]
        return ListRow(text: row.text, paint: row.isShown ? .text : .quiet, trailing: Words.Map.isShown(row.isShown))
      }
      if rows.isEmpty { canvas.write(Words.Map.nothingToHide, row: 0, column: 0, width: canvas.columns) }
    }
    let hidden = rows.count - place.top - (rect.rows - 2)
    Box.drawMore(hidden, rect, on: &canvas)
  }

  static func status(_ place: ListPlace, _ map: NetworkMap, _ memory: MapMemory, _ context: Context) -> String {
    let rows = rows(map, memory, context.network)
    guard rows.indices.contains(place.selected) else { return Words.Map.nothingToHide }
    let row = rows[place.selected]
    return Words.Map.filterStatus(row.text, row.isShown, hidden: map.hidden)
  }

  static func spoken(
    _ place: ListPlace, _ map: NetworkMap, _ memory: MapMemory, _ context: Context
  ) -> [String] {
    let rows = rows(map, memory, context.network)
    if rows.isEmpty { return [Words.Map.nothingToHide + Words.selected] }
    return [Words.Map.filterTitle]
      + rows.enumerated().map { index, row in
        "\(row.text)\u{A0}: \(Words.Map.isShown(row.isShown))" + (index == place.selected ? Words.selected : "")
      }
  }
}
