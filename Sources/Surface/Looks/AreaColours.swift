/// The colours of areas in a theme: those that fill, and those that are written over them.
struct AreaColours: Sendable {
  /// Indexed as `PaintRole.areaIndex`, without the focus: four hues, then the unknown, in three shades each.
  let fills: [Int16]
  let focus: Int16
  /// What is written over an area.
  let ink: Int16
  let focusInk: Int16

  /// The colour that fills an area.
  subscript(role: PaintRole) -> Int16 {
    role == .areaFocus ? focus : (fills.isEmpty ? -1 : fills[role.areaIndex % fills.count])
  }

  /// The look of a character over an area: the colour of another area, or ink.
  func style(for role: PaintRole, on ground: PaintRole, bold: Bool, underline: Bool) -> Style {
    let under = self[ground]
    if under < 0 {
      // The terminal's own colours, exchanged: the area is filled with the colour of its text.
      return Style(role.isArea ? self[role] : -1, bold: bold, underline: underline, reverse: true)
    }
    let foreground = role.isArea ? self[role] : (ground == .areaFocus ? focusInk : ink)
    return Style(foreground, on: under, bold: bold, underline: underline)
  }

  /// The eight base colours have no shades. Blue and red are left out: black cannot be read on them everywhere.
  static let terminal = AreaColours(
    fills: [6, 6, 6, 3, 3, 3, 2, 2, 2, 5, 5, 5, 7, 7, 7], focus: -1, ink: 0, focusInk: -1)

  /// Tones that stand out of a dark page and carry black text.
  static let dark = AreaColours(
    fills: [74, 110, 73, 179, 180, 143, 107, 108, 71, 139, 175, 133, 246, 249, 245], focus: 231, ink: 16, focusInk: 16)

  /// Pale tones that carry black text.
  static let light = AreaColours(
    fills: [110, 117, 153, 222, 180, 186, 114, 151, 157, 182, 175, 218, 250, 252, 248], focus: 25, ink: 16,
    focusInk: 231)

  static let none = AreaColours(fills: [], focus: -1, ink: -1, focusInk: -1)
}
