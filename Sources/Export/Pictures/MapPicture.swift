import Diagrams
import PartnerNetwork
import Surface
import Texts

/// The map of an entity: it stands in the middle, and what it is linked to on both sides. All the curves of a side
/// leave one point and reach their rows in order, so that no two of them cross.
struct MapPicture {
  /// Where curves bend.
  private static let fan = 84.0
  private static let centerWidth = 250.0
  /// Between the circles.
  private static let gap = 36.0

  private let map: NetworkMap
  private let network: Network
  private let colours: PictureColours
  private let left: MapPictureSide
  private let right: MapPictureSide
  private let far: MapPictureSide?
  private let center: [String]
  private let about: [String]

  init(_ map: NetworkMap, in network: Network, colours: PictureColours) {
    self.map = map
    self.network = network
    self.colours = colours
    left = MapPictureSide(map.groups(.left), side: .left, in: network)
    right = MapPictureSide(map.groups(.right), side: .right, in: network)
    far = map.second.map {
      MapPictureSide($0.groups, side: $0.side, in: network, empty: Words.Map.nothingFarther(hidden: $0.hidden))
    }
    let entity = network.entities[map.center]
    let room = Self.centerWidth - 32
    center = TextMeasure.lines(Plain.line(entity.numberedName), width: room, size: 22, isBold: true)
    let links = Words.Picture.links(map.count)
    about = TextMeasure.lines(Plain.line("\(entity.kind.word), \(links)"), width: room, size: 15)
  }

  private func width(_ side: MapPictureSide?) -> Double {
    guard let side, !side.rows.isEmpty else { return 0 }
    return Self.fan + side.roleWidth + side.boxWidth
  }

  private func farWidth(_ side: NetworkMap.Side) -> Double { far?.side == side ? width(far) + Self.gap : 0 }

  private var centerHeight: Double { Double(center.count) * 27.5 + Double(about.count) * 19 + 32 }

  private var contentHeight: Double {
    max(left.height, right.height, far?.height ?? 0, centerHeight)
  }

  private var width: Double {
    farWidth(.left) + width(left) + Self.centerWidth + width(right) + farWidth(.right)
  }

  func sheet(_ head: PictureHead) -> PictureSheet {
    PictureSheet(head: head, colours: colours, width: width, height: contentHeight, drawing: drawing)
  }

  private var drawing: PictureCanvas {
    var canvas = PictureCanvas()
    let middle = contentHeight / 2
    let box = PictureFrame(
      x: farWidth(.left) + width(left), y: middle - centerHeight / 2, width: Self.centerWidth, height: centerHeight)
    for side in [left, right] where !side.rows.isEmpty {
      let start = side.side == .left ? box.x : box.x + box.width
      let opened = draw(side, from: (start, middle), top: middle - side.height / 2, on: &canvas)
      guard let far, far.side == side.side, let opened else { continue }
      let top = min(max(0, opened.y - far.height / 2), max(0, contentHeight - far.height))
      draw(far, from: opened, top: top, on: &canvas)
    }
    let pair = colours.pair(network.entities[map.center].kind)
    canvas.rect(box, fill: pair.tint, stroke: PictureStroke(colour: pair.ink, width: 4), radius: 10)
    let x = box.x + box.width / 2
    let nameHeight = Double(center.count) * 27.5
    canvas.write(
      center, x: x, y: box.y + 16 + 22, PictureInk(size: 22, isBold: true, colour: colours.text, anchor: .middle))
    canvas.write(
      about, x: x, y: box.y + 16 + nameHeight + 15, PictureInk(size: 15, colour: colours.text, anchor: .middle))
    return canvas
  }

  /// Draws a side whose lines leave from a point; gives where the lines of the opened neighbour leave from.
  @discardableResult
  private func draw(
    _ side: MapPictureSide, from start: (x: Double, y: Double), top: Double, on canvas: inout PictureCanvas
  ) -> (x: Double, y: Double)? {
    var y = top
    var opened: (x: Double, y: Double)?
    let out = side.side == .left ? -1.0 : 1.0
    let inner = start.x + out * Self.fan
    let edge = inner + out * side.roleWidth
    let box = side.side == .left ? edge - side.boxWidth : edge
    for row in side.rows {
      let middle = y + row.height / 2
      switch row.content {
      case .heading(let kind, let words): write(words, kind, at: (box, y + row.height), on: &canvas)
      case .note(let lines):
        canvas.path(levelCurve(start, (edge, middle)), PictureStroke(colour: colours.rule))
        canvas.write(
          lines, x: box + MapPictureSide.padding, around: middle,
          PictureInk(size: MapPictureSide.roleSize, colour: colours.quiet))
      case .edge(let link, let name, let role):
        let curve = levelCurve(start, (inner, middle)) + "L\(SVGText.number(edge)) \(SVGText.number(middle))"
        draw(link, curve, on: &canvas)
        write(role, at: ((inner + edge) / 2, middle), on: &canvas)
        let frame = PictureFrame(x: box, y: y + 4, width: side.boxWidth, height: row.height - 8)
        write(name, network.entities[link.target].kind, in: frame, on: &canvas)
        if link.link == map.second?.opened.link { opened = (side.side == .left ? box : box + side.boxWidth, middle) }
      }
      y += row.height
    }
    return opened
  }

  private func draw(_ edge: NetworkMap.Edge, _ curve: String, on canvas: inout PictureCanvas) {
    let ink = colours.pair(network.entities[edge.target].kind).ink
    let sentence = LinkWords.sentence(edge.link, in: network)
    canvas.path(
      curve, PictureStroke(colour: ink, width: 1.8, isDashed: edge.isDeduced), title: sentence)
  }

  private func write(
    _ heading: String, _ kind: Kind, at place: (x: Double, y: Double), on canvas: inout PictureCanvas
  ) {
    let ink = colours.pair(kind).ink
    canvas.sign(kind, x: place.x + MapPictureSide.padding + 6, y: place.y - 15, colour: ink)
    canvas.write(
      [heading], x: place.x + MapPictureSide.padding + MapPictureSide.signWidth, y: place.y - 10,
      PictureInk(size: MapPictureSide.headingSize, isBold: true, colour: ink))
  }

  /// The role on its line, which is hidden behind the words.
  private func write(_ role: [String], at place: (x: Double, y: Double), on canvas: inout PictureCanvas) {
    let size = MapPictureSide.roleSize
    let width = (role.map { TextMeasure.width($0, size: size) }.max() ?? 0) + 12
    let height = Double(role.count) * size * PictureCanvas.leading
    let frame = PictureFrame(x: place.x - width / 2, y: place.y - height / 2, width: width, height: height)
    canvas.rect(frame, fill: colours.page)
    canvas.write(role, x: place.x, around: place.y, PictureInk(size: size, colour: colours.text, anchor: .middle))
  }

  private func write(_ name: [String], _ kind: Kind, in frame: PictureFrame, on canvas: inout PictureCanvas) {
    let pair = colours.pair(kind)
    let middle = frame.y + frame.height / 2
    canvas.rect(frame, fill: pair.tint, stroke: PictureStroke(colour: pair.ink, width: 1.2), radius: 6)
    canvas.sign(kind, x: frame.x + MapPictureSide.padding + 6, y: middle, colour: pair.ink)
    canvas.write(
      name, x: frame.x + MapPictureSide.padding + MapPictureSide.signWidth, around: middle,
      PictureInk(size: MapPictureSide.nameSize, colour: colours.text))
  }
}
