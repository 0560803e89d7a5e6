import Glibc
import PtyHarness
import Testing

/// Nothing goes to a terminal that is not explained in `Sources/README.md`.
@Suite(.serialized) struct SequenceTests {
  /// The sequences of the table's first column.
  private static func explained() throws -> Set<String> {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = try #require(fopen("/\(folder)/Sources/README.md", "r"))
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 4096)
    var explained: Set<String> = []
    var isThere = false
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if text.hasPrefix("## ") { isThere = text.contains("What is sent to the terminal") }
      guard isThere, text.hasPrefix("| `"), let cell = text.split(separator: "|").first else {
        continue
      }
      for (index, part) in cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      where index % 2 == 1 { explained.insert(String(part)) }
    }
    return explained
  }

  @Test(arguments: [
    "xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt100", "vt220", "rxvt", "xterm-kitty",
  ])
  func isExplained(term: String) throws {
    let explained = try Self.explained()
    #expect(explained.count > 30)
    let program = try openReseau(environment: ["TERM": term])
    // A card, its end, the clipboard, a popup, a search, drawings, the whole wall, another theme, the mouse.
    for keys in [
      ["\r"], ["\u{1B}[6~"], ["y"], ["i", "\u{1B}"], ["/", "c", "a", "f", "\u{1B}", "\u{1B}"], ["0", "x"], ["0", "v"],
      ["0", "t", "\u{1B}"], ["0", "\u{1B}[15~", " ", "\u{1B}"], ["\u{1B}OQ", "\u{1B}OQ"], ["m", "m"],
      ["n", "a", "\u{1B}"],
    ] {
      for key in keys {
        let before = program.received
        program.send(key)
        _ = program.wait(seconds: 0.3) { $0.received > before }
      }
    }
    program.signal(SIGTERM)
    #expect(program.wait { $0.exit == .status(0) && $0.isRestored })
    let sent = ControlSequences(program.output).kinds
    #expect(sent.contains("CSI H") && sent.contains("CSI m"))
    #expect(sent.subtracting(explained).sorted() == [])
  }

  @Test func kindsAreTold() {
    let bytes = "a\u{1B}[1;2Hé\u{1B}[?25l\u{1B}[38;5;3m\u{1B}]2;x\u{1B}\\\u{1B}(B\u{1B}7\r\u{8}\u{1B}[22;2t"
    #expect(
      ControlSequences(bytes.utf8).kinds
        == ["CSI H", "CSI ?25l", "CSI m", "OSC 2", "ESC (B", "ESC 7", "\\r", "\\b", "CSI 22;2t"])
  }
}

/// The kinds of control sequences in some bytes (ECMA-48): what they do, without the values that they carry.
private struct ControlSequences {
  private(set) var kinds: Set<String> = []

  init(_ bytes: some Sequence<UInt8>) {
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x1B: kinds.insert(Self.escape(&rest))
      case 0x08: kinds.insert("\\b")
      case 0x0A: kinds.insert("\\n")
      case 0x0D: kinds.insert("\\r")
      case 0..<0x20, 0x7F: kinds.insert("\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
      default: break
      }
    }
  }

  private static func escape(_ rest: inout ArraySlice<UInt8>) -> String {
    guard let introducer = rest.popFirst() else { return "ESC" }
    if introducer == UInt8(ascii: "[") {
      let values = take(&rest) { $0 < 0x40 }
      guard let final = rest.popFirst().map({ String(decoding: [$0], as: UTF8.self) }) else { return "CSI" }
      // A mode or the stack of titles is told by its number.
      if "hlt".contains(final) { return "CSI \(values)\(final)" }
      return "CSI \(values.filter { !$0.isNumber && $0 != ";" })\(final)"
    }
    if introducer == UInt8(ascii: "]") {
      let number = take(&rest) { (0x30...0x39).contains($0) }
      _ = take(&rest) { $0 != 0x07 && $0 != 0x1B }
      if rest.popFirst() == 0x1B { rest = rest.dropFirst() }
      return "OSC \(number)"
    }
    let further = (0x20...0x2F).contains(introducer) ? take(&rest) { $0 < 0x30 } : ""
    let final = further.isEmpty && !(0x20...0x2F).contains(introducer) ? nil : rest.popFirst()
    return "ESC " + String(decoding: [introducer] + further.utf8 + [final].compactMap(\.self), as: UTF8.self)
  }

  private static func take(_ rest: inout ArraySlice<UInt8>, while holds: (UInt8) -> Bool) -> String {
    let taken = rest.prefix(while: holds)
    rest = rest.dropFirst(taken.count)
    return String(decoding: taken, as: UTF8.self)
  }
}
