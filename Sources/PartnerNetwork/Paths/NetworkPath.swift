/// One step of a path: two neighbours, and every link between them in either direction.
public struct PathStep: Equatable, Sendable {
  /// Indexes in `Network.entities`.
  public let from: Int
  public let to: Int
  /// Indexes in `Network.links`, the most telling first: written before deduced, then by role.
  public let links: [Int]
}

/// How two things are related: a chain of neighbours.
public struct NetworkPath: Equatable, Sendable {
  /// Indexes in `Network.entities`, from one end to the other.
  public let nodes: [Int]
  /// One fewer than the nodes.
  public let steps: [PathStep]
}

/// The shortest paths between two things.
public struct PathFinding: Equatable, Sendable {
  /// The two ends, as indexes in `Network.entities`.
  public let from: Int
  public let to: Int
  /// The best first; empty where nothing relates the two, or where they are one and the same.
  public let paths: [NetworkPath]
  /// How many paths are as short; more than `paths` holds where there are many.
  public let count: Int
  /// Whether no path leads through what acts only, so that audiences, documents and chapters were allowed between.
  public let isThroughAnything: Bool

  /// Number of steps; nil where there is no path.
  public var length: Int? { paths.first?.steps.count }
}

extension Network {
  /// Paths that are shown at most. Beyond a dozen, what is common to all says more than each.
  public static let mostPaths = 12

  /// What may stand between the two ends: what acts or is acted upon. That two things speak to the same audience or
  /// stand in the same chapter does not bring them together.
  static let pathKinds: Set<Kind> = [.partner, .lever, .framework, .scheme]

  /// The shortest chains of links between two entities, whichever way each link is read.
  ///
  /// Written links come before deduced ones, then stronger roles. Paths through partners, levers, frameworks and
  /// schemes are looked for first; where there is none, anything may stand between.
  /// - Parameter most: how many paths at most; at least 1.
  public func paths(from: Int, to: Int, most: Int = Network.mostPaths) -> PathFinding {
    for isThroughAnything in [false, true] {
      let search = PathSearch(pathGraph, from: from, to: to, throughAnything: isThroughAnything) { self.pathCost($0) }
      guard let best = search?.best(max(1, most)), !best.paths.isEmpty else { continue }
      return PathFinding(
        from: from, to: to, paths: best.paths.map { path($0) }, count: best.count,
        isThroughAnything: isThroughAnything)
    }
    return PathFinding(from: from, to: to, paths: [], count: 0, isThroughAnything: false)
  }

  /// What a link costs beside others as short: a deduced one more than any chain of written ones.
  private func pathCost(_ link: Int) -> Int {
    (links[link].nature == .deduced ? 1_000_000 : 0) + roles[links[link].role].rank
  }

  private func path(_ nodes: [Int]) -> NetworkPath {
    let steps = zip(nodes, nodes.dropFirst()).map { from, to in
      let forth = links(from: from).filter { links[$0].object == to }
      let back = links(from: to).filter { links[$0].object == from }
      let ordered = (forth + back).sorted { (pathCost($0), $0) < (pathCost($1), $1) }
      return PathStep(from: from, to: to, links: ordered)
    }
    return NetworkPath(nodes: nodes, steps: steps)
  }
}
