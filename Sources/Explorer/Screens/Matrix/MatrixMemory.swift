import Diagrams
import PartnerNetwork
import Surface

/// What the matrix screen remembers.
public struct MatrixMemory: ScreenMemory {
  var order = MatrixOrder.data
  /// The only framework whose partners and levers are shown, as an index; nil for all.
  var framework: Int?
  /// The matrix as it is shown. Kept, since it depends on the choices and not on what has the focus.
  var matrix: Matrix
  var focus = MatrixLayout.Focus(row: 0, column: 0)
  /// The first row and column shown.
  var first = MatrixLayout.Focus(row: 0, column: 0)
  /// The place in the list of frameworks, while one is being chosen.
  var chooser: ListPlace?

  /// Makes the matrix again after a choice; what had the focus keeps it, where it is still there.
  mutating func remake(_ subject: MatrixSubject, isTransposed: Bool, in network: Network) {
    let row = matrix.rows.indices.contains(focus.row) ? matrix.rows[focus.row] : nil
    let column = matrix.columns.indices.contains(focus.column) ? matrix.columns[focus.column] : nil
    let kept = [row, column].compactMap(\.self)
    let hadHead = (row: focus.row < 0, column: focus.column < 0)
    var made = Matrix(subject, in: network, framework: framework)
    if isTransposed { made = made.transposed }
    let turned = isTransposed != matrix.isTransposed && subject == matrix.subject
    matrix = made.ordered(by: order)
    focus.row = matrix.rows.firstIndex(where: kept.contains) ?? 0
    focus.column = matrix.columns.firstIndex(where: kept.contains) ?? 0
    if turned ? hadHead.column : hadHead.row { focus.row = -1 }
    if turned ? hadHead.row : hadHead.column { focus.column = -1 }
    first = MatrixLayout.Focus(row: 0, column: 0)
  }

  /// The entities of the row and of the column that have the focus.
  var row: Int? { matrix.rows.indices.contains(focus.row) ? matrix.rows[focus.row] : nil }
  var column: Int? { matrix.columns.indices.contains(focus.column) ? matrix.columns[focus.column] : nil }

  /// What links the row to the column, strongest first.
  var connections: [Connection] { matrix.connections(row: focus.row, column: focus.column) }
}
