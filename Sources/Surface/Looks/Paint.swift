/// What a colour means. Screens name these and never a colour; a theme decides how each looks.
public enum PaintRole: UInt8, CaseIterable, Sendable {
  case text, quiet, title, accent, partner, lever, framework, success, warning, error, border
  // The areas of a drawing: four hues that tell neighbours apart and one that says "not known", in three shades each,
  // then the area that has the focus. See `area(_:shade:)`.
  case area0, area1, area2, area3, area4, area5, area6, area7, area8, area9, area10, area11, area12, area13, area14
  case areaFocus
}

extension PaintRole {
  /// How many hues tell neighbouring areas apart.
  public static let areaHues = 4
  /// The hue of what is not known.
  public static let unknownHue = 4
  /// How many shades a hue has, for parts of one area that touch.
  public static let areaShades = 3

  /// An area of a drawing. Its hue never says by itself which area it is: letters or names stand on it.
  /// - Parameters:
  ///   - hue: from 0; the last is `unknownHue`. Others are brought into that range.
  ///   - shade: from 0.
  public static func area(_ hue: Int, shade: Int = 0) -> PaintRole {
    let hue = min(max(0, hue), unknownHue)
    let shade = min(max(0, shade), areaShades - 1)
    return PaintRole(rawValue: area0.rawValue + UInt8(hue * areaShades + shade)) ?? .area0
  }

  /// Whether it fills an area; what is written on it has a colour of its own.
  public var isArea: Bool { rawValue >= Self.area0.rawValue }

  /// Its place among the roles of areas, from 0.
  public var areaIndex: Int { Int(rawValue) - Int(Self.area0.rawValue) }
}

/// What is done to a piece of text besides its role.
public struct Emphasis: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Titles and the current item.
  public static let bold = Emphasis(rawValue: 1)
  /// Something that can be opened.
  public static let underline = Emphasis(rawValue: 2)
  /// The row that has the focus: another background.
  public static let selected = Emphasis(rawValue: 4)
}

/// The meaning and the emphasis of one cell. Three bytes: rows of cells are compared at every key.
public struct Paint: Hashable, Sendable {
  public var role: PaintRole
  public var emphasis: Emphasis
  /// The area that lies under the character; nil on the page.
  public var ground: PaintRole?

  public init(_ role: PaintRole, _ emphasis: Emphasis = [], on ground: PaintRole? = nil) {
    self.role = role
    self.emphasis = emphasis
    self.ground = ground
  }

  public static let text = Paint(.text)
  public static let quiet = Paint(.quiet)
  public static let title = Paint(.title, .bold)
  public static let accent = Paint(.accent)
  public static let border = Paint(.border)
  public static let warning = Paint(.warning)

  /// The same role with more emphasis.
  public func adding(_ more: Emphasis) -> Paint { Paint(role, emphasis.union(more), on: ground) }
}
