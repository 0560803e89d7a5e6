/// The colours of areas in a theme: those that fill, and those that are written over them.
struct AreaColours: Sendable {
  /// Indexed as `PaintRole.areaIndex`, without the focus: four hues, then the unknown, in three shades each.
  let fills: [Int16]
  let focus: Int16
  /// What is written over an area.
  let ink: Int16
  let focusInk: Int16
  let unknownInk: Int16

  /// The colour that fills an area.
  subscript(role: PaintRole) -> Int16 {
    role == .areaFocus ? focus : (fills.isEmpty ? -1 : fills[role.areaIndex % fills.count])
  }

  /// The look of a character over an area: the colour of another area, or ink.
  func style(for role: PaintRole, on ground: PaintRole, bold: Bool, underline: Bool) -> Style {
    Style(role.isArea ? self[role] : ink(on: ground), on: self[ground], bold: bold, underline: underline)
  }

  private func ink(on ground: PaintRole) -> Int16 {
    if ground == .areaFocus { return focusInk }
    return ground.areaIndex / PaintRole.areaShades == PaintRole.unknownHue ? unknownInk : ink
  }

  /// The eight base colours have no shades. Black can be read on these four everywhere; blue and red carry white.
  static let terminal = AreaColours(
    fills: [6, 6, 6, 3, 3, 3, 2, 2, 2, 5, 5, 5, 4, 4, 4], focus: 1, ink: 0, focusInk: 7, unknownInk: 7)

  /// Tones that stand out of a dark page and carry black text.
  static let dark = AreaColours(
    fills: [74, 110, 67, 179, 180, 222, 107, 108, 71, 139, 140, 133, 246, 249, 245], focus: 231, ink: 16, focusInk: 16,
    unknownInk: 16)

  /// Pale tones that carry black text.
  static let light = AreaColours(
    fills: [110, 117, 153, 222, 180, 223, 114, 151, 157, 182, 219, 176, 250, 252, 248], focus: 25, ink: 16,
    focusInk: 231, unknownInk: 16)

  static let none = AreaColours(fills: [], focus: -1, ink: -1, focusInk: -1, unknownInk: -1)
}
