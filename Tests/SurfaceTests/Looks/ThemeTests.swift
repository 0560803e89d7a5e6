import Foundation
import Testing

@testable import Surface

/// Whether the colours can be read, computed with the formula of WCAG 2 (relative luminance, contrast ratio).
@Suite struct ThemeTests {
  /// The themes that choose their own colours; the two others leave them to the terminal.
  static let coloured: [Theme] = [.dark, .light, .projector, .contrast]

  static func luminance(_ index: Int16) -> Double {
    let (red, green, blue) = XtermPalette.colour(Int(index))
    func linear(_ level: Int) -> Double {
      let level = Double(level) / 255
      return level <= 0.03928 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  static func contrast(_ style: Style) -> Double {
    let one = luminance(style.foreground)
    let other = luminance(style.background)
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test func theFormulaIsRight() {
    #expect(abs(Self.contrast(Style(16, on: 231)) - 21) < 0.001)
    #expect(abs(Self.contrast(Style(231, on: 231)) - 1) < 0.001)
  }

  @Test(arguments: coloured, PaintRole.allCases) func everyRoleCanBeRead(theme: Theme, role: PaintRole) {
    // Without areas, none is painted.
    if role.isArea && !theme.showsAreas { return }
    for emphasis in [Emphasis(), .bold, .underline] {
      let contrast = Self.contrast(theme.style(for: Paint(role, emphasis)))
      // An area is a surface with its name on it, not a text.
      let least = role.isArea ? 1.15 : role == .border ? 3 : 4.5
      #expect(contrast >= least, "\(theme.name) \(role): \(contrast)")
    }
  }

  /// A projector washes colours out.
  @Test(arguments: PaintRole.allCases.filter { !$0.isArea }) func theWallStandsOutMore(role: PaintRole) {
    let contrast = Self.contrast(Theme.projector.style(for: Paint(role)))
    #expect(contrast >= (role == .border ? 3 : 7), "\(role): \(contrast)")
    #expect(Self.contrast(Theme.projector.style(for: Paint(role, .selected))) >= 7)
  }

  static let areas = PaintRole.allCases.filter(\.isArea)

  /// For those who see little, nothing is quieter than the rest, lines included.
  @Test(arguments: PaintRole.allCases.filter { !$0.isArea }, [Emphasis(), .bold, .underline, .selected])
  func theStrongestThemeIsStrong(role: PaintRole, emphasis: Emphasis) {
    #expect(Self.contrast(Theme.contrast.style(for: Paint(role, emphasis))) >= 15)
  }

  @Test(arguments: coloured.filter(\.showsAreas), areas) func textCanBeReadOnEveryArea(theme: Theme, ground: PaintRole) {
    for role in [PaintRole.text, .title, .accent] {
      let contrast = Self.contrast(theme.style(for: Paint(role, on: ground)))
      #expect(contrast >= 4.5, "\(theme.name) \(ground): \(contrast)")
    }
  }

  /// Two hues are never the same colour, and the focus is none of them; so even of the eight base colours.
  @Test(arguments: Theme.all.filter(\.showsAreas)) func huesDiffer(theme: Theme) {
    let fills = (0...PaintRole.unknownHue).map { hue in
      Set((0..<PaintRole.areaShades).map { theme.style(for: Paint(.area(hue, shade: $0))).foreground })
    }
    let focus = theme.style(for: Paint(.areaFocus)).foreground
    for (one, colours) in fills.enumerated() {
      #expect(!colours.contains(focus))
      for other in fills.dropFirst(one + 1) { #expect(colours.isDisjoint(with: other)) }
    }
  }

  @Test func aGroundThatIsNoAreaIsThePage() {
    for theme in Theme.all {
      #expect(theme.style(for: Paint(.text, on: .warning)) == theme.style(for: .text))
    }
  }

  @Test(arguments: coloured, PaintRole.allCases) func theSelectionCanBeRead(theme: Theme, role: PaintRole) {
    let style = theme.style(for: Paint(role, .selected))
    #expect(Self.contrast(style) >= 4.5)
    #expect(style.background != theme.page.background)
  }

  @Test(arguments: Theme.all, PaintRole.allCases) func theSelectionDiffersInEveryTheme(theme: Theme, role: PaintRole) {
    let plain = theme.style(for: Paint(role))
    let selected = theme.style(for: Paint(role, .selected))
    #expect(selected.bold)
    #expect(selected.reverse != plain.reverse || selected.background != plain.background)
  }

  @Test(arguments: Theme.all) func emphasisIsKept(theme: Theme) {
    #expect(theme.style(for: Paint(.text, .bold)).bold)
    #expect(theme.style(for: Paint(.accent, .underline)).underline)
    #expect(theme.style(for: Paint(.text, [.selected, .underline])).underline)
    #expect(!theme.style(for: .text).bold && !theme.style(for: .text).underline && !theme.style(for: .text).reverse)
  }

  @Test func withoutColourNothingIsColoured() {
    for role in PaintRole.allCases {
      for emphasis in [Emphasis(), .bold, .underline, .selected] {
        let style = Theme.mono.style(for: Paint(role, emphasis))
        #expect(style.foreground == -1 && style.background == -1)
      }
    }
  }

  /// The terminal's own theme keeps to the eight base colours, which every terminal has and users choose.
  @Test(arguments: PaintRole.allCases) func theTerminalKeepsItsColours(role: PaintRole) {
    let style = Theme.terminal.style(for: Paint(role))
    #expect((-1...7).contains(style.foreground) && style.background == -1)
  }

  @Test func namesAreDifferent() {
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
    #expect(Theme.all.first == .terminal)
  }

  @Test(arguments: [
    (16, 0, 0, 0), (231, 255, 255, 255), (21, 0, 0, 255), (196, 255, 0, 0), (67, 95, 135, 175), (232, 8, 8, 8),
    (255, 238, 238, 238), (244, 128, 128, 128),
  ])
  func paletteOfXterm(index: Int, red: Int, green: Int, blue: Int) {
    #expect(XtermPalette.colour(index) == (red, green, blue))
  }
}
