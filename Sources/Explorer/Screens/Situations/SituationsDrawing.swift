import PartnerNetwork
import Surface
import Texts

extension SituationsScreen {
  /// From this width the selected situation is shown beside the list.
  private static let twoPanes = 110
  /// Columns of the list where something stands beside it.
  private static let listColumns = 62

  public static func draw(_ memory: SituationsMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let isSplit = canvas.columns >= twoPanes
    let width = isSplit ? listColumns : canvas.columns
    let list = Rect(row: 0, column: 0, rows: canvas.rows, columns: isSplit ? width - 1 : width)
    canvas.within(list) { drawList(memory, context, on: &$0) }
    guard isSplit else { return }
    canvas.bar(column: width, rows: 0..<canvas.rows)
    let side = Rect(row: 0, column: width + 2, rows: canvas.rows, columns: canvas.columns - width - 3)
    if let index = memory.situation { canvas.within(side) { drawPreview(index, context, on: &$0) } }
  }

  private static func drawList(_ memory: SituationsMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let rows = max(0, canvas.rows - rowsAbove)
    let view = ListView(
      count: memory.list.lines.count,
      selected: memory.situation == nil ? nil : memory.list.line(of: memory.place.selected),
      top: memory.place.top, isFocused: !memory.isTyping, pane: 0)
    let body = Rect(row: rowsAbove, column: 0, rows: rows, columns: canvas.columns)
    if memory.situation == nil {
      canvas.within(body) { drawNothing(memory, on: &$0) }
    } else {
      canvas.within(body) { drawLines(memory, view, context.network, on: &$0) }
    }
    drawTitle(memory, view.hidden(height: rows), context, on: &canvas)
    // Last, so that the focus is on the text while it is typed.
    drawNarrowing(memory, context, on: &canvas)
  }

  /// Title and count; at the right what is hidden.
  private static func drawTitle(
    _ memory: SituationsMemory, _ hidden: (above: Int, below: Int), _ context: Context, on canvas: inout ScreenCanvas
  ) {
    let count = Words.Situations.count(
      memory.list.situations.count, of: context.network.learning.situations.count)
    canvas.write("\(Words.Situations.title.uppercased()) (\(count))", row: 0, column: 1, paint: .title)
    guard memory.situation != nil else { return }
    let signs = canvas.glyphs.hidden(above: hidden.above, below: hidden.below)
    canvas.write(signs, row: 0, endColumn: canvas.columns - 1, paint: .quiet)
  }

  /// The line of what narrows the list: the text being typed, or every filter, each removed by a click.
  private static func drawNarrowing(
    _ memory: SituationsMemory, _ context: Context, on canvas: inout ScreenCanvas
  ) {
    var column = 1
    if memory.isTyping {
      column = canvas.write("/ ", row: 1, column: column, paint: Paint(.accent, .bold))
      let others = memory.filters.map { $0.words(context.network) }.joined(separator: ", ")
      let hint = memory.input.isEmpty && others.isEmpty ? Words.Situations.typing : others
      let room = canvas.columns - column - 2
      let width = memory.input.isEmpty ? min(TextWidth.columns(hint), room - 2) : min(TextWidth.columns(hint), room / 2)
      canvas.write(
        hint, row: 1, column: canvas.columns - 1 - width, paint: others.isEmpty ? .quiet : .accent, width: width)
      return memory.input.draw(
        row: 1, column: column, width: max(1, room - width), isFocused: memory.place.selected == 0, on: &canvas)
    }
    guard memory.isNarrowed else {
      canvas.write(Words.Situations.everything, row: 1, column: 1, paint: .quiet, width: canvas.columns - 2)
      return
    }
    column = canvas.write(Words.Situations.shown, row: 1, column: column, paint: .quiet)
    for (place, part) in narrowing(memory, context.network).enumerated() {
      if place > 0 { column = canvas.write(", ", row: 1, column: column, paint: .quiet) }
      let start = column
      column = canvas.write(
        part.text, row: 1, column: column, paint: Paint(.accent, .bold), width: max(0, canvas.columns - column - 1))
      canvas.zone(Rect(row: 1, column: start, rows: 1, columns: column - start), .click(part.removal))
    }
  }

  private static func drawLines(
    _ memory: SituationsMemory, _ view: ListView, _ network: Network, on canvas: inout ScreenCanvas
  ) {
    let all = network.learning.situations
    let lines = memory.list.lines
    view.draw(on: &canvas) { line in
      switch lines[line] {
      case .heading(let title):
        return ListRow(
          text: title, paint: title.hasPrefix(Words.Situations.urgentGroup) ? Paint(.warning, .bold) : .title)
      case .blank: return ListRow(text: "")
      case .item(let item):
        let situation = all[memory.list.situations[item]]
        return ListRow(
          text: situation.title, trailing: SituationWords.firstNumber(situation, in: network) ?? "",
          trailingPaint: Paint(.warning, .bold))
      }
    }
    // A line of the drawing is not the place of a situation: a click on a heading chooses the first one below it.
    let top = ListView.top(view.top, selected: view.selected, count: view.count, height: canvas.rows)
    for row in 0..<max(0, min(canvas.rows, lines.count - top)) {
      let whole = Rect(row: row, column: 0, rows: 1, columns: canvas.columns)
      canvas.zone(whole, .click(.choose(pane: 0, item: memory.list.item(below: top + row)), pane: 0))
    }
  }

  private static func drawPreview(_ index: Int, _ context: Context, on canvas: inout ScreenCanvas) {
    let outline = SituationOutline(index, in: context.network, commune: context.commune)
    let card = CardLines(outline, drawsBig: true, columns: canvas.columns, context)
    CardPreview.draw(card, on: &canvas)
  }

  private static func drawNothing(_ memory: SituationsMemory, on canvas: inout ScreenCanvas) {
    let sentences =
      memory.isNarrowed
      ? [
        Words.Situations.nothing, memory.isTyping ? Words.Situations.retryTyping : Words.Situations.retry,
        Words.Situations.elsewhere,
      ] : [Words.Situations.empty]
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
