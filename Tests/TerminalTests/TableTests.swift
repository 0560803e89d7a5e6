import Glibc
import Surface
import Testing

@testable import Terminal

/// The description that the program carries along.
private let builtin = "reseau-ecma48"

/// The small tables behind the terminal.
@Suite struct TableTests {
  @Test(arguments: [
    ("xterm-256color", ["xterm-256color", "xterm", "ansi", builtin]),
    ("foot", ["foot", "xterm-256color", "xterm", "ansi", builtin]),
    ("tmux-256color", ["tmux-256color", "screen-256color", "screen", "xterm", "ansi", builtin]), ("", []),
    ("linux", ["linux", "xterm", "ansi", builtin]), ("xterm", ["xterm", "ansi", builtin]), (builtin, [builtin]),
  ])
  func descriptionsToTry(term: String, names: [String]) { #expect(TerminalName.candidates(for: term) == names) }

  @Test(arguments: [
    (Int16(-1), Int16(-1)), (6, 6), (9, 1), (231, 7), (16, 0), (255, 7), (117, 6), (156, 2), (222, 3), (183, 5),
    (114, 2), (215, 3), (210, 1), (25, 4), (22, 2), (94, 3), (54, 5), (124, 1),
  ])
  func coloursOfAnEightColourTerminal(colour: Int16, base: Int16) {
    #expect(Palette(colours: 8).reduced(Style(colour), page: Style()).foreground == base)
  }

  @Test(arguments: [0, 8, 16, 88, 256]) func everyThemeStaysReadable(colours: Int) {
    let palette = Palette(colours: colours)
    for theme in Theme.all {
      let page = palette.reduced(theme.style(for: .text), page: theme.page)
      for role in PaintRole.allCases {
        let style = palette.reduced(theme.style(for: Paint(role)), page: theme.page)
        #expect(style.background < 0 || style.foreground != style.background, "\(theme.name) \(role)")
        let selected = palette.reduced(theme.style(for: Paint(role, .selected)), page: theme.page)
        #expect(selected.reverse || selected.background != page.background, "\(theme.name) \(role)")
      }
    }
  }

  /// A map of any theme needs no more pairs than PuTTY's `xterm` has, and its hues stay apart.
  @Test(arguments: Theme.all.filter(\.showsAreas)) func mapsOnAnEightColourTerminal(theme: Theme) {
    let palette = Palette(colours: 8)
    let areas = PaintRole.allCases.filter(\.isArea)
    var paints = PaintRole.allCases.flatMap { [Paint($0), Paint($0, .selected)] }
    for (place, ground) in areas.enumerated() {
      paints.append(Paint(.text, on: ground))
      // Of two areas, the later one is always the character.
      paints += areas.dropFirst(place + 1).map { Paint($0, on: ground) }
    }
    let styles = paints.map { palette.reduced(theme.style(for: $0), page: theme.page) }
    #expect(Set(styles.map { [$0.foreground, $0.background] }).count < 64)
    let page = palette.reduced(theme.page, page: theme.page).background
    let hues = (0...PaintRole.unknownHue).map { hue in
      Set(
        (0..<PaintRole.areaShades).map {
          palette.reduced(theme.style(for: Paint(.area(hue, shade: $0))), page: theme.page).foreground
        })
    }
    for (hue, colours) in hues.enumerated() {
      // Pale grey on a white page is told by the borders of the others, and by its name.
      if hue != PaintRole.unknownHue { #expect(!colours.contains(page)) }
      for other in hues.dropFirst(hue + 1) { #expect(colours.isDisjoint(with: other), "\(theme.name) \(hue)") }
    }
  }

  @Test(arguments: [
    ("é", "e"), ("À", "A"), ("ç", "c"), ("œ", "o"), ("’", "'"), ("«", "\""), ("…", "."), ("—", "-"), ("╭", "+"),
    ("─", "-"), ("│", "|"), ("●", "*"), ("€", "E"), ("½", "2"), ("漢", "?"), ("Ł", "L"), ("ñ", "n"),
  ])
  func lettersWithoutUTF8(letter: Unicode.Scalar, plain: Unicode.Scalar) {
    #expect(PlainLetters.letter(for: letter.value) == plain.value)
  }

  /// What the bundled data say can be read where only seven-bit characters can be written.
  @Test func theDataHaveAPlainForm() throws {
    let folder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Data"
    let directory = try #require(opendir(folder))
    defer { closedir(directory) }
    var count = 0
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name.hasSuffix(".json"), let file = fopen("\(folder)/\(name)", "r") else { continue }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      let text = String(decoding: bytes.prefix(fread(&bytes, 1, bytes.count, file)), as: UTF8.self)
      let lost = Set(text.unicodeScalars.filter { $0.value > 0x7E }).filter {
        PlainLetters.letter(for: $0.value) == Unicode.Scalar("?").value
      }
      #expect(lost.isEmpty, "\(name)")
      count += 1
    }
    #expect(count > 15)
  }

  @Test func everyGlyphHasAPlainForm() {
    let glyphs = Glyphs.rich
    let characters = [
      glyphs.selection, glyphs.partner, glyphs.framework, glyphs.follow, glyphs.absent, glyphs.above, glyphs.below,
      glyphs.left, glyphs.right, glyphs.separator, glyphs.horizontal, glyphs.vertical, glyphs.crumb,
    ]
    for scalar in (characters + glyphs.corners).flatMap(\.unicodeScalars) {
      #expect(PlainLetters.letter(for: scalar.value) != Unicode.Scalar("?").value, "\(scalar)")
    }
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func base64(text: String, encoded: String) { #expect(OperatingSystemCommand.base64(Array(text.utf8)) == encoded) }

  @Test func commandsAreSafeAndShort() {
    #expect(OperatingSystemCommand.title("a\u{1B}]0;b\u{7}é") == "\u{1B}]2;a]0;bé\u{1B}\\")
    #expect(OperatingSystemCommand.copy(String(repeating: "x", count: 6144)) != nil)
    #expect(OperatingSystemCommand.copy(String(repeating: "x", count: 6145)) == nil)
    #expect(!OperatingSystemCommand.isUnderstood(by: "linux"))
    #expect(OperatingSystemCommand.isUnderstood(by: "tmux-256color"))
  }
}
