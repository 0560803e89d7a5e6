import Diagrams
import PartnerNetwork
import Surface

/// A map as it was painted: its cells are read back, and nothing is believed of how they came there.
struct PaintedMap {
  typealias Ways = Sides

  let layout: MapLayout
  let network: Network
  let surface: Surface
  /// The directions of each cell that shows a line.
  let wires: [Point: Ways]
  private let glyphs: Glyphs

  init(_ layout: MapLayout, _ network: Network, glyphs: Glyphs = .rich) {
    self.layout = layout
    self.network = network
    self.glyphs = glyphs
    var canvas = Canvas<Int>(size: layout.size, glyphs: glyphs)
    layout.draw(on: &canvas, network: network) { _ in 0 }
    surface = canvas.surface
    let decoded = glyphs == .ascii ? [:] : Self.signs
    var wires: [Point: Ways] = [:]
    let columns = surface.size.columns
    for (index, cell) in surface.cells.enumerated() where cell.scalar >= 0x2500 {
      if let ways = decoded[cell.scalar] { wires[Point(row: index / columns, column: index % columns)] = ways }
    }
    // The sign of a role that goes both ways is a line too; it stands in the column of the arrows.
    for bus in layout.near + [layout.far].compactMap(\.self) {
      guard let arrow = bus.texts.arrow else { continue }
      for row in bus.rows where row.isJoined { wires[Point(row: row.row, column: arrow)] = nil }
    }
    self.wires = wires
  }

  private var buses: [MapLayout.Bus] { layout.near + [layout.far].compactMap(\.self) }

  /// What each sign of a box drawing says, from its shape and not from the program's own table.
  private static let signs: [UInt32: Ways] = {
    let signs: [(Unicode.Scalar, Ways)] = [
      ("│", [.up, .down]), ("─", [.right, .left]), ("┌", [.down, .right]), ("┐", [.down, .left]),
      ("╭", [.down, .right]), ("╮", [.down, .left]),
      ("└", [.up, .right]), ("┘", [.up, .left]), ("╰", [.up, .right]), ("╯", [.up, .left]),
      ("├", [.up, .down, .right]), ("┤", [.up, .down, .left]),
      ("┬", [.right, .left, .down]), ("┴", [.right, .left, .up]), ("┼", [.up, .right, .down, .left]),
    ]
    return Dictionary(uniqueKeysWithValues: signs.map { ($0.0.value, $0.1) })
  }()

  static let opposite: [(way: Ways, row: Int, column: Int, back: Ways)] = [
    (.up, -1, 0, .down), (.right, 0, 1, .left), (.down, 1, 0, .up), (.left, 0, -1, .right),
  ]

  /// Everything that is wrong with the painting, in words.
  var faults: [String] { joints + trees + box + texts + strays }

  // MARK: - Junctions

  /// The cells where a line may end beside something that is no line, and in which direction.
  private var ends: [Point: Ways] {
    var ends: [Point: Ways] = [:]
    for bus in buses {
      let out: Ways = bus.side == .left ? .left : .right
      for row in bus.rows where row.isJoined { ends[Point(row: row.row, column: bus.texts.port)] = out }
    }
    for side in layout.box.joins {
      let column = side == .left ? layout.box.rect.column - 1 : layout.box.rect.endColumn
      ends[Point(row: layout.box.center, column: column)] = side == .left ? .right : .left
    }
    if let far = layout.far, let owner = layout.near.first(where: { $0.side == far.side }) {
      let name = owner.texts.range
      let cells = wires.keys.filter { $0.row == far.center }
      let end =
        far.side == .left
        ? cells.filter { $0.column < name.lowerBound }.max { $0.column < $1.column }
        : cells.filter { $0.column > owner.texts.name && $0.column <= far.column }.min { $0.column < $1.column }
      if let end { ends[end] = far.side == .left ? .right : .left }
    }
    if let aside = layout.aside {
      let isRight = aside.columns.lowerBound > layout.box.rect.column
      let column = isRight ? layout.box.rect.endColumn + 1 : layout.box.rect.column - 2
      ends[Point(row: layout.box.center, column: column)] = isRight ? .right : .left
    }
    return ends
  }

