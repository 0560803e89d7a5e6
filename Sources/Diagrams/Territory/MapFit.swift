/// How a grid of square cells is fitted into cells of a terminal, of which each shows two squares, one above the other.
public struct MapFit: Equatable, Sendable {
  /// Squares of the picture, after the fitting: one a column, two a row of the terminal.
  public let columns: Int
  public let squareRows: Int
  /// Rows of the terminal that the picture takes.
  public var rows: Int { (squareRows + 1) / 2 }
  /// Squares of the grid for one square of the picture, in both directions, so that the shape is kept.
  public let scale: Double

  /// The largest picture of a grid that fits into so many columns and rows of a terminal, of at least one square.
  public init(gridColumns: Int, gridRows: Int, columns: Int, rows: Int) {
    let wide = Double(max(1, gridColumns)) / Double(max(1, columns))
    let high = Double(max(1, gridRows)) / Double(max(1, rows * 2))
    scale = max(wide, high)
    self.columns = max(1, Int(Double(gridColumns) / scale))
    squareRows = max(1, Int(Double(gridRows) / scale))
  }
}
