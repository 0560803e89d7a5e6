import Surface

/// Characters, control characters, and the cells that they change.
extension VirtualScreen {
  mutating func write(_ scalar: Unicode.Scalar) {
    let width = TextWidth.columns(of: scalar)
    guard width > 0 else { return mark(scalar) }
    if atEdge, modes.contains(7) {
      cursor.column = 0
      lineFeed()
    }
    atEdge = false
    lastWritten = String(Character(scalar))
    put(lastWritten)
    if width == 2, cursor.column + 1 < size.columns {
      cells[cursor.row][cursor.column + 1] = Cell(text: "", look: look, link: link)
    }
    cursor.column += width
    if cursor.column >= size.columns {
      cursor.column = size.columns - 1
      atEdge = true
    }
  }

  /// A mark joins the character before it.
  private mutating func mark(_ scalar: Unicode.Scalar) {
    var column = atEdge ? cursor.column : cursor.column - 1
    if column > 0, cells[cursor.row][column].text.isEmpty { column -= 1 }
    if column >= 0 { cells[cursor.row][column].text.unicodeScalars.append(scalar) }
  }

  private mutating func put(_ text: String) {
    let row = cursor.row
    let column = cursor.column
    // Half of a wide character cannot stay.
    if cells[row][column].text.isEmpty, column > 0 { cells[row][column - 1].text = " " }
    if column + 1 < size.columns, cells[row][column + 1].text.isEmpty { cells[row][column + 1].text = " " }
    cells[row][column] = Cell(text: text, look: look, link: link)
  }

  mutating func control(_ byte: UInt8) {
    atEdge = false
    switch byte {
    case 0x08: cursor.column = max(0, cursor.column - 1)
    case 0x09: cursor.column = min(size.columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: cursor.column = 0
    default: break
    }
  }

  mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "7"): (saved, savedLook) = (cursor, look)
    case UInt8(ascii: "8"):
      move(to: saved)
      look = savedLook
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      cursor.column = 0
      lineFeed()
    case UInt8(ascii: "M"): if cursor.row == top { scroll(by: -1) } else { cursor.row = max(0, cursor.row - 1) }
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    default: unknown.append("ESC \(Character(Unicode.Scalar(byte)))")
    }
  }

  mutating func lineFeed() {
    if cursor.row == bottom { scroll(by: 1) } else { cursor.row = min(size.rows - 1, cursor.row + 1) }
  }

  mutating func move(to point: Point) {
    cursor = Point(
      row: min(max(0, point.row), size.rows - 1), column: min(max(0, point.column), size.columns - 1))
    atEdge = false
  }

  /// An erased cell keeps the current background, as xterm's does ("bce").
  var erased: Cell {
    var look = Look()
    look.background = self.look.background
    return Cell(text: " ", look: look)
  }

  mutating func erase(row: Int, _ columns: Range<Int>) {
    for column in columns.clamped(to: 0..<size.columns) { cells[row][column] = erased }
  }

  /// Moves the scrolling region: up if positive.
  mutating func scroll(by lines: Int) { shift(from: top, by: lines) }

  /// Moves the rows from one to the end of the scrolling region.
  mutating func shift(from first: Int, by lines: Int) {
    guard first <= bottom else { return }
    let empty = Array(repeating: erased, count: size.columns)
    for _ in 0..<min(abs(lines), bottom - first + 1) {
      if lines > 0 {
        cells.remove(at: first)
        cells.insert(empty, at: bottom)
      } else {
        cells.remove(at: bottom)
        cells.insert(empty, at: first)
      }
    }
  }
}
