import PartnerNetwork

extension NetworkMap {
  /// On the left who is concerned and what informs, on the right what is done and in which framework.
  private static func prefersLeft(_ kind: Kind) -> Bool {
    switch kind {
    case .partner, .audience, .resource, .status, .territory: true
    case .lever, .framework, .scheme, .axis, .document, .chapter, .legalText: false
    }
  }

  /// From this number, neighbours that are all of one kind stand on both sides.
  private static let parted = 8

  /// Divides the groups between the two sides: each kind on its own, unless one side would have more than twice the
  /// other; then whole kinds move. Always the same for the same links.
  static func divided(_ groups: [Group]) -> [[Group]] {
    if groups.count == 1, groups[0].edges.count >= parted {
      let half = (groups[0].edges.count + 1) / 2
      return [
        [Group(kind: groups[0].kind, edges: Array(groups[0].edges[..<half]), isContinued: false)],
        [Group(kind: groups[0].kind, edges: Array(groups[0].edges[half...]), isContinued: true)],
      ]
    }
    var isLeft = groups.map { prefersLeft($0.kind) }
    // Each move makes the longer side shorter, so there are no more moves than groups.
    for _ in groups {
      let heights = heights(groups, isLeft)
      guard max(heights.left, heights.right) > 2 * min(heights.left, heights.right) + 2 else { break }
      let fromLeft = heights.left > heights.right
      var best: (index: Int, height: Int)?
      for index in groups.indices where isLeft[index] == fromLeft {
        var changed = isLeft
        changed[index].toggle()
        let after = Self.heights(groups, changed)
        let height = max(after.left, after.right)
        if height <= best?.height ?? Int.max { best = (index, height) }
      }
      guard let best, best.height < max(heights.left, heights.right) else { break }
      isLeft[best.index].toggle()
    }
    return [true, false].map { side in groups.indices.filter { isLeft[$0] == side }.map { groups[$0] } }
  }

  /// Rows that each side takes, headings included.
  private static func heights(_ groups: [Group], _ isLeft: [Bool]) -> (left: Int, right: Int) {
    var heights = (left: 0, right: 0)
    for (index, group) in groups.enumerated() {
      if isLeft[index] { heights.left += group.edges.count + 1 } else { heights.right += group.edges.count + 1 }
    }
    return heights
  }
}
