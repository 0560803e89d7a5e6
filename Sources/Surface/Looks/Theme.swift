/// How a cell is shown: colours as xterm-256 indices, or -1 for the terminal's own.
public struct Style: Hashable, Sendable {
  public var foreground: Int16
  public var background: Int16
  public var bold: Bool
  public var underline: Bool
  public var reverse: Bool

  public init(
    _ foreground: Int16 = -1, on background: Int16 = -1, bold: Bool = false, underline: Bool = false,
    reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }
}

/// A set of looks: what each role becomes. Pure, so that a test can compute its contrast.
public struct Theme: Equatable, Sendable {
  /// The name that a user types.
  public let name: String
  /// The page: what a blank cell looks like.
  public let page: Style
  /// The colour of each role, indexed by its raw value; -1 is the page's.
  let foregrounds: [Int16]
  let selection: Style
  let areas: AreaColours

  public static func == (one: Theme, other: Theme) -> Bool { one.name == other.name }

  /// The look of a paint.
  public func style(for paint: Paint) -> Style {
    let bold = paint.emphasis.contains(.bold)
    let underline = paint.emphasis.contains(.underline)
    if paint.emphasis.contains(.selected) {
      return Style(
        selection.foreground, on: selection.background, bold: true, underline: underline, reverse: selection.reverse)
    }
    if let ground = paint.ground, ground.isArea {
      return areas.style(for: paint.role, on: ground, bold: bold, underline: underline)
    }
    let foreground = paint.role.isArea ? areas[paint.role] : foregrounds[Int(paint.role.rawValue)]
    return Style(foreground, on: page.background, bold: bold, underline: underline)
  }

  /// Whether areas can be told apart by their colours. Where not, they are drawn with lines and letters.
  public var showsAreas: Bool { !areas.fills.isEmpty }

  /// The user's own colours, in light and in dark: only the eight base colours. The default.
  public static let terminal = Theme(
    name: "terminal", page: Style(),
    // text, quiet, title, accent, partner, lever, framework, success, warning, error, border
    foregrounds: [-1, -1, -1, 6, 2, 3, 5, 2, 3, 1, -1], selection: Style(reverse: true), areas: .terminal)

  /// Light on dark.
  public static let dark = Theme(
    name: "sombre", page: Style(255, on: 234),
    foregrounds: [255, 250, 231, 117, 156, 222, 183, 114, 215, 210, 242], selection: Style(231, on: 25),
    areas: .dark)

  /// Black on white, for a lit room and a projector.
  public static let light = Theme(
    name: "clair", page: Style(16, on: 231),
    foregrounds: [16, 240, 16, 25, 22, 94, 54, 22, 130, 124, 246], selection: Style(231, on: 25),
    areas: .light)

  /// Black on white for a wall: every text stands out by 7 to 1 at least, as a projector washes colours out.
  public static let projector = Theme(
    name: "projecteur", page: Style(16, on: 231),
    foregrounds: [16, 237, 16, 18, 22, 52, 54, 22, 88, 88, 240], selection: Style(16, on: 220), areas: .light)

  /// White and yellow on black and nothing else, for those who see little: every text stands out by 15 to 1 at least.
  public static let contrast = Theme(
    name: "contraste", page: Style(231, on: 16),
    foregrounds: [231, 231, 231, 226, 231, 226, 231, 231, 226, 226, 231], selection: Style(16, on: 226), areas: .none)

  /// No colour at all: bold, underline and reverse only (`NO_COLOR`).
  public static let mono = Theme(
    name: "mono", page: Style(), foregrounds: Array(repeating: -1, count: PaintRole.allCases.count),
    selection: Style(reverse: true), areas: .none)

  /// Every theme, in the order in which they are offered.
  public static let all: [Theme] = [.terminal, .dark, .light, .projector, .contrast, .mono]
}
