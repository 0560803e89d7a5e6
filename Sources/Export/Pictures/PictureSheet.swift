import Surface

/// What a picture of the network says around its drawing.
struct PictureHead {
  let title: String
  let subtitle: String
  /// For who cannot see it.
  let description: String
  /// How the drawing is read, and what its signs mean.
  let notes: [String]
  /// What is not drawn, or not linked: true in every format.
  let remarks: [String]
  let footer: String
}

/// A drawing with its title above, its notes and its source below: a complete SVG picture.
struct PictureSheet {
  static let margin = 44.0
  private static let noteSize = 15.0

  let head: PictureHead
  let colours: PictureColours
  /// The size of the drawing alone.
  let width: Double
  let height: Double
  let drawing: PictureCanvas

  /// - Parameter isInline: whether it stands in a page and not in a file of its own.
  func svg(isInline: Bool = false) -> String {
    var canvas = PictureCanvas()
    let room = max(width, 640)
    let x = Self.margin
    var y = Self.margin + 24
    func lines(_ text: String, _ size: Double, _ isBold: Bool = false) -> [String] {
      TextMeasure.lines(Plain.line(text), width: room, size: size, isBold: isBold)
    }
    func write(_ text: String, _ ink: PictureInk) {
      let lines = lines(text, ink.size, ink.isBold)
      canvas.write(lines, x: x, y: y, ink)
      y += Double(lines.count) * ink.size * PictureCanvas.leading
    }
    write(head.title, PictureInk(size: 30, isBold: true, colour: colours.text))
    write(head.subtitle, PictureInk(size: 17, colour: colours.quiet))
    y += 4
    // Centred where the words around take more room than the drawing.
    canvas.group("translate(\(SVGText.number(x + (room - width) / 2)) \(SVGText.number(y)))") {
      $0.append(svg: drawing.svg)
    }
    y += height + 40
    for note in head.notes + head.remarks { write(note, PictureInk(size: Self.noteSize, colour: colours.text)) }
    y += 6
    write(head.footer, PictureInk(size: 13, colour: colours.quiet))
    // Whole pixels, so that the ground covers the last one.
    let size = Size(width: (room + 2 * x).rounded(.up), height: (y - 13 + Self.margin * 0.6).rounded(.up))
    return page(canvas, size, isInline)
  }

  private struct Size {
    let width: Double
    let height: Double
  }

  /// The drawing without the words around it.
  /// - Parameter id: what the names of its title and description begin with.
  func drawing(id: String) -> String {
    let size = Size(width: width.rounded(.up), height: height.rounded(.up))
    return element(drawing, size, names: ("\(id)-titre", "\(id)-description"))
  }

  private func page(_ canvas: PictureCanvas, _ size: Size, _ isInline: Bool) -> String {
    (isInline ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      + element(canvas, size, names: ("titre", "description"))
  }

  private func element(_ canvas: PictureCanvas, _ size: Size, names: (title: String, description: String)) -> String {
    let (width, height) = (SVGText.number(size.width), SVGText.number(size.height))
    func escaped(_ text: String) -> String { SVGText.escape(Plain.line(text)) }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      role="img" aria-labelledby="\(names.title) \(names.description)" xml:lang="fr" lang="fr" \
      font-family="\(SVGText.fonts)">
      <title id="\(names.title)">\(escaped(head.title))</title>
      <desc id="\(names.description)">\(escaped(head.description))</desc>
      <rect width="\(width)" height="\(height)" fill="\(colours.page)"/>
      \(canvas.svg)</svg>

      """
  }
}
