import Diagrams
import PartnerNetwork
import Surface
import Texts

extension MapScreen {
  public static func draw(_ memory: MapMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let map = map(memory, context) else { return write(Words.Map.unknown, from: 1, on: &canvas) }
    if memory.isTable {
      MapTable.draw(memory, map, context, on: &canvas)
    } else {
      let layout = layout(map, memory, context)
      layout.draw(on: &canvas, network: context.network, tag: tag)
      if map.count == 0 {
        let text =
          map.hidden > 0 ? Words.Map.allHidden : Words.Map.noLink(context.network.entities[map.center].shortName)
        write(text, from: layout.box.rect.endRow + 1, on: &canvas)
      }
      drawLegend(map, layout, on: &canvas)
    }
    if memory.filter != nil { MapFilter.draw(memory, map, context, on: &canvas) }
  }

  private static func write(_ text: String, from row: Int, on canvas: inout ScreenCanvas) {
    let columns = max(1, min(CardLines.measure, canvas.columns - 4))
    let start = max(2, (canvas.columns - columns) / 2)
    for (line, text) in Wrapping.lines(text, columns: columns).enumerated() {
      canvas.write(text, row: row + line, column: start)
    }
  }

  private static func tag(_ target: MapLayout.Target) -> ZoneTag? {
    switch target {
    case .center: .click(.choose(pane: centerPane, item: 0), pane: nil)
    case .near(let link): ZoneTag(click: .choose(pane: 0, item: link), pane: nil)
    case .far(let link): .click(.choose(pane: farPane, item: link), pane: farPane)
    case .side(let side): .wheel(side.rawValue)
    case .secondCircle: .wheel(farPane)
    case .otherSide: .click(.nextPane)
    }
  }

  /// What the signs mean, then how much is not shown; parts that do not fit are left out, the first stay.
  private static func drawLegend(_ map: NetworkMap, _ layout: MapLayout, on canvas: inout ScreenCanvas) {
    let glyphs = canvas.glyphs
    var parts: [String] = []
    let hidden = map.hidden + (map.second?.hidden ?? 0)
    if hidden > 0 { parts.append(Words.Map.hidden(hidden)) }
    if layout.aside == nil || map.second != nil, let missing = layout.missing {
      parts.append(Words.Map.elsewhere(map.count(missing)))
    }
    if map.count > 0 {
      parts.append(layout.isFull ? Words.Map.reading : Words.Map.arrows(glyphs.left, glyphs.right))
    }
    let edges = map.sides.joined().flatMap(\.edges) + map.farEdges
    if edges.contains(where: \.isDeduced) { parts.append(Words.Map.deduced(String(glyphs.deduced))) }
    var column = 1
    for part in parts where column + TextWidth.columns(part) < canvas.columns {
      let isHidden = hidden > 0 && column == 1
      column =
        canvas.write(part, row: canvas.rows - 1, column: column, paint: isHidden ? .warning : .quiet) + 3
    }
  }
}
