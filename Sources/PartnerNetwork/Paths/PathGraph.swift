/// Who is linked with whom, whatever the direction: arrays of small integers, so that a walk over a large network
/// stays in the caches of the processor and allocates nothing.
struct PathGraph: Sendable {
  let nodes: Int
  /// Where the neighbours of each node begin; one more entry than there are nodes.
  let starts: [Int32]
  let neighbours: [Int32]
  /// The link that leads to each neighbour.
  let links: [Int32]
  /// Whether a path may lead through each node.
  let isPassable: [Bool]

  init(nodes: Int, links all: [Link], isPassable: [Bool]) {
    var starts = [Int32](repeating: 0, count: nodes + 1)
    // Only two numbers of each link are read: a copy of the whole link would count references to its texts.
    let ends = all.indices.map { (all[$0].subject, all[$0].object) }
    for (one, other) in ends where one != other {
      starts[one + 1] += 1
      starts[other + 1] += 1
    }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    var next = starts
    var neighbours = [Int32](repeating: 0, count: Int(starts[nodes]))
    var links = neighbours
    for (link, (one, other)) in ends.enumerated() where one != other {
      let (forth, back) = (Int(next[one]), Int(next[other]))
      neighbours[forth] = Int32(truncatingIfNeeded: other)
      neighbours[back] = Int32(truncatingIfNeeded: one)
      links[forth] = Int32(truncatingIfNeeded: link)
      links[back] = Int32(truncatingIfNeeded: link)
      next[one] += 1
      next[other] += 1
    }
    self.nodes = nodes
    self.starts = starts
    self.neighbours = neighbours
    self.links = links
    self.isPassable = isPassable
  }

  /// The places of a node's neighbours in `neighbours` and in `links`.
  func places(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  func degree(_ node: Int) -> Int { Int(starts[node + 1] - starts[node]) }
}
