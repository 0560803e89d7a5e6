import PartnerNetwork
import Surface

/// Where the three columns stand, which rows are seen, and the lines of what is chosen.
///
/// All the lines of one gutter share one bus, so no two of them can cross. What is chosen in an outer column reaches
/// the other outer one below the column in the middle, by a bridge on a row of its own.
public struct OverviewLayout: Equatable, Sendable {
  /// One line from the bus to a row of another column.
  public struct Port: Equatable, Sendable {
    /// The column and the place in it.
    public let pane: Int
    public let item: Int
    public let connection: Connection
    /// Where the letter of the role stands.
    public let letter: Point
  }

  /// Three for the line and its letter on each side of the bus.
  static let gutterColumns = 7
  /// Rows above the lists: titles, and what is hidden.
  static let headRows = 2

  /// The lists of names, without the rows above them.
  public let panes: [Rect]
  public let visible: [Range<Int>]
  /// For each column, how many linked rows are hidden.
  public let hiddenLinked: [Int]
  public let ports: [Port]
  public let lines: LineWork

  /// - Parameters:
  ///   - pane: the column of what is chosen.
  ///   - item: its place there; nil where the column is empty.
  ///   - top: the first row to show of its column.
  public init(_ overview: Overview, in network: Network, size: Size, pane: Int, item: Int?, top: Int) {
    let width = max(1, (size.columns - 2 * Self.gutterColumns) / 3)
    let height = max(0, size.rows - Self.headRows - 1)
    panes = (0..<3).map {
      Rect(row: Self.headRows, column: $0 * (width + Self.gutterColumns), rows: height, columns: width)
    }
    var linked: [[(item: Int, connection: Connection)]] = [[], [], []]
    if let item {
      for other in 0..<3 where other != pane {
        let found = network.connections(from: overview.columns[pane][item], to: Overview.kinds[other])
        let byTarget = Dictionary(found.map { ($0[0].target, $0[0]) }) { first, _ in first }
        linked[other] = overview.columns[other].enumerated().compactMap { place, index in
          byTarget[index].map { (place, $0) }
        }
      }
    }
    visible = (0..<3).map { other in
      let count = overview.columns[other].count
      let first =
        other == pane
        ? Stretch.first(top, chosen: item, count: count, room: height)
        : Stretch.first(showing: linked[other].map(\.item), count: count, room: height)
      return first..<min(count, first + height)
    }
    let visible = visible
    hiddenLinked = (0..<3).map { other in linked[other].count { !visible[other].contains($0.item) } }
    var drawing = Wiring(panes: panes, visible: visible, pane: pane, bridge: size.rows - 1)
    if let item { drawing.join(item, linked.map { $0.map { ($0.item, $0.connection) } }) }
    ports = drawing.ports
    lines = drawing.lines
  }

  /// The row of a visible place of a column.
  public func row(_ item: Int, pane: Int) -> Int { panes[pane].row + item - visible[pane].lowerBound }
}

/// Draws the lines of one choice.
private struct Wiring {
  let panes: [Rect]
  let visible: [Range<Int>]
  let pane: Int
  /// The row that leads below the column in the middle.
  let bridge: Int
  private(set) var ports: [OverviewLayout.Port] = []
  private(set) var lines = LineWork()

  init(panes: [Rect], visible: [Range<Int>], pane: Int, bridge: Int) {
    self.panes = panes
    self.visible = visible
    self.pane = pane
    self.bridge = bridge
  }

  /// The column of the bus of a gutter: 0 at the left of the middle column, 1 at its right.
  private func bus(_ gutter: Int) -> Int { panes[gutter].endColumn + OverviewLayout.gutterColumns / 2 }

  private func row(_ item: Int, _ pane: Int) -> Int { panes[pane].row + item - visible[pane].lowerBound }

  mutating func join(_ item: Int, _ linked: [[(Int, Connection)]]) {
    guard visible[pane].contains(item) else { return }
    let shown = (0..<3).map { other in linked[other].filter { visible[other].contains($0.0) } }
    for gutter in 0..<2 {
      // What is chosen in the middle has a bus of its own in each gutter; in an outer column, in the nearer one.
      let far = pane == 0 ? 1 : 0
      let target = pane == 1 ? gutter * 2 : pane == 0 ? gutter + 1 : gutter
      guard !shown[target].isEmpty || (pane != 1 && gutter != far && !shown[2 - pane].isEmpty) else { continue }
      var rows: [Int] = []
      if pane == 1 || gutter != far {
        rows.append(row(item, pane))
        stub(row(item, pane), gutter, pane)
      } else {
        rows.append(bridge)
      }
      if pane != 1, gutter != far, !shown[2 - pane].isEmpty { rows.append(bridge) }
      for (place, connection) in shown[target] {
        let row = row(place, target)
        rows.append(row)
        let side = stub(row, gutter, target)
        ports.append(
          OverviewLayout.Port(
            pane: target, item: place, connection: connection, letter: Point(row: row, column: side)))
      }
      if let first = rows.min(), let last = rows.max() { lines.vertical(column: bus(gutter), first...last) }
    }
    guard pane != 1, !shown[2 - pane].isEmpty, bus(0) + 1 <= bus(1) - 1 else { return }
    lines.add(.right, bridge, bus(0))
    lines.horizontal(row: bridge, (bus(0) + 1)...(bus(1) - 1))
    lines.add(.left, bridge, bus(1))
  }

  /// A line from the bus of a gutter to the row of a column beside it; gives the column of its middle.
  @discardableResult
  private mutating func stub(_ row: Int, _ gutter: Int, _ pane: Int) -> Int {
    let bus = bus(gutter)
    let isLeft = pane == gutter
    lines.add(isLeft ? .left : .right, row, bus)
    lines.horizontal(row: row, isLeft ? (bus - 3)...(bus - 1) : (bus + 1)...(bus + 3))
    return isLeft ? bus - 2 : bus + 2
  }
}
