import Surface

/// What a terminal of xterm's kind shows after some bytes: enough of one for what curses sends.
public struct VirtualScreen: Sendable {
  /// How a cell looks. Colours are palette indices; nil is the terminal's own.
  public struct Look: Hashable, Sendable {
    public var bold = false
    public var underline = false
    public var reverse = false
    public var foreground: Int?
    public var background: Int?
  }

  public struct Cell: Hashable, Sendable {
    /// The character with its marks; empty for the right half of a wide one.
    public var text = " "
    public var look = Look()
  }

  public internal(set) var size: Size
  public internal(set) var cursor = Point(row: 0, column: 0)
  /// The private modes that are on, by their numbers: 25 the cursor is shown, 1049 the alternate screen, 2004
  /// marked pastes, 1002 and 1006 the mouse.
  public internal(set) var modes: Set<Int> = [7, 25]
  /// The title of the window.
  public internal(set) var title = ""
  /// What the program asked to put on the clipboard, as it sent it (base64).
  public internal(set) var clipboard = ""
  /// Sequences that the model does not know, so that a test notices.
  public internal(set) var unknown: [String] = []

  var cells: [[Cell]]
  var otherCells: [[Cell]] = []
  var look = Look()
  /// The last character was written in the last column: the next one wraps.
  var atEdge = false
  var saved = Point(row: 0, column: 0)
  var top = 0
  var bottom: Int
  var lastWritten = " "
  var parser = SequenceParser()

  public init(size: Size) {
    self.size = size
    bottom = size.rows - 1
    cells = Self.blank(size, Cell())
  }

  /// The rows as text, without the blanks at their ends.
  public var rows: [String] { (0..<size.rows).map(row) }

  /// The whole screen as text.
  public var text: String { rows.joined(separator: "\n") }

  /// One row as text, without the blanks at its end.
  public func row(_ index: Int) -> String {
    guard cells.indices.contains(index) else { return "" }
    var line = cells[index].map(\.text).joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// One cell.
  public func cell(row: Int, column: Int) -> Cell { cells[row][column] }

  /// Takes bytes from the program.
  public mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let step = parser.take(byte) else { continue }
      switch step {
      case .write(let scalar): write(scalar)
      case .control(let byte): control(byte)
      case .escape(let byte): escape(byte)
      case .sequence(let sequence): obey(sequence)
      case .command(let text): command(text)
      }
    }
  }

  mutating func resize(_ size: Size) {
    cells = Self.fitted(cells, size)
    otherCells = otherCells.isEmpty ? [] : Self.fitted(otherCells, size)
    self.size = size
    top = 0
    bottom = size.rows - 1
    cursor = Point(row: min(cursor.row, size.rows - 1), column: min(cursor.column, size.columns - 1))
    atEdge = false
  }

  static func blank(_ size: Size, _ cell: Cell) -> [[Cell]] {
    Array(repeating: Array(repeating: cell, count: size.columns), count: size.rows)
  }

  private static func fitted(_ cells: [[Cell]], _ size: Size) -> [[Cell]] {
    var result = blank(size, Cell())
    for row in 0..<min(size.rows, cells.count) {
      for column in 0..<min(size.columns, cells[row].count) { result[row][column] = cells[row][column] }
    }
    return result
  }

  private mutating func command(_ text: String) {
    if text.hasPrefix("2;") || text.hasPrefix("0;") {
      title = String(text.dropFirst(2))
    } else if text.hasPrefix("52;c;") {
      clipboard = String(text.dropFirst(5))
    } else {
      unknown.append("OSC " + text)
    }
  }
}
