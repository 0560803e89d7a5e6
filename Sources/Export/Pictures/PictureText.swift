import Diagrams
import PartnerNetwork
import Surface
import Texts

/// A drawing in characters, without any colour, then its links as sentences.
enum PictureText {
  static func write(_ document: PictureDocument) -> String {
    let (network, head) = (document.network, document.head)
    var page = TextPage()
    page.title(head.title)
    page.paragraph(head.description)
    page.separate()
    let notes = draw(document, on: &page)
    page.separate()
    for note in notes + head.remarks { page.paragraph(note, indent: 0) }
    var sources = SourceList()
    for part in document.graph.parts {
      page.heading(part.title, count: part.edges.count)
      for edge in part.edges {
        page.item("\(edge.sentence).")
        page.note(sources.words(document.origin(edge), in: network).withCapital)
      }
    }
    CardText.write(sources, in: network, on: &page)
    page.separate()
    page.paragraph(head.footer, indent: 0)
    return page.text
  }

  /// Draws, and gives how the drawing is read.
  private static func draw(_ document: PictureDocument, on page: inout TextPage) -> [String] {
    switch document.picture {
    case .map(let map): return draw(map, in: document.network, on: &page)
    case .matrix(let matrix):
      TextMatrix(matrix, in: document.network).write(on: &page)
      return document.head.notes
    case .overview(let overview):
      draw(overview, in: document.network, on: &page)
      return []
    }
  }

  /// The map, as wide as it takes for no name to be cut.
  private static func draw(_ map: NetworkMap, in network: Network, on page: inout TextPage) -> [String] {
    let rows = max(8, MapLayout.rows(for: map))
    for columns in stride(from: 96, through: 240, by: 8) {
      let size = Size(columns: columns, rows: rows)
      var canvas = Canvas<Bool>(size: size, glyphs: .rich)
      // No link has that index: nothing is marked as chosen.
      let layout = MapLayout(map, in: network, size: size, focus: .near(-1))
      layout.draw(on: &canvas, network: network) { _ in nil }
      guard columns >= 240 || layout.showsNames(of: map, in: network) else { continue }
      for row in Self.rows(canvas) { page.line(row) }
      let isDeduced = (map.edges(.left) + map.edges(.right) + map.farEdges).contains(where: \.isDeduced)
      return [layout.isFull ? Words.Map.reading : Words.Map.arrows(canvas.glyphs.left, canvas.glyphs.right)]
        + (isDeduced ? [Words.Picture.deduced(String(canvas.glyphs.deduced))] : [])
    }
    return []
  }

  /// The three columns; lines that all would cross are left to the sentences.
  private static func draw(_ overview: Overview, in network: Network, on page: inout TextPage) {
    let names = overview.columns.joined().map { TextWidth.columns(network.entities[$0].numberedName) }
    let columns = 3 * ((names.max() ?? 0) + 12) + 14
    let size = Size(columns: columns, rows: (overview.columns.map(\.count).max() ?? 0) + 3)
    let layout = OverviewLayout(overview, in: network, size: size, pane: 0, item: nil, top: 0)
    var canvas = Canvas<Bool>(size: size, glyphs: .rich)
    OverviewDrawing(
      overview, layout, in: network, pane: -1, item: nil, titles: Overview.kinds.map(\.title),
      hiddenWords: Words.Overview.hiddenLinked
    ).draw(on: &canvas)
    for row in rows(canvas) { page.line(row) }
  }

  /// The rows of a drawing, without the blank ones around it.
  private static func rows(_ canvas: Canvas<Bool>) -> [String] {
    let rows = (0..<canvas.rows).map { canvas.surface.text(row: $0) }
    func isBlank(_ row: String) -> Bool { row.allSatisfy { $0 == " " } }
    guard let first = rows.firstIndex(where: { !isBlank($0) }), let last = rows.lastIndex(where: { !isBlank($0) })
    else { return [] }
    let margin = rows[first...last].filter { !isBlank($0) }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return rows[first...last].map { "  " + $0.dropFirst(margin) }
  }
}

extension MapLayout {
  /// Whether every bus has room for its names.
  fileprivate func showsNames(of map: NetworkMap, in network: Network) -> Bool {
    func widest(_ edges: [NetworkMap.Edge]) -> Int {
      edges.map { TextWidth.columns(BusTexts.name($0, in: network)) }.max() ?? 0
    }
    // No bus is made wider than that, and the sentences have the whole name.
    func fits(_ bus: Bus, _ edges: [NetworkMap.Edge]) -> Bool { bus.texts.nameWidth >= min(48, widest(edges)) }
    let isWhole = missing == nil && near.allSatisfy { fits($0, map.edges($0.side)) }
    return isWhole && (map.second == nil || far.map { fits($0, map.farEdges) } ?? false)
  }
}
