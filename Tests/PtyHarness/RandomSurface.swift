import Surface
import TestSupport

/// Pictures that follow one another by small random changes, as screens do, the same ones from the same beginning: a
/// program paints them, and a test draws them again to compare.
public struct RandomSurface {
  /// The picture of this step.
  public private(set) var surface: Surface
  /// Its colours, which change now and then.
  public private(set) var theme = Theme.terminal
  /// The steps taken.
  public private(set) var step = 0
  /// Where the cursor rests: another place at each step, so that it tells when a picture is complete.
  public var cursor: Point { Point(row: step % surface.size.rows, column: step % surface.size.columns) }
  private var random: SeededRandom

  /// An empty picture.
  public init(size: Size, seed: UInt64 = 1) {
    surface = Surface(size: size)
    random = SeededRandom(seed: seed)
  }

  /// Goes to the next picture.
  public mutating func advance() {
    step += 1
    theme = Theme.all[step / 8 % Theme.all.count]
    for _ in 0..<1 + below(6) { change() }
  }

  private mutating func change() {
    switch below(8) {
    case 0: scroll()
    case 1: surface.fill(rect(), with: ["─", "│", ".", "漢"][below(3)], paint: paint())
    case 2, 3: surface.fill(rect(), paint: below(2) == 0 ? .text : paint())
    case 4:
      let paint = paint()
      surface.repaint(rect()) { _ in paint }
    default:
      let start = below(Self.words.count)
      let text = (0..<1 + below(6)).map { Self.words[(start + $0) % Self.words.count] }.joined(separator: " ")
      surface.write(text, at: point(), paint: paint(), clip: Rect(surface.size))
    }
  }

  /// Moves some rows up, which a terminal may do by itself.
  private mutating func scroll() {
    let before = surface
    let area = rect().intersection(Rect(surface.size))
    for row in area.row..<max(area.row, area.endRow - 1) {
      for column in 0..<surface.size.columns {
        let cell = before[row + 1, column]
        guard cell.width > 0 else { continue }
        surface.write(
          cell.text, at: Point(row: row, column: column), paint: cell.paint, clip: Rect(surface.size))
      }
    }
  }

  private mutating func point() -> Point {
    Point(row: below(surface.size.rows), column: below(surface.size.columns))
  }

  private mutating func rect() -> Rect {
    let start = point()
    return Rect(row: start.row, column: start.column, rows: 1 + below(6), columns: 1 + below(surface.size.columns))
  }

  private mutating func paint() -> Paint {
    let role = PaintRole.allCases[below(PaintRole.allCases.count)]
    return Paint(role, Emphasis(rawValue: below(3) == 0 ? UInt8(below(8)) : 0))
  }

  private mutating func below(_ limit: Int) -> Int { random.below(limit) }

  private static let words = [
    "Préfecture", "CAF", "réalise", "Logement d’abord", "›P", "≈", "(F)", "œuvre", "漢字", "e\u{301}té", "──────", "12",
    "Intercommunalités", " ", "          ", "« oui »",
  ]
}
