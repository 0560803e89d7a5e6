import CTerminal
import Surface

/// Turns a surface into rows of terminal cells.
struct Painter {
  private let palette: Palette
  private let writesUTF8: Bool
  private let mostPairs: Int
  private var theme: Theme?
  /// The look of each paint met so far, by ground, role and emphasis.
  private var looks: [Look?] = []
  private var pairs: [Colours: Int16] = [:]
  private var row: [ct_cell] = []
  /// The paint met last, and its look: most cells are painted as the one before them.
  private var last: (paint: Paint, look: Look)?

  /// The page, and each role of an area.
  private static let grounds = 1 + PaintRole.allCases.count(where: \.isArea)

  private struct Look {
    var attributes: UInt8
    var pair: Int16
  }

  private struct Colours: Hashable {
    var foreground: Int16
    var background: Int16
  }

  /// - Parameter pairs: how many the terminal has. 48 are enough for a theme without a map; where there are no more
  ///   (PuTTY's `xterm` offers 64, with eight colours), a map takes few, since its shades become one colour.
  init(palette: Palette, pairs: Int, writesUTF8: Bool) {
    self.palette = palette
    self.writesUTF8 = writesUTF8
    mostPairs = min(1000, pairs - 1)
  }

  /// Hands rows to curses, which sends only what differs from what the terminal shows.
  /// - Parameters:
  ///   - before: what was painted last, whose rows curses still has; what has not changed is not even handed over. Nil, or
  ///     of another size, where every row must be.
  ///   - wholeRows: whether a row that changed is sent whole.
  /// - Returns: whether anything was handed over.
  mutating func paint(
    _ surface: Surface, after before: Surface?, theme: Theme, on screen: Size, wholeRows: Bool
  ) -> Bool {
    let isSameTheme = theme == self.theme
    if !isSameTheme { adopt(theme) }
    guard isSameTheme, let before, before.size == surface.size, surface.size == screen else {
      paintWhole(surface, on: screen)
      return true
    }
    var isChanged = false
    for index in 0..<screen.rows {
      guard let columns = surface.changedColumns(ofRow: index, since: before) else { continue }
      isChanged = true
      take(surface, row: index, columns: columns)
      ct_paint_row(Int32(index), Int32(columns.lowerBound), row, Int32(columns.count))
      if wholeRows { ct_renew_row(Int32(index)) }
    }
    return isChanged
  }

  private mutating func paintWhole(_ surface: Surface, on screen: Size) {
    let blank = cell(.blank)
    for index in 0..<screen.rows {
      // A surface drawn just before a resize may be smaller than the screen.
      row = Array(repeating: blank, count: screen.columns)
      if index < surface.size.rows { take(surface, row: index, columns: 0..<min(screen.columns, surface.size.columns)) }
      ct_paint_row(Int32(index), 0, row, Int32(screen.columns))
    }
  }

  /// Makes cells of a row ready for curses, from the first place of `row`, which grows as needed.
  private mutating func take(_ surface: Surface, row index: Int, columns: Range<Int>) {
    var cells = row
    // Its buffer is that of `cells` alone meanwhile: nothing is copied.
    row = []
    if cells.count < columns.count { cells = Array(repeating: ct_cell(), count: columns.count) }
    surface.cells.withUnsafeBufferPointer { source in
      cells.withUnsafeMutableBufferPointer { target in
        let start = index * surface.size.columns + columns.lowerBound
        for column in 0..<columns.count { target[column] = cell(source[start + column]) }
      }
    }
    row = cells
  }

  private mutating func adopt(_ theme: Theme) {
    self.theme = theme
    looks = Array(repeating: nil, count: Self.grounds * PaintRole.allCases.count << 3)
    pairs = [:]
    last = nil
    let page = look(of: .text)
    ct_page(page.attributes, page.pair)
  }

  private mutating func cell(_ cell: Cell) -> ct_cell {
    let look: Look
    if let last, last.paint == cell.paint {
      look = last.look
    } else {
      look = self.look(of: cell.paint)
      last = (cell.paint, look)
    }
    var scalar = cell.scalar
    var mark = cell.mark
    if !writesUTF8, scalar > 0x7E {
      scalar = PlainLetters.letter(for: scalar)
      mark = 0
    }
    return ct_cell(scalar: scalar, mark: mark, width: cell.width, attributes: look.attributes, pair: look.pair)
  }

  /// How a paint comes out on this terminal, in the theme painted last.
  func style(of paint: Paint) -> Style {
    let theme = theme ?? .terminal
    return palette.reduced(theme.style(for: paint), page: theme.page)
  }

  private mutating func look(of paint: Paint) -> Look {
    let ground = paint.ground.map { $0.isArea ? 1 + $0.areaIndex : 0 } ?? 0
    let index =
      (ground * PaintRole.allCases.count + Int(paint.role.rawValue)) << 3 | Int(paint.emphasis.rawValue & 7)
    if let known = looks[index] { return known }
    guard theme != nil else { return Look(attributes: 0, pair: 0) }
    let style = style(of: paint)
    var attributes = 0
    if style.bold { attributes |= CT_BOLD }
    if style.underline { attributes |= CT_UNDERLINE }
    if style.reverse { attributes |= CT_REVERSE }
    let look = Look(attributes: UInt8(attributes), pair: pair(for: style))
    looks[index] = look
    return look
  }

  private mutating func pair(for style: Style) -> Int16 {
    let colours = Colours(foreground: style.foreground, background: style.background)
    if colours.foreground < 0 && colours.background < 0 { return 0 }
    if let known = pairs[colours] { return known }
    guard pairs.count < mostPairs else { return 0 }
    let pair = Int16(pairs.count + 1)
    ct_define_pair(Int32(pair), Int32(colours.foreground), Int32(colours.background))
    pairs[colours] = pair
    return pair
  }
}
