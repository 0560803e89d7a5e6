import PartnerNetwork
import Surface
import Texts

extension HomeScreen {
  public static func draw(_ memory: HomeMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let layout = HomeLayout(context.body, focused: memory.pane, columns: memory.columns)
    let panes = HomePanes.of(memory, context)
    let (network, glyphs) = (context.network, context.glyphs)
    let marks = panes.connections.mapValues { LinkMark($0[0], in: network, glyphs: glyphs) }
    for (pane, rect) in layout.lists.enumerated() {
      guard let rect else { continue }
      if pane > 0, rect.column > 0 { canvas.bar(column: rect.column - 1, rows: rect.row..<rect.endRow) }
      canvas.within(rect) { canvas in
        let alone = layout.lists.compactMap(\.self).count == 1
        draw(pane, alone: alone, memory, panes, marks, context, on: &canvas)
      }
    }
    if let preview = layout.preview {
      canvas.bar(column: preview.column - 1, rows: preview.row..<preview.endRow)
      if let focus = panes.anchor {
        let inner = Rect(row: 0, column: preview.column + 1, rows: preview.rows, columns: preview.columns - 2)
        canvas.within(inner) { CardPreview.draw(focus, context, on: &$0) }
      }
    }
    if !layout.legendRows.isEmpty {
      HomeLegend.of(layout, context).draw(from: layout.legendRows.lowerBound, on: &canvas)
    }
    if let row = layout.othersRow { OtherLists.draw(row: row, on: &canvas) }
  }

  /// Draws one pane: the roles in words where all of them fit, as letters where one does not.
  private static func draw(
    _ pane: Int, alone: Bool, _ memory: HomeMemory, _ panes: HomePanes, _ marks: [Int: LinkMark], _ context: Context,
    on canvas: inout ScreenCanvas
  ) {
    let list = panes.lists[pane]
    let isFocused = pane == memory.pane
    let view = ListView(
      count: list.count, selected: panes.position(of: memory.selection[pane], in: pane), top: memory.tops[pane],
      isFocused: isFocused, pane: pane, followsSelection: isFocused)
    let rows = canvas.rows - 1
    drawTitle(pane, alone: alone, memory, panes, hidden: view.hidden(height: rows), on: &canvas)
    guard !list.isEmpty else {
      let reason = memory.onlyLinked ? Words.Home.nothingLinked : Words.List.empty(HomePanes.kinds[pane].words)
      for (row, line) in Wrapping.lines(reason, columns: canvas.columns - 4).enumerated() {
        canvas.write(line, row: 1 + row, column: 2, paint: .quiet)
      }
      return
    }
    let network = context.network
    let kind = HomePanes.kinds[pane]
    let number = kind == .lever ? 3 : 0
    let fits = marks.allSatisfy { index, mark in
      network.entities[index].kind != kind
        || 2 + number + TextWidth.columns(network.entities[index].shortName) + 1 + TextWidth.columns(mark.word)
          <= canvas.columns
    }
    let isNarrow = canvas.columns < HomeLayout.wordColumns
    canvas.within(Rect(row: 1, column: 0, rows: rows, columns: canvas.columns)) { canvas in
      view.draw(on: &canvas) { line in
        var row = row(list[line], pane, isAnchorPane: isFocused, mark: marks[list[line]], words: fits, network)
        // Name and role in the colour of the kind where there is room for words. On a small screen the mark alone has
        // a colour, the same in all panes: what changes its colour has to be sent again, and so has the change.
        if isNarrow {
          if row.paint.role != .quiet { row.paint = .text }
          if row.trailingPaint.role != .quiet { row.trailingPaint = .accent }
          row.trailingColumns = LinkMark.letterColumns
        }
        return row
      }
    }
  }

  private static func row(
    _ index: Int, _ pane: Int, isAnchorPane: Bool, mark: LinkMark?, words: Bool, _ network: Network
  ) -> ListRow {
    let kind = HomePanes.kinds[pane]
    // Field by field: a whole entity takes long to copy.
    var row = ListRow(text: network.entities[index].shortName)
    if kind == .lever {
      row.leading = network.entities[index].number.map { $0 < 10 ? " \($0)" : "\($0)" } ?? "  "
    }
    if let mark {
      row.trailing = words ? mark.word : mark.letter
      row.paint = mark.isOwn ? Paint(kind.paintRole) : Paint(.quiet)
      row.trailingPaint = Paint(mark.isOwn ? kind.paintRole : .quiet)
    } else {
      row.paint = isAnchorPane ? .text : .quiet
      row.trailingPaint = Paint(kind.paintRole)
    }
    return row
  }

  private static func drawTitle(
    _ pane: Int, alone: Bool, _ memory: HomeMemory, _ panes: HomePanes, hidden: (above: Int, below: Int),
    on canvas: inout ScreenCanvas
  ) {
    var end = canvas.columns
    if hidden.below > 0 || hidden.above > 0 {
      let sign = canvas.glyphs.hidden(above: hidden.above, below: hidden.below)
      canvas.write(sign, row: 0, endColumn: canvas.columns, paint: .quiet)
      end -= TextWidth.columns(sign) + 1
    }
    // Where one pane is shown, its title line also names the two others, so that they can be clicked.
    let shown = alone ? Array(0..<3) : [pane]
    var column = 1
    for other in shown {
      let isFocused = other == memory.pane
      let start = column
      column = canvas.write("\(other + 1)", row: 0, column: column, paint: .accent)
      let name = isFocused ? HomePanes.headings[other] : HomePanes.titles[other]
      column = canvas.write(
        " " + name, row: 0, column: column, paint: isFocused ? .title : Paint(.text), width: max(0, end - column))
      if !alone || isFocused, column + 5 < end {
        column = canvas.write(" (\(panes.lists[other].count))", row: 0, column: column, paint: .quiet)
      }
      canvas.zone(Rect(row: 0, column: start, rows: 1, columns: column - start), .click(.showPane(other), pane: other))
      column += 3
    }
  }

  public static func spoken(_ memory: HomeMemory, _ context: Context) -> [String] {
    let panes = HomePanes.of(memory, context)
    var lines: [String] = []
    for (pane, list) in panes.lists.enumerated() {
      let kind = HomePanes.kinds[pane]
      lines.append("\(kind.title), \(counted(list.count, kind))\(pane == memory.pane ? Words.Home.hasKeys : "")")
      for index in list {
        let entity = context.network.entities[index]
        var line = (entity.number.map { "\($0) " } ?? "") + entity.shortName
        if index == memory.selection[pane], pane == memory.pane { line += Words.selected }
        if let connection = panes.connections[index]?.first, let anchor = panes.anchor {
          line += "\u{A0}: " + LinkWords.sentence(connection, from: anchor, in: context.network)
        }
        lines.append(line)
      }
    }
    return lines
  }
}
