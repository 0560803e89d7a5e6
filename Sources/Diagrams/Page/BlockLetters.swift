import Surface

/// A figure in letters five rows high: a number, a sum, a word. What the font has no letter for, such as the "sur" of
/// "1 sur 6", stands beside them as common text.
public struct BlockLetters: Equatable, Sendable {
  /// Rows of every figure.
  public static let rows = BlockFont.rows
  private static let gap = 1

  /// One sign: drawn with blocks, or as it is.
  private enum Sign: Equatable {
    case blocks([[Character]])
    case plain(Character)

    var width: Int {
      switch self {
      case .blocks(let shape): shape[0].count
      case .plain(let sign): TextWidth.columns(String(sign))
      }
    }
  }

  private let signs: [Sign]
  /// How many columns a column of the font takes: two make strokes as thick as they are high.
  private let scale: Int
  /// Columns that the figure takes.
  public let columns: Int

  /// - Parameters:
  ///   - text: the figure; it needs a digit or a capital letter that the font has.
  ///   - columns: the room for it. The figure is drawn as large as fits, and nil where it does not fit at all.
  public init?(_ text: String, columns: Int) {
    var signs: [Sign] = []
    var large = 0
    // No figure is that long.
    for character in text.prefix(40) {
      if let shape = BlockFont.shape(character) {
        signs.append(.blocks(shape))
        if character.isLetter || character.isNumber { large += 1 }
      } else if character.isLowercase || character == "’" {
        signs.append(.plain(character))
      } else {
        return nil
      }
    }
    guard large > 0, text.count <= 40 else { return nil }
    let scale = [2, 1].first { Self.columns(of: signs, scale: $0) <= columns }
    guard let scale else { return nil }
    self.signs = signs
    self.scale = scale
    self.columns = Self.columns(of: signs, scale: scale)
  }

  private static func columns(of signs: [Sign], scale: Int) -> Int {
    zip(signs, signs.dropFirst() + [.plain(" ")]).reduce(-gap(signs.last, .plain(" "), scale)) { total, pair in
      total + width(pair.0, scale) + gap(pair.0, pair.1, scale)
    }
  }

  private static func width(_ sign: Sign, _ scale: Int) -> Int {
    if case .blocks = sign { return sign.width * scale }
    return sign.width
  }

  /// Letters that stand as they are need no blank between them.
  private static func gap(_ sign: Sign?, _ next: Sign, _ scale: Int) -> Int {
    if case .plain = sign, case .plain = next { return 0 }
    return gap * scale
  }

  /// Draws one of the rows of the figure.
  public func draw<Tag>(
    line: Int, row: Int, column: Int, paint: Paint = .title, on canvas: inout Canvas<Tag>
  ) {
    var column = column
    for (place, sign) in signs.enumerated() {
      switch sign {
      case .plain(let character):
        if line == BlockFont.rows / 2 { canvas.write(character, row: row, column: column, paint: paint) }
      case .blocks(let shape):
        guard shape.indices.contains(line) else { break }
        for (place, mark) in shape[line].enumerated() {
          guard let block = block(mark, canvas.glyphs) else { continue }
          for step in 0..<scale {
            canvas.write(block, row: row, column: column + place * scale + step, paint: paint)
          }
        }
      }
      let next = place + 1 < signs.count ? signs[place + 1] : .plain(" ")
      column += Self.width(sign, scale) + Self.gap(sign, next, scale)
    }
  }

  /// The figure as lines of text, for where it stands among others.
  public func lines(_ glyphs: Glyphs) -> [String] {
    var canvas = Canvas<Bool>(size: Size(columns: columns, rows: Self.rows), glyphs: glyphs)
    draw(row: 0, column: 0, on: &canvas)
    return (0..<Self.rows).map { canvas.surface.text(row: $0) }
  }

  /// Draws the whole figure from a place on.
  public func draw<Tag>(row: Int, column: Int, paint: Paint = .title, on canvas: inout Canvas<Tag>) {
    for line in 0..<Self.rows { draw(line: line, row: row + line, column: column, paint: paint, on: &canvas) }
  }

  /// Beside strokes two columns wide, half a row would be thin.
  private func block(_ mark: Character, _ glyphs: Glyphs) -> Character? {
    switch mark {
    case " ": nil
    case "^" where scale == 1: glyphs.blocks[1]
    case "_" where scale == 1: glyphs.blocks[2]
    default: glyphs.blocks[0]
    }
  }
}
