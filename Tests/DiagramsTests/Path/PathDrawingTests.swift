import Diagrams
import PartnerNetwork
import Surface
import Testing

/// Paths as drawings.
@Suite struct PathDrawingTests {
  private static let network = DrawnNetwork.network

  private func path(_ one: String, _ other: String) throws -> NetworkPath {
    try #require(
      Self.network.paths(from: DrawnNetwork.index(one), to: DrawnNetwork.index(other)).paths.first)
  }

  private func text(_ path: NetworkPath, columns: Int, glyphs: Glyphs = .rich) -> (layout: PathLayout, text: String) {
    let layout = PathLayout(path, in: Self.network, columns: columns)
    var canvas = Canvas<Never>(size: Size(columns: columns, rows: layout.size.rows), glyphs: glyphs)
    PathDrawing(layout, in: Self.network).draw(on: &canvas)
    return (layout, canvas.surface.text)
  }

  @Test func sideBySideWhereItFits() throws {
    let (layout, text) = text(try path("act_caf", "act_cpam"), columns: 78)
    #expect(layout.isHorizontal)
    #expect(
      text == """
        ╭─────╮             ╭──────────────╮             ╭──────╮
        │ CAF │── contact ─→│ Faire réseau │←─ contact ──│ CPAM │
        ╰─────╯             ╰──────────────╯             ╰──────╯

        """)
  }

  @Test func oneBelowTheOtherWhereItDoesNot() throws {
    let (layout, text) = text(try path("act_caf", "act_cpam"), columns: 40, glyphs: .ascii)
    #expect(!layout.isHorizontal)
    #expect(text == "  o CAF\n  v contact\n  o Faire réseau\n  ^ contact\n  o CPAM\n")
  }

  /// An arrow points to what the role is about, whichever end the path starts from.
  @Test func arrowsPointToWhatIsActedUpon() throws {
    for (one, other) in [("act_caf", "lev_06"), ("cad_cls", "act_cpam"), ("lev_10", "act_bdf")] {
      let path = try path(one, other)
      let layout = PathLayout(path, in: Self.network, columns: 200)
      for (arrow, step) in zip(layout.arrows, path.steps) {
        #expect(arrow.isForward == (Self.network.links[arrow.link].subject == step.from))
        #expect(arrow.isDeduced == (Self.network.links[arrow.link].nature == .deduced))
      }
    }
  }

  /// Boxes and arrows touch and never lie over each other, at any width; nothing traps at any size.
  @Test func nothingOverlaps() throws {
    for (one, other) in [("act_caf", "lev_06"), ("cad_cls", "act_cpam"), ("lev_10", "act_bdf"), ("act_caf", "cad_ctg")]
    {
      let path = try path(one, other)
      for columns in [1, 7, 30, 58, 78, 118, 198] {
        let layout = PathLayout(path, in: Self.network, columns: columns)
        let rects = (layout.nodes.map(\.rect) + layout.arrows.map(\.rect))
        #expect(!layout.isHorizontal || layout.size.columns <= columns)
        for (place, rect) in rects.enumerated() {
          #expect(rects.dropFirst(place + 1).allSatisfy { $0.intersection(rect).isEmpty })
        }
        for rows in [1, 3, 9] {
          var canvas = Canvas<Never>(size: Size(columns: columns, rows: rows), glyphs: .rich)
          for focus in 0..<(2 * path.nodes.count) {
            PathDrawing(layout, in: Self.network, focus: focus).draw(on: &canvas, top: focus % 3)
          }
        }
      }
    }
  }
}
