import PartnerNetwork
import Surface

/// Where the rows, the columns and the heads of a matrix stand in so many cells of a terminal.
public struct MatrixLayout: Equatable, Sendable {
  /// What has the focus: a cell, or a head where the row or the column is -1.
  public struct Focus: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// From this width of a cell, its head is a name; below, a number or the first letters.
  static let nameColumns = 8
  private static let widestCell = 14
  private static let narrowestCell = 4
  /// For the total of a row, with a blank before it.
  private static let totalColumns = 7

  /// Columns of the heads of rows, with the mark of the selection before them.
  public let headColumns: Int
  /// Rows of the heads of columns.
  public let headRows: Int
  public let cellColumns: Int
  /// The rows and the columns that are shown, as places in the matrix.
  public let visibleRows: Range<Int>
  public let visibleColumns: Range<Int>
  /// The head of each visible column, one text a line.
  public let heads: [[String]]
  /// Whether heads are names, and need no line above to say which is chosen.
  public let hasNames: Bool

  /// Lays a matrix out in a size.
  /// - Parameters:
  ///   - first: the first row and column to show, as far as the focus and the size allow.
  ///   - focus: kept in sight.
  public init(_ matrix: Matrix, in network: Network, size: Size, first: Focus, focus: Focus) {
    let names = matrix.rows.map { TextWidth.columns(network.entities[$0].numberedName) }
    let widest = size.columns >= 110 ? 24 : size.columns >= 80 ? 17 : 14
    let headColumns = 3 + max(5, min(widest, names.max() ?? 0))
    let room = max(0, size.columns - headColumns - Self.totalColumns)
    let columns = matrix.columns.map { network.entities[$0] }
    let width = Self.width(columns, room: room, totals: matrix.columns.map { matrix.total(of: $0) })
    let hasNames = width >= Self.nameColumns
    let fitting = max(1, room / width)
    let firstColumn = Stretch.first(
      first.column, chosen: focus.column < 0 ? nil : focus.column, count: columns.count, room: fitting)
    visibleColumns = firstColumn..<min(columns.count, firstColumn + fitting)
    let isNumbered = columns.contains { $0.number != nil }
    headRows = hasNames ? (isNumbered ? 3 : 2) : 2
    heads = columns[visibleColumns].map { Self.head($0, width: width, isNumbered: isNumbered) }
    // One row below for the totals.
    let height = max(0, size.rows - headRows - 1)
    let firstRow = Stretch.first(
      first.row, chosen: focus.row < 0 ? nil : focus.row, count: matrix.rows.count, room: height)
    visibleRows = firstRow..<min(matrix.rows.count, firstRow + height)
    self.headColumns = headColumns
    self.hasNames = hasNames
    cellColumns = width
  }

  /// The width of a cell: all the columns with their names; else those that the leaflet numbers; else as many as can
  /// be, by their numbers; and where columns have no number, as many as names leave room for.
  private static func width(_ columns: [Entity], room: Int, totals: [MatrixTotal]) -> Int {
    let least = max(narrowestCell, (totals.map { $0.text.count }.max() ?? 0) + 1)
    guard !columns.isEmpty else { return nameColumns }
    let even = room / columns.count
    if even >= nameColumns { return min(even, widestCell) }
    let numbered = columns.count { $0.number != nil }
    guard numbered > 0 else { return nameColumns }
    if room / numbered >= nameColumns { return nameColumns }
    return max(least, min(even, nameColumns - 1))
  }

  private static func head(_ entity: Entity, width: Int, isNumbered: Bool) -> [String] {
    guard width >= nameColumns else {
      return [entity.number.map { "\($0)" } ?? String(entity.shortName.prefix(width - 2))]
    }
    var lines = Wrapping.lines(entity.shortName, columns: width - 1)
    if lines.count > 2 { lines = [lines[0], lines.dropFirst().joined(separator: " ")] }
    return (isNumbered ? [entity.number.map { "\($0)" } ?? ""] : []) + lines
  }

  // MARK: - Places

  /// The rows that it takes: heads, rows and totals.
  public var rows: Int { headRows + visibleRows.count + 1 }

  public var totalRow: Int { headRows + visibleRows.count }

  /// The cells of a visible pair of the matrix.
  public func cell(_ focus: Focus) -> Rect {
    let row = focus.row < 0 ? 0 : headRows + focus.row - visibleRows.lowerBound
    let column = focus.column < 0 ? 0 : column(of: focus.column)
    return Rect(
      row: row, column: column, rows: focus.row < 0 ? headRows : 1,
      columns: focus.column < 0 ? headColumns : cellColumns)
  }

  /// Where a visible column begins.
  public func column(of place: Int) -> Int { headColumns + (place - visibleColumns.lowerBound) * cellColumns }

  /// The column after the last cell.
  var endColumn: Int { headColumns + visibleColumns.count * cellColumns }

  /// Where the totals of rows end.
  var totalEnd: Int { endColumn + Self.totalColumns - 1 }

  /// The letter of a cell stands there in it, so that letters are right below each other whatever their signs.
  static let letterColumn = 2
}
