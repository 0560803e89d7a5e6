import Surface

/// The cells of links, written again with their addresses (OSC 8,
/// gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
struct LinkOverlay {
  let surface: Surface
  /// The extent of the terminal, which may have become smaller than the surface.
  let size: Size
  /// What is to be sent: it leaves the cursor and the attributes as they are.
  private(set) var sequence = ""

  init(surface: Surface, size: Size) {
    self.surface = surface
    self.size = size
  }

  /// Writes the cells of a link again.
  /// - Parameter isLink: false for those that no longer lead anywhere.
  mutating func write(_ link: Hyperlink, isLink: Bool, style: (Paint) -> Style) {
    guard surface.size == size, let cells = link.cells(of: surface), let first = cells.first, first.width > 0 else {
      return
    }
    if isLink, !OperatingSystemCommand.isAddress(link.address) { return }
    sequence += "\u{1B}7\u{1B}[\(link.row + 1);\(link.columns.lowerBound + 1)H"
    if isLink { sequence += OperatingSystemCommand.link(link.address) }
    var last: Paint?
    for cell in cells where cell.width > 0 {
      if cell.paint != last { sequence += Self.attributes(style(cell.paint)) }
      last = cell.paint
      for scalar in [cell.scalar, cell.mark] where scalar != 0 {
        if let scalar = Unicode.Scalar(scalar) { sequence.unicodeScalars.append(scalar) }
      }
    }
    if isLink { sequence += OperatingSystemCommand.link("") }
    sequence += "\u{1B}8"
  }

  /// Select Graphic Rendition (ECMA-48, 8.3.117), as curses would send it for the same style.
  static func attributes(_ style: Style) -> String {
    var numbers = ["0"]
    if style.bold { numbers.append("1") }
    if style.underline { numbers.append("4") }
    if style.reverse { numbers.append("7") }
    for (colour, base, bright, extended) in [
      (Int(style.foreground), 30, 82, "38"), (Int(style.background), 40, 92, "48"),
    ] where colour >= 0 {
      numbers.append(colour < 8 ? "\(base + colour)" : colour < 16 ? "\(bright + colour)" : "\(extended);5;\(colour)")
    }
    return "\u{1B}[" + numbers.joined(separator: ";") + "m"
  }
}
