import Diagrams
import Notebook
import PartnerNetwork
import Surface
import Texts

extension DirectoryScreen {
  public static func draw(_ memory: DirectoryMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let layout = DirectoryLayout(context.body, hasPlaces: !memory.isUrgent)
    canvas.within(layout.table) { drawTable(memory, layout, context, on: &$0) }
    guard let preview = layout.preview else { return }
    canvas.bar(column: preview.column, rows: 0..<canvas.rows)
    let inner = Rect(row: 0, column: preview.column + 2, rows: preview.rows, columns: preview.columns - 3)
    if let line = memory.line { canvas.within(inner) { ContactPreview.draw(line, context, on: &$0) } }
  }

  private static func drawTable(
    _ memory: DirectoryMemory, _ layout: DirectoryLayout, _ context: Context, on canvas: inout ScreenCanvas
  ) {
    let above = DirectoryLayout.rowsAbove(memory, context.body)
    let rows = max(0, canvas.rows - above)
    let view = ListView(
      count: memory.lines.count, selected: memory.place.selected, top: memory.place.top, isFocused: !memory.isTyping,
      pane: 0)
    let list = Rect(row: above, column: 0, rows: rows, columns: canvas.columns)
    if memory.lines.isEmpty {
      canvas.within(list) { drawNothing(memory, context.network, on: &$0) }
    } else {
      if memory.isUrgent { drawBig(memory, context, on: &canvas) }
      drawHeads(memory, layout, row: above - 1, on: &canvas)
      canvas.within(list) { drawLines(memory, layout, view, context, on: &$0) }
    }
    drawTitle(memory, view.hidden(height: rows), legend: !layout.saysOld, context, on: &canvas)
    // Last, so that the focus is on the text while it is typed.
    drawFilters(memory, context, on: &canvas)
  }

  /// Title and count; at the right what is hidden.
  private static func drawTitle(
    _ memory: DirectoryMemory, _ hidden: (above: Int, below: Int), legend hasLegend: Bool, _ context: Context,
    on canvas: inout ScreenCanvas
  ) {
    let count = count(memory, context)
    var end = canvas.write(Words.Directory.title.uppercased(), row: 0, column: 1, paint: .title)
    if memory.localCount > 0, !memory.isUrgent, let commune = memory.commune {
      let name = context.network.territory.communes[commune].name
      end = canvas.write(
        Words.Directory.nearFirst(name), row: 0, column: end, paint: .title,
        width: max(0, canvas.columns - end - 14 - TextWidth.columns(count)))
    }
    let start = canvas.write(count, row: 0, column: end + 2, paint: .text) + 2
    let legend = Words.Directory.legend
    // Room is kept for the signs of what is hidden.
    if hasLegend, context.today != nil, !memory.lines.isEmpty, start + TextWidth.columns(legend) + 14 <= canvas.columns
    {
      canvas.write(legend, row: 0, column: start + 2, paint: .warning)
    }
    guard hidden.above + hidden.below > 0, !memory.lines.isEmpty else { return }
    let signs = canvas.glyphs.hidden(above: hidden.above, below: hidden.below)
    canvas.write(signs, row: 0, endColumn: canvas.columns - 1, paint: .quiet)
  }

  /// The line of what narrows the list: the text being typed, or every filter, each removed by a click.
  private static func drawFilters(_ memory: DirectoryMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    var column = 1
    if memory.isTyping {
      column = canvas.write("/ ", row: 1, column: column, paint: Paint(.accent, .bold))
      var parts = memory.filters.map { $0.words(context.network) }
      if let lever = memory.lever.flatMap({ context.network.entity($0) }) {
        parts.append(Words.Directory.tabLever(lever.shortName))
      }
      let others = parts.joined(separator: ", ")
      let width = others.isEmpty ? 0 : min(TextWidth.columns(others) + 2, canvas.columns / 2)
      canvas.write(
        others, row: 1, column: canvas.columns - width, paint: .accent, width: max(0, width - 1))
      return memory.input.draw(
        row: 1, column: column, width: canvas.columns - column - 1 - width, isFocused: memory.place.selected == 0,
        on: &canvas)
    }
    guard memory.isNarrowed else {
      canvas.write(Words.Directory.everything, row: 1, column: 1, paint: .quiet, width: canvas.columns - 2)
      return
    }
    column = canvas.write(Words.Directory.shown, row: 1, column: column, paint: .quiet)
    var parts = memory.filters.map { ($0.words(context.network), Intent.directory(.drop($0))) }
    if !memory.input.isEmpty { parts.append((Words.Directory.typed(memory.input.text), .edit(.clear))) }
    for (index, part) in parts.enumerated() {
      if index > 0 { column = canvas.write(", ", row: 1, column: column, paint: .quiet) }
      let start = column
      column = canvas.write(
        part.0, row: 1, column: column, paint: Paint(.accent, .bold), width: max(0, canvas.columns - column - 1))
      canvas.zone(Rect(row: 1, column: start, rows: 1, columns: column - start), .click(part.1))
    }
  }

  private static func drawHeads(
    _ memory: DirectoryMemory, _ layout: DirectoryLayout, row: Int, on canvas: inout ScreenCanvas
  ) {
    for slot in layout.slots {
      let isSorted = slot.column.order == memory.query.column && !memory.isUrgent
      let sign = memory.query.isDescending ? canvas.glyphs.below : canvas.glyphs.above
      let text = isSorted ? "\(slot.column.head) \(sign)" : slot.column.head
      canvas.write(
        text, row: row, column: slot.start, paint: isSorted ? Paint(.accent, .bold) : Paint(.quiet), width: slot.width)
      if let order = slot.column.order {
        canvas.zone(
          Rect(row: row, column: slot.start, rows: 1, columns: slot.width), .click(.directory(.order(order))))
      }
    }
  }