  /// Each line goes on where its sign says, and nowhere else.
  private var joints: [String] {
    var faults: [String] = []
    let ends = ends
    for (point, ways) in wires {
      for step in Self.opposite {
        let beside = Point(row: point.row + step.row, column: point.column + step.column)
        let comesBack = wires[beside]?.contains(step.back) ?? false
        let endsHere = ends[point]?.contains(step.way) ?? false
        if ways.contains(step.way) {
          if !comesBack, !endsHere { faults.append("line into nothing at \(point), \(step.way.rawValue)") }
        } else if comesBack {
          faults.append("line not taken up at \(point), \(step.way.rawValue)")
        }
      }
    }
    for end in ends.keys where wires[end] == nil { faults.append("no line at its end \(end)") }
    return faults
  }

  // MARK: - No crossing

  /// Lines that join are a tree with one root, so no two of them cross; and every link has its own way to the root.
  private var trees: [String] {
    var faults: [String] = []
    var left = Set(wires.keys)
    while let first = left.first {
      var queue = [first]
      var degree = 0
      var cells: Set<Point> = [first]
      left.remove(first)
      while let point = queue.popLast() {
        for beside in neighbours(of: point) {
          degree += 1
          if left.remove(beside) != nil {
            cells.insert(beside)
            queue.append(beside)
          }
        }
      }
      if degree / 2 != cells.count - 1 { faults.append("a loop of lines around \(first)") }
    }
    // Four lines meet on a bus and at its middle only, where all of them join.
    for (point, ways) in wires where ways.rawValue == 15 {
      if !buses.contains(where: { $0.column == point.column && $0.center == point.row }) {
        faults.append("a crossing at \(point)")
      }
    }
    return faults + buses.flatMap(ways)
  }

  private func neighbours(of point: Point) -> [Point] {
    guard let ways = wires[point] else { return [] }
    return Self.opposite.compactMap { step in
      let beside = Point(row: point.row + step.row, column: point.column + step.column)
      return ways.contains(step.way) && wires[beside]?.contains(step.back) == true ? beside : nil
    }
  }

  /// Each row of a bus is followed: straight to the bus, along it to its middle, straight to what it belongs to.
  private func ways(_ bus: MapLayout.Bus) -> [String] {
    var faults: [String] = []
    let inward = bus.side == .left ? 1 : -1
    for row in bus.rows where row.isJoined {
      var point = Point(row: row.row, column: bus.texts.port)
      var visited: [Point] = []
      func go(_ rows: Int, _ columns: Int) -> Bool {
        visited.append(point)
        let next = Point(row: point.row + rows, column: point.column + columns)
        guard neighbours(of: point).contains(next) else { return false }
        point = next
        return true
      }
      var isWhole = true
      while isWhole, point.column != bus.column { isWhole = go(0, inward) }
      while isWhole, point.row != bus.center { isWhole = go(point.row < bus.center ? 1 : -1, 0) }
      while isWhole, wires[Point(row: point.row, column: point.column + inward)] != nil { isWhole = go(0, inward) }
      visited.append(point)
      if !isWhole { faults.append("the line of row \(row.row) of bus \(bus.column) breaks at \(point)") }
      if case .edge(let edge) = row.content, Set(visited) != Set(layout.path(of: edge.link)) {
        faults.append("the path of link \(edge.link) is not the one painted")
      }
      let reached = point.column + inward
      let isBox = reached == layout.box.rect.column || reached == layout.box.rect.endColumn - 1
      if isWhole, layout.near.contains(bus) || layout.near.isEmpty, !isBox {
        faults.append("row \(row.row) of bus \(bus.column) does not reach the box")
      }
    }
    return faults
  }

  // MARK: - The box, the texts

