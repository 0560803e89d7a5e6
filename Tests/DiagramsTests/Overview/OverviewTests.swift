import Diagrams
import PartnerNetwork
import Surface
import Testing

/// The three columns, and the lines of what is chosen, followed cell by cell.
@Suite struct OverviewTests {
  private static let network = DrawnNetwork.network
  private static let overview = Overview(network)

  @Test func everyEntityStandsInItsColumnOnce() {
    for (column, kind) in Overview.kinds.enumerated() {
      #expect(Self.overview.columns[column].sorted() == Self.network.entities(of: kind).sorted())
    }
    #expect(Self.overview == Overview(Self.network))
    #expect(Self.overview.columns[1] == Self.network.entities(of: .lever))
  }

  @Test func degreesCountWhatIsOnesOwn() {
    for (column, kind) in Overview.kinds.enumerated() {
      for index in Self.overview.columns[column] {
        let linked = Overview.kinds.filter { $0 != kind }.flatMap { Self.network.connections(from: index, to: $0) }
        #expect(Self.overview.degrees[index] ?? 0 == linked.count { $0[0].isOwn })
      }
    }
  }

  private func layout(_ size: (Int, Int), _ pane: Int, _ item: Int) -> OverviewLayout {
    OverviewLayout(
      Self.overview, in: Self.network, size: Size(columns: size.0, rows: size.1), pane: pane, item: item, top: 0)
  }

  /// From the chosen row, the line leads to each linked row that is seen, and to no other; every cell that it enters
  /// leads back.
  @Test(arguments: [(60, 10), (80, 17), (120, 30), (200, 55)]) func linesLeadToWhatIsLinkedAndNowhereElse(
    size: (Int, Int)
  ) {
    for pane in 0..<3 {
      for item in Self.overview.columns[pane].indices {
        let layout = layout(size, pane, item)
        var expected: Set<Int> = []
        for other in 0..<3 where other != pane {
          let found = Self.network.connections(from: Self.overview.columns[pane][item], to: Overview.kinds[other])
          let targets = Set(found.map { $0[0].target })
          let shown = layout.visible[other].filter { targets.contains(Self.overview.columns[other][$0]) }
          expected.formUnion(shown.map { other * 1000 + $0 })
          #expect(layout.hiddenLinked[other] == targets.count - shown.count)
        }
        #expect(Set(layout.ports.map { $0.pane * 1000 + $0.item }) == expected)
        #expect(layout.visible[pane].contains(item))
        #expect(reached(layout, from: item, pane) == expected.union(expected.isEmpty ? [] : [pane * 1000 + item]))
      }
    }
  }

  /// The rows that the lines touch, starting from that of what is chosen.
  private func reached(_ layout: OverviewLayout, from item: Int, _ pane: Int) -> Set<Int> {
    let cells = layout.lines.cells
    let row = layout.row(item, pane: pane)
    var waiting = [layout.panes[pane].column - 1, layout.panes[pane].endColumn].map { Point(row: row, column: $0) }
      .filter { cells[$0] != nil }
    var seen = Set(waiting)
    var touched: Set<Int> = []
    while let point = waiting.popLast() {
      guard let sides = cells[point] else { continue }
      let ways: [(Sides, Sides, Int, Int)] = [
        (.up, .down, -1, 0), (.down, .up, 1, 0), (.left, .right, 0, -1), (.right, .left, 0, 1),
      ]
      for (side, back, down, across) in ways where sides.contains(side) {
        let next = Point(row: point.row + down, column: point.column + across)
        if let other = (0..<3).first(where: { layout.panes[$0].contains(next) }) {
          touched.insert(other * 1000 + layout.visible[other].lowerBound + next.row - layout.panes[other].row)
          continue
        }
        #expect(cells[next]?.contains(back) == true, "a line that ends nowhere at \(next)")
        if cells[next]?.contains(back) == true, seen.insert(next).inserted { waiting.append(next) }
      }
    }
    #expect(seen.count == cells.count, "a line that nothing leads to")
    return touched
  }

  /// The names of a column are never drawn over.
  @Test func linesStayInTheGuttersAndOnTheBridge() {
    for pane in 0..<3 {
      for item in stride(from: 0, to: Self.overview.columns[pane].count, by: 3) {
        let layout = layout((80, 17), pane, item)
        for point in layout.lines.cells.keys {
          #expect(!layout.panes.contains { $0.contains(point) })
        }
      }
    }
  }

  @Test func everySizeIsDrawn() {
    for size in DrawnNetwork.sizes {
      for glyphs in [Glyphs.rich, .ascii] {
        for pane in 0..<3 {
          var canvas = Canvas<Never>(size: Size(columns: size.0, rows: size.1), glyphs: glyphs)
          let drawing = OverviewDrawing(
            Self.overview, layout(size, pane, 5), in: Self.network, pane: pane, item: 5,
            titles: ["Acteurs", "Leviers", "Cadres"], hiddenWords: { "\($0) liés" })
          drawing.draw(on: &canvas)
          #expect(size.0 < 60 || size.1 < 10 || canvas.cursor != nil)
          if glyphs == .ascii { #expect(!canvas.surface.text.contains { "─│╭╮╰╯├┤┬┴┼▌…".contains($0) }) }
        }
      }
    }
    let empty = NetworkReader.read([])
    let none = OverviewLayout(
      Overview(empty), in: empty, size: Size(columns: 80, rows: 20), pane: 0, item: nil, top: 0)
    #expect(none.ports.isEmpty && none.lines.cells.isEmpty)
  }

  /// Where not all the linked rows can be seen, as many as can be are.
  @Test(arguments: [
    ([3, 4, 30], 40, 10, 0), ([12, 13, 30], 40, 10, 12), ([35, 38], 40, 10, 30), ([], 40, 10, 0), ([39], 40, 10, 30),
    ([2, 5], 8, 10, 0), ([5], 40, 0, 0), ([0, 20, 21, 22], 40, 5, 20),
  ])
  func asManyWantedRowsAsCanBe(wanted: [Int], count: Int, room: Int, first: Int) {
    #expect(Stretch.first(showing: wanted, count: count, room: room) == first)
  }
}
