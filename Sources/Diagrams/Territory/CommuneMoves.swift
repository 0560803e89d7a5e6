/// Where the arrows lead from each commune.
///
/// First to a commune that touches it, the one that lies best in that direction; else to the nearest one beyond, so that
/// rivers and islands stop nobody. Then every commune is made reachable from every other.
struct CommuneMoves: Sendable {
  /// By direction, then by commune: where the arrow leads, or -1.
  private(set) var table: [[Int]]
  private let grid: MapGrid

  init(_ grid: MapGrid) {
    self.grid = grid
    let onMap = grid.centres.indices.filter { grid.centres[$0] != nil }
    table = MapDirection.allCases.map { _ in Array(repeating: -1, count: grid.centres.count) }
    for commune in onMap {
      for direction in MapDirection.allCases {
        let near = best(from: commune, direction, among: grid.neighbours[commune])
        table[direction.rawValue][commune] = near ?? best(from: commune, direction, among: onMap) ?? -1
      }
    }
    repair(onMap)
    if let start = onMap.first, !isComplete(onMap, from: start) { chain(onMap) }
  }

  func next(from commune: Int, _ direction: MapDirection) -> Int? {
    guard commune >= 0, commune < table[direction.rawValue].count else { return nil }
    let next = table[direction.rawValue][commune]
    return next < 0 ? nil : next
  }

  /// How well a commune lies in a direction: its distance, more where it is aside; nil where it is not in front.
  private func cost(_ from: Int, _ to: Int, _ direction: MapDirection, widest: Double = 1.2) -> Double? {
    guard let from = grid.centres[from], let to = grid.centres[to] else { return nil }
    let (right, down) = (to.x - from.x, to.y - from.y)
    let (ahead, aside) =
      switch direction {
      case .north: (-down, abs(right))
      case .east: (right, abs(down))
      case .south: (down, abs(right))
      case .west: (-right, abs(down))
      }
    guard ahead > 0, aside <= ahead * widest else { return nil }
    return ahead + 2 * aside
  }

  private func best(from commune: Int, _ direction: MapDirection, among others: [Int]) -> Int? {
    var best: (commune: Int, cost: Double)?
    for other in others where other != commune {
      guard let cost = cost(commune, other, direction) else { continue }
      if let known = best, known.cost <= cost { continue }
      best = (other, cost)
    }
    return best?.commune
  }

  // MARK: Reaching every commune

  /// Leads an arrow to each commune that none leads to: from a commune that touches it, whose arrow led to one that
  /// others lead to as well.
  private mutating func repair(_ communes: [Int]) {
    for _ in 0..<3 {
      guard let start = communes.first else { return }
      let reached = reachable(from: start)
      let lost = communes.filter { !reached[$0] }
      if lost.isEmpty { return }
      for commune in lost { lead(to: commune, reached) }
    }
  }

  private mutating func lead(to commune: Int, _ reached: [Bool]) {
    var uses = Array(repeating: 0, count: grid.centres.count)
    for row in table { for to in row where to >= 0 { uses[to] += 1 } }
    var best: (from: Int, direction: MapDirection, cost: Double)?
    for from in grid.neighbours[commune] where reached[from] {
      for direction in MapDirection.allCases {
        let now = table[direction.rawValue][from]
        guard now < 0 || uses[now] > 1, let cost = cost(from, commune, direction, widest: 3) else { continue }
        if let known = best, known.cost <= cost { continue }
        best = (from, direction, cost)
      }
    }
    if let best { table[best.direction.rawValue][best.from] = commune }
  }

  /// Whether every commune reaches every other.
  private func isComplete(_ communes: [Int], from start: Int) -> Bool {
    let there = reachable(from: start)
    guard communes.allSatisfy({ there[$0] }) else { return false }
    // And back: from each, the start is reached by going the arrows backwards.
    var reversed = Array(repeating: [Int](), count: grid.centres.count)
    for row in table { for (from, to) in row.enumerated() where to >= 0 { reversed[to].append(from) } }
    let back = Self.reachable(from: start, count: grid.centres.count) { reversed[$0] }
    return communes.allSatisfy { back[$0] }
  }

  private func reachable(from start: Int) -> [Bool] {
    Self.reachable(from: start, count: grid.centres.count) { commune in
      table.map { $0[commune] }.filter { $0 >= 0 }
    }
  }

  private static func reachable(from start: Int, count: Int, _ next: (Int) -> [Int]) -> [Bool] {
    var seen = Array(repeating: false, count: count)
    var open = [start]
    seen[start] = true
    while let commune = open.popLast() {
      for other in next(commune) where !seen[other] {
        seen[other] = true
        open.append(other)
      }
    }
    return seen
  }

  /// For a map so strange that the arrows cannot lead everywhere: left and right go through all communes from west to
  /// east.
  private mutating func chain(_ communes: [Int]) {
    let ordered = communes.sorted { one, other in
      let (one, other) = (grid.centres[one], grid.centres[other])
      return (one?.x ?? 0, one?.y ?? 0) < (other?.x ?? 0, other?.y ?? 0)
    }
    for (place, commune) in ordered.enumerated() {
      table[MapDirection.east.rawValue][commune] = place + 1 < ordered.count ? ordered[place + 1] : -1
      table[MapDirection.west.rawValue][commune] = place > 0 ? ordered[place - 1] : -1
    }
  }
}
