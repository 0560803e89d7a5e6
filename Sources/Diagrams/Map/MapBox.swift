import PartnerNetwork
import Surface
import Texts

/// A line of the box in the middle.
public struct MapBoxLine: Equatable, Sendable {
  public enum Part: Equatable, Sendable { case name, kind, links, summary }
  public let text: String
  public let part: Part
  /// Whether the text goes on: it is followed by the sign that says so, for which it leaves room.
  public let isCut: Bool
}

/// What the box of a map says, and what stands beside it.
enum MapBox {
  /// The most lines of a name, then of a summary.
  private static let nameLines = 3
  private static let summaryLines = 4
  /// From this width of the text the box also holds the summary.
  private static let wide = 20

  static func place(
    _ entity: Int, in network: Network, columns: Range<Int>, rows: Int, center: Int, joins: Set<NetworkMap.Side>
  ) -> MapLayout.Box {
    let lines = Array(lines(entity, in: network, columns: columns.count - 3, rows: rows).prefix(max(0, rows - 2)))
    let height = lines.count + 2
    // The row of the lines is never that of a corner, where there is a choice.
    let top = max(0, min(center - height / 2, rows - height))
    let rect = Rect(row: top, column: columns.lowerBound, rows: height, columns: columns.count)
    return MapLayout.Box(rect: rect, entity: entity, lines: lines, center: center, joins: joins)
  }

  private static func lines(_ index: Int, in network: Network, columns: Int, rows: Int) -> [MapBoxLine] {
    let columns = max(1, columns)
    let entity = network.entities[index]
    let name = entity.number.map { "\($0) · \(entity.shortName)" } ?? entity.shortName
    var lines = cut(name, .name, columns: columns, most: nameLines)
    let count = NetworkMap.edges(of: index, in: network).count
    lines += cut(entity.kind.word, .kind, columns: columns, most: 1)
    lines += cut(counted(count, "lien", "liens"), .links, columns: columns, most: 1)
    if let summary = entity.summary, columns >= wide {
      let room = min(summaryLines, rows - lines.count - 7)
      lines += cut(summary, .summary, columns: columns, most: room)
    }
    return lines
  }

  /// The widest sign that a text goes on.
  private static let signWidth = 3

  /// The first lines of a text, cut between two words where one can.
  private static func cut(_ text: String, _ part: MapBoxLine.Part, columns: Int, most: Int) -> [MapBoxLine] {
    guard most > 0 else { return [] }
    let lines = Wrapping.lines(text, columns: columns)
    guard lines.count > most else { return lines.map { MapBoxLine(text: $0, part: part, isCut: false) } }
    let last = Wrapping.lines(lines[most - 1], columns: max(1, columns - signWidth))
    return lines.prefix(most - 1).map { MapBoxLine(text: $0, part: part, isCut: false) }
      + [MapBoxLine(text: last.first ?? "", part: part, isCut: true)]
  }

  /// What the side that is not drawn holds; where the box is an unfolded neighbour, whose it is.
  static func aside(
    _ map: NetworkMap, in network: Network, columns: Range<Int>, row: Int, missing: NetworkMap.Side?, isFarOnly: Bool
  ) -> MapLayout.Aside {
    let lines =
      isFarOnly
      ? cut(network.entities[map.center].shortName, .name, columns: columns.count, most: 2).map(\.text)
      : Words.Map.otherSide(missing.map { map.count($0) } ?? 0)
    return MapLayout.Aside(row: row, columns: columns, lines: lines)
  }
}
