import Surface

/// Where the panes of the home screen stand, for a body of a given size.
struct HomeLayout: Equatable {
  /// Below this width one pane is shown at a time.
  static let threePanes = 80
  /// From this width a fourth pane previews the card.
  static let fourPanes = 110

  /// From this width of a pane, roles are words.
  static let wordColumns = 34

  /// The rectangle of each list pane; nil for a pane that is not shown.
  let lists: [Rect?]
  let preview: Rect?
  /// The row of the other lists, nil where there is no room, and those of the legend.
  let othersRow: Int?
  let legendRows: Range<Int>

  /// Whether the panes are so narrow that a role may have to be a letter.
  var usesLetters: Bool { lists.compactMap(\.self).contains { $0.columns < Self.wordColumns } }

  /// Rows of a list, without its title.
  var listRows: Int { lists.compactMap(\.self).first.map { max(0, $0.rows - 1) } ?? 0 }

  /// The narrowest that a column becomes beside a wider one: an acronym, and the letter of a role.
  private static let leastColumn = 20

  /// - Parameter columns: which column the user made wider.
  init(_ body: Size, focused: Int, columns: HomeColumns = HomeColumns()) {
    // Four rows below the lists leave fourteen of the usual twenty-four to them: all the levers are seen.
    let spare = body.rows >= 19 ? (body.columns >= Self.fourPanes ? 3 : 4) : body.rows >= 10 ? 1 : 0
    othersRow = spare >= 1 ? body.rows - 1 : nil
    legendRows = body.rows - max(1, spare)..<body.rows - 1
    let rows = body.rows - spare
    if body.columns < Self.threePanes {
      lists = (0..<3).map { $0 == focused ? Rect(row: 0, column: 0, rows: rows, columns: body.columns) : nil }
      preview = nil
      return
    }
    var width = (body.columns - 2) / 3
    var previewRect: Rect?
    if body.columns >= Self.fourPanes {
      width = min(34, max(24, body.columns * 22 / 100))
      let column = 3 * (width + 1)
      previewRect = Rect(row: 0, column: column, rows: rows, columns: body.columns - column)
    }
    let widths = columns.widths(width, least: Self.leastColumn)
    lists = (0..<3).map { pane in
      Rect(row: 0, column: widths[..<pane].reduce(pane, +), rows: rows, columns: widths[pane])
    }
    preview = previewRect
  }
}
