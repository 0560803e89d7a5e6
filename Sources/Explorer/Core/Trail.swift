/// One place that was visited, with all that its screen remembers.
public struct Visit: Equatable, Sendable {
  public let route: Route
  public var memory: any ScreenMemory

  public static func == (one: Visit, other: Visit) -> Bool {
    one.route == other.route && one.memory.isEqual(to: other.memory)
  }
}

/// Where one came from and where one may go forward to, each place exactly as it was left.
public struct Trail: Equatable, Sendable {
  /// Places kept at most; the oldest after the first are forgotten.
  static let longest = 100

  private(set) var visits: [Visit]
  private(set) var position: Int
  /// The place before the last move, for going to and fro.
  private var previous: Int?

  init(_ first: Visit) {
    visits = [first]
    position = 0
  }

  var current: Visit {
    get { visits[position] }
    set { visits[position] = newValue }
  }

  /// The place where the program opens.
  var first: Visit {
    get { visits[0] }
    set { visits[0] = newValue }
  }

  var canGoBack: Bool { position > 0 }
  var canGoForward: Bool { position + 1 < visits.count }
  var next: Visit? { canGoForward ? visits[position + 1] : nil }
  var canToggle: Bool { previous != nil }

  mutating func open(_ visit: Visit) {
    visits.removeSubrange((position + 1)...)
    if visits.count >= Self.longest { visits.remove(at: 1) }
    visits.append(visit)
    previous = visits.count - 2
    position = visits.count - 1
  }

  /// Another place instead of the present one.
  mutating func replace(_ visit: Visit) {
    visits.removeSubrange((position + 1)...)
    visits[position] = visit
    if let last = previous, last > position { previous = nil }
  }

  /// Back to the place before; the present one is forgotten, with what came after it.
  mutating func leave() {
    guard canGoBack else { return }
    visits.removeSubrange(position...)
    position -= 1
    if let last = previous, last >= position { previous = nil }
  }

  mutating func move(to index: Int) {
    guard visits.indices.contains(index), index != position else { return }
    previous = position
    position = index
  }

  /// Changes what was visited, in its place.
  mutating func change(_ change: (inout Visit) -> Void) {
    for place in visits.indices { change(&visits[place]) }
  }

  /// Between the last two places.
  mutating func toggle() {
    if let previous { move(to: previous) }
  }
}
