import Surface

/// A number drawn five rows high, each digit made of itself, so that any terminal shows it and it reads from afar.
enum BigDigits {
  static let rows = 5
  private static let gap = 2

  /// Whether a body has room for one above a list.
  static func fits(_ body: Size) -> Bool { body.rows >= 18 }

  /// Four columns a digit.
  private static let shapes: [[String]] = [
    ["####", "#  #", "#  #", "#  #", "####"], ["  # ", " ## ", "  # ", "  # ", " ###"],
    ["####", "   #", "####", "#   ", "####"], ["####", "   #", " ###", "   #", "####"],
    ["#  #", "#  #", "####", "   #", "   #"], ["####", "#   ", "####", "   #", "####"],
    ["####", "#   ", "####", "#  #", "####"], ["####", "   #", "  # ", " #  ", " #  "],
    ["####", "#  #", "####", "#  #", "####"], ["####", "#  #", "####", "   #", "####"],
  ]

  /// The rows of a number; nil where it is too wide.
  static func lines(_ number: String, columns: Int) -> [String]? {
    var lines = [String](repeating: "", count: rows)
    for character in number {
      let digit = character.wholeNumberValue.flatMap { shapes.indices.contains($0) ? $0 : nil }
      for row in 0..<rows {
        let shape = digit.map { String(shapes[$0][row].map { $0 == "#" ? character : " " }) } ?? ""
        lines[row] += shape + String(repeating: " ", count: gap)
      }
    }
    return lines.contains { $0.count > columns } ? nil : lines
  }

  /// Draws the digits of a number from a place on; anything else is a gap. Nothing where it is too wide.
  static func draw(_ number: String, row: Int, column: Int, on canvas: inout ScreenCanvas) {
    let digits = number.map(\.wholeNumberValue)
    let width = digits.reduce(0) { $0 + ($1 == nil ? gap : 4 + gap) }
    guard column + width <= canvas.columns else { return }
    var column = column
    for digit in digits {
      guard let digit, shapes.indices.contains(digit) else {
        column += gap
        continue
      }
      for (line, shape) in shapes[digit].enumerated() {
        let text = String(shape.map { $0 == "#" ? Character("\(digit)") : " " })
        canvas.write(text, row: row + line, column: column, paint: .title)
      }
      column += 4 + gap
    }
  }
}
