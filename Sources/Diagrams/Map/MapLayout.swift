import PartnerNetwork
import Surface
import Texts

/// A map laid out in cells: the box of the centre, the buses with their rows of text, and the lines between them.
///
/// Lines cannot cross, by construction. A bus is one vertical line; its rows reach it from one side only, and the
/// line to what it belongs to leaves on the other. Two buses are apart by the texts of one of them. So the lines of a
/// bus are a tree, and the trees do not touch.
public struct MapLayout: Equatable, Sendable {
  /// What has the focus.
  public enum Focus: Hashable, Sendable {
    case center
    /// A link of the first circle, by its index in the network.
    case near(Int)
    /// A link of the second circle.
    case far(Int)
  }

  /// One line of text beside a bus.
  public struct Row: Equatable, Sendable {
    public enum Content: Equatable, Sendable {
      case heading(NetworkMap.Group)
      case edge(NetworkMap.Edge)
      /// Links that there is no room for.
      case more(Int, above: Bool)
      /// The unfolded neighbour has no other link.
      case nothing(hidden: Int)
    }
    public let row: Int
    public let content: Content

    /// Whether a line leads from the row to the bus.
    public var isJoined: Bool {
      if case .heading = content { return false }
      return true
    }
  }

  /// A vertical line, its rows, and where it joins what it belongs to.
  public struct Bus: Equatable, Sendable {
    public let side: NetworkMap.Side
    public let column: Int
    /// The row of what it belongs to.
    public let center: Int
    public let rows: [Row]
    public let texts: BusTexts
    /// The first line shown, for the next time.
    public let top: Int

    /// The rows that the vertical line spans.
    public var span: ClosedRange<Int> {
      let joined = rows.filter(\.isJoined).map(\.row) + [center]
      return (joined.min() ?? center)...(joined.max() ?? center)
    }

    /// The row of a link; nil where it is not shown.
    public func row(of link: Int) -> Int? {
      rows.first { if case .edge(let edge) = $0.content { edge.link == link } else { false } }?.row
    }
  }

  /// The heavy frame, and what it says.
  public struct Box: Equatable, Sendable {
    public let rect: Rect
    /// Index of the entity; the unfolded neighbour in a window that has room for nothing else.
    public let entity: Int
    public let lines: [MapBoxLine]
    /// The row that the lines join it at.
    public let center: Int
    /// The sides that a line joins.
    public let joins: Set<NetworkMap.Side>
  }

  /// What stands on the other side of the box, in few words, where that side is not drawn.
  public struct Aside: Equatable, Sendable {
    public let row: Int
    public let columns: Range<Int>
    public let lines: [String]
  }

  public let size: Size
  public let box: Box
  /// The buses of the first circle, at most one a side.
  public private(set) var near: [Bus] = []
  public private(set) var far: Bus?
  public private(set) var aside: Aside?
  public private(set) var wires = LineWork()
  /// Whether roles are whole words; else short ones and arrows.
  public private(set) var isFull = false
  /// The side that the window has no room for.
  public let missing: NetworkMap.Side?
  let map: NetworkMap
  let focus: Focus

