import Diagrams
import PartnerNetwork
import Surface
import Testing

/// The promise of the map: no two lines cross, ever, at any size. It holds by construction; this reads it back from
/// the painted cells, for every entity of the dataset and for networks that no dataset looks like.
@Suite struct MapPaintingTests {
  /// Rooms of a map: the windows people have, and those where the drawing changes.
  static let usual = [(60, 10), (80, 18), (120, 28), (200, 53)]
  static let edges = [(61, 11), (79, 18), (80, 10), (100, 12), (109, 20), (110, 20), (159, 40), (160, 40), (250, 75)]

  /// The states that look different: nothing unfolded, then something on each side, then the walk out there.
  static func layouts(_ center: Int, _ network: Network, _ size: (Int, Int)) -> [(String, MapLayout)] {
    let map = NetworkMap(center, in: network)
    let size = Size(columns: size.0, rows: size.1)
    var found: [(String, MapLayout)] = [("centre", MapLayout(map, in: network, size: size))]
    for side in NetworkMap.Side.allCases {
      let edges = map.edges(side)
      guard let last = edges.last else { continue }
      found.append(("\(side) last", MapLayout(map, in: network, size: size, focus: .near(last.link))))
      var options = NetworkMap.Options()
      options.opened = edges[edges.count / 2].link
      let unfolded = NetworkMap(center, in: network, options)
      let focus = unfolded.farEdges.last.map { MapLayout.Focus.far($0.link) } ?? .near(edges[edges.count / 2].link)
      found.append(("\(side) unfolded", MapLayout(unfolded, in: network, size: size, focus: focus)))
    }
    return found
  }

  private static func faults(_ center: Int, _ network: Network, _ sizes: [(Int, Int)]) -> [String] {
    sizes.flatMap { size in
      layouts(center, network, size).flatMap { name, layout in
        (PaintedMap(layout, network).faults + counts(layout, network)).prefix(3).map {
          "\(network.entities[center].id) \(size) \(name): \($0)"
        }
      }
    }
  }

  /// Every link is either shown or counted, and what has the focus is shown.
  private static func counts(_ layout: MapLayout, _ network: Network) -> [String] {
    var faults: [String] = []
    for bus in layout.near {
      var shown = 0
      for row in bus.rows {
        switch row.content {
        case .edge: shown += 1
        case .more(let count, _):
          shown += count
          if count <= 0 { faults.append("\(count) others") }
        case .heading, .nothing: break
        }
        if !(0..<layout.size.rows).contains(row.row) { faults.append("row \(row.row) outside") }
      }
      if shown != layout.count(bus.side) { faults.append("\(shown) of \(layout.count(bus.side)) links") }
    }
    if !layout.showsFocus { faults.append("what has the focus is not shown") }
    return faults
  }

  @Test(arguments: usual) func everyEntityOfTheDataset(columns: Int, rows: Int) {
    let network = MapSample.bundled
    #expect(network.entities.count > 150)
    let faults = network.entities.indices.flatMap { Self.faults($0, network, [(columns, rows)]) }
    #expect(faults.isEmpty, "\(faults.prefix(20).joined(separator: "\n"))")
  }

  @Test(arguments: ["act_caf", "act_etat", "lev_06", "cad_ctg", "act_prefecture"]) func atTheEdges(id: String) throws {
    let network = MapSample.bundled
    let faults = Self.faults(try #require(network.index(of: id)), network, Self.edges)
    #expect(faults.isEmpty, "\(faults.prefix(20).joined(separator: "\n"))")
  }

  @Test(arguments: [0, 1, 2, 7, 8, 30, 500], MapSample.Names.allCases) func generatedStars(
    count: Int, names: MapSample.Names
  ) throws {
    for kinds in [1, 7] {
      let network = MapSample.star(count, names: names, kinds: kinds)
      let center = try #require(network.index(of: "centre"))
      let faults = Self.faults(center, network, Self.usual)
      #expect(faults.isEmpty, "\(faults.prefix(20).joined(separator: "\n"))")
    }
  }

  @Test func fiveThousandNeighbours() throws {
    let network = MapSample.star(5000)
    let center = try #require(network.index(of: "centre"))
    #expect(NetworkMap(center, in: network).count == 5000)
    let faults = Self.faults(center, network, [(80, 18), (200, 53)])
    #expect(faults.isEmpty, "\(faults.prefix(20).joined(separator: "\n"))")
  }

  /// A window that is far too small is drawn as far as it goes, and nothing traps.
  @Test(arguments: [(0, 0), (1, 1), (3, 40), (12, 3), (30, 8), (59, 2), (300, 1)]) func anySize(columns: Int, rows: Int)
  {
    let network = MapSample.bundled
    for center in stride(from: 0, to: network.entities.count, by: 20) {
      for (_, layout) in Self.layouts(center, network, (columns, rows)) {
        _ = PaintedMap(layout, network).surface
      }
    }
  }

  /// The three drawings say the same: the same cells, each with its own sign for the same direction.
  @Test(arguments: [Glyphs.sober, .ascii]) func everyDrawingIsTheSame(glyphs: Glyphs) throws {
    let network = MapSample.bundled
    let center = try #require(network.index(of: "act_caf"))
    for size in Self.usual {
      for (_, layout) in Self.layouts(center, network, size) {
        let rich = PaintedMap(layout, network)
        let other = PaintedMap(layout, network, glyphs: glyphs)
        for (point, ways) in rich.wires {
          #expect(other.surface[point.row, point.column].text == String(glyphs.line(ways)))
        }
      }
    }
  }
}
