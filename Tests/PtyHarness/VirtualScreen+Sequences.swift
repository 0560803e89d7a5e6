import Surface

/// The control sequences that curses sends to an xterm.
extension VirtualScreen {
  mutating func obey(_ sequence: SequenceParser.ControlSequence) {
    if sequence.prefix == "?" { return setModes(sequence) }
    guard sequence.prefix.isEmpty else { return }
    if !moves(sequence) && !erases(sequence) { others(sequence) }
  }

  private mutating func moves(_ sequence: SequenceParser.ControlSequence) -> Bool {
    let step = sequence.number()
    switch sequence.final {
    case "A": move(to: Point(row: cursor.row - step, column: cursor.column))
    case "B": move(to: Point(row: cursor.row + step, column: cursor.column))
    case "C": move(to: Point(row: cursor.row, column: cursor.column + step))
    case "D": move(to: Point(row: cursor.row, column: cursor.column - step))
    case "G", "`": move(to: Point(row: cursor.row, column: step - 1))
    case "d": move(to: Point(row: step - 1, column: cursor.column))
    case "H", "f": move(to: Point(row: step - 1, column: sequence.number(1) - 1))
    case "Z": move(to: Point(row: cursor.row, column: max(0, (cursor.column - 1) / 8 * 8)))
    default: return false
    }
    return true
  }

  private mutating func erases(_ sequence: SequenceParser.ControlSequence) -> Bool {
    let step = sequence.number()
    let here = cursor.column
    switch (sequence.final, sequence.numbers.first ?? 0) {
    case ("J", 0):
      erase(row: cursor.row, here..<size.columns)
      for row in cursor.row + 1..<max(cursor.row + 1, size.rows) { erase(row: row, 0..<size.columns) }
    case ("J", 1):
      for row in 0..<cursor.row { erase(row: row, 0..<size.columns) }
      erase(row: cursor.row, 0..<here + 1)
    case ("J", _): for row in 0..<size.rows { erase(row: row, 0..<size.columns) }
    case ("K", 0): erase(row: cursor.row, here..<size.columns)
    case ("K", 1): erase(row: cursor.row, 0..<here + 1)
    case ("K", _): erase(row: cursor.row, 0..<size.columns)
    case ("X", _): erase(row: cursor.row, here..<here + step)
    case ("@", _):
      cells[cursor.row].insert(contentsOf: Array(repeating: erased, count: step), at: here)
      cells[cursor.row].removeLast(step)
    case ("P", _):
      let gone = min(step, size.columns - here)
      cells[cursor.row].removeSubrange(here..<here + gone)
      cells[cursor.row].append(contentsOf: Array(repeating: erased, count: gone))
    default: return false
    }
    atEdge = false
    return true
  }

  private mutating func others(_ sequence: SequenceParser.ControlSequence) {
    switch sequence.final {
    case "m": setLook(sequence.numbers.isEmpty ? [0] : sequence.numbers)
    case "b": for _ in 0..<sequence.number() { for scalar in lastWritten.unicodeScalars { write(scalar) } }
    case "L": shift(from: cursor.row, by: -sequence.number())
    case "M": shift(from: cursor.row, by: sequence.number())
    case "S": scroll(by: sequence.number())
    case "T": scroll(by: -sequence.number())
    case "r":
      top = sequence.number() - 1
      bottom = min(sequence.number(1, or: size.rows), size.rows) - 1
      move(to: Point(row: 0, column: 0))
    case "h", "l": break  // Insert mode is only ever turned off.
    case "t": keepTitle(sequence.numbers)
    default: unknown.append("CSI \(sequence.numbers) \(sequence.final)")
    }
  }

  /// The stack of titles (xterm's "XTWINOPS").
  private mutating func keepTitle(_ numbers: [Int]) {
    if numbers.first == 22 { titles.append(title) }
    if numbers.first == 23, let last = titles.popLast() { title = last }
  }

  private mutating func setModes(_ sequence: SequenceParser.ControlSequence) {
    for mode in sequence.numbers {
      let on = sequence.final == "h"
      if mode == 1049, on != modes.contains(mode) { swapScreens(entering: on) }
      if on { modes.insert(mode) } else { modes.remove(mode) }
    }
  }

  private mutating func swapScreens(entering: Bool) {
    if entering {
      saved = cursor
      otherCells = cells
      cells = Self.blank(size, Cell())
    } else {
      cells = otherCells
      otherCells = []
      move(to: saved)
    }
  }

  private mutating func setLook(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: look = Look()
      case 1: look.bold = true
      case 4: look.underline = true
      case 7: look.reverse = true
      case 22: look.bold = false
      case 24: look.underline = false
      case 27: look.reverse = false
      case 30...37: look.foreground = number - 30
      case 90...97: look.foreground = number - 82
      case 39: look.foreground = nil
      case 40...47: look.background = number - 40
      case 100...107: look.background = number - 92
      case 49: look.background = nil
      case 38, 48:
        guard rest.popFirst() == 5, let colour = rest.popFirst() else { return }
        if number == 38 { look.foreground = colour } else { look.background = colour }
      default: break
      }
    }
  }
}
