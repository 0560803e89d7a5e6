import Diagrams
import PartnerNetwork
import Surface
import Texts

/// The whole network in three columns, with all the curves between levers and the two others. What links partners
/// and frameworks would have to cross the levers: it is written under the partners' names.
struct OverviewPicture {
  private static let nameSize = 17.0
  private static let smallSize = 13.0
  private static let boxWidth = 270.0
  private static let gutter = 330.0
  private static let signWidth = 30.0
  private static let headHeight = 48.0

  /// A name in its column.
  private struct Item {
    let entity: Int
    let name: [String]
    let under: [String]
    var y = 0.0

    var height: Double { Double(name.count) * 21.25 + Double(under.count) * 16.25 + 14 }
  }

  private let network: Network
  private let colours: PictureColours
  private var columns: [[Item]] = []
  private let height: Double
  /// How many names each column would have with those that nothing is linked to.
  private let counts: [Int]

  init(_ overview: Overview, in network: Network, colours: PictureColours) {
    self.network = network
    self.colours = colours
    counts = overview.columns.map(\.count)
    let room = Self.boxWidth - Self.signWidth - 14
    columns = overview.columns.map { column in
      column.filter { overview.degrees[$0, default: 0] > 0 }.map { index in
        let names = Self.frameworks(of: index, in: network)
        return Item(
          entity: index,
          name: TextMeasure.lines(Plain.line(network.entities[index].numberedName), width: room, size: Self.nameSize),
          under: names.isEmpty
            ? []
            : TextMeasure.lines(Plain.line(Words.Picture.frameworks(names)), width: room, size: Self.smallSize))
      }
    }
    let heights = columns.map { column in column.reduce(0.0) { $0 + $1.height + 8 } }
    height = Self.headHeight + max(60, heights.max() ?? 0)
    for column in columns.indices { spread(column, heights[column]) }
  }

  /// The frameworks that a partner is linked to of its own.
  private static func frameworks(of index: Int, in network: Network) -> [String] {
    guard network.entities[index].kind == .partner else { return [] }
    return network.connections(from: index, to: .framework).filter { $0[0].isOwn }.map {
      network.entities[$0[0].target].shortName
    }
  }

  /// Gives the names of a column the whole height.
  private mutating func spread(_ column: Int, _ needed: Double) {
    let gap = (height - Self.headHeight - needed) / Double(max(1, columns[column].count))
    var y = Self.headHeight + gap / 2
    for place in columns[column].indices {
      columns[column][place].y = y
      y += columns[column][place].height + 8 + gap
    }
  }

  func sheet(_ head: PictureHead) -> PictureSheet {
    PictureSheet(
      head: head, colours: colours, width: 3 * Self.boxWidth + 2 * Self.gutter, height: height, drawing: drawing)
  }

  private func x(_ column: Int) -> Double { Double(column) * (Self.boxWidth + Self.gutter) }

  private var drawing: PictureCanvas {
    var canvas = PictureCanvas()
    for column in [0, 2] { drawCurves(column, on: &canvas) }
    for (column, kind) in Overview.kinds.enumerated() {
      let ink = colours.pair(kind).ink
      canvas.sign(kind, x: x(column) + 16, y: 14, colour: ink)
      canvas.write(
        [Words.Picture.heading(kind, columns[column].count, of: counts[column])], x: x(column) + Self.signWidth + 2,
        around: 14,
        PictureInk(size: 17, isBold: true, colour: ink))
      for item in columns[column] { draw(item, kind, x(column), on: &canvas) }
    }
    return canvas
  }

  /// The curves between the levers and an outer column; those of a lever have one colour and leave it in the order
  /// in which they arrive.
  private func drawCurves(_ column: Int, on canvas: inout PictureCanvas) {
    var ends: [(lever: Int, item: Int, connection: Connection)] = []
    for (place, item) in columns[column].enumerated() {
      let found = network.connections(from: item.entity, to: .lever).filter { $0[0].isOwn }
      for connection in found.map({ $0[0] }) {
        guard let lever = columns[1].firstIndex(where: { $0.entity == connection.target }) else { continue }
        ends.append((lever, place, connection))
      }
    }
    let outer = column == 0 ? Self.boxWidth : x(2)
    let inner = column == 0 ? x(1) : x(1) + Self.boxWidth
    for (index, end) in ends.enumerated() {
      let lever = Self.port(columns[1][end.lever], ends.indices.filter { ends[$0].lever == end.lever }, index)
      let item = Self.port(
        columns[column][end.item],
        ends.indices.filter { ends[$0].item == end.item }.sorted { ends[$0].lever < ends[$1].lever }, index)
      let sentence = LinkWords.sentence(end.connection, from: columns[column][end.item].entity, in: network)
      let stroke = PictureStroke(
        colour: colours.hues[end.lever % colours.hues.count], width: 1.5,
        isDashed: network.isDeduced(end.connection), opacity: 0.8)
      canvas.path(levelCurve((outer, item), (inner, lever)), stroke, title: sentence)
    }
  }

  /// Where a curve leaves a box, among all those that do.
  private static func port(_ item: Item, _ all: [Int], _ index: Int) -> Double {
    let room = item.height - 12
    let step = min(5, room / Double(max(1, all.count)))
    let place = Double(all.firstIndex(of: index) ?? 0) - Double(all.count - 1) / 2
    return item.y + item.height / 2 + place * step
  }

  private func draw(_ item: Item, _ kind: Kind, _ x: Double, on canvas: inout PictureCanvas) {
    let pair = colours.pair(kind)
    let frame = PictureFrame(x: x, y: item.y, width: Self.boxWidth, height: item.height)
    canvas.rect(frame, fill: pair.tint, stroke: PictureStroke(colour: pair.ink, width: 1.2), radius: 6)
    canvas.sign(kind, x: x + 16, y: item.y + 7 + 10, colour: pair.ink)
    canvas.write(
      item.name, x: x + Self.signWidth + 2, y: item.y + 7 + 16, PictureInk(size: Self.nameSize, colour: colours.text))
    guard !item.under.isEmpty else { return }
    canvas.write(
      item.under, x: x + Self.signWidth + 2, y: item.y + 7 + Double(item.name.count) * 21.25 + 12,
      PictureInk(size: Self.smallSize, colour: colours.text))
  }
}
