import Diagrams
import PartnerNetwork

extension HomeScreen {
  /// Brings the home screen to where one was.
  /// - Parameters:
  ///   - pane: the column that had the keys.
  ///   - chosen: the entity of each column, as an index; nil where it is gone.
  static func restore(_ memory: inout HomeMemory, pane: Int, chosen: [Int?], _ context: Context) {
    for (place, index) in chosen.prefix(HomePanes.kinds.count).enumerated() {
      guard let index, context.network.entities[index].kind == HomePanes.kinds[place] else { continue }
      memory.selection[place] = index
    }
    _ = update(&memory, .showPane(pane), context)
  }
}

extension MatrixScreen {
  /// Brings the matrix to where one was.
  /// - Parameters:
  ///   - row: the entity of the row, as an index; nil where it is gone, and so on.
  ///   - framework: the only framework shown; nil for all.
  static func restore(_ memory: inout MatrixMemory, row: Int?, column: Int?, framework: Int?, _ context: Context) {
    if let framework, context.network.entities[framework].kind == .framework {
      memory.framework = framework
      memory.remake(memory.matrix.subject, isTransposed: false, in: context.network)
    }
    if let row, let place = memory.matrix.rows.firstIndex(of: row) { memory.focus.row = place }
    if let column, let place = memory.matrix.columns.firstIndex(of: column) { memory.focus.column = place }
    let shown = MatrixFrame(memory, context).layout
    memory.first = MatrixLayout.Focus(row: shown.visibleRows.lowerBound, column: shown.visibleColumns.lowerBound)
  }
}
