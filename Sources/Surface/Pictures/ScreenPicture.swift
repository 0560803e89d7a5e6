/// A surface as an SVG picture: what a terminal with a usual font would show.
public struct ScreenPicture: Sendable {
  /// The size of a cell, in pixels; 0.6 is the usual ratio of monospace fonts.
  private static let cellWidth = 9.6
  private static let cellHeight = 20.0
  private static let margin = 12.0

  private let surface: Surface
  private let theme: Theme
  private let title: String

  /// - Parameter title: read by screen readers in place of the picture.
  public init(_ surface: Surface, theme: Theme, title: String) {
    self.surface = surface
    self.theme = theme
    self.title = title
  }

  /// A complete, well-formed SVG file, whatever the surface holds.
  public var svg: String {
    let width = Double(surface.size.columns) * Self.cellWidth + 2 * Self.margin
    let height = Double(surface.size.rows) * Self.cellHeight + 2 * Self.margin
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(number(width))" height="\(number(height))" \
      viewBox="0 0 \(number(width)) \(number(height))" role="img" aria-labelledby="titre">
      <title id="titre">\(escaped(title))</title>
      <rect width="100%" height="100%" rx="8" fill="\(colour(theme.page.background, else: "#1c1c1c"))"/>
      <g shape-rendering="crispEdges" font-family="'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,monospace" font-size="16" \
      xml:space="preserve">

      """
    for row in 0..<surface.size.rows {
      for run in runs(row) { svg += self.run(run, row: row) }
    }
    return svg + "</g>\n</svg>\n"
  }

  private struct Run {
    var column: Int
    var columns: Int
    var text: String
    var style: Style
  }

  /// The neighbouring cells of a row that look alike.
  private func runs(_ row: Int) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in surface.row(row).enumerated() {
      let style = theme.style(for: cell.paint)
      if let last = runs.last, last.style == style, last.column + last.columns == column {
        runs[runs.count - 1].text += cell.text
        runs[runs.count - 1].columns += 1
      } else {
        runs.append(Run(column: column, columns: 1, text: cell.text, style: style))
      }
    }
    return runs
  }

  private func run(_ run: Run, row: Int) -> String {
    let x = Self.margin + Double(run.column) * Self.cellWidth
    let y = Self.margin + Double(row) * Self.cellHeight
    let width = Double(run.columns) * Self.cellWidth
    var foreground = colour(run.style.foreground, else: "#e4e4e4")
    var background =
      run.style.background == theme.page.background
      ? nil : colour(run.style.background, else: "#1c1c1c")
    if run.style.reverse { (foreground, background) = ("#1c1c1c", "#e4e4e4") }
    var svg = ""
    if let background {
      svg += "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" "
      svg += "height=\"\(number(Self.cellHeight))\" fill=\"\(background)\"/>\n"
    }
    let blocks = self.blocks(run, y: y, colour: foreground)
    svg += blocks
    guard run.text.contains(where: { $0 != " " }), blocks.isEmpty else { return svg }
    svg += "<text x=\"\(number(x))\" y=\"\(number(y + 15))\" textLength=\"\(number(width))\" "
    svg += "lengthAdjust=\"spacingAndGlyphs\" fill=\"\(foreground)\""
    if run.style.bold { svg += " font-weight=\"bold\"" }
    if run.style.underline { svg += " text-decoration=\"underline\"" }
    return svg + ">\(escaped(run.text))</text>\n"
  }

  /// Block characters as rectangles: fonts leave gaps between them. Empty for a run that holds anything else.
  private func blocks(_ run: Run, y: Double, colour: String) -> String {
    var svg = ""
    for (index, character) in run.text.enumerated() {
      guard let (top, height) = Self.blocks[character] else { return "" }
      let x = Self.margin + Double(run.column + index) * Self.cellWidth
      svg += "<rect x=\"\(number(x))\" y=\"\(number(y + top))\" width=\"\(number(Self.cellWidth))\" "
      svg += "height=\"\(number(height))\" fill=\"\(colour)\"/>\n"
    }
    return svg
  }

  private static let blocks: [Character: (Double, Double)] = [
    "▀": (0, cellHeight / 2), "▄": (cellHeight / 2, cellHeight / 2), "█": (0, cellHeight),
  ]

  private func number(_ value: Double) -> String { SVGText.number(value) }

  /// Spaces are kept, however many stand in a row.
  private func escaped(_ text: String) -> String {
    SVGText.escape(String(text.map { $0 == " " ? "\u{A0}" : $0 }))
  }

  private func colour(_ index: Int16, else own: String) -> String {
    guard index >= 0 else { return own }
    let (red, green, blue) = XtermPalette.colour(Int(index))
    func hex(_ value: Int) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }
    return "#" + hex(red) + hex(green) + hex(blue)
  }
}

/// The colours of the xterm-256 palette.
public enum XtermPalette {
  /// Red, green and blue, 0 to 255, of an index from 0 to 255. The first sixteen are those that terminals remap;
  /// here, values that are readable on a dark page.
  public static func colour(_ index: Int) -> (red: Int, green: Int, blue: Int) {
    let base = [
      (0x1C, 0x1C, 0x1C), (0xF0, 0x78, 0x78), (0x8C, 0xD1, 0x8C), (0xE8, 0xC4, 0x6C), (0x7A, 0xA6, 0xF0),
      (0xCF, 0xA0, 0xE8), (0x78, 0xCF, 0xDC), (0xE4, 0xE4, 0xE4),
    ]
    if index < 16 { return base[index % 8] }
    if index >= 232 {
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return (levels[cube / 36 % 6], levels[cube / 6 % 6], levels[cube % 6])
  }
}
