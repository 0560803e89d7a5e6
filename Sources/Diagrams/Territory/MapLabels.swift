import PartnerNetwork
import Surface

/// A name or a letter on the map.
struct MapLabel {
  let row: Int
  let column: Int
  let columns: Int
  let lines: [String]
}

/// Where the names of areas are written: whole within their area, as far from its borders as possible; where no name
/// fits, the letter of the legend.
struct MapLabels {
  private(set) var labels: [MapLabel] = []
  private let columns: Int
  private let rows: Int
  /// The area of each cell that shows only that one; -1 elsewhere.
  private var areaOf: [Int]
  /// How many cells the nearest border is away, in columns; 0 on a border.
  private var depth: [Int] = []

  init(_ map: TerritoryMap, _ sheet: MapSheet, avoiding marks: [Point], focus: Int?) {
    columns = sheet.size.columns
    rows = sheet.size.rows
    areaOf = []
    areaOf.reserveCapacity(columns * rows)
    for row in 0..<rows {
      for column in 0..<columns {
        let communes = sheet.communes(row: row, column: column)
        let first = communes[0]
        let area = first < 0 ? -1 : map.content.areaOf[Int(first)]
        let isWhole = area >= 0 && communes.allSatisfy { $0 >= 0 && map.content.areaOf[Int($0)] == area }
        let isFocus = focus.map { communes.contains(Geography.Owner($0)) } ?? false
        areaOf.append(isWhole && !isFocus ? area : -1)
      }
    }
    for mark in marks { block(mark) }
    measure()
    for (index, area) in map.areas.enumerated() {
      if let label = best(area, index) { labels.append(label) }
    }
  }

  /// Keeps a mark and a column on either side free of names.
  private mutating func block(_ mark: Point) {
    for column in max(0, mark.column - 1)...max(0, min(columns - 1, mark.column + 1)) where mark.row < rows {
      areaOf[mark.row * columns + column] = -1
    }
  }

  /// Two sweeps give each cell its distance to the nearest cell of another area; a row counts as two columns.
  private mutating func measure() {
    depth = areaOf.map { $0 < 0 ? 0 : columns + rows * 2 }
    func towards(_ row: Int, _ column: Int, _ cost: Int, _ area: Int) -> Int {
      guard row >= 0, row < rows, column >= 0, column < columns else { return cost }
      let index = row * columns + column
      return areaOf[index] == area ? depth[index] + cost : cost
    }
    for row in 0..<rows {
      for column in 0..<columns where areaOf[row * columns + column] >= 0 {
        let area = areaOf[row * columns + column]
        depth[row * columns + column] = min(towards(row, column - 1, 1, area), towards(row - 1, column, 2, area))
      }
    }
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() where areaOf[row * columns + column] >= 0 {
        let index = row * columns + column
        let area = areaOf[index]
        depth[index] = min(depth[index], towards(row, column + 1, 1, area), towards(row + 1, column, 2, area))
      }
    }
  }

  private func best(_ area: MapArea, _ index: Int) -> MapLabel? {
    let cells = areaOf.indices.filter { areaOf[$0] == index }
    guard !cells.isEmpty else { return nil }
    for text in area.labels {
      for lines in Self.layouts(text) {
        if let label = place(lines, margin: 1, cells, index) { return label }
      }
    }
    return place([String(area.letter)], margin: 0, cells, index)
  }

  /// A name on one line, on two or on three, each as narrow as possible.
  static func layouts(_ text: String) -> [[String]] {
    let words = text.split(separator: " ").map(String.init)
    return (1...3).compactMap { count in narrowest(words[...], lines: count) }
  }

  private static func narrowest(_ words: ArraySlice<String>, lines: Int) -> [String]? {
    guard lines <= words.count else { return nil }
    if lines == 1 { return [words.joined(separator: " ")] }
    let ways = (1...(words.count - lines + 1)).compactMap { count in
      narrowest(words.dropFirst(count), lines: lines - 1).map { [words.prefix(count).joined(separator: " ")] + $0 }
    }
    func width(_ lines: [String]) -> Int { lines.map { TextWidth.columns($0) }.max() ?? 0 }
    return ways.min { width($0) < width($1) }
  }

  private func place(_ lines: [String], margin: Int, _ cells: [Int], _ area: Int) -> MapLabel? {
    let width = lines.map { TextWidth.columns($0) }.max() ?? 0
    let needed = width + 2 * margin
    var best: (label: MapLabel, score: Int)?
    for cell in cells {
      let (row, column) = (cell / columns, cell % columns)
      guard column + needed <= columns, row + lines.count <= rows else { continue }
      var least = Int.max
      for line in 0..<lines.count where least > 0 {
        for step in 0..<needed {
          let index = (row + line) * columns + column + step
          guard areaOf[index] == area else {
            least = 0
            break
          }
          // What counts is the room around the name, and the ends of it are the first to touch a border.
          least = min(least, depth[index])
        }
      }
      guard least > 0 else { continue }
      let middle = depth[(row + lines.count / 2) * columns + column + needed / 2]
      let score = least * 4 + middle
      if let known = best, known.score >= score { continue }
      best = (MapLabel(row: row, column: column + margin, columns: width, lines: lines), score)
    }
    return best?.label
  }
}
