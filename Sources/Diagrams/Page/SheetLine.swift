import Surface

/// One row of the body of a sheet.
public struct SheetLine: Equatable, Sendable {
  /// What stands before the text, drawn with the signs of the terminal.
  public enum Mark: Sendable { case none, point, right, deduced }

  /// A piece of text from a column on.
  public struct Run: Equatable, Sendable {
    public let column: Int
    public let text: String
    public let paint: Paint
  }

  public var runs: [Run] = []
  public var mark = Mark.none
  /// A row of a figure in large letters.
  public var letters: (figure: BlockLetters, line: Int)?

  static let blank = SheetLine()

  static func text(_ text: String, _ paint: Paint = .text, column: Int = 0, mark: Mark = .none) -> SheetLine {
    SheetLine(runs: [Run(column: column, text: text, paint: paint)], mark: mark)
  }

  /// Columns from the first to the last one written.
  var columns: Int {
    let text = runs.map { $0.column + TextWidth.columns($0.text) }.max() ?? 0
    return max(text, letters?.figure.columns ?? 0)
  }

  /// What a screen reader says of it.
  public var words: String { runs.map(\.text).joined(separator: " ") }

  public static func == (one: SheetLine, other: SheetLine) -> Bool {
    one.runs == other.runs && one.mark == other.mark && one.letters?.figure == other.letters?.figure
      && one.letters?.line == other.letters?.line
  }
}

/// Lines that stay together on a sheet.
struct SheetUnit: Equatable {
  var lines: [SheetLine]
  /// The heading that the unit stands under; repeated where a sheet begins.
  var heading: String?
  /// What a screen reader says of it.
  var words: String
  /// The block of the page that it is a part of, from 0.
  var block = 0
}
