/// The shortest paths between two nodes, found from both ends at once.
///
/// Whole circles are added, each time around the end whose circle is the smaller. The first circle that meets the
/// other one gives the length; since circles are whole, every shortest path crosses the meeting nodes.
struct PathSearch {
  private let graph: PathGraph
  private let cost: (Int) -> Int
  private let throughAnything: Bool
  /// The nodes of every shortest path, by how far they are from the start.
  private var layers: [[Int32]] = []
  /// The layer of each node; -1 for those on no shortest path.
  private var layerOf: [Int32] = []

  /// Searches. Nil where nothing leads from one to the other, or where they are the same.
  /// - Parameter cost: how much a link weighs when two paths are as short; the lighter comes first.
  init?(_ graph: PathGraph, from start: Int, to end: Int, throughAnything: Bool, cost: @escaping (Int) -> Int) {
    self.graph = graph
    self.cost = cost
    self.throughAnything = throughAnything
    guard start != end, (0..<graph.nodes).contains(start), (0..<graph.nodes).contains(end) else { return nil }
    var near = Circles(around: start, goal: end, in: graph)
    var far = Circles(around: end, goal: start, in: graph)
    var meeting: [Int32] = []
    while meeting.isEmpty {
      guard !near.rim.isEmpty, !far.rim.isEmpty else { return nil }
      meeting =
        near.effort <= far.effort
        ? near.grow(in: graph, throughAnything, towards: far) : far.grow(in: graph, throughAnything, towards: near)
    }
    layerOf = [Int32](repeating: -1, count: graph.nodes)
    layers = Array(repeating: [], count: near.radius + far.radius + 1)
    collect(meeting, near, far)
  }

  /// Keeps what lies on a shortest path: from the meeting nodes back to the start, and on to the end.
  private mutating func collect(_ meeting: [Int32], _ near: Circles, _ far: Circles) {
    for node in meeting { put(node, near.radius) }
    for layer in stride(from: near.radius, to: 0, by: -1) {
      for node in layers[layer] {
        for place in graph.places(Int(node)) {
          let other = graph.neighbours[place]
          if near.distance[Int(other)] == Int32(layer - 1), layerOf[Int(other)] < 0 { put(other, layer - 1) }
        }
      }
    }
    let length = near.radius + far.radius
    for layer in near.radius..<length {
      for node in layers[layer] {
        for place in graph.places(Int(node)) {
          let other = graph.neighbours[place]
          if far.distance[Int(other)] == Int32(length - layer - 1), layerOf[Int(other)] < 0 { put(other, layer + 1) }
        }
      }
    }
  }

  private mutating func put(_ node: Int32, _ layer: Int) {
    layerOf[Int(node)] = Int32(layer)
    layers[layer].append(node)
  }

  // MARK: - The best paths

  /// The beginning of a path from some node to the end: its first step, and which path of the next node goes on.
  private struct Way {
    var cost: Int
    var link: Int32
    var next: Int32
    var rank: Int
  }

  /// The best paths as lists of nodes, and how many there are as short.
  func best(_ most: Int) -> (paths: [[Int]], count: Int) {
    guard let start = layers.first?.first, let end = layers.last?.first else { return ([], 0) }
    var ways: [Int32: [Way]] = [end: [Way(cost: 0, link: 0, next: -1, rank: 0)]]
    var counts: [Int32: Int] = [end: 1]
    for layer in layers.indices.dropLast().reversed() {
      for node in layers[layer] {
        let steps = steps(from: node, layer)
        var found: [Way] = []
        var count = 0
        for step in steps {
          count = min(Self.enough, count + (counts[step.next] ?? 0))
          for (rank, way) in (ways[step.next] ?? []).enumerated() {
            found.append(Way(cost: step.cost + way.cost, link: step.link, next: step.next, rank: rank))
          }
        }
        found.sort { ($0.cost, $0.link, $0.rank) < ($1.cost, $1.link, $1.rank) }
        ways[node] = Array(found.prefix(most))
        counts[node] = count
      }
    }
    let paths = (ways[start] ?? []).indices.map { rank in nodes(from: start, rank, ways) }
    return (paths, counts[start] ?? 0)
  }

  /// Counting stops there.
  private static let enough = 1_000_000

  /// The steps to the next layer, one for each node of it, by its lightest link.
  private func steps(from node: Int32, _ layer: Int) -> [Way] {
    var lightest: [Int32: Way] = [:]
    for place in graph.places(Int(node)) {
      let next = graph.neighbours[place]
      guard layerOf[Int(next)] == Int32(layer + 1) else { continue }
      let step = Way(cost: cost(Int(graph.links[place])), link: graph.links[place], next: next, rank: 0)
      if let known = lightest[next], (known.cost, known.link) <= (step.cost, step.link) { continue }
      lightest[next] = step
    }
    return Array(lightest.values)
  }

  private func nodes(from start: Int32, _ rank: Int, _ ways: [Int32: [Way]]) -> [Int] {
    var nodes: [Int] = []
    var place: (node: Int32, rank: Int) = (start, rank)
    while let way = ways[place.node]?[place.rank] {
      nodes.append(Int(place.node))
      if way.next < 0 { break }
      place = (way.next, way.rank)
    }
    return nodes
  }
}

/// What is reached from one end: how far each node is, and the last whole circle.
private struct Circles {
  /// Steps from the end; -1 for what is not reached.
  private(set) var distance: [Int32]
  private(set) var rim: [Int32]
  private(set) var radius = 0
  private let goal: Int32

  init(around node: Int, goal: Int, in graph: PathGraph) {
    distance = [Int32](repeating: -1, count: graph.nodes)
    distance[node] = 0
    rim = [Int32(truncatingIfNeeded: node)]
    self.goal = Int32(truncatingIfNeeded: goal)
    effort = graph.degree(node)
  }

  /// How many links the next circle takes to look at.
  private(set) var effort: Int

  /// Adds one whole circle; gives the nodes of it that the other end had reached.
  mutating func grow(in graph: PathGraph, _ throughAnything: Bool, towards other: Circles) -> [Int32] {
    var next: [Int32] = []
    var met: [Int32] = []
    var work = 0
    radius += 1
    for node in rim {
      for place in graph.places(Int(node)) {
        let reached = graph.neighbours[place]
        let index = Int(reached)
        guard distance[index] < 0, reached == goal || throughAnything || graph.isPassable[index] else { continue }
        distance[index] = Int32(radius)
        next.append(reached)
        work += graph.degree(index)
        if other.distance[index] >= 0 { met.append(reached) }
      }
    }
    rim = next
    effort = work
    return met
  }
}
