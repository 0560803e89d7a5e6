import PartnerNetwork
import Surface

/// A rectangle, in pixels.
struct PictureFrame {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}

/// How a text of a picture looks.
struct PictureInk {
  enum Anchor: String { case start, middle, end }
  var size = 16.0
  var isBold = false
  var colour: String
  var anchor = Anchor.start
}

/// How a line of a picture looks.
struct PictureStroke {
  var colour: String
  var width = 1.5
  var isDashed = false
  var opacity = 1.0
}

/// The elements of an SVG picture, written one after another.
struct PictureCanvas {
  /// From one line of text to the next, for a size of 1.
  static let leading = 1.25

  private(set) var svg = ""

  mutating func rect(_ frame: PictureFrame, fill: String, stroke: PictureStroke? = nil, radius: Double = 0) {
    svg += "<rect x=\"\(number(frame.x))\" y=\"\(number(frame.y))\" width=\"\(number(frame.width))\" "
    svg += "height=\"\(number(frame.height))\" fill=\"\(fill)\""
    if radius > 0 { svg += " rx=\"\(number(radius))\"" }
    svg += "\(attributes(stroke))/>\n"
  }

  /// - Parameter title: what a pointer over the line is told.
  mutating func path(_ d: String, _ stroke: PictureStroke, title: String? = nil) {
    svg += "<path fill=\"none\" d=\"\(d)\"\(attributes(stroke))"
    svg += title.map { "><title>\(escaped($0))</title></path>\n" } ?? "/>\n"
  }

  /// Lines of text, the first one's baseline at `y`.
  mutating func write(_ lines: [String], x: Double, y: Double, _ ink: PictureInk) {
    svg += "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(ink.size))\" fill=\"\(ink.colour)\""
    if ink.isBold { svg += " font-weight=\"bold\"" }
    if ink.anchor != .start { svg += " text-anchor=\"\(ink.anchor.rawValue)\"" }
    svg += ">"
    if lines.count == 1 {
      svg += escaped(lines[0])
    } else {
      for (place, line) in lines.enumerated() {
        let dy = place == 0 ? "" : " dy=\"\(number(ink.size * Self.leading))\""
        svg += "<tspan x=\"\(number(x))\"\(dy)>\(escaped(line))</tspan>"
      }
    }
    svg += "</text>\n"
  }

  /// Lines of text around the height `y`.
  mutating func write(_ lines: [String], x: Double, around y: Double, _ ink: PictureInk) {
    let height = Double(lines.count - 1) * ink.size * Self.leading
    write(lines, x: x, y: y - height / 2 + ink.size * 0.35, ink)
  }

  /// The elements that `draw` writes, moved and turned.
  mutating func group(_ transform: String, _ draw: (inout PictureCanvas) -> Void) {
    svg += "<g transform=\"\(transform)\">\n"
    draw(&self)
    svg += "</g>\n"
  }

  /// The sign of a kind: no kind is told by its colour alone.
  mutating func sign(_ kind: Kind, x: Double, y: Double, colour: String) {
    let d =
      switch kind {
      case .partner: "M-6 0A6 6 0 1 1 6 0A6 6 0 1 1-6 0Z"
      case .lever: "M-5.5-5.5H5.5V5.5H-5.5Z"
      case .framework: "M0-7L7 0L0 7L-7 0Z"
      case .scheme: "M0-6.5L7 5.5H-7Z"
      case .audience: "M0 6.5L7-5.5H-7Z"
      case .resource: "M-3.5-6H3.5L7 0L3.5 6H-3.5L-7 0Z"
      case .axis, .status, .document, .chapter, .territory, .legalText: "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z"
      }
    svg += "<path transform=\"translate(\(number(x)) \(number(y)))\" d=\"\(d)\" fill=\"\(colour)\"/>\n"
  }

  /// Elements already written.
  mutating func append(svg other: String) { svg += other }

  private func attributes(_ stroke: PictureStroke?) -> String {
    guard let stroke else { return "" }
    var text = " stroke=\"\(stroke.colour)\" stroke-width=\"\(number(stroke.width))\""
    if stroke.isDashed { text += " stroke-dasharray=\"7 5\"" }
    if stroke.opacity < 1 { text += " stroke-opacity=\"\(number(stroke.opacity))\"" }
    return text
  }

  private func number(_ value: Double) -> String { SVGText.number(value) }

  private func escaped(_ text: String) -> String { SVGText.escape(Plain.line(text)) }
}

/// A curve that leaves and arrives level.
func levelCurve(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) -> String {
  let middle = (start.x + end.x) / 2
  func place(_ x: Double, _ y: Double) -> String { "\(SVGText.number(x)) \(SVGText.number(y))" }
  return "M\(place(start.x, start.y))C\(place(middle, start.y)) \(place(middle, end.y)) \(place(end.x, end.y))"
}
