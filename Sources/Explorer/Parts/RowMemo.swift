import Surface
import Synchronization

/// The rows of lists as they were drawn last. Most are the same after a key, and copying the cells of a row takes a
/// quarter of writing its texts again. What it remembers is a function of the rows, so nobody can tell that it is there.
final class RowMemo: Sendable {
  private struct Drawn {
    var row = ListRow(text: "")
    /// The name of the signs; empty where nothing was drawn yet.
    var glyphs = ""
    /// As many as the list had columns.
    var cells: [Cell] = []
  }

  /// The rows that one pane can have.
  private static let most = 128
  private static let panes = 3

  private let drawn = Mutex<[Drawn]>(Array(repeating: Drawn(), count: panes * most))

  /// The cells of a line of a list that shows the same as when it was drawn last, as wide.
  /// - Parameter glyphs: the name of the signs.
  func cells(pane: Int, line: Int, row: ListRow, columns: Int, glyphs: String) -> [Cell]? {
    guard let place = Self.place(pane, line) else { return nil }
    // Part by part: a whole row takes as long to copy as to compare.
    return drawn.withLock { drawn in
      guard drawn[place].cells.count == columns, drawn[place].row == row, drawn[place].glyphs == glyphs else {
        return nil
      }
      return drawn[place].cells
    }
  }

  /// - Parameter glyphs: the name of the signs.
  func keep(_ cells: [Cell], pane: Int, line: Int, row: ListRow, glyphs: String) {
    guard let place = Self.place(pane, line) else { return }
    drawn.withLock { $0[place] = Drawn(row: row, glyphs: glyphs, cells: cells) }
  }

  private static func place(_ pane: Int, _ line: Int) -> Int? {
    (0..<panes).contains(pane) && (0..<most).contains(line) ? pane * most + line : nil
  }
}
