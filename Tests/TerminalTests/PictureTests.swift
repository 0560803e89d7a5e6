import PtyHarness
import Surface
import Testing

@testable import Terminal

/// What curses sends, with the shortened strings of the terminal description, shows each cell as it was drawn.
@Suite(.serialized) struct PictureTests {
  @Test(arguments: [
    ("xterm-256color", 256, 80, 24), ("xterm-256color", 256, 33, 7), ("tmux-256color", 256, 80, 24),
    ("screen-256color", 256, 80, 24), ("xterm", 8, 80, 24), ("linux", 8, 80, 24),
  ])
  func randomPicturesComeOutAsDrawn(term: String, colours: Int, columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    let probe = try PseudoTerminal(
      PseudoTerminal.built("TerminalProbe"), ["--pictures"], environment: ["TERM": term], size: size)
    var picture = RandomSurface(size: size)
    let palette = Palette(colours: colours)
    // It cannot show both, and colour is what curses keeps.
    let colourOrUnderline = term == "linux"
    func differences(_ screen: VirtualScreen) -> [String] {
      screen.differences(
        from: picture.surface, theme: picture.theme, palette, colourOrUnderline: colourOrUnderline)
    }
    for _ in 0..<60 {
      picture.advance()
      probe.send("n")
      let came = probe.wait { $0.screen.cursor == picture.cursor && differences($0.screen).isEmpty }
      let differences = differences(probe.screen)
      #expect(came, "step \(picture.step): \(differences.prefix(5).joined(separator: "\n"))")
      guard came else { return }
    }
    #expect(probe.screen.unknown == [])
  }
}

extension VirtualScreen {
  /// The cells that do not look as drawn, in words.
  func differences(
    from surface: Surface, theme: Theme, _ palette: Palette, colourOrUnderline: Bool
  ) -> [String] {
    var found: [String] = []
    for row in 0..<surface.size.rows {
      for column in 0..<surface.size.columns {
        let drawn = surface[row, column]
        // The right half of a wide character looks like its left half, whatever a surface says of it.
        guard drawn.width > 0 else { continue }
        let style = palette.reduced(theme.style(for: drawn.paint), page: theme.page)
        var look = Look()
        look.bold = style.bold
        look.underline = style.underline
        look.reverse = style.reverse
        look.foreground = style.foreground < 0 ? nil : Int(style.foreground)
        look.background = style.background < 0 ? nil : Int(style.background)
        if colourOrUnderline, look.foreground != nil || look.background != nil { look.underline = false }
        let shown = cell(row: row, column: column)
        let expected = Cell(text: drawn.text, look: look)
        if shown.visible != expected.visible { found.append("(\(row), \(column)) \(shown) instead of \(expected)") }
      }
    }
    return found
  }
}

extension VirtualScreen.Cell {
  /// Without what cannot be seen: the ink of a blank.
  fileprivate var visible: Self {
    var cell = self
    if text == " ", !look.underline, !look.reverse {
      cell.look.bold = false
      cell.look.foreground = nil
    }
    return cell
  }
}
