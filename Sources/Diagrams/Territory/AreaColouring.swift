/// Colours for the nodes of a graph, so that those that touch differ.
enum AreaColouring {
  /// Tries every way, the node with the fewest choices first, within a number of steps; where that finds none (a graph
  /// that needs more colours), gives each node the colour that the fewest of its neighbours have. Deterministic.
  static func colours(_ neighbours: [[Int]], count: Int, steps: Int = 50_000) -> [Int] {
    var search = Search(neighbours: neighbours, count: max(1, count), steps: steps)
    return search.complete() ? search.colours.map { max(0, $0) } : greedy(neighbours, count: max(1, count))
  }

  /// In order, each the colour that the fewest of its neighbours have; of several, the first.
  static func greedy(_ neighbours: [[Int]], count: Int) -> [Int] {
    var colours = Array(repeating: -1, count: neighbours.count)
    let order = neighbours.indices.sorted { (-neighbours[$0].count, $0) < (-neighbours[$1].count, $1) }
    for node in order {
      var used = Array(repeating: 0, count: count)
      for other in neighbours[node] where colours[other] >= 0 { used[colours[other]] += 1 }
      colours[node] = used.indices.min { used[$0] < used[$1] } ?? 0
    }
    return colours
  }

  private struct Search {
    let neighbours: [[Int]]
    let count: Int
    var steps: Int
    var colours: [Int]

    init(neighbours: [[Int]], count: Int, steps: Int) {
      self.neighbours = neighbours
      self.count = count
      self.steps = steps
      colours = Array(repeating: -1, count: neighbours.count)
    }

    mutating func complete() -> Bool {
      guard let node = mostConstrained() else { return true }
      let taken = Set(neighbours[node].map { colours[$0] })
      // Colours are exchangeable: one that nobody has yet is as good as any other such.
      let known = (colours.max() ?? -1) + 1
      // The least used first: the map is more varied.
      let choices = (0..<min(count, known + 1)).sorted { one, other in
        (uses(one), one) < (uses(other), other)
      }
      for colour in choices where !taken.contains(colour) {
        steps -= 1
        guard steps > 0 else { return false }
        colours[node] = colour
        if complete() { return true }
        colours[node] = -1
      }
      return false
    }

    private func uses(_ colour: Int) -> Int { colours.count { $0 == colour } }

    private func mostConstrained() -> Int? {
      var best: Int?
      var most = (-1, -1)
      for node in colours.indices where colours[node] < 0 {
        let seen = (Set(neighbours[node].map { colours[$0] }.filter { $0 >= 0 }).count, neighbours[node].count)
        if seen > most { (best, most) = (node, seen) }
      }
      return best
    }
  }
}
