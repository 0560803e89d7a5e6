import Surface

/// Where everything stands in an accessible frame. It depends on the window alone, so that what changes is always said
/// on the same row, where a braille display or a screen reader was told to look.
struct AccessibleLayout: Equatable {
  static let smallest = Size(columns: 20, rows: 6)
  /// From this width sentences and keys need one row less.
  private static let wide = 60

  let size: Size
  let titleRow = 0
  private let statusRows: Int
  private let footerRows: Int

  init(_ size: Size) {
    self.size = size
    let isShort = size.rows < 10
    footerRows = size.columns >= Self.wide || isShort ? 1 : 2
    statusRows = isShort ? 1 : size.columns >= Self.wide ? 2 : 3
  }

  static func isTooSmall(_ size: Size) -> Bool { size.columns < smallest.columns || size.rows < smallest.rows }

  /// The rows of what is read.
  var body: Rect {
    Rect(row: 1, column: 0, rows: max(1, status.row - 1), columns: size.columns)
  }

  /// The rows of what changes; the first is the line that never moves.
  var status: Rect {
    Rect(row: size.rows - footerRows - statusRows, column: 0, rows: statusRows, columns: size.columns)
  }

  /// The rows of the keys. A terminal cannot write the last cell of its last row as it writes the others, and a reader
  /// would tell that letter by itself.
  var footer: Rect { Rect(row: size.rows - footerRows, column: 0, rows: footerRows, columns: size.columns - 1) }
}
