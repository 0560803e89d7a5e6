import Surface

/// What a terminal of xterm's kind shows after some bytes: enough of one for what curses sends.
public struct VirtualScreen: Sendable {
  /// How a cell looks. Colours are palette indices; nil is the terminal's own.
  public struct Look: Hashable, Sendable {
    /// Set by SGR 1.
    public var bold = false
    /// Set by SGR 4.
    public var underline = false
    /// Set by SGR 7.
    public var reverse = false
    /// The colour of the character.
    public var foreground: Int?
    /// The colour behind it.
    public var background: Int?

    /// Plain.
    public init() {}
  }

  /// One place of the grid.
  public struct Cell: Hashable, Sendable {
    /// The character with its marks; empty for the right half of a wide one.
    public var text = " "
    /// Its attributes.
    public var look = Look()
    /// Where it leads; nil for nowhere.
    public var link: String?

    /// A cell; a plain blank if nothing is said.
    public init(text: String = " ", look: Look = Look(), link: String? = nil) {
      self.text = text
      self.look = look
      self.link = link
    }
  }

  /// The extent of the window.
  public internal(set) var size: Size
  /// Where the hardware cursor is, shown or not.
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
  /// The usual screen, while the alternate one is shown.
  var otherCells: [[Cell]] = []
  /// What the next character will look like.
  var look = Look()
  /// The last character was written in the last column: the next one wraps.
  var atEdge = false
  var saved = Point(row: 0, column: 0)
  var savedLook = Look()
  /// Where what is written next leads.
  var link: String?
  /// Titles that were put away.
  var titles: [String] = []
  /// The first and last rows of the scrolling region.
  var top = 0
  var bottom: Int
  /// What `CSI b` repeats.
  var lastWritten = " "
  var parser = SequenceParser()

  /// An empty window.
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
    } else if text.hasPrefix("8;"), let end = text.dropFirst(2).firstIndex(of: ";") {
      let address = text[text.index(after: end)...]
      link = address.isEmpty ? nil : String(address)
    } else {
      unknown.append("OSC " + text)
    }
  }
}
