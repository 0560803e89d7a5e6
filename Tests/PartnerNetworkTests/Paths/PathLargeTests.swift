import Foundation
import Testing

@testable import PartnerNetwork

/// Paths in networks made at random, against a plain walk in all directions; and in a very large one.
@Suite struct PathLargeTests {
  /// A network of so many entities, a few of them chapters, with links drawn at random and some deduced.
  static func network(_ entities: Int, _ links: Int, seed: UInt64) -> Network {
    var random = SeededRandom(seed: seed)
    let kinds: [Kind] = [.partner, .lever, .framework, .scheme, .partner, .scheme, .partner, .chapter]
    let nodes = (0..<entities).map { number in
      Entity(
        id: "e\(number)", kind: kinds[number % kinds.count], subkind: nil, number: nil, name: "E\(number)",
        shortName: "E\(number)", acronym: nil, summary: nil, rank: number, sections: [], remark: nil,
        isComplement: false, isHomogeneousGroup: false, actsFor: nil)
    }
    let edges = (0..<links).map { _ in
      Link(
        subject: Int.random(in: 0..<entities, using: &random), role: Int.random(in: 0..<4, using: &random),
        object: Int.random(in: 0..<entities, using: &random),
        nature: Int.random(in: 0..<5, using: &random) == 0 ? .deduced : .explicit, reason: nil, nuance: nil,
        source: nil, section: nil)
    }
    let roles = (1...4).map { rank in
      Role(
        id: "r\(rank)", label: "agit", inverse: "subit", short: "agit", definition: "", letter: "A", rank: rank)
    }
    let core = NetworkCore(identity: DatasetIdentity(), roles: roles, sections: [], entities: nodes, links: edges)
    return Network(
      core, indexes: Network.indexes(of: nodes), problems: [],
      passes: LaterPasses(
        details: { fatalError("not read by paths") }, territory: { _ in fatalError("not read by paths") },
        learning: { _ in fatalError("not read by paths") }))
  }

  /// How far every node is from one, by a plain walk; -1 where it is not reached.
  private static func distances(_ network: Network, from start: Int, throughAnything: Bool) -> [Int] {
    var neighbours = [Set<Int>](repeating: [], count: network.entities.count)
    for link in network.links {
      neighbours[link.subject].insert(link.object)
      neighbours[link.object].insert(link.subject)
    }
    var distance = [Int](repeating: -1, count: network.entities.count)
    distance[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      let leadsOn = node == start || throughAnything || Network.pathKinds.contains(network.entities[node].kind)
      guard leadsOn else { continue }
      for other in neighbours[node] where distance[other] < 0 {
        distance[other] = distance[node] + 1
        queue.append(other)
      }
    }
    return distance
  }

  /// Sparse networks in pieces, and dense ones.
  @Test(arguments: [(40, 30), (60, 60), (80, 160), (60, 500)], UInt64(1)...4)
  func asAPlainWalk(size: (entities: Int, links: Int), seed: UInt64) {
    let network = Self.network(size.entities, size.links, seed: seed)
    for from in stride(from: 0, to: size.entities, by: 7) {
      let near = Self.distances(network, from: from, throughAnything: false)
      let far = Self.distances(network, from: from, throughAnything: true)
      for to in 0..<size.entities {
        let finding = network.paths(from: from, to: to)
        let expected = from == to ? -1 : near[to] >= 0 ? near[to] : far[to]
        #expect(finding.length ?? -1 == expected, "\(from) \(to)")
        #expect(finding.paths.isEmpty || finding.isThroughAnything == (near[to] < 0))
        #expect(Set(finding.paths.map(\.nodes)).count == finding.paths.count)
        #expect(finding.count >= finding.paths.count)
        check(finding, network)
        let back = network.paths(from: to, to: from)
        #expect(back.length == finding.length && back.count == finding.count)
      }
    }
  }

  /// Each path is a chain of links, and no path before it weighs more.
  private func check(_ finding: PathFinding, _ network: Network) {
    func weight(_ path: NetworkPath) -> Int {
      path.steps.reduce(0) { sum, step in
        let link = network.links[step.links[0]]
        return sum + (link.nature == .deduced ? 1_000_000 : 0) + network.roles[link.role].rank
      }
    }
    let weights = finding.paths.map(weight)
    #expect(weights == weights.sorted())
    for path in finding.paths {
      #expect(path.steps.allSatisfy { !$0.links.isEmpty } && path.steps.count == finding.length)
    }
  }

  /// All of the shortest, where there are fewer than asked for: as many as a count by layers says.
  @Test(arguments: UInt64(5)...8) func everyShortestPathIsFound(seed: UInt64) {
    let network = Self.network(50, 120, seed: seed)
    for to in 1..<50 {
      let all = network.paths(from: 0, to: to, most: 10_000)
      #expect(all.paths.count == all.count)
    }
  }

  /// As large as any dataset will be. With `RESEAU_MESURE` set, says how long it takes; nothing is asserted of it.
  @Test func aLargeNetwork() {
    let network = Self.network(100_000, 500_000, seed: 9)
    let distance = Self.distances(network, from: 3, throughAnything: false)
    var times: [Duration] = []
    let clock = ContinuousClock()
    let first = clock.measure { _ = network.pathGraph }
    for to in stride(from: 11, to: 100_000, by: 9_973) {
      var finding: PathFinding?
      times.append(clock.measure { finding = network.paths(from: 3, to: to) })
      #expect(finding?.length == (distance[to] < 0 ? nil : distance[to]))
    }
    guard ProcessInfo.processInfo.environment["RESEAU_MESURE"] != nil else { return }
    print("paths over 100,000 entities and 500,000 links: graph \(first), search \(times.max() ?? .zero) at most")
  }
}
