/// What a colour means. Screens name these and never a colour; a theme decides how each looks.
public enum PaintRole: UInt8, CaseIterable, Sendable {
  case text, quiet, title, accent, partner, lever, framework, success, warning, error, border
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

/// The meaning and the emphasis of one cell.
public struct Paint: Hashable, Sendable {
  public var role: PaintRole
  public var emphasis: Emphasis

  public init(_ role: PaintRole, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  public static let text = Paint(.text)
  public static let quiet = Paint(.quiet)
  public static let title = Paint(.title, .bold)
  public static let accent = Paint(.accent)
  public static let border = Paint(.border)
  public static let warning = Paint(.warning)

  /// The same role with more emphasis.
  public func adding(_ more: Emphasis) -> Paint { Paint(role, emphasis.union(more)) }
}
