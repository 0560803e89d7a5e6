/// Writes a text into the cells of one row, from a column on, between two edges.
struct CellPen {
  private let line: UnsafeMutableBufferPointer<Cell>
  private let edges: Range<Int>
  /// The column after the last one written or cut.
  private(set) var column: Int
  private var cell: Cell
  /// The cell that a mark would go over: the last one written whole.
  private var owner: Int?

  /// - Parameters:
  ///   - line: the cells of a whole row.
  ///   - start: the first column that may be written, within the row, as `end` is.
  init(line: UnsafeMutableBufferPointer<Cell>, column: Int, from start: Int, to end: Int, paint: Paint) {
    self.line = line
    self.column = column
    edges = start..<max(start, end)
    cell = Cell(scalar: 0x20, paint: paint)
  }

  /// Control characters are dropped.
  /// - Parameter bytes: valid UTF-8.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < bytes.count {
      place = writePlain(bytes, from: place)
      guard place < bytes.count else { return }
      let (value, length) = Scalars.decode(bytes, at: place)
      place += length
      guard write(value) else { return }
    }
  }

  /// Writes the ASCII that comes next over narrow cells, which is nearly all there is; gives the place of what is left.
  private mutating func writePlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard column >= edges.lowerBound else { return start }
    var (place, column, cell) = (start, self.column, cell)
    while place < bytes.count, column < edges.upperBound {
      let byte = bytes[place]
      guard byte >= 0x20, byte < 0x7F, line[column].width == 1 else { break }
      cell.scalar = UInt32(byte)
      line[column] = cell
      place += 1
      column += 1
    }
    if place > start { owner = column - 1 }
    self.column = column
    return place
  }

  /// Writes one scalar; false where nothing more has room.
  private mutating func write(_ value: UInt32) -> Bool {
    let width = TextWidth.columns(of: value)
    if width == 0 {
      if let owner, line[owner].mark == 0, TextWidth.isMark(value) { line[owner].mark = value }
      return true
    }
    if column >= edges.upperBound { return false }
    owner = nil
    if column >= edges.lowerBound, column + width <= edges.upperBound {
      cell.scalar = value
      cell.width = UInt8(width)
      owner = column
      // Narrow on narrow disturbs no neighbour.
      if width == 1, line[column].width == 1 { line[column] = cell } else { Self.put(cell, at: column, on: line) }
      cell.width = 1
    } else if column + width > edges.lowerBound {
      // A wide character that the edge cuts in two: a blank keeps the columns right.
      Self.put(Cell(scalar: 0x20, paint: cell.paint), at: max(column, edges.lowerBound), on: line)
    }
    column += width
    return true
  }

  /// Puts one cell down; the half that it cuts off a wide neighbour becomes a blank.
  static func put(_ cell: Cell, at column: Int, on line: UnsafeMutableBufferPointer<Cell>) {
    if line[column].width == 0, column > 0 { line[column - 1] = Cell(scalar: 0x20, paint: line[column - 1].paint) }
    let last = column + Int(cell.width) - 1
    if last + 1 < line.count, line[last].width == 2 {
      line[last + 1] = Cell(scalar: 0x20, paint: line[last].paint)
    }
    line[column] = cell
    if cell.width == 2, column + 1 < line.count {
      line[column + 1] = Cell(scalar: 0x20, width: 0, paint: cell.paint)
    }
  }
}
