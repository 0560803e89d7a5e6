import Testing

@testable import Surface

/// The characters that the interface draws with.
@Suite struct GlyphTests {
  static let sets: [Glyphs] = [.rich, .sober, .ascii]

  static func characters(_ glyphs: Glyphs) -> [Character] {
    [
      glyphs.selection, glyphs.partner, glyphs.framework, glyphs.follow, glyphs.absent, glyphs.deduced, glyphs.nuance,
      glyphs.group,
      glyphs.above, glyphs.below, glyphs.left, glyphs.right, glyphs.separator, glyphs.horizontal, glyphs.vertical,
      glyphs.crumb,
    ] + glyphs.corners + glyphs.heavy
  }

  @Test(arguments: sets) func everyGlyphTakesOneColumn(glyphs: Glyphs) {
    for character in Self.characters(glyphs) {
      #expect(character.unicodeScalars.count == 1, "\(character)")
      #expect(TextWidth.columns(String(character)) == 1, "\(character)")
    }
    #expect(glyphs.corners.count == 4)
    #expect(glyphs.heavy.count == 8)
    for word in [glyphs.ellipsis, glyphs.enter, glyphs.arrows] {
      #expect(TextWidth.columns(word) == word.unicodeScalars.count && !word.isEmpty, "\(word)")
    }
  }

  @Test func asciiIsSevenBit() {
    #expect(Self.characters(.ascii).allSatisfy { $0.isASCII })
    #expect((Glyphs.ascii.ellipsis + Glyphs.ascii.arrows).allSatisfy { $0.isASCII })
  }

  /// Signs that stand at the same place must not be taken for one another.
  @Test(arguments: sets) func marksAreDifferent(glyphs: Glyphs) {
    let marks = [glyphs.follow, glyphs.framework, glyphs.group, glyphs.deduced, glyphs.nuance]
    #expect(Set(marks).count == marks.count)
    #expect(glyphs.above != glyphs.below)
    #expect(glyphs.left != glyphs.right)
  }

  @Test(arguments: [(0, 0, ""), (3, 0, "↑3"), (0, 12, "↓12"), (3, 12, "↑3 ↓12"), (-1, 0, "")])
  func whatIsHidden(above: Int, below: Int, signs: String) {
    #expect(Glyphs.rich.hidden(above: above, below: below) == signs)
  }

  @Test func namesAreDifferent() { #expect(Set(Self.sets.map(\.name)).count == Self.sets.count) }
}
