import PartnerNetwork
import Surface
import Texts

extension MapLayout {
  /// What of a map a click may be on.
  public enum Target: Hashable, Sendable {
    case center
    case near(Int)
    case far(Int)
    /// Anywhere on the rows of a side, for the wheel.
    case side(NetworkMap.Side)
    case secondCircle
    /// The side that is named and not drawn.
    case otherSide
  }

  /// Draws the map from the top left of the area.
  /// - Parameter tag: what the mouse does on a part of the drawing; nil where nothing.
  public func draw<Tag>(on canvas: inout Canvas<Tag>, network: Network, tag: (Target) -> Tag?) {
    drawWires(on: &canvas)
    for bus in near { draw(bus, isFar: false, network, on: &canvas, tag: tag) }
    if let far { draw(far, isFar: true, network, on: &canvas, tag: tag) }
    drawBox(network, on: &canvas, tag: tag)
    if let aside { draw(aside, on: &canvas, tag: tag) }
  }

  /// The lines; that of the selection is bold, with all that it joins up to the centre.
  private func drawWires<Tag>(on canvas: inout Canvas<Tag>) {
    wires.draw(on: &canvas, paint: .border)
    var links: [Int] = []
    switch focus {
    case .center: break
    case .near(let link): links = [link]
    case .far(let link): links = [link] + [map.second?.opened.link].compactMap(\.self)
    }
    for point in links.flatMap(path(of:)) {
      canvas.repaint(Rect(row: point.row, column: point.column, rows: 1, columns: 1)) { _ in Paint(.accent, .bold) }
    }
  }

  // MARK: - Rows

  private func draw<Tag>(
    _ bus: Bus, isFar: Bool, _ network: Network, on canvas: inout Canvas<Tag>, tag: (Target) -> Tag?
  ) {
    let texts = bus.texts
    if let tag = tag(isFar ? .secondCircle : .side(bus.side)) {
      canvas.zone(
        Rect(row: 0, column: texts.range.lowerBound, rows: size.rows, columns: texts.range.count + 2), tag)
    }
    let start = bus.side == .left ? texts.name : texts.arrow ?? texts.role
    let width = max(0, texts.range.upperBound - start)
    for row in bus.rows {
      switch row.content {
      case .heading(let group):
        let heading = Words.Map.heading(group.kind, group.edges.count, isContinued: group.isContinued)
        canvas.write(heading, row: row.row, column: start, paint: .title, width: width)
      case .more(let count, let above):
        let sign = above ? canvas.glyphs.above : canvas.glyphs.below
        canvas.write("\(sign) \(Words.Map.others(count))", row: row.row, column: start, paint: .quiet, width: width)
      case .nothing(let hidden):
        canvas.write(
          Words.Map.nothingFarther(hidden: hidden), row: row.row, column: start, paint: .quiet, width: width)
      case .edge(let edge): draw(edge, row: row.row, bus, isFar: isFar, network, on: &canvas, tag: tag)
      }
    }
  }

  private func draw<Tag>(
    _ edge: NetworkMap.Edge, row: Int, _ bus: Bus, isFar: Bool, _ network: Network, on canvas: inout Canvas<Tag>,
    tag: (Target) -> Tag?
  ) {
    let texts = bus.texts
    let glyphs = canvas.glyphs
    let kind = network.entities[edge.target].kind
    let end = canvas.write(
      BusTexts.name(edge, in: network), row: row, column: texts.name, paint: Paint(NodePaint.role(kind)),
      width: texts.nameWidth)
    let role = BusTexts.role(edge, side: bus.side, full: isFull, sign: glyphs.deduced, in: network)
    canvas.write(
      role, row: row, column: texts.role, paint: edge.isDeduced ? .quiet : .text, width: texts.roleWidth)
    if let arrow = texts.arrow {
      canvas.write(arrowSign(edge, bus.side, network, glyphs), row: row, column: arrow, paint: .accent)
    }
    let isOpened = edge.link == map.second?.opened.link && !isFar
    let target: Target = isFar ? .far(edge.link) : .near(edge.link)
    if focus == (isFar ? Focus.far(edge.link) : .near(edge.link)) {
      canvas.write(glyphs.selection, row: row, column: texts.mark, paint: Paint(.accent, .bold))
      canvas.repaint(Rect(row: row, column: texts.name, rows: 1, columns: end - texts.name)) {
        $0.adding([.selected, .bold])
      }
      canvas.focus(row: row, column: texts.name)
    } else if isOpened {
      canvas.write(glyphs.selection, row: row, column: texts.mark, paint: Paint(.accent, .bold))
      canvas.repaint(Rect(row: row, column: texts.name, rows: 1, columns: end - texts.name)) { $0.adding(.bold) }
    }
    if let tag = tag(target) {
      let columns = texts.range
      canvas.zone(Rect(row: row, column: columns.lowerBound, rows: 1, columns: columns.count), tag)
    }
  }

