import Notebook
import Surface

/// Where the fields of a form stand in a body, and the letters in them.
struct NotebookFormLayout {
  private static let labels = 13
  private let isNote: Bool
  private let body: Size

  init(_ memory: NotebookFormMemory, _ body: Size) {
    isNote = memory.isNote
    self.body = body
  }

  private var column: Int { isNote ? 2 : Self.labels }
  private var columns: Int { max(4, min(CardLines.measure + 3, body.columns - column - 2)) }

  /// The columns that a text of several lines wraps at.
  var textColumns: Int { max(1, columns - 3) }

  /// The place of a field, counted from 0.
  func place(of field: Int) -> Rect {
    let row = 2 + field
    let hasLines = isNote || field == OwnContact.Field.allCases.count - 1
    return Rect(row: row, column: column, rows: hasLines ? max(1, body.rows - row) : 1, columns: columns)
  }

  /// How many columns of a field of one line are left of what is seen, so that its cursor is seen.
  static func shift(of area: TextArea, isFocused: Bool, columns: Int) -> Int {
    guard isFocused else { return 0 }
    return max(0, TextWidth.columns(String(area.characters[..<area.cursor])) - max(1, columns - 1))
  }

  /// The first line that is seen of a text of several lines.
  static func top(of area: TextArea, in lines: [TextArea.Line], isFocused: Bool, rows: Int) -> Int {
    isFocused ? max(0, area.place(in: lines).line - rows + 1) : 0
  }

  /// Goes to the field of a place of the body, and to the letter there.
  func point(at point: Point, _ memory: inout NotebookFormMemory) {
    guard
      let field = memory.areas.indices.first(where: { field in
        let own = self.place(of: field)
        return (own.row..<own.row + own.rows).contains(point.row)
      })
    else { return }
    let place = self.place(of: field)
    let area = memory.areas[field]
    let isFocused = field == memory.field
    memory.field = field
    let column = point.column - place.column
    guard area.hasLines else {
      let shift = Self.shift(of: area, isFocused: isFocused, columns: place.columns)
      return memory.areas[field].move(toColumn: column + shift, from: 0, until: area.characters.count)
    }
    let lines = area.lines(columns: textColumns)
    let top = Self.top(of: area, in: lines, isFocused: isFocused, rows: place.rows)
    let line = lines[max(0, min(lines.count - 1, top + point.row - place.row))]
    memory.areas[field].move(toColumn: column - 2, from: line.start, until: line.end)
  }
}
