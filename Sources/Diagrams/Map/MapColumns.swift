import Surface

/// Which column everything of a map stands in, for a width. Text of one bus never reaches the column of another.
struct MapColumns: Sendable {
  /// What of the map is drawn: the narrower the window, the less at once.
  enum Shape: Equatable, Sendable {
    /// The centre with both its sides.
    case both
    /// The centre with one side; what the other holds is counted beside it.
    case one(NetworkMap.Side)
    /// The centre at an edge, one of its sides, and the second circle where the other side would be.
    case three(NetworkMap.Side)
    /// The centre with both its sides, and the second circle beyond one.
    case four(NetworkMap.Side)
    /// An unfolded neighbour in the middle and its own links; the centre is only named.
    case far(NetworkMap.Side)
  }

  /// The column of a bus and those of its texts.
  struct Slot: Equatable, Sendable {
    var bus: Int
    var text: Range<Int>
  }

  /// Below this width one side is shown at a time.
  static let bothSides = 80
  /// From this width the second circle stands beside both sides.
  static let fourColumns = 160
  /// The widest that the texts of a bus may be: a line longer than that is hard to follow.
  private static let widest = 72
  /// Columns for what stands on the other side of the box, with the line that leads there.
  private static let aside = 13

  let shape: Shape
  private(set) var box: Range<Int> = 0..<0
  private(set) var left: Slot?
  private(set) var right: Slot?
  private(set) var far: Slot?
  /// Where the other side is named, where it is not drawn.
  private(set) var asideText: Range<Int>?
  private let columns: Int
  /// Cells of the line between a bus and the box.
  private let stub: Int
  /// What the texts of the first and of the second circle would take, were there room.
  private let wanted: (near: Int, far: Int)

  /// - Parameters:
  ///   - focused: the side to be shown where there is room for one.
  ///   - opened: the side whose neighbour is unfolded.
  ///   - wanted: what the texts of that side and of the second circle would take.
  init(
    columns: Int, used: Set<NetworkMap.Side>, focused: NetworkMap.Side, opened: NetworkMap.Side?,
    wanted: (near: Int, far: Int)
  ) {
    self.columns = columns
    self.wanted = wanted
    stub = columns < 110 ? 1 : 3
    let only = used.count == 1 ? used.first : nil
    if let opened {
      shape = columns < Self.bothSides ? .far(opened) : columns < Self.fourColumns ? .three(opened) : .four(opened)
    } else if columns < Self.bothSides {
      shape = .one(only ?? focused)
    } else {
      shape = only.map(Shape.one) ?? .both
    }
    switch shape {
    case .both: placeBoth()
    case .four(let side): placeFour(side)
    case .one(let side): placeOne(side, hasAside: only == nil && used.count > 1)
    case .far(let side): placeOne(side, hasAside: true)
    case .three(let side): placeThree(side)
    }
  }

  private static func boxWidth(_ columns: Int) -> Int {
    switch columns {
    case ..<110: 16
    case ..<160: 24
    default: 30
    }
  }

  private mutating func placeBoth() {
    let width = Self.boxWidth(columns)
    let start = (columns - width) / 2
    box = start..<start + width
    left = slot(.left, beside: box, most: Self.widest)
    right = slot(.right, beside: box, most: Self.widest)
  }

  private mutating func placeFour(_ side: NetworkMap.Side) {
    placeBoth()
    let near = slot(side, beside: box, most: share(box.lowerBound - stub - 5))
    set(side, near)
    far = slot(side, beyond: near, most: Self.widest)
  }

  /// One bus and the box, then the count of what is not shown; in the middle of the window together.
  private mutating func placeOne(_ side: NetworkMap.Side, hasAside: Bool) {
    let width = Self.boxWidth(columns)
    let rest = hasAside ? Self.aside : 0
    let text = max(1, min(Self.widest, columns - width - stub - 1 - rest))
    let total = text + 1 + stub + width + rest
    let offset = max(0, (columns - total) / 2)
    if side == .left {
      let start = offset + text + 1 + stub
      box = start..<start + width
      if hasAside { asideText = box.upperBound + 3..<box.upperBound + rest }
    } else {
      let start = offset + rest
      box = start..<start + width
      if hasAside { asideText = offset..<start - 3 }
    }
    let placed = slot(side, beside: box, most: text)
    if case .far = shape { far = placed } else { set(side, placed) }
  }

  private mutating func placeThree(_ side: NetworkMap.Side) {
    let width = Self.boxWidth(columns) - 2
    box = side == .left ? columns - width..<columns : 0..<width
    let room = columns - width - stub - 2
    let near = slot(side, beside: box, most: share(room - 4))
    set(side, near)
    far = slot(side, beyond: near, most: Self.widest)
  }

  /// What the first circle takes of a room that it shares with the second: what it wants where both are served, else
  /// between two and three fifths.
  private func share(_ room: Int) -> Int {
    if wanted.near + wanted.far <= room { return min(Self.widest, wanted.near) }
    return min(Self.widest, max(room * 2 / 5, min(room * 3 / 5, wanted.near, max(room - wanted.far, room / 2))))
  }

  private mutating func set(_ side: NetworkMap.Side, _ slot: Slot) {
    if side == .left { left = slot } else { right = slot }
  }

  /// A bus beside the box, with as many columns of text as there are, up to the most.
  private func slot(_ side: NetworkMap.Side, beside box: Range<Int>, most: Int) -> Slot {
    switch side {
    case .left:
      let bus = box.lowerBound - stub - 1
      return Slot(bus: bus, text: max(0, bus - most)..<max(0, bus))
    case .right:
      let bus = box.upperBound + stub
      let start = min(columns, bus + 1)
      return Slot(bus: bus, text: start..<max(start, min(columns, start + most)))
    }
  }

  /// A bus beyond the texts of another, with room for the line that joins them.
  private func slot(_ side: NetworkMap.Side, beyond near: Slot, most: Int) -> Slot {
    switch side {
    case .left:
      let bus = near.text.lowerBound - 4
      return Slot(bus: bus, text: max(0, bus - most)..<max(0, bus))
    case .right:
      let bus = near.text.upperBound + 3
      let start = min(columns, bus + 1)
      return Slot(bus: bus, text: start..<max(start, min(columns, start + most)))
    }
  }
}
