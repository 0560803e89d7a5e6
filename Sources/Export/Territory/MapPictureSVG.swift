import Diagrams
import PartnerNetwork
import Surface
import Texts

extension MapReport {
  /// The map as a picture for a document or a slide: a complete, well-formed SVG file, whatever the data hold.
  public var svg: String {
    guard let outlines = MapOutlines(map) else { return MapSVG.empty(title: title, text: Words.TerritoryMap.none) }
    return MapSVG(self, outlines).text
  }
}

/// How the map is drawn in SVG.
private struct MapSVG {
  /// Pixels for a square of the grid.
  private let scale: Double
  private let report: MapReport
  private let outlines: MapOutlines
  private static let margin = 32.0
  private static let head = 64.0
  private static let legendWidth = 330.0
  private static let rowHeight = 24.0

  init(_ report: MapReport, _ outlines: MapOutlines) {
    self.report = report
    self.outlines = outlines
    // About as large on the page whatever the territory.
    scale = 900 / Double(max(outlines.columns, outlines.rows))
  }

  private var areas: [MapArea] { report.map.areas }
  private var mapWidth: Double { Double(outlines.columns) * scale }
  private var mapHeight: Double { Double(outlines.rows) * scale }
  private var legendLeft: Double { Self.margin * 2 + mapWidth }
  private var legendRows: Int { areas.count + notes.count + 1 }
  private var width: Double { legendLeft + Self.legendWidth + Self.margin }
  private var height: Double {
    Self.head + max(mapHeight, Double(legendRows) * Self.rowHeight) + Self.margin * 2
  }

  var text: String {
    let top = "translate(\(number(Self.margin)) \(number(Self.head)))"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(number(width))" height="\(number(height))" \
      viewBox="0 0 \(number(width)) \(number(height))" role="img" aria-labelledby="titre description">
      <title id="titre">\(escaped(report.title))</title>
      <desc id="description">\(escaped(description))</desc>
      <rect width="100%" height="100%" fill="#ffffff"/>
      <g font-family="\(SVGText.fonts)" fill="#1a1a1a">
      <text x="\(number(Self.margin))" y="44" font-size="26" font-weight="bold">\(escaped(report.title))</text>
      <g transform="\(top)">
      \(shapes)\(borders)\(names)\(marks)</g>
      \(legend)<text x="\(number(Self.margin))" y="\(number(height - 18))" font-size="13" fill="#555555">\
      \(escaped(report.source))</text>
      </g>
      </svg>

      """
  }

  /// A picture that only says something.
  static func empty(title: String, text: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="720" height="120" viewBox="0 0 720 120" role="img" \
    aria-labelledby="titre">
    <title id="titre">\(escape(title))</title>
    <rect width="100%" height="100%" fill="#ffffff"/>
    <text x="24" y="64" font-size="18" font-family="\(SVGText.fonts)">\(escape(text))</text>
    </svg>

    """
  }

  private var description: String {
    areas.map { "\($0.name)\u{A0}: \(Words.TerritoryMap.communes($0.communes.count))" }.joined(separator: "\u{A0}; ")
      + "."
  }

  // MARK: The map

  private var shapes: String {
    var svg = "<g stroke=\"#ffffff\" stroke-width=\"0.8\" stroke-linejoin=\"round\" fill-rule=\"evenodd\">\n"
    for shape in outlines.shapes {
      let name = report.network.territory.communes[shape.commune].name
      let path = shape.rings.map(path).joined()
      svg += "<path fill=\"\(colour(report.map.role(of: shape.commune)))\" d=\"\(path)\">"
      svg += "<title>\(escaped(name))</title></path>\n"
    }
    return svg + "</g>\n"
  }

  /// A ring: from the middle of each side to the middle of the next.
  private func path(_ ring: [MapCorner]) -> String {
    guard let first = ring.first, let last = ring.last else { return "" }
    func middle(_ one: MapPoint, _ other: MapPoint) -> String {
      "\(number((one.x + other.x) / 2 * scale)) \(number((one.y + other.y) / 2 * scale))"
    }
    var path = "M\(middle(last.point, first.point))"
    for (index, corner) in ring.enumerated() {
      let end = middle(corner.point, ring[(index + 1) % ring.count].point)
      path += corner.isSharp ? "L\(place(corner.point))L\(end)" : "Q\(place(corner.point)) \(end)"
    }
    return path + "Z"
  }

  private var borders: String {
    let path = outlines.borders.map { points in
      points.count == 3
        ? "M\(place(points[0]))Q\(place(points[1])) \(place(points[2]))" : "M\(place(points[0]))L\(place(points[1]))"
    }.joined()
    return "<path fill=\"none\" stroke=\"#3a3a3a\" stroke-width=\"1.6\" stroke-linecap=\"round\" d=\"\(path)\"/>\n"
  }

