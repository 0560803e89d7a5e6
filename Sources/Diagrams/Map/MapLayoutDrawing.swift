import PartnerNetwork
import Surface
import Texts

extension MapLayout {
  /// Makes the buses and the lines of a layout.
  struct Drawing {
    let map: NetworkMap
    let network: Network
    let columns: MapColumns
    let size: Size
    let needs: [BusTexts.Needs]
    let farNeeds: BusTexts.Needs

    private var rows: Int { size.rows }
    /// The row of the centre.
    private var center: Int { size.rows / 2 }

    /// Whether every bus has room for whole words.
    var fitsFull: Bool {
      [(columns.left, needs[0]), (columns.right, needs[1]), (columns.far, farNeeds)].allSatisfy { slot, needs in
        slot.map { BusTexts.fitsFull(needs, columns: $0.text.count) } ?? true
      }
    }

    // MARK: - Buses

    /// The buses of the first circle. Where a bus does not scroll, both are as airy as the fuller of the two.
    func near(_ focus: Focus, _ tops: [Int]) -> [Bus] {
      let slots = [(NetworkMap.Side.left, columns.left), (.right, columns.right)].compactMap { side, slot in
        slot.map { (side, $0) }
      }.filter { map.count($0.0) > 0 }
      let full = fitsFull
      let densities = slots.map { BusLines.density(map.groups($0.0), rows: rows) }
      let densest = densities.filter { $0 + 1 < BusLines.densities.count }.max() ?? 0
      return zip(slots, densities).map { slot, density in
        let side = slot.0
        var shown: Int?
        if case .near(let link) = focus, map.side(of: link) == side { shown = link }
        if shown == nil, map.second?.side == side { shown = map.second?.opened.link }
        let texts = BusTexts(needs[side.rawValue], in: slot.1.text, side: side, full: full)
        return bus(
          map.groups(side), side, slot.1, texts, center: center, density: max(density, densest), shown: shown,
          top: tops[side.rawValue])
      }
    }

    /// The bus of the second circle, beside the row of the neighbour that it belongs to.
    func far(_ focus: Focus, _ tops: [Int], near: [Bus]) -> Bus? {
      guard let second = map.second, let slot = columns.far else { return nil }
      let isAlone = if case .far = columns.shape { true } else { false }
      let opened = near.first { $0.side == second.side }?.row(of: second.opened.link)
      guard let owner = isAlone ? center : opened else { return nil }
      var needs = farNeeds
      if second.groups.isEmpty {
        needs.names = TextWidth.columns(Words.Map.nothingFarther(hidden: second.hidden))
      }
      let texts = BusTexts(needs, in: slot.text, side: second.side, full: fitsFull)
      if second.groups.isEmpty {
        let row = Row(row: owner, content: .nothing(hidden: second.hidden))
        return Bus(side: second.side, column: slot.bus, center: owner, rows: [row], texts: texts, top: 0)
      }
      var shown: Int?
      if case .far(let link) = focus { shown = link }
      return bus(
        second.groups, second.side, slot, texts, center: owner,
        density: max(1, BusLines.density(second.groups, rows: rows)), shown: shown, top: tops[2])
    }

    private func bus(
      _ groups: [NetworkMap.Group], _ side: NetworkMap.Side, _ slot: MapColumns.Slot, _ texts: BusTexts, center: Int,
      density: Int, shown: Int?, top: Int
    ) -> Bus {
      let (spacing, gap) = BusLines.densities[density]
      let lines = BusLines(groups, spacing: spacing, gap: gap)
      let line = shown.flatMap { link in Self.line(of: link, groups, lines) }
      let window = lines.window(top: top, showing: line, rows: rows)
      var rowsShown: [Row] = []
      var row = Self.start(lines, window, rows: rows, center: center)
      if window.above > 0 {
        rowsShown.append(Row(row: row, content: .more(window.above, above: true)))
        row += 1
      }
      for line in lines.lines[window.top..<window.top + window.count] {
        switch line {
        case .blank: break
        case .heading(let group): rowsShown.append(Row(row: row, content: .heading(groups[group])))
        case .edge(let group, let place):
          rowsShown.append(Row(row: row, content: .edge(groups[group].edges[place])))
        }
        row += 1
      }
      if window.below > 0 { rowsShown.append(Row(row: row, content: .more(window.below, above: false))) }
      return Bus(side: side, column: slot.bus, center: center, rows: rowsShown, texts: texts, top: window.top)
    }

    private static func line(of link: Int, _ groups: [NetworkMap.Group], _ lines: BusLines) -> Int? {
      var place = 0
      for group in groups {
        if let index = group.edges.firstIndex(where: { $0.link == link }) { return lines.edges[place + index] }
        place += group.edges.count
      }
      return nil
    }

    /// The row of the first line: the links are centred on what the bus belongs to, as far as there is room.
    private static func start(_ lines: BusLines, _ window: BusLines.Window, rows: Int, center: Int) -> Int {
      let count = lines.lines.count
      guard count <= rows, let first = lines.edges.first, let last = lines.edges.last else { return 0 }
      return max(0, min(rows - count, center - (first + last) / 2))
    }

    // MARK: - Lines

    func wires(_ near: [Bus], _ far: Bus?, box: Box, hasAside: Bool) -> LineWork {
      var wires = LineWork()
      for bus in near {
        draw(bus, on: &wires)
        join(bus, to: box, on: &wires)
      }
      if let far {
        draw(far, on: &wires)
        if let owner = near.first(where: { $0.side == far.side }) {
          join(far, toRowOf: owner, on: &wires)
        } else {
          join(far, to: box, on: &wires)
        }
      }
      if hasAside, let side = (near.first ?? far)?.side.other {
        let start = side == .left ? box.rect.column - 2 : box.rect.endColumn
        wires.horizontal(row: box.center, start...start + 1)
      }
      return wires
    }

    private func draw(_ bus: Bus, on wires: inout LineWork) {
      wires.vertical(column: bus.column, bus.span)
      for row in bus.rows where row.isJoined {
        lead(bus, row: row.row, to: bus.texts.port, bus.side == .left ? .left : .right, on: &wires)
      }
    }

    private func join(_ bus: Bus, to box: Box, on wires: inout LineWork) {
      if bus.side == .left {
        lead(bus, row: bus.center, to: box.rect.column - 1, .right, on: &wires)
      } else {
        lead(bus, row: bus.center, to: box.rect.endColumn, .left, on: &wires)
      }
    }

    /// From the second circle to the name of the neighbour that it belongs to; one blank stays between the two.
    private func join(_ bus: Bus, toRowOf owner: Bus, on wires: inout LineWork) {
      if bus.side == .left {
        lead(bus, row: bus.center, to: owner.texts.mark - 2, .right, on: &wires)
      } else {
        let name = map.second.map { TextWidth.columns(BusTexts.name($0.opened, in: network)) } ?? 0
        let end = owner.texts.name + min(name, owner.texts.nameWidth)
        lead(bus, row: bus.center, to: end + 1, .left, on: &wires)
      }
    }

    /// A line from a bus along a row, up to a column; nothing where there is no room for it.
    private func lead(_ bus: Bus, row: Int, to column: Int, _ way: Sides, on wires: inout LineWork) {
      let columns = way == .right ? (bus.column + 1, column) : (column, bus.column - 1)
      guard columns.0 <= columns.1 else { return }
      wires.add(way, row, bus.column)
      wires.horizontal(row: row, columns.0...columns.1)
    }
  }
}