  private var box: [String] {
    let rect = layout.box.rect
    guard rect.rows >= 3, rect.endRow <= surface.size.rows, rect.endColumn <= surface.size.columns else { return [] }
    var faults: [String] = []
    func check(_ row: Int, _ column: Int, _ place: Int) {
      if surface[row, column].text != String(glyphs.heavy[place]) { faults.append("frame at \(row), \(column)") }
    }
    let last = (row: rect.endRow - 1, column: rect.endColumn - 1)
    check(rect.row, rect.column, 0)
    check(rect.row, last.column, 1)
    check(last.row, rect.column, 2)
    check(last.row, last.column, 3)
    for column in rect.column + 1..<last.column {
      check(rect.row, column, 4)
      check(last.row, column, 4)
    }
    for row in rect.row + 1..<last.row {
      check(row, rect.column, row == layout.box.center && layout.box.joins.contains(.left) ? 6 : 5)
      check(row, last.column, row == layout.box.center && layout.box.joins.contains(.right) ? 7 : 5)
    }
    return faults
  }

  /// The characters from a column on, without the blanks that a text of that width may leave.
  private func read(_ row: Int, _ columns: Range<Int>) -> String {
    var text = ""
    for column in columns where column < surface.size.columns { text += surface[row, column].text }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Each row says its name and its role, whole or cut with a sign, and no two share their cells.
  private var texts: [String] {
    var faults: [String] = []
    for bus in buses {
      let texts = bus.texts
      if Set(bus.rows.map(\.row)).count != bus.rows.count { faults.append("two texts in one row") }
      for row in bus.rows {
        guard case .edge(let edge) = row.content else { continue }
        var name = Surface(size: Size(columns: max(1, texts.nameWidth), rows: 1))
        let cut = Truncation.end(BusTexts.name(edge, in: network), columns: texts.nameWidth, ellipsis: glyphs.ellipsis)
        name.write(cut, at: Point(row: 0, column: 0), paint: .text, clip: Rect(name.size))
        // The line to the second circle begins after the name.
        let isOwner = layout.far != nil && layout.near.contains(bus) && layout.far?.center == row.row
        let width = isOwner ? TextWidth.columns(cut) + 1 : texts.nameWidth
        let shown = read(row.row, texts.name..<texts.name + width)
        if shown != name.text(row: 0) { faults.append("name «\(shown)» for «\(name.text(row: 0))»") }
        let role = BusTexts.role(
          edge, side: bus.side, full: layout.isFull, sign: glyphs.deduced, in: network)
        let cutRole = Truncation.end(role, columns: texts.roleWidth, ellipsis: glyphs.ellipsis)
        let shownRole = read(row.row, texts.role..<texts.role + texts.roleWidth)
        if shownRole != cutRole { faults.append("role «\(shownRole)» for «\(cutRole)»") }
      }
    }
    for (index, one) in buses.enumerated() {
      for other in buses.dropFirst(index + 1) where one.texts.range.overlaps(other.texts.range) {
        faults.append("texts of two buses overlap")
      }
      if one.texts.range.overlaps(layout.box.rect.column..<layout.box.rect.endColumn) {
        faults.append("text under box")
      }
    }
    return faults
  }

  /// Nothing is painted but lines, texts, the box and what stands beside it.
  private var strays: [String] {
    let columns = surface.size.columns
    var allowed = [Bool](repeating: false, count: surface.cells.count)
    func allow(_ row: Int, _ range: Range<Int>) {
      for column in range where row < surface.size.rows && column < columns { allowed[row * columns + column] = true }
    }
    for point in wires.keys { allow(point.row, point.column..<point.column + 1) }
    for bus in buses { for row in bus.rows { allow(row.row, bus.texts.range) } }
    if let aside = layout.aside {
      for row in 0..<aside.lines.count { allow(aside.row + row, aside.columns) }
    }
    let box = layout.box.rect
    for row in box.row..<box.endRow { allow(row, box.column..<box.endColumn) }
    var faults: [String] = []
    for (index, cell) in surface.cells.enumerated() where cell.scalar != 0x20 && !allowed[index] {
      faults.append("stray «\(cell.text)» at \(index / columns), \(index % columns)")
    }
    // No line runs through the texts of a row.
    for bus in buses {
      for row in bus.rows {
        let through = bus.texts.range.first { wires[Point(row: row.row, column: $0)] != nil }
        if through != nil, layout.far.map({ $0.center != row.row }) ?? true {
          faults.append("a line in row \(row.row)")
        }
      }
    }
    return faults
  }
}
