import Diagrams
import PartnerNetwork
import Surface
import Testing

/// What is on a map, and on which side.
@Suite struct NetworkMapTests {
  let network = MapSample.bundled

  private func map(_ id: String, _ options: NetworkMap.Options = NetworkMap.Options()) throws -> NetworkMap {
    NetworkMap(try #require(network.index(of: id)), in: network, options)
  }

  /// Every link of the data is on the map of its two ends, once.
  @Test func everyLinkIsOnTheMap() {
    for center in network.entities.indices {
      let map = NetworkMap(center, in: network)
      let links = (map.edges(.left) + map.edges(.right)).map(\.link)
      let known = Set(network.links(from: center)).union(network.links(to: center))
      #expect(links.count == known.count && Set(links) == known, "\(network.entities[center].id)")
      #expect(map.hidden == 0 && map.second == nil)
    }
  }

  /// Where there are several kinds, or many of one, both sides are used, and neither has more than it must.
  @Test func bothSidesAreUsed() {
    for center in network.entities.indices {
      let map = NetworkMap(center, in: network)
      guard map.all.count > 1 || map.count >= 8 else { continue }
      #expect(map.count(.left) > 0 && map.count(.right) > 0, "\(network.entities[center].id)")
    }
  }

  @Test func theSidesOfTheCAF() throws {
    let map = try map("act_caf")
    #expect(map.groups(.left).map(\.kind) == [.partner, .lever, .resource])
    #expect(map.groups(.right).map(\.kind) == [.framework, .scheme])
    #expect(map.count == 16)
    // By the importance of the role: who finances comes before who supports.
    let schemes = try #require(map.groups(.right).last)
    #expect(
      schemes.edges.map { network.roles[$0.role].rank } == schemes.edges.map { network.roles[$0.role].rank }.sorted())
  }

  @Test func whatIsHiddenIsCounted() throws {
    let before = try map("act_caf")
    var options = NetworkMap.Options()
    options.hiddenKinds = [.scheme]
    let after = try map("act_caf", options)
    #expect(after.hidden == 9 && after.count == 7 && after.all == before.all)
    // Nothing else moves.
    #expect(after.groups(.left) == before.groups(.left))
    #expect(after.groups(.right) == before.groups(.right).filter { $0.kind != .scheme })
    options.hiddenRoles = Set(network.roles.indices)
    #expect(try map("act_caf", options).count == 0)
    #expect(try map("act_caf", options).hidden == 16)
  }

  /// The second circle is the other links of the neighbour, without the way back.
  @Test func theSecondCircle() throws {
    let caf = try #require(network.index(of: "act_caf"))
    let ops = try #require(network.index(of: "act_ops"))
    let link = try #require(NetworkMap.edges(of: caf, in: network).first { $0.target == ops }).link
    var options = NetworkMap.Options()
    options.opened = link
    let map = try map("act_caf", options)
    #expect(map.second?.opened.link == link && map.second?.side == .left)
    let names = map.farEdges.map { network.entities[$0.target].id }
    #expect(names.contains("act_cpam") && !names.contains("act_caf"))
    #expect(map.farEdges.count == NetworkMap.edges(of: ops, in: network).filter { $0.target != caf }.count)
    options.opened = 1_000_000
    #expect(try self.map("act_caf", options).second == nil)
  }

  /// A heading says how many there are, and neighbours of one kind on both sides say that they go on.
  @Test func aSingleKindStandsOnBothSides() throws {
    let star = MapSample.star(20, kinds: 1)
    let map = NetworkMap(try #require(star.index(of: "centre")), in: star)
    #expect(map.count(.left) == 10 && map.count(.right) == 10)
    #expect(map.groups(.right).map(\.isContinued) == [true])
    let few = MapSample.star(5, kinds: 1)
    #expect(NetworkMap(try #require(few.index(of: "centre")), in: few).count(.right) == 0)
  }

  /// A bus that has no room for its rows counts what it hides, and follows the focus.
  @Test func aLongBusScrolls() throws {
    let star = MapSample.star(500)
    let map = NetworkMap(try #require(star.index(of: "centre")), in: star)
    let size = Size(columns: 80, rows: 18)
    for edge in map.edges(.left) {
      let layout = MapLayout(map, in: star, size: size, focus: .near(edge.link))
      #expect(layout.near.first { $0.side == .left }?.row(of: edge.link) != nil)
    }
    var tops = [0, 0, 0]
    var jumps = 0
    for edge in map.edges(.right) {
      let layout = MapLayout(map, in: star, size: size, focus: .near(edge.link), tops: tops)
      if layout.tops != tops { jumps += 1 }
      tops = layout.tops
    }
    // Half a page at a time, and not at every key.
    #expect(jumps < map.count(.right) / 5)
  }
}
