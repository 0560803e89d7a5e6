import Diagrams
import PartnerNetwork
import Surface
import Texts

/// The links of a map as a table: one row a link, by role.
enum MapTable {
  /// From these widths, whether a link is written or concluded is a column, then where it comes from.
  private static let natureColumn = 80
  private static let sourceColumn = 110

  static func edges(_ map: NetworkMap, _ context: Context) -> [NetworkMap.Edge] {
    let network = context.network
    let keyed = (map.edges(.left) + map.edges(.right)).map { (MapScreen.order($0, network), $0) }
    return keyed.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Title and heads stand above.
  private static func listRows(_ context: Context) -> Int { max(1, context.body.rows - 3) }

  /// Brings the selected row to the link that has the focus in the drawing.
  static func follow(_ memory: inout MapMemory, _ map: NetworkMap, _ context: Context) {
    memory.options.opened = nil
    let edges = edges(map, context)
    guard !edges.isEmpty else { return }
    let place = edges.firstIndex { $0.link == memory.link } ?? 0
    memory.table.select(place, count: edges.count, height: listRows(context))
    MapScreen.select(edges[memory.table.selected].link, &memory, map)
  }

  static func update(
    _ memory: inout MapMemory, _ intent: Intent, _ map: NetworkMap, _ context: Context
  ) -> [Outcome] {
    let edges = edges(map, context)
    guard !edges.isEmpty else { return [] }
    if case .choose(_, let item) = intent, edges.indices.contains(item) {
      if item == memory.table.selected { return MapScreen.activate(memory, context) }
      memory.table.select(item, count: edges.count, height: listRows(context))
    } else {
      _ = memory.table.move(intent, count: edges.count, height: listRows(context))
    }
    memory.table.select(memory.table.selected, count: edges.count, height: listRows(context))
    MapScreen.select(edges[memory.table.selected].link, &memory, map)
    return []
  }

  // MARK: - Drawing

  /// The cells of a row, in the order of the columns.
  private static func cells(_ edge: NetworkMap.Edge, _ context: Context) -> [String] {
    let network = context.network
    let link = network.links[edge.link]
    let role = LinkWords.heading(network.roles[edge.role], inverse: !edge.isOutgoing)
    return [
      role, BusTexts.name(edge, in: network), network.entities[edge.target].kind.word,
      edge.isDeduced ? Words.Map.concluded : Words.Map.written,
      origin(link, network),
    ]
  }

  /// Where a link comes from, in few words: the section first, for nearly all come from the same document.
  private static func origin(_ link: Link, _ network: Network) -> String {
    let section = link.section.flatMap { network.section($0)?.title }
    let document = link.source.map { network.details.sources[$0]?.short ?? $0 }
    let parts = [section, document].compactMap(\.self)
    return parts.isEmpty ? Words.Source.unknown : parts.joined(separator: ", ")
  }

  /// Where each column begins; those that the window has no room for are left out.
  private static func columns(_ width: Int) -> [Range<Int>] {
    let role = 2..<2 + min(26, width / 3)
    let end = width - 1
    if width < natureColumn { return [role, role.upperBound + 1..<end - 13, end - 12..<end] }
    guard width >= sourceColumn else {
      return [role, role.upperBound + 1..<end - 21, end - 20..<end - 8, end - 7..<end]
    }
    let name = role.upperBound + 1..<role.upperBound + 1 + width / 4
    let kind = name.upperBound + 1..<name.upperBound + 13
    let nature = kind.upperBound + 1..<kind.upperBound + 15
    return [role, name, kind, nature, nature.upperBound + 1..<end]
  }

  static func draw(_ memory: MapMemory, _ map: NetworkMap, _ context: Context, on canvas: inout ScreenCanvas) {
    let edges = edges(map, context)
    let name = context.network.entities[map.center].shortName
    canvas.write(
      Words.Map.tableTitle(name, edges.count), row: 0, column: 1, paint: .title, width: max(0, canvas.columns - 24))
    if map.hidden > 0 {
      canvas.write(Words.Map.hidden(map.hidden), row: 0, endColumn: canvas.columns - 1, paint: .warning)
    }
    let columns = columns(canvas.columns)
    let heads = [
      Words.Map.roleColumn, Words.Map.nameColumn, Words.Map.kindColumn,
      canvas.columns >= sourceColumn ? Words.Map.natureColumn : "", Words.Map.sourceColumn,
    ]
    for (range, head) in zip(columns, heads) {
      canvas.write(head, row: 1, column: range.lowerBound, paint: .quiet, width: range.count)
    }
    guard !edges.isEmpty else {
      let text = map.hidden > 0 ? Words.Map.allHidden : Words.Map.noLink(name)
      for (row, line) in Wrapping.lines(text, columns: max(1, canvas.columns - 4)).enumerated() {
        canvas.write(line, row: 3 + row, column: 2)
      }
      return canvas.focus(row: 3, column: 2)
    }
    let rows = listRows(context)
    let top = ListView.top(memory.table.top, selected: memory.table.selected, count: edges.count, height: rows)
    canvas.within(Rect(row: 2, column: 0, rows: rows, columns: canvas.columns)) { canvas in
      canvas.zone(Rect(row: 0, column: 0, rows: rows, columns: canvas.columns), .wheel(MapScreen.tablePane))
      for row in 0..<min(rows, edges.count - top) {
        draw(edges[top + row], at: row, isSelected: top + row == memory.table.selected, columns, context, on: &canvas)
        canvas.zone(
          Rect(row: row, column: 0, rows: 1, columns: canvas.columns),
          .click(.choose(pane: MapScreen.tablePane, item: top + row), pane: MapScreen.tablePane))
      }
    }
    drawHidden(top: top, count: edges.count, rows: rows, on: &canvas)
  }

  private static func draw(
    _ edge: NetworkMap.Edge, at row: Int, isSelected: Bool, _ columns: [Range<Int>], _ context: Context,
    on canvas: inout ScreenCanvas
  ) {
    let kind = context.network.entities[edge.target].kind
    for (index, (range, text)) in zip(columns, cells(edge, context)).enumerated() {
      let paint: Paint = index == 1 ? Paint(kind.paintRole) : index == 3 && edge.isDeduced ? .warning : .text
      let end = canvas.write(text, row: row, column: range.lowerBound, paint: paint, width: range.count)
      guard isSelected, index < 2 else { continue }
      canvas.repaint(Rect(row: row, column: range.lowerBound, rows: 1, columns: end - range.lowerBound)) {
        $0.adding([.selected, .bold])
      }
    }
    if isSelected {
      canvas.write(canvas.glyphs.selection, row: row, column: 0, paint: Paint(.accent, .bold))
      canvas.focus(row: row, column: 2)
    }
  }

  /// How many rows there are above and below.
  private static func drawHidden(top: Int, count: Int, rows: Int, on canvas: inout ScreenCanvas) {
    let below = count - top - rows
    var parts: [String] = []
    if top > 0 { parts.append("\(canvas.glyphs.above) \(Words.Map.others(top))") }
    if below > 0 { parts.append("\(canvas.glyphs.below) \(Words.Map.others(below))") }
    canvas.write(parts.joined(separator: "   "), row: canvas.rows - 1, column: 2, paint: .quiet)
  }

  // MARK: - Spoken

  static func spoken(_ memory: MapMemory, _ map: NetworkMap, _ context: Context) -> [String] {
    let edges = edges(map, context)
    let title = Words.Map.tableTitle(context.network.entities[map.center].shortName, edges.count)
    if edges.isEmpty { return [title + Words.selected, MapScreen.status(memory, context)] }
    return [title]
      + edges.map { edge in
        cells(edge, context).joined(separator: ", ") + (edge.link == memory.link ? Words.selected : "")
      } + (map.hidden > 0 ? [Words.Map.hidden(map.hidden)] : [])
  }
}
