/// Cells of a row that lead to an address.
public struct Hyperlink: Hashable, Sendable {
  public let row: Int
  public let columns: Range<Int>
  /// A web address, or one to write to or to call.
  public let address: String

  public init(row: Int, columns: Range<Int>, address: String) {
    self.row = row
    self.columns = columns
    self.address = address
  }

  /// Its cells; nil where a surface does not reach so far.
  public func cells(of surface: Surface) -> ArraySlice<Cell>? {
    guard (0..<surface.size.rows).contains(row), columns.upperBound <= surface.size.columns else { return nil }
    let cells = surface.row(row)
    return cells[cells.startIndex + columns.lowerBound..<cells.startIndex + columns.upperBound]
  }
}