  /// - Parameters:
  ///   - tops: the first line shown of the left side, of the right one, of the second circle.
  public init(
    _ map: NetworkMap, in network: Network, size: Size, focus: Focus = .center, tops: [Int] = [0, 0, 0]
  ) {
    let tops = tops.count == 3 ? tops : [0, 0, 0]
    self.map = map
    self.focus = focus
    self.size = Size(columns: max(1, size.columns), rows: max(1, size.rows))
    let used = Set(NetworkMap.Side.allCases.filter { map.count($0) > 0 })
    let focused = Self.side(of: focus, in: map) ?? (used.contains(.left) ? .left : .right)
    let needs = NetworkMap.Side.allCases.map { BusTexts.needs(map.groups($0), side: $0, in: network) }
    let farNeeds = map.second.map { BusTexts.needs($0.groups, side: $0.side, in: network) } ?? BusTexts.Needs()
    let columns = MapColumns(
      columns: self.size.columns, used: used, focused: focused, opened: map.second?.side,
      wanted: (BusTexts.wanted(needs[focused.rawValue]), BusTexts.wanted(farNeeds)))
    let center = self.size.rows / 2
    let isFarOnly = if case .far = columns.shape { true } else { false }
    let entity = isFarOnly ? map.second?.opened.target ?? map.center : map.center
    var joins: Set<NetworkMap.Side> = []
    if columns.left != nil, used.contains(.left) { joins.insert(.left) }
    if columns.right != nil, used.contains(.right) { joins.insert(.right) }
    if isFarOnly || columns.asideText != nil { joins = [.left, .right] }
    missing = Self.missing(columns.shape, used)
    box = MapBox.place(
      entity, in: network, columns: columns.box, rows: self.size.rows, center: center, joins: joins)
    let drawing = Drawing(
      map: map, network: network, columns: columns, size: self.size, needs: needs, farNeeds: farNeeds)
    isFull = drawing.fitsFull
    near = drawing.near(focus, tops)
    far = drawing.far(focus, tops, near: near)
    let missing = missing
    aside = columns.asideText.map {
      MapBox.aside(map, in: network, columns: $0, row: center, missing: missing, isFarOnly: isFarOnly)
    }
    wires = drawing.wires(near, far, box: box, hasAside: aside != nil)
  }

  /// The side of what has the focus; nil for the centre.
  public static func side(of focus: Focus, in map: NetworkMap) -> NetworkMap.Side? {
    switch focus {
    case .center: map.second?.side
    case .near(let link): map.side(of: link)
    case .far: map.second?.side
    }
  }

  private static func missing(_ shape: MapColumns.Shape, _ used: Set<NetworkMap.Side>) -> NetworkMap.Side? {
    switch shape {
    case .both, .four: nil
    case .one(let side), .three(let side), .far(let side): used.contains(side.other) ? side.other : nil
    }
  }

  /// The rows that show everything without scrolling, for a picture that may be as high as it needs.
  public static func rows(for map: NetworkMap) -> Int {
    let groups = map.sides + [map.second?.groups ?? []]
    return groups.map { groups in
      groups.reduce(0) { $0 + $1.edges.count + 2 }
    }.max() ?? 1
  }

  /// The first lines shown, to be given back the next time.
  public var tops: [Int] {
    var tops = [0, 0, 0]
    for bus in near { tops[bus.side.rawValue] = bus.top }
    tops[2] = far?.top ?? 0
    return tops
  }

  /// The cells of the line from a link to the box, or to the neighbour that it belongs to.
  public func path(of link: Int) -> [Point] {
    guard let bus = (near + [far].compactMap(\.self)).first(where: { $0.row(of: link) != nil }),
      let row = bus.row(of: link)
    else { return [] }
    let isLeft = bus.side == .left
    let out = min(bus.texts.port, bus.column)...max(bus.texts.port, bus.column)
    var points = out.map { Point(row: row, column: $0) }
    points += (min(row, bus.center)...max(row, bus.center)).map { Point(row: $0, column: bus.column) }
    var column = bus.column
    while wires.cells[Point(row: bus.center, column: column)] != nil {
      points.append(Point(row: bus.center, column: column))
      column += isLeft ? 1 : -1
    }
    return points
  }
}

extension MapLayout {
  /// How many links of the map stand on a side, shown or not.
  public func count(_ side: NetworkMap.Side) -> Int { map.count(side) }

  /// Whether what has the focus is drawn.
  public var showsFocus: Bool {
    switch focus {
    case .center: true
    case .near(let link): isBoxFocused || near.contains { $0.row(of: link) != nil }
    case .far(let link): far?.row(of: link) != nil
    }
  }
}
