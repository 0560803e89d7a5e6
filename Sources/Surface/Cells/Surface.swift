/// A grid of cells: what a terminal, a picture or a test shows. A value; drawing on it has no other effect.
public struct Surface: Equatable, Sendable {
  public let size: Size
  /// Row by row, `size.rows * size.columns` cells.
  public private(set) var cells: [Cell]

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.rows * self.size.columns)
  }

  public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// The cells of a row, left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Whether a row shows the same as in another surface of the same size. Compared at every key, for every row: a cell is
  /// twelve bytes that all mean something, and these are compared eight at a time.
  public func hasSameRow(_ row: Int, as other: Surface) -> Bool {
    let bytes = MemoryLayout<Cell>.stride * size.columns
    return cells.withUnsafeBytes { mine in
      other.cells.withUnsafeBytes { theirs in
        var offset = row * bytes
        let end = offset + bytes
        while offset + 8 <= end {
          let first = mine.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          if first != theirs.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
          offset += 8
        }
        while offset < end {
          if mine[offset] != theirs[offset] { return false }
          offset += 1
        }
        return true
      }
    }
  }

  /// A row as text, without the blanks at its end.
  public func text(row: Int) -> String {
    var line = ""
    for cell in self.row(row) { line += cell.text }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Every row as text, one line each.
  public var text: String {
    (0..<size.rows).map(text(row:)).joined(separator: "\n") + "\n"
  }

  /// Writes a text on one row, cut at the edges of `clip`. Control characters are dropped.
  /// - Parameters:
  ///   - clip: a rectangle within the surface; nothing is written outside it.
  /// - Returns: the column after the last one written or cut.
  @discardableResult
  public mutating func write(_ text: some StringProtocol, at point: Point, paint: Paint, clip: Rect) -> Int {
    let clip = clip.intersection(Rect(size))
    guard point.row >= clip.row, point.row < clip.endRow else { return point.column }
    var column = point.column
    let base = point.row * size.columns
    // The cell that a mark would go over: the last one written whole.
    var owner: Int?
    Scalars.forEach(of: text) { value in
      let width = TextWidth.columns(of: value)
      if width == 0 {
        if let owner, cells[owner].mark == 0, TextWidth.isMark(value) { cells[owner].mark = value }
        return true
      }
      if column >= clip.endColumn { return false }
      owner = nil
      if column >= clip.column, column + width <= clip.endColumn {
        let cell = Cell(scalar: value, width: UInt8(width), paint: paint)
        owner = base + column
        // Narrow on narrow, which is nearly always, disturbs no neighbour.
        if width == 1, cells[base + column].width == 1 {
          cells[base + column] = cell
        } else {
          put(cell, row: point.row, column: column)
        }
      } else if column + width > clip.column {
        // A wide character that the edge cuts in two: a blank keeps the columns right.
        put(Cell(scalar: 0x20, paint: paint), row: point.row, column: max(column, clip.column))
      }
      column += width
      return true
    }
    return column
  }

  /// Fills a rectangle with one character of width 1.
  public mutating func fill(_ rect: Rect, with character: Character = " ", paint: Paint = .text) {
    let rect = rect.intersection(Rect(size))
    guard let scalar = character.unicodeScalars.first else { return }
    let cell = Cell(scalar: scalar.value, paint: paint)
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn {
        let index = row * size.columns + column
        // Narrow on narrow, as in `write`.
        if cells[index].width == 1 { cells[index] = cell } else { put(cell, row: row, column: column) }
      }
    }
  }

  /// Changes the paint of a rectangle and leaves its text.
  public mutating func repaint(_ rect: Rect, _ change: (Paint) -> Paint) {
    let rect = rect.intersection(Rect(size))
    for row in rect.row..<rect.endRow {
      for index in row * size.columns + rect.column..<row * size.columns + rect.endColumn {
        cells[index].paint = change(cells[index].paint)
      }
    }
  }

  /// Puts one cell down; the half that it cuts off a wide neighbour becomes a blank.
  mutating func put(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    if cells[index].width == 0, column > 0 { cells[index - 1] = Cell(scalar: 0x20, paint: cells[index - 1].paint) }
    let last = column + Int(cell.width) - 1
    if last < size.columns, cells[row * size.columns + last].width == 2, last + 1 < size.columns {
      cells[row * size.columns + last + 1] = Cell(scalar: 0x20, paint: cells[row * size.columns + last].paint)
    }
    cells[index] = cell
    if cell.width == 2, column + 1 < size.columns {
      cells[index + 1] = Cell(scalar: 0x20, width: 0, paint: cell.paint)
    }
  }
}
