import Surface

/// How the screen of a commune is shared between the text and the map.
struct CommuneLayout {
  /// Nil where the map has all the room.
  let text: Rect?
  /// Nil where the text has all the room.
  let map: Rect?

  /// The smallest map that is recognised.
  private static let smallestMap = Size(columns: 40, rows: 12)
  /// Columns that the page of a commune needs beside a map.
  private static let page = 52
  /// Columns that a list of names needs.
  private static let list = 37

  init(_ memory: CommuneMemory, _ body: Size) {
    let least = memory.isTyping ? Self.list : Self.page
    let most = CardLines.measure + 4
    let ideal = memory.isTyping ? body.columns * 2 / 5 : body.columns * 11 / 20
    let columns = max(least, min(most, ideal))
    let rest = body.columns - columns - 3
    let whole = Rect(row: 0, column: 0, rows: body.rows, columns: body.columns)
    if rest >= Self.smallestMap.columns, body.rows >= Self.smallestMap.rows {
      text = Rect(row: 0, column: 0, rows: body.rows, columns: columns)
      map = Rect(row: 0, column: columns + 2, rows: body.rows, columns: rest)
    } else if memory.isOnMap {
      text = nil
      map = Rect(row: 0, column: 1, rows: body.rows, columns: body.columns - 2)
    } else {
      text = whole
      map = nil
    }
  }
}
