import Testing

@testable import Surface

/// Rows compared by their bytes.
@Suite struct SameRowTests {
  /// No byte of a cell is without meaning: two that are equal have the same bytes.
  @Test func aCellHasNoBytesBetweenItsParts() {
    #expect(MemoryLayout<Cell>.size == 12 && MemoryLayout<Cell>.stride == 12)
    #expect(MemoryLayout<Paint>.size == 3)
  }

  /// At every width, where a row ends before, at or after a group of eight bytes.
  @Test(arguments: 0...9) func everyDifferenceIsSeen(columns: Int) {
    let plain = Surface(size: Size(columns: columns, rows: 3))
    for row in 0..<3 { #expect(plain.hasSameRow(row, as: Surface(size: plain.size))) }
    let changes: [(inout Surface, Point) -> Void] = [
      { $0.put(Cell(scalar: 0x41), row: $1.row, column: $1.column) },
      { $0.put(Cell(scalar: 0x20, mark: 0x301), row: $1.row, column: $1.column) },
      { $0.put(Cell(scalar: 0x20, paint: Paint(.quiet)), row: $1.row, column: $1.column) },
      { $0.put(Cell(scalar: 0x20, paint: Paint(.text, .bold)), row: $1.row, column: $1.column) },
      { $0.put(Cell(scalar: 0x20, paint: Paint(.text, on: .areaFocus)), row: $1.row, column: $1.column) },
    ]
    for column in 0..<columns {
      for change in changes {
        var other = plain
        change(&other, Point(row: 1, column: column))
        #expect((0..<3).map { plain.hasSameRow($0, as: other) } == [true, false, true])
        #expect((0..<3).map { other.hasSameRow($0, as: plain) } == [true, false, true])
      }
    }
  }
}
