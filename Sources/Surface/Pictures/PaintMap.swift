extension Surface {
  /// What each cell means, one letter a cell, for tests that compare whole screens: the role's first letter, upper
  /// case where it is bold; `#` on a selected cell, a space where nothing is written.
  public var paintMap: String {
    (0..<size.rows).map { row in
      var line = ""
      for cell in self.row(row) where cell.width > 0 {
        let letter = cell.paint.role.letter
        let shown: String =
          if cell.paint.emphasis.contains(.selected) { "#" } else if cell.scalar == 0x20 {
            " "
          } else if cell.paint
            .emphasis.contains(.bold)
          { letter.uppercased() } else { String(letter) }
        line += shown
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n") + "\n"
  }
}

extension PaintRole {
  /// A digit a hue where it is the first shade, then other signs.
  private static let areaLetters = Array("1+/2-;3=:4<>5.,")

  /// One letter, different for each role.
  var letter: Character {
    switch self {
    case .text: "x"
    case .quiet: "q"
    case .title: "t"
    case .accent: "a"
    case .partner: "p"
    case .lever: "l"
    case .framework: "f"
    case .success: "s"
    case .warning: "w"
    case .error: "e"
    case .border: "b"
    case .areaFocus: "@"
    default: Self.areaLetters[areaIndex % Self.areaLetters.count]
    }
  }
}
