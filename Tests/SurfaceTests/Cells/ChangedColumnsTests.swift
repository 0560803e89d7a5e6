import Testing

@testable import Surface

/// What differs between two rows, compared by their bytes.
@Suite struct ChangedColumnsTests {
  private static func surface(_ columns: Int, _ text: String = "") -> Surface {
    var surface = Surface(size: Size(columns: columns, rows: 3))
    surface.write(text, at: Point(row: 1, column: 0), paint: .text, clip: Rect(surface.size))
    return surface
  }

  /// No byte of a cell is without meaning: two that are equal have the same bytes.
  @Test func aCellHasNoBytesBetweenItsParts() {
    #expect(MemoryLayout<Cell>.size == 12 && MemoryLayout<Cell>.stride == 12)
    #expect(MemoryLayout<Paint>.size == 3)
  }

  /// At every width, where a row ends before, at or after a group of eight bytes.
  @Test(arguments: 0...9) func everyDifferenceIsSeen(columns: Int) {
    let plain = Self.surface(columns)
    for row in 0..<3 { #expect(plain.changedColumns(ofRow: row, since: Self.surface(columns)) == nil) }
    let changes: [(inout Surface, Rect) -> Void] = [
      { $0.fill($1, with: "A") },
      { $0.write(" \u{301}", at: Point(row: $1.row, column: $1.column), paint: .text, clip: $1) },
      { $0.fill($1, paint: Paint(.quiet)) },
      { $0.fill($1, paint: Paint(.text, .bold)) },
      { $0.fill($1, paint: Paint(.text, on: .areaFocus)) },
    ]
    for column in 0..<columns {
      for length in 1...columns - column {
        for change in changes {
          var other = plain
          change(&other, Rect(row: 1, column: column, rows: 1, columns: length))
          let last = other[1, column + length - 1] == .blank ? column + 1 : column + length
          for (one, two) in [(plain, other), (other, plain)] {
            let seen = (0..<3).map { one.changedColumns(ofRow: $0, since: two) }
            #expect(seen == [nil, column..<last, nil])
          }
        }
      }
    }
  }

  /// A wide character is handed over whole, whichever of the two rows it stands in.
  @Test func noCharacterIsCut() {
    let rows = [("ab漢cd", "ab字cd"), ("ab漢cd", "abxycd"), ("a漢字d", "a漢xyd"), ("a漢字", "xyz漢"), ("漢字漢", "a漢字b")]
    let expected = [2..<4, 2..<4, 3..<5, 0..<5, 0..<6]
    for ((one, two), columns) in zip(rows, expected) {
      let (one, two) = (Self.surface(6, one), Self.surface(6, two))
      #expect(one.changedColumns(ofRow: 1, since: two) == columns)
      #expect(two.changedColumns(ofRow: 1, since: one) == columns)
    }
  }
}
