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
    for link in all where link.subject != link.object {
      starts[link.subject + 1] += 1
      starts[link.object + 1] += 1
    }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    var next = starts
    var neighbours = [Int32](repeating: 0, count: Int(starts[nodes]))
    var links = neighbours
    func add(_ one: Int, _ other: Int, _ link: Int) {
      let place = Int(next[one])
      neighbours[place] = Int32(truncatingIfNeeded: other)
      links[place] = Int32(truncatingIfNeeded: link)
      next[one] += 1
    }
    for (index, link) in all.enumerated() where link.subject != link.object {
      add(link.subject, link.object, index)
      add(link.object, link.subject, index)
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