  /// The lines that are seen; no other is worked out.
  private static func drawLines(
    _ memory: DirectoryMemory, _ layout: DirectoryLayout, _ view: ListView, _ context: Context,
    on canvas: inout ScreenCanvas
  ) {
    guard let name = layout.slots.first else { return }
    let top = ListView.top(
      memory.place.top, selected: memory.place.selected, count: memory.lines.count, height: canvas.rows)
    let names = Rect(row: 0, column: 0, rows: canvas.rows, columns: name.start + name.width)
    canvas.within(names) { canvas in
      view.draw(on: &canvas) { line in
        ListRow(text: words(memory.lines[line], context.network).whole)
      }
      // The body stands out, its service steps back.
      for row in 0..<max(0, min(canvas.rows, memory.lines.count - top)) where top + row != memory.place.selected {
        let body = TextWidth.columns(words(memory.lines[top + row], context.network).name)
        let service = Rect(
          row: row, column: name.start + body, rows: 1, columns: canvas.columns - name.start - body)
        canvas.repaint(service) { Paint(.quiet, $0.emphasis) }
      }
    }
    for row in 0..<max(0, min(canvas.rows, memory.lines.count - top)) {
      let line = words(memory.lines[top + row], context.network)
      for slot in layout.slots.dropFirst() { draw(slot, of: line, layout, row: row, context, on: &canvas) }
      let whole = Rect(row: row, column: names.columns, rows: 1, columns: canvas.columns - names.columns)
      canvas.zone(whole, .click(.choose(pane: 0, item: top + row), pane: 0))
    }
  }

  private static func draw(
    _ slot: DirectoryLayout.Slot, of line: any ContactLine, _ layout: DirectoryLayout, row: Int, _ context: Context,
    on canvas: inout ScreenCanvas
  ) {
    var text: String
    var paint = Paint.text
    switch slot.column {
    case .name: return
    case .telephone:
      text = line.telephone ?? ""
      paint = Paint(.text, .bold)
      if text.isEmpty {
        // What there is instead, unless a column of its own says it.
        let isSeen = line.email != nil && layout.slots.contains { $0.column == .email }
        (text, paint) = (isSeen ? "" : line.otherMeans, .quiet)
      }
    case .email: text = line.email ?? ""
    case .place:
      canvas.write(line.place, row: row, column: slot.start, width: slot.width)
      return
    case .date:
      let isOld = line.isOld(today: context.today)
      let sign = layout.saysOld ? Words.Directory.oldWords : Words.Directory.oldSign
      text = line.date + (isOld ? sign : "")
      paint = isOld ? .warning : line is OwnContactLine ? .accent : .quiet
    }
    if TextWidth.columns(text) > slot.width { (text, paint) = (Words.Directory.onCard, .quiet) }
    canvas.write(text, row: row, column: slot.start, paint: paint)
  }

  /// The chosen emergency number, to be read from across a room.
  private static func drawBig(_ memory: DirectoryMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard DirectoryLayout.hasLargeNumber(context.body), let entry = memory.entry else { return }
    let number = DirectoryLine(entry, in: context.network).telephone ?? ""
    BlockLetters(number, columns: canvas.columns - 4)?.draw(row: 2, column: 2, on: &canvas)
  }

  private static func drawNothing(
    _ memory: DirectoryMemory, _ network: Network, on canvas: inout ScreenCanvas
  ) {
    var sentences = [Words.Directory.empty]
    if memory.isNarrowed {
      sentences = [Words.Directory.nothing]
      if memory.isTyping, let lever = memory.lever.flatMap({ network.entity($0) }) {
        sentences.append(Words.Directory.enterLever(lever.shortName))
      }
      if !memory.input.isEmpty {
        sentences.append(memory.isTyping ? Words.Directory.nothingTyping : Words.Directory.nothingTyped)
      }
      if !memory.isTyping { sentences.append(Words.Directory.nothingFiltered) }
      sentences.append(Words.Directory.notNone)
    }
    var row = 0
    for sentence in sentences {
      for line in Wrapping.lines(sentence, columns: min(CardLines.measure, canvas.columns - 4)) {
        canvas.write(line, row: row, column: 2, paint: row == 0 ? .text : .quiet)
        row += 1
      }
    }
    if !memory.isTyping { canvas.focus(row: 0, column: 2) }
  }
}

/// The contacts of a body, beside the table.
enum ContactPreview {
  static func draw(_ line: DirectoryLines.Line, _ context: Context, on canvas: inout ScreenCanvas) {
    let card =
      switch line {
      case .entry(let entry):
        CardLines(
          ContactOutline(entry: entry, in: context.network, notebook: context.notebook), columns: canvas.columns,
          context)
      case .own(let contact):
        CardLines(OwnOutline(contact, in: context.network), columns: canvas.columns, context)
      }
    card.draw(on: &canvas, top: 0, focus: nil, pane: nil)
    let hidden = card.lines.count - canvas.rows
    guard hidden > 0 else { return }
    let invitation = "\(canvas.glyphs.below) \(Words.moreLines(hidden + 1, canvas.glyphs.enter))"
    canvas.fill(Rect(row: canvas.rows - 1, column: 0, rows: 1, columns: canvas.columns))
    canvas.write(invitation, row: canvas.rows - 1, column: 0, paint: .quiet, width: canvas.columns)
  }
}
