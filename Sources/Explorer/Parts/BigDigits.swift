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
