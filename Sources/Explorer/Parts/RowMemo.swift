import Surface
import Synchronization

/// The rows of lists as they were drawn last. Most are the same after a key, and copying the cells of a row takes a
/// quarter of writing its texts again. What it remembers is a function of the rows, so nobody can tell that it is there.
final class RowMemo: Sendable {
  private struct Drawn {
    let row: ListRow
    /// The name of the signs.
    let glyphs: String
    /// As many as the list had columns.
    let cells: [Cell]
  }

  /// The rows that one pane can have.
  private static let most = 128
  private static let panes = 3

  private let drawn = Mutex<[Drawn?]>(Array(repeating: nil, count: panes * most))

  /// The cells of a line of a list that shows the same as when it was drawn last, as wide.
  func cells(pane: Int, line: Int, row: ListRow, columns: Int, glyphs: Glyphs) -> [Cell]? {
    guard let place = Self.place(pane, line) else { return nil }
    return drawn.withLock { drawn in
      guard let last = drawn[place], last.cells.count == columns, last.row == row, last.glyphs == glyphs.name else {
        return nil
      }
      return last.cells
    }
  }

  func keep(_ cells: [Cell], pane: Int, line: Int, row: ListRow, glyphs: Glyphs) {
    guard let place = Self.place(pane, line) else { return }
    drawn.withLock { $0[place] = Drawn(row: row, glyphs: glyphs.name, cells: cells) }
  }

  private static func place(_ pane: Int, _ line: Int) -> Int? {
    (0..<panes).contains(pane) && (0..<most).contains(line) ? pane * most + line : nil
  }
}
