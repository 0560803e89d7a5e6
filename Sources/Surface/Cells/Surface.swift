/// A grid of cells: what a terminal, a picture or a test shows. A value; drawing on it has no other effect.
public struct Surface: Equatable, Sendable {
  public let size: Size
  /// Row by row, `size.rows * size.columns` cells.
  public private(set) var cells: [Cell]

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.rows * self.size.columns)
  }

  /// Cells as they are, whatever writing would make of them.
  /// - Parameter cells: as many as the size has.
  init(size: Size, cells: [Cell]) {
    precondition(cells.count == size.rows * size.columns, "cells beside the size")
    self.size = size
    self.cells = cells
  }

  public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// The cells of a row, left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> { cells[cellRange(row)] }

  private func cellRange(_ row: Int) -> Range<Int> { row * size.columns..<(row + 1) * size.columns }

  /// The columns of a row between the first and the last cell that show something else than in another surface of the
  /// same size, in whole characters of both; nil where the row is the same. Compared at every key, for every row: a cell
  /// is twelve bytes that all mean something, and these are compared many at a time.
  public func changedColumns(ofRow row: Int, since other: Surface) -> Range<Int>? {
    let stride = MemoryLayout<Cell>.stride
    let bytes = row * size.columns * stride..<(row + 1) * size.columns * stride
    let differing: Range<Int>? = cells.withUnsafeBytes { mine in
      other.cells.withUnsafeBytes { theirs in
        func differs(_ offset: Int) -> Bool {
          mine.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            != theirs.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
        var start = bytes.lowerBound
        while start + 32 <= bytes.upperBound {
          let first = mine.loadUnaligned(fromByteOffset: start, as: SIMD4<UInt64>.self)
          if first != theirs.loadUnaligned(fromByteOffset: start, as: SIMD4<UInt64>.self) { break }
          start += 32
        }
        while start + 8 <= bytes.upperBound, !differs(start) { start += 8 }
        while start < bytes.upperBound, mine[start] == theirs[start] { start += 1 }
        guard start < bytes.upperBound else { return nil }
        var end = bytes.upperBound
        while end - 8 > start, !differs(end - 8) { end -= 8 }
        while mine[end - 1] == theirs[end - 1] { end -= 1 }
        let first = bytes.lowerBound
        return (start - first) / stride..<(end - first + stride - 1) / stride
      }
    }
    guard let differing else { return nil }
    func cutsCharacter(_ column: Int) -> Bool { self[row, column].width == 0 || other[row, column].width == 0 }
    var (start, end) = (differing.lowerBound, differing.upperBound)
    while start > 0, cutsCharacter(start) { start -= 1 }
    while end < size.columns, cutsCharacter(end) { end += 1 }
    return start..<end
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
    let row = cellRange(point.row)
    // Its buffers once for the whole text: this is most of what drawing a frame takes.
    return cells.withUnsafeMutableBufferPointer { cells in
      var pen = CellPen(
        line: UnsafeMutableBufferPointer(rebasing: cells[row]), column: point.column, from: clip.column,
        to: clip.endColumn, paint: paint)
      let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { pen.write($0) }
      if isWritten == nil { ContiguousArray(text.utf8).withUnsafeBufferPointer { pen.write($0) } }
      return pen.column
    }
  }

  /// Fills a rectangle with one character of width 1.
  public mutating func fill(_ rect: Rect, with character: Character = " ", paint: Paint = .text) {
    let rect = rect.intersection(Rect(size))
    let scalar = character.ascii.map(UInt32.init) ?? character.unicodeScalars.first?.value ?? 0x20
    let cell = Cell(scalar: scalar, paint: paint)
    let columns = size.columns
    cells.withUnsafeMutableBufferPointer { cells in
      for row in rect.row..<rect.endRow {
        let line = UnsafeMutableBufferPointer(rebasing: cells[row * columns..<(row + 1) * columns])
        for column in rect.column..<rect.endColumn {
          // Narrow on narrow, as in `write`.
          if line[column].width == 1 { line[column] = cell } else { CellPen.put(cell, at: column, on: line) }
        }
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
}
