import Surface
import TestSupport
import Testing

@testable import Terminal

@Suite struct DecoderTests {
  private func events(_ bytes: [UInt8], keys: [[UInt8]: Key] = [:]) -> [InputEvent] {
    var decoder = InputDecoder(keys: keys)
    var events: [InputEvent] = []
    for byte in bytes { decoder.take(byte, into: &events) }
    if decoder.holdsEscape { decoder.releaseEscape(into: &events) }
    return events
  }

  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    events(bytes).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[1;2A", .up), ("\u{1B}[H", .home), ("\u{1B}OF", .end),
    ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6;5~", .pageDown), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}OP", .function(1)),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[24~", .function(12)), ("\u{1B}[Z", .backTab),
    ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter),
    ("\u{1B}Oq", .character("1")), ("\u{1B}Om", .character("-")), ("\u{1B}Ok", .character("+")),
    ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("œ", .character("œ")), ("漢", .character("漢")),
    ("😀", .character("😀")),
  ])
  func oneKey(bytes: String, key: Key) { #expect(keys(bytes) == [key]) }

  @Test(arguments: [
    "\u{1B}[97;5u", "\u{1B}[I", "\u{1B}[24;80R", "\u{1B}[?62;22c", "\u{1B}[1;5P", "\u{1B}[15;2~", "\u{1B}[99~", "\u{0}",
    "\u{1B}[<0;0;0M", "\u{1B}[<66;3;3M", "\u{1B}[<2;3;3M", "\u{1B}[<0;3M", "\u{1B}[<:;3;3M", "\u{1B}[>1;2 q", "\u{85}",
  ])
  func whatIsNotKnownDoesNothing(bytes: String) { #expect(events(Array(bytes.utf8)) == []) }

  @Test func whatFollowsIsNotLost() {
    #expect(keys("\u{1B}[97;5uab") == [.character("a"), .character("b")])
    #expect(keys("\u{1B}[12\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[" + String(repeating: "1", count: 500) + "Ax") == [.up, .character("x")])
    #expect(keys([0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x82, 0x63]) == [.character("a"), .character("b"), .character("c")])
    #expect(keys([0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0x78]) == [.character("x")])
    #expect(keys([0xE9, 0x0D]) == [.enter])
  }

  @Test func escapeIsItsOwnKey() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}x") == [.escape, .character("x")])
    #expect(keys("\u{1B}b") == [.alt("b")] && keys("\u{1B}f") == [.alt("f")])
    #expect(keys("\u{1B}\u{7F}") == [.alt("\u{7F}")] && keys("\u{1B}\u{8}") == [.alt("\u{7F}")])
    #expect(keys("\u{1B}\u{1B}b") == [.escape, .alt("b")])
    #expect(keys("\u{1B}é") == [.escape, .character("é")])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}O") == [.escape, .character("O")])
  }

  @Test func theDescriptionOfTheTerminalComesFirst() {
    let sun: [[UInt8]: Key] = [Array("\u{1B}[224z".utf8): .function(1)]
    #expect(events(Array("\u{1B}[224z".utf8), keys: sun) == [.key(.function(1))])
  }

  @Test func aMouseWithoutDecimalCoordinates() {
    #expect(
      events([0x1B, 0x5B, 0x4D, 32, 33 + 199, 33 + 9, 0x1B, 0x5B, 0x4D, 35, 34, 35, 0x61]) == [
        .mouse(MouseEvent(.press, at: Point(row: 9, column: 199))),
        .mouse(MouseEvent(.release, at: Point(row: 2, column: 1))), .key(.character("a")),
      ])
  }

  @Test func modifiersOfTheMouseAreDropped() {
    #expect(events(Array("\u{1B}[<16;10;5M".utf8)) == [.mouse(MouseEvent(.press, at: Point(row: 4, column: 9)))])
    #expect(events(Array("\u{1B}[<68;1;1M".utf8)) == [.mouse(MouseEvent(.wheelUp, at: Point(row: 0, column: 0)))])
  }

  @Test(arguments: [
    ("a\u{1B}[20b", "a[20b"), ("a\u{1B}\u{1B}", "a"), ("\u{1B}[200~a", "[200~a"), ("  a \n\n b ", "a b"), ("", ""),
    ("a\u{FFFD}b", "ab"), ("l’été\u{A0}!", "l’été\u{A0}!"),
  ])
  func pastes(sent: String, text: String) {
    let pasted = events(Array("\u{1B}[200~\(sent)\u{1B}[201~q".utf8))
    #expect(pasted == (text.isEmpty ? [] : [.paste(text)]) + [.key(.character("q"))])
  }

  @Test func bytesInAnyOrderDoNoHarm() {
    var generator = SeededRandom(seed: 44)
    let frequent: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x4D, 0x3C, 0x7E, 0x32, 0x30, 0x31, 0xC3]
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    for _ in 0..<50_000 {
      let byte = Bool.random(using: &generator) ? frequent.randomElement(using: &generator) : .random(in: 0...255)
      decoder.take(byte ?? 0, into: &events)
      if decoder.holdsEscape, Int.random(in: 0..<8, using: &generator) == 0 { decoder.releaseEscape(into: &events) }
    }
    for case .paste(let text) in events {
      #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } as Bool)
    }
  }
}
