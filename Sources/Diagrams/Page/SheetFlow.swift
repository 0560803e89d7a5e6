import Surface
import Texts

/// Lays a page out on as few sheets as hold it, none fuller than it must be.
struct SheetFlow {
  let page: Page
  let subject: String
  private static let titleLines = 2
  private static let takeawayLines = 3

  var sheets: [Sheet] {
    // A cover has a layout of its own.
    guard page.kind != .cover else {
      let title = Array(Wrapping.lines(page.title.uppercased(), columns: Sheet.measure).prefix(5))
      let lines = units.flatMap(\.lines).prefix(2)
      return [
        Sheet(
          subject: subject, page: page, isContinued: false, title: title, body: Array(lines), takeaway: [],
          words: units.map(\.words))
      ]
    }
    let first = title(page.title)
    let takeaway = self.takeaway
    let units = self.units
    let room = Sheet.room(title: max(first.count, title(Words.Presentation.continued(page.title)).count), takeaway: 0)
    let parts = Self.shared(units, room: room, last: room - (takeaway.isEmpty ? 0 : takeaway.count + 1))
    return parts.enumerated().map { place, part in
      let isLast = place == parts.count - 1
      let body = Self.lines(part, room: isLast && !takeaway.isEmpty ? room - takeaway.count - 1 : room) ?? []
      return Sheet(
        subject: subject, page: page, isContinued: place > 0,
        title: place == 0 ? first : title(Words.Presentation.continued(page.title)), body: body,
        takeaway: isLast ? takeaway : [], words: part.map(\.words))
    }
  }

  private func title(_ text: String) -> [String] {
    let columns = Sheet.measure
    let lines = Wrapping.lines(text.uppercased(), columns: columns)
    guard lines.count > Self.titleLines else { return lines }
    let rest = lines[(Self.titleLines - 1)...].joined(separator: " ")
    return lines.prefix(Self.titleLines - 1) + [Truncation.clauses(rest, columns: columns)]
  }

  /// The sentence at the foot; one that is too long for it is a page's text, and not a takeaway.
  private var takeaway: [String] {
    guard let text = page.takeaway else { return [] }
    let lines = Wrapping.lines(text, columns: Sheet.measure)
    return lines.count <= Self.takeawayLines ? lines : []
  }

  private var units: [SheetUnit] {
    var units = page.blocks.enumerated().flatMap { place, block in
      SheetUnits(block: block).units.map { unit in
        var unit = unit
        unit.block = place
        return unit
      }
    }
    if takeaway.isEmpty, let text = page.takeaway {
      units += SheetUnits(block: .text(text)).units
    }
    return units
  }

  // MARK: - Sharing

  /// Parts the units among sheets. The last sheet also has the takeaway, and so less room.
  private static func shared(_ units: [SheetUnit], room: Int, last: Int) -> [[SheetUnit]] {
    var parts = greedy(units, room: room, most: room)
    if let end = parts.last, lines(end, room: last) == nil { parts = greedy(units, room: last, most: last) }
    guard parts.count > 1 else { return parts }
    // Four rows and four read better than seven and one.
    for most in 1...room {
      let even = greedy(units, room: min(room, last), most: most)
      if even.count <= parts.count { return even }
    }
    return parts
  }

  private static func greedy(_ units: [SheetUnit], room: Int, most: Int) -> [[SheetUnit]] {
    var parts: [[SheetUnit]] = [[]]
    for unit in units {
      let grown = parts[parts.count - 1] + [unit]
      if grown.count > 1, grown.reduce(0, { $0 + $1.lines.count }) > most || lines(grown, room: room) == nil {
        parts.append([unit])
      } else {
        parts[parts.count - 1] = grown
      }
    }
    return parts
  }

  /// The lines of units on one sheet, with blanks between them where there is room; nil where they do not fit.
  private static func lines(_ units: [SheetUnit], room: Int) -> [SheetLine]? {
    let text = units.reduce(0) { $0 + $1.lines.count }
    // A figure is one thing, however high.
    let isTall = units.contains { $0.lines.contains { $0.letters != nil } }
    if units.count > 1, text > Sheet.mostLines, !isTall { return nil }
    for air in [Air.all, .blocks, .none] {
      let lines = stacked(units, air)
      if lines.count <= room { return lines }
    }
    return nil
  }

  /// Where blanks stand, as far as there is room: between all units, between blocks, nowhere.
  private enum Air { case all, blocks, none }

  private static func stacked(_ units: [SheetUnit], _ air: Air) -> [SheetLine] {
    var lines: [SheetLine] = []
    var heading: String?
    for (place, unit) in units.enumerated() {
      let begins = unit.heading != nil && (place == 0 || unit.heading != heading)
      let parts = air == .all || air == .blocks && place > 0 && units[place - 1].block != unit.block
      if place > 0, parts || begins { lines.append(.blank) }
      if begins, let heading = unit.heading {
        lines.append(.text(heading.uppercased(), Paint(.quiet, .bold)))
      }
      heading = unit.heading
      lines += unit.lines
    }
    return lines
  }
}
