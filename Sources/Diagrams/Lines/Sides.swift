import Surface

/// The sides by which a line leaves a cell. The raw value is the place in `Glyphs.lines`.
public struct Sides: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let up = Sides(rawValue: 1)
  public static let right = Sides(rawValue: 2)
  public static let down = Sides(rawValue: 4)
  public static let left = Sides(rawValue: 8)

  public static let across: Sides = [.left, .right]
  public static let upright: Sides = [.up, .down]
}

extension Glyphs {
  /// The character of a line that leaves a cell by those sides; a space where it leaves by none.
  public func line(_ sides: Sides) -> Character {
    switch sides {
    case .across, .left, .right: horizontal
    case .upright, .up, .down: vertical
    case [.right, .down]: corners[0]
    case [.left, .down]: corners[1]
    case [.right, .up]: corners[2]
    case [.left, .up]: corners[3]
    default: lines[Int(sides.rawValue & 15)]
    }
  }
}

/// Lines drawn along rows and columns. Where two of them meet, their cells become one junction.
public struct LineWork: Equatable, Sendable {
  /// By cell, the sides that lines leave it by.
  public private(set) var cells: [Point: Sides] = [:]

  public init() {}

  /// A line over whole cells of a row.
  public mutating func horizontal(row: Int, _ columns: ClosedRange<Int>) {
    for column in columns { add(.across, row, column) }
  }

  /// A line that joins the middles of two cells of a column.
  public mutating func vertical(column: Int, _ rows: ClosedRange<Int>) {
    guard rows.count > 1 else { return }
    add(.down, rows.lowerBound, column)
    add(.up, rows.upperBound, column)
    for row in rows.dropFirst().dropLast() { add(.upright, row, column) }
  }

  /// Makes a line leave a cell by some sides.
  public mutating func add(_ sides: Sides, _ row: Int, _ column: Int) {
    cells[Point(row: row, column: column), default: []].formUnion(sides)
  }

  /// Draws the lines on a canvas.
  public func draw<Tag>(on canvas: inout Canvas<Tag>, paint: Paint) {
    for (point, sides) in cells {
      canvas.write(canvas.glyphs.line(sides), row: point.row, column: point.column, paint: paint)
    }
  }
}
