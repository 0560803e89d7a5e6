import PartnerNetwork
import Surface
import Texts

/// A short list to choose one line from: arrows and Enter, or the digit before it. A long one is narrowed by typing.
public struct Choice: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    var text: String
    /// A word at the right: a number, what it is for.
    var detail = ""
    var intent: Intent
  }

  /// With more lines than digits, what is typed narrows the list and digits choose nothing.
  static let mostDigits = 9

  let title: String
  let rows: [Row]
  var input = TextInput()
  var place = ListPlace()

  init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }

  var isTyped: Bool { rows.count > Self.mostDigits }

  /// The lines that answer what is typed.
  var shown: [Row] {
    let typed = Folding.words(input.text)
    guard !typed.isEmpty else { return rows }
    return rows.filter { row in
      let words = Folding.words(row.text)
      return typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
  }

  mutating func update(_ key: Key, size: Size) -> LayerOutcome {
    let count = shown.count
    let height = height(in: size)
    switch key {
    case .escape: return .close
    case .enter: return pick(place.selected)
    case .up: _ = place.move(.up, count: count, height: height)
    case .down, .tab: _ = place.move(.down, count: count, height: height)
    case .pageUp: _ = place.move(.pageUp, count: count, height: height)
    case .pageDown: _ = place.move(.pageDown, count: count, height: height)
    default: return isTyped ? type(key) : digit(key)
    }
    return .stay
  }

  private mutating func type(_ key: Key) -> LayerOutcome {
    guard let edit = TextInput.edit(for: key) else { return .stay }
    if edit == .backspace, input.isEmpty { return .close }
    edited(edit)
    return .stay
  }

  private func digit(_ key: Key) -> LayerOutcome {
    switch Azerty.meant(key) {
    case .character(let character):
      guard let number = character.wholeNumberValue, number > 0 else { return .stay }
      return pick(number - 1)
    case .left, .backspace: return .close
    default: return .stay
    }
  }

  mutating func edited(_ edit: TextEdit) {
    guard isTyped else { return }
    input.apply(edit)
    place = ListPlace()
  }

  func pick(_ index: Int) -> LayerOutcome {
    let rows = shown
    return rows.indices.contains(index) ? .perform(rows[index].intent) : .stay
  }

  // MARK: - Drawing

  /// Rows above the list: the line that is typed and a blank.
  private var rowsAbove: Int { isTyped ? 2 : 0 }

  private func height(in size: Size) -> Int { rect(in: size).rows - 2 - rowsAbove }

  private func rect(in size: Size) -> Rect {
    let widest = rows.reduce(0) { max($0, TextWidth.columns($1.text) + TextWidth.columns($1.detail)) }
    let columns = min(size.columns - 4, max(44, widest + 12))
    return Box.centred(rows: min(rows.count + rowsAbove + 2, size.rows - 4), columns: columns, in: size)
  }

  func draw(on canvas: inout ScreenCanvas) {
    let rect = rect(in: Size(columns: canvas.columns, rows: canvas.rows))
    Box.draw(rect, title: title, on: &canvas) { canvas in
      let above = rowsAbove
      let list = Rect(row: above, column: 0, rows: canvas.rows - above, columns: canvas.columns)
      canvas.within(list) { drawRows(on: &$0) }
      guard isTyped else { return }
      canvas.write(Words.Choice.typed, row: 0, column: 0, paint: .quiet)
      let column = TextWidth.columns(Words.Choice.typed) + 1
      input.draw(
        row: 0, column: column, width: canvas.columns - column, isFocused: place.selected == 0, on: &canvas)
    }
  }

  private func drawRows(on canvas: inout ScreenCanvas) {
    let rows = shown
    if rows.isEmpty { canvas.write(Words.Choice.nothing, row: 0, column: 0, paint: .quiet, width: canvas.columns) }
    let view = ListView(count: rows.count, selected: place.selected, top: place.top, isFocused: true, pane: 0)
    view.draw(on: &canvas) { line in
      ListRow(text: rows[line].text, leading: isTyped ? "" : "\(line + 1)", trailing: rows[line].detail)
    }
    let top = ListView.top(place.top, selected: place.selected, count: rows.count, height: canvas.rows)
    for line in 0..<max(0, min(canvas.rows, rows.count - top)) {
      canvas.zone(Rect(row: line, column: 0, rows: 1, columns: canvas.columns), .click(.pick(top + line), pane: 0))
    }
  }
}
