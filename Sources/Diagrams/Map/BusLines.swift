/// The lines of text along one bus, as many as there are; then those that a height has room for.
struct BusLines: Equatable, Sendable {
  enum Line: Equatable, Sendable {
    case blank
    case heading(Int)
    /// A group, and the place in it.
    case edge(group: Int, place: Int)
  }

  /// What a window of the lines shows.
  struct Window: Equatable, Sendable {
    /// The first line shown, and how many are.
    var top: Int
    var count: Int
    /// Links above and below.
    var above: Int
    var below: Int
  }

  let lines: [Line]
  /// The place of each link among the lines, in order.
  let edges: [Int]

  /// - Parameters:
  ///   - spacing: blank lines between two rows.
  ///   - gap: blank lines before a heading.
  init(_ groups: [NetworkMap.Group], spacing: Int, gap: Int) {
    var lines: [Line] = []
    var edges: [Int] = []
    for (index, group) in groups.enumerated() {
      if index > 0 { for _ in 0..<gap { lines.append(.blank) } }
      lines.append(.heading(index))
      for place in group.edges.indices {
        if place > 0 { for _ in 0..<spacing { lines.append(.blank) } }
        edges.append(lines.count)
        lines.append(.edge(group: index, place: place))
      }
    }
    self.lines = lines
    self.edges = edges
  }

  /// How airy a drawing is: blank lines between rows, and before headings. The airiest that fits comes first.
  static let densities = [(2, 2), (1, 1), (0, 1), (0, 0)]
  /// From this height rows may stand two blank lines apart.
  private static let tall = 40

  /// The place in `densities` of the airiest that fits; the densest where none does.
  static func density(_ groups: [NetworkMap.Group], rows: Int) -> Int {
    let edges = groups.reduce(0) { $0 + $1.edges.count }
    for (place, (spacing, gap)) in densities.enumerated() where place > 0 || rows >= tall {
      let total = groups.count + edges + spacing * (edges - groups.count) + gap * max(0, groups.count - 1)
      if total <= rows { return place }
    }
    return densities.count - 1
  }

  /// The window of a height in which a line is seen, moved by half a page where it has to.
  /// - Parameters:
  ///   - top: the first line of the window before.
  ///   - line: the line to be seen; nil where none has to.
  func window(top: Int, showing line: Int?, rows: Int) -> Window {
    var window = fitted(top: top, rows: rows)
    guard let line, lines.count > rows else { return window }
    if line < window.top { window = fitted(top: min(line, window.top - rows / 2), rows: rows) }
    if line >= window.top + window.count {
      let needed = line - max(1, rows - 2) + 1
      window = fitted(top: max(needed, window.top + rows / 2), rows: rows)
      if line < window.top { window = fitted(top: needed, rows: rows) }
    }
    return window
  }

  /// The window that begins about there. Where links are hidden above or below, one row says how many.
  private func fitted(top: Int, rows: Int) -> Window {
    guard lines.count > rows else { return Window(top: 0, count: lines.count, above: 0, below: 0) }
    var top = max(0, min(top, lines.count - rows + 1))
    // Nothing is gained by hiding a heading alone.
    if edgesBefore(top) == 0 { top = 0 }
    let room = rows - (top > 0 ? 1 : 0)
    let rest = lines.count - top
    let count = rest <= room ? rest : room - 1
    return Window(
      top: top, count: max(0, count), above: edgesBefore(top), below: edges.count - edgesBefore(top + max(0, count)))
  }

  /// How many links stand before a line.
  private func edgesBefore(_ line: Int) -> Int {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
