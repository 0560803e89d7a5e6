import Diagrams
import PartnerNetwork
import Surface
import Texts

/// A matrix as a picture: heads of columns are slanted, so that they are read whole; rows that nothing is linked to
/// are named below and not drawn, columns always are.
struct MatrixPicture {
  private static let rowHeight = 30.0
  private static let nameSize = 16.0
  private static let headSize = 15.0
  private static let widestHead = 200.0
  private static let widestName = 260.0
  /// Of heads, in degrees and as its sine and cosine.
  private static let slant = (degrees: 50, sine: 0.766, cosine: 0.643)
  private static let totalWidth = 64.0

  private let matrix: Matrix
  private let network: Network
  private let colours: PictureColours
  /// Places of the rows that are drawn.
  private let shown: [Int]
  private let names: [[String]]
  private let heads: [[String]]
  /// Where each column begins, and where the last one ends.
  private let edges: [Double]
  private let nameWidth: Double
  private let headHeight: Double

  init(_ matrix: Matrix, in network: Network, colours: PictureColours) {
    self.matrix = matrix
    self.network = network
    self.colours = colours
    let empty = Set(matrix.emptyRows)
    let shown = matrix.rows.indices.filter { !empty.contains(matrix.rows[$0]) }
    func widest(_ texts: [[String]], _ size: Double, _ isBold: Bool) -> Double {
      texts.joined().map { TextMeasure.width($0, size: size, isBold: isBold) }.max() ?? 0
    }
    names = shown.map { row in
      let name = Plain.line(network.entities[matrix.rows[row]].numberedName)
      return TextMeasure.lines(name, width: Self.widestName, size: Self.nameSize)
    }
    heads = matrix.columns.map { Self.head(Plain.line(network.entities[$0].numberedName)) }
    nameWidth = widest(names, Self.nameSize, false) + 40
    headHeight = widest(heads, Self.headSize, true) * Self.slant.sine + 24 + Double(heads.map(\.count).max() ?? 1) * 6
    var edges = [nameWidth]
    for (lines, column) in zip(heads, matrix.columns) {
      let width = Double(lines.count) * Self.headSize * PictureCanvas.leading / Self.slant.sine + 12
      edges.append((edges.last ?? 0) + max(40, width, Double(matrix.total(of: column).text.count) * 11))
    }
    self.edges = edges
    self.shown = shown
  }

  /// A head on one line, on three where it is very long.
  private static func head(_ name: String) -> [String] {
    let width = TextMeasure.width(name, size: headSize, isBold: true)
    return TextMeasure.lines(name, width: max(widestHead, width / 2.6), size: headSize, isBold: true)
  }

  /// The middle of a column.
  private func center(_ column: Int) -> Double { (edges[column] + edges[column + 1]) / 2 }

  private func height(_ place: Int) -> Double {
    max(Self.rowHeight, Double(names[place].count) * Self.nameSize * PictureCanvas.leading + 8)
  }

  private var gridWidth: Double { (edges.last ?? nameWidth) + Self.totalWidth }

  /// The last heads lean over the right edge of the table.
  private var width: Double {
    let lean = heads.enumerated().map { place, lines in
      let length = lines.map { TextMeasure.width($0, size: Self.headSize, isBold: true) }.max() ?? 0
      return center(place) + length * Self.slant.cosine + 16
    }
    return max(gridWidth, lean.max() ?? 0)
  }

  func sheet(_ head: PictureHead) -> PictureSheet {
    let rows = names.indices.reduce(0.0) { $0 + height($1) }
    return PictureSheet(
      head: head, colours: colours, width: width, height: headHeight + rows + 34, drawing: drawing)
  }

  private var drawing: PictureCanvas {
    var canvas = PictureCanvas()
    drawHeads(on: &canvas)
    var y = headHeight
    for place in shown.indices {
      draw(place, y, on: &canvas)
      y += height(place)
    }
    drawTotals(y, on: &canvas)
    return canvas
  }

  private func drawHeads(on canvas: inout PictureCanvas) {
    let ink = colours.pair(matrix.columnKind).ink
    for (place, lines) in heads.enumerated() {
      let x = SVGText.number(center(place))
      // The last of several lines hangs lower than the first.
      let y = SVGText.number(headHeight - 12 - Double(lines.count - 1) * 6)
      canvas.group("translate(\(x) \(y)) rotate(-\(Self.slant.degrees))") { canvas in
        canvas.write(lines, x: 0, around: 0, PictureInk(size: Self.headSize, isBold: true, colour: ink))
      }
    }
  }

  private func draw(_ place: Int, _ y: Double, on canvas: inout PictureCanvas) {
    let (row, height) = (shown[place], height(place))
    let entity = matrix.rows[row]
    let kind = network.entities[entity].kind
    let middle = y + height / 2
    if place % 2 == 0 {
      canvas.rect(PictureFrame(x: 0, y: y, width: gridWidth, height: height), fill: colours.stripe)
    }
    canvas.sign(kind, x: 14, y: middle, colour: colours.pair(kind).ink)
    canvas.write(names[place], x: 30, around: middle, PictureInk(size: Self.nameSize, colour: colours.text))
    for column in matrix.columns.indices {
      guard let connection = matrix.connections(row: row, column: column).first else { continue }
      draw(connection, x: center(column), y: middle, on: &canvas)
    }
    canvas.write(
      [matrix.total(of: entity).text], x: gridWidth - 12, around: middle,
      PictureInk(size: Self.nameSize, colour: colours.quiet, anchor: .end))
  }

  /// What is deduced has dashes around it, what is done in another's name brackets and no ground.
  private func draw(_ connection: Connection, x: Double, y: Double, on canvas: inout PictureCanvas) {
    let mark = MatrixMark(connection, in: network)
    let pair = colours.pair(matrix.columnKind)
    let frame = PictureFrame(x: x - 17, y: y - 12, width: 34, height: 24)
    if mark.isOwn {
      canvas.rect(
        frame, fill: pair.tint, stroke: PictureStroke(colour: pair.ink, width: 1.2, isDashed: mark.isDeduced),
        radius: 5)
    }
    canvas.write(
      [mark.text(.rich).text], x: x, around: y,
      PictureInk(
        size: Self.nameSize, isBold: mark.isOwn, colour: mark.isOwn ? colours.text : colours.quiet, anchor: .middle))
  }

  private func drawTotals(_ y: Double, on canvas: inout PictureCanvas) {
    let ink = PictureInk(size: Self.nameSize, colour: colours.quiet, anchor: .middle)
    canvas.path("M0 \(SVGText.number(y))H\(SVGText.number(gridWidth))", PictureStroke(colour: colours.rule))
    canvas.write([Words.Matrix.total], x: 30, around: y + 18, PictureInk(size: Self.nameSize, colour: colours.quiet))
    for (place, column) in matrix.columns.enumerated() {
      canvas.write([matrix.total(of: column).text], x: center(place), around: y + 18, ink)
    }
    canvas.write(
      ["\(matrix.count)"], x: gridWidth - 12, around: y + 18,
      PictureInk(size: Self.nameSize, colour: colours.quiet, anchor: .end))
  }
}
