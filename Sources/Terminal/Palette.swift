import Surface

/// Turns a theme's colours, which are indices of the 256-colour palette of xterm, into what a terminal can show.
struct Palette {
  /// How many colours the terminal has.
  let colours: Int

  /// The colours of a style, as the terminal counts them. Those that cannot be told apart once reduced are kept
  /// apart; where there is no colour at all, another background becomes reverse video.
  func reduced(_ style: Style, page: Style) -> Style {
    var result = style
    if colours < 8 {
      result.foreground = -1
      result.background = -1
      if style.background != page.background { result.reverse = true }
    } else if colours < 256 {
      result.foreground = Self.base(style.foreground)
      result.background = Self.base(style.background)
      if result.background >= 0, result.foreground == result.background, style.foreground != style.background {
        result.foreground = result.background == 0 ? 7 : 0
      }
    }
    return result
  }

  /// The closest of the eight base colours; -1, the terminal's own colour, stays.
  private static func base(_ colour: Int16) -> Int16 {
    if colour < 8 { return colour }
    if colour < 16 { return colour - 8 }
    let (red, green, blue) = components(colour)
    let most = max(red, green, blue)
    let least = min(red, green, blue)
    if most - least < 40 { return most >= 128 ? 7 : 0 }
    // What stands out of the grey part of the colour. A dark shade is told by its strongest component alone.
    let limit = least + (most - least) * (most < 200 ? 6 : 5) / 10
    return (red >= limit ? 1 : 0) + (green >= limit ? 2 : 0) + (blue >= limit ? 4 : 0)
  }

  /// The cube of 6×6×6 colours and the ramp of greys, which terminals do not remap.
  private static func components(_ colour: Int16) -> (Int, Int, Int) {
    let index = Int(colour)
    if index >= 232 {
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }
}