  private var names: String {
    let size = number(min(13.5, scale * 1.75))
    var svg = "<g font-size=\"\(size)\" font-weight=\"bold\" text-anchor=\"middle\" stroke=\"#ffffff\" "
    svg += "stroke-width=\"3\" stroke-opacity=\"0.65\" stroke-linejoin=\"round\" paint-order=\"stroke\">\n"
    for text in report.map.texts(marks: report.marks) {
      for (line, words) in text.lines.enumerated() {
        let y = (text.point.y + Double(line) * MapText.lineHeight) * scale + 4.5
        svg += "<text x=\"\(number(text.point.x * scale))\" y=\"\(number(y))\">\(escaped(words))</text>\n"
      }
    }
    return svg + "</g>\n"
  }

  private var marks: String {
    report.map.points(of: report.marks).map { mark in
      let (x, y) = (mark.point.x * scale, mark.point.y * scale)
      return "<g transform=\"translate(\(number(x)) \(number(y)))\"><title>\(escaped(mark.name))</title>"
        + sign(mark.sign) + "</g>\n"
    }.joined()
  }

  private func sign(_ sign: MapMark.Sign) -> String {
    switch sign {
    case .service: "<circle r=\"4.5\" fill=\"#1a1a1a\" stroke=\"#ffffff\" stroke-width=\"1.5\"/>"
    case .chosen: "<path d=\"M0-10L10 0L0 10L-10 0Z\" fill=\"#b00020\" stroke=\"#ffffff\" stroke-width=\"2\"/>"
    }
  }

  // MARK: The legend

  /// The signs that the drawing shows, with what they mean.
  private var notes: [(sign: MapMark.Sign, words: String)] {
    var notes: [(sign: MapMark.Sign, words: String)] = []
    if let chosen = report.chosen { notes.append((.chosen, report.network.territory.communes[chosen].name)) }
    if !report.marks.points.isEmpty { notes.append((.service, Words.TerritoryMap.serviceSigns)) }
    return notes
  }

  private var legend: String {
    var svg = "<g transform=\"translate(\(number(legendLeft)) \(number(Self.head)))\" font-size=\"15\">\n"
    for (row, area) in areas.enumerated() {
      let y = Double(row) * Self.rowHeight
      svg += "<rect y=\"\(number(y))\" width=\"18\" height=\"18\" rx=\"3\" fill=\"\(colour(area.role))\"/>"
      svg +=
        "<text x=\"9\" y=\"\(number(y + 14))\" font-size=\"12\" text-anchor=\"middle\">\(escaped(String(area.letter)))</text>"
      svg += "<text x=\"26\" y=\"\(number(y + 14.5))\"\(fitted(area.name))>\(escaped(area.name))</text>\n"
    }
    for (row, note) in notes.enumerated() {
      let y = Double(areas.count + row) * Self.rowHeight + 20
      svg += "<g transform=\"translate(9 \(number(y)))\">\(sign(note.sign))</g>"
      svg += "<text x=\"26\" y=\"\(number(y + 5))\"\(fitted(note.words))>\(escaped(note.words))</text>\n"
    }
    return svg + "</g>\n"
  }

  /// Narrows a text that would leave the picture.
  private func fitted(_ text: String) -> String {
    let room = Self.legendWidth - 26
    guard Double(TextWidth.columns(text)) * 8.6 > room else { return "" }
    return " textLength=\"\(number(room))\" lengthAdjust=\"spacingAndGlyphs\""
  }

  // MARK: Writing

  private func place(_ point: MapPoint) -> String { "\(number(point.x * scale)) \(number(point.y * scale))" }

  private func number(_ value: Double) -> String { SVGText.number(value) }

  private func colour(_ role: PaintRole) -> String {
    Self.colours[min(max(0, role.areaIndex), Self.colours.count - 1)]
  }

  /// Pale tones that carry black text, printed or on a wall: four hues and a grey for what is not known, in three
  /// shades each, as `PaintRole.area(_:shade:)` counts them.
  private static let colours = [
    "#a8c8e8", "#bfd8f0", "#93b8dd", "#f3d9a4", "#f8e6c3", "#e9c98a", "#b5d8b0", "#cae5c5", "#a0ca9a", "#d9c2e0",
    "#e6d5eb", "#c9add3", "#dadada", "#e5e5e5", "#cfcfcf",
  ]

  private func escaped(_ text: String) -> String { Self.escape(text) }

  private static func escape(_ text: String) -> String { SVGText.escape(Plain.line(text)) }
}
