import PartnerNetwork
import Surface
import Texts

/// Choosing a commune: what is typed, and the communes that it may mean.
struct CommuneChoice {
  let memory: CommuneMemory
  let context: Context
  let matches: [CommuneMatch]

  private var territory: Territory { context.network.territory }

  init(_ memory: CommuneMemory, _ context: Context) {
    self.memory = memory
    self.context = context
    matches = memory.input.isEmpty ? [] : context.network.territory.find(memory.input.text)
  }

  static func rows(_ context: Context) -> Int { max(1, context.body.rows - 2) }

  /// The commune that Enter chooses, as an index.
  var selected: Int? {
    matches.indices.contains(memory.place.selected) ? matches[memory.place.selected].commune : nil
  }

  var commands: [Command] {
    let clear = Command(
      Words.Commune.clear, hint: Words.Commune.clearHint, keys: [.escape], .edit(.clear), .find, priority: 3)
    let giveUp = Command(
      Words.Commune.giveUp, hint: Words.Commune.giveUpHint, keys: [.escape], .commune(.giveUp), .find, priority: 3)
    let last = memory.input.isEmpty ? (memory.code == nil ? [] : [giveUp]) : [clear]
    return [
      Command(Words.Commune.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Commune.down, keys: [.down], .down),
      Command(Words.Commune.choose, hint: Words.Commune.chooseHint, keys: [.enter], .activate, .find, priority: 2),
      CommuneMap.reach,
    ] + last + ListMoves.commands.filter { [.pageUp, .pageDown].contains($0.intent) }
  }

  var status: String {
    if memory.input.isEmpty { return Words.Commune.invitation(in: territory) }
    guard matches.indices.contains(memory.place.selected) else { return Words.Commune.nothing(memory.input.text) }
    let match = matches[memory.place.selected]
    return Words.Commune.found(
      memory.place.selected + 1, of: matches.count, territory.communes[match.commune].name,
      Words.CommuneReason.long(match, in: territory))
  }

  var listing: [SpokenLine] {
    if memory.input.isEmpty {
      return ([Words.Commune.invitation(in: territory)] + Words.Commune.advice(in: territory)).map { .text($0) }
    }
    if matches.isEmpty {
      let retry = context.isSpoken ? Words.Commune.retry.dropLast() : Words.Commune.retry[...]
      return ([Words.Commune.nothing(memory.input.text)] + retry).map { .text($0) }
    }
    return [.title("\(Words.Commune.prompt) \(memory.input.text)")]
      + matches.enumerated().map { index, match in
        .item(
          territory.communes[match.commune].name + ", " + Words.CommuneReason.long(match, in: territory), index,
          isSelected: index == memory.place.selected)
      }
  }

  func draw(on canvas: inout ScreenCanvas) {
    canvas.write(Words.Commune.prompt, row: 0, column: 1, paint: Paint(.accent, .bold))
    let start = TextWidth.columns(Words.Commune.prompt) + 2
    canvas.within(Rect(row: 2, column: 0, rows: canvas.rows - 2, columns: canvas.columns)) { canvas in
      if matches.isEmpty { drawAdvice(on: &canvas) } else { drawMatches(on: &canvas) }
    }
    // The focus is on the text while it is typed, then on the commune that was chosen with the arrows.
    let chosen = canvas.cursor
    memory.input.draw(row: 0, column: start, width: max(1, canvas.columns - start - 1), on: &canvas)
    if memory.place.selected > 0, let chosen {
      canvas.focus(row: chosen.row - canvas.area.row, column: chosen.column - canvas.area.column)
    }
  }

  private func drawAdvice(on canvas: inout ScreenCanvas) {
    let paragraphs =
      memory.input.isEmpty
      ? [Words.Commune.invitation(in: territory)] + Words.Commune.advice(in: territory)
      : [Words.Commune.nothing(memory.input.text)] + Words.Commune.retry
    var row = 0
    for (index, paragraph) in paragraphs.enumerated() {
      for line in Wrapping.lines(paragraph, columns: max(8, min(CardLines.measure, canvas.columns - 4))) {
        canvas.write(line, row: row, column: 1, paint: index == 0 ? Paint(.text, .bold) : .quiet)
        row += 1
      }
      row += 1
    }
  }

  private func drawMatches(on canvas: inout ScreenCanvas) {
    let view = ListView(
      count: matches.count, selected: memory.place.selected, top: memory.place.top, isFocused: true, pane: 0)
    let width = canvas.columns
    let ellipsis = canvas.glyphs.ellipsis
    view.draw(on: &canvas) { index in
      let name = territory.communes[matches[index].commune].name
      let room = max(8, width - TextWidth.columns(name) - 5)
      let reason = Words.CommuneReason.short(matches[index], in: territory)
      return ListRow(text: name, trailing: Truncation.end(reason, columns: room, ellipsis: ellipsis))
    }
  }
}