  /// From who acts to what is acted upon; a plain line where both do alike.
  private func arrowSign(
    _ edge: NetworkMap.Edge, _ side: NetworkMap.Side, _ network: Network, _ glyphs: Glyphs
  ) -> Character {
    let role = network.roles[edge.role]
    if role.label == role.inverse { return glyphs.horizontal }
    return edge.isOutgoing == (side == .right) ? glyphs.right : glyphs.left
  }

  // MARK: - Box

  /// Whether the box has the focus: as the centre, or as the neighbour that it stands for.
  public var isBoxFocused: Bool {
    switch focus {
    case .center: true
    case .near: box.entity != map.center
    case .far: false
    }
  }

  private func drawBox<Tag>(_ network: Network, on canvas: inout Canvas<Tag>, tag: (Target) -> Tag?) {
    let heavy = canvas.glyphs.heavy
    let paint: Paint = isBoxFocused ? Paint(.accent, .bold) : Paint(.text)
    let rect = box.rect
    let isFocused = isBoxFocused
    if let tag = tag(.center) { canvas.zone(rect, tag) }
    canvas.within(rect) { canvas in
      let last = (row: rect.rows - 1, column: rect.columns - 1)
      canvas.fill(Rect(row: 0, column: 0, rows: rect.rows, columns: rect.columns))
      for row in [0, last.row] {
        canvas.fill(Rect(row: row, column: 0, rows: 1, columns: rect.columns), with: heavy[4], paint: paint)
      }
      for column in [0, last.column] {
        canvas.fill(Rect(row: 0, column: column, rows: rect.rows, columns: 1), with: heavy[5], paint: paint)
      }
      for (corner, place) in [(0, 0), (0, last.column), (last.row, 0), (last.row, last.column)].enumerated() {
        canvas.write(heavy[corner], row: place.0, column: place.1, paint: paint)
      }
      let joined = box.center - rect.row
      if box.joins.contains(.left) { canvas.write(heavy[6], row: joined, column: 0, paint: paint) }
      if box.joins.contains(.right) { canvas.write(heavy[7], row: joined, column: last.column, paint: paint) }
      let kind = network.entities[box.entity].kind
      for (row, line) in box.lines.enumerated() {
        let paint: Paint =
          switch line.part {
          case .name: .title
          case .kind: Paint(NodePaint.role(kind))
          case .links: .text
          case .summary: .quiet
          }
        let text = line.isCut ? line.text + canvas.glyphs.ellipsis : line.text
        let end = canvas.write(text, row: row + 1, column: 2, paint: paint, width: max(0, rect.columns - 3))
        guard isFocused, line.part == .name else { continue }
        canvas.repaint(Rect(row: row + 1, column: 2, rows: 1, columns: end - 2)) { $0.adding([.selected, .bold]) }
        if row == 0 { canvas.focus(row: 1, column: 2) }
      }
      if isFocused, box.lines.first?.part == .name {
        canvas.write(canvas.glyphs.selection, row: 1, column: 1, paint: Paint(.accent, .bold))
      }
    }
  }

  private func draw<Tag>(_ aside: Aside, on canvas: inout Canvas<Tag>, tag: (Target) -> Tag?) {
    for (row, line) in aside.lines.enumerated() {
      let isRight = aside.columns.lowerBound > box.rect.column
      let column =
        isRight
        ? aside.columns.lowerBound
        : max(aside.columns.lowerBound, aside.columns.upperBound - TextWidth.columns(line))
      canvas.write(
        line, row: aside.row + row, column: column, paint: row == 0 ? .text : .quiet, width: aside.columns.count)
    }
    if let tag = tag(.otherSide) {
      canvas.zone(
        Rect(row: aside.row, column: aside.columns.lowerBound, rows: aside.lines.count, columns: aside.columns.count),
        tag)
    }
  }
}
