import Glibc
import PtyHarness
import Surface
import TestSupport

/// Events from a seed: the same seed and the same round give the same ones, whatever the program does.
struct Chaos {
  /// What may happen to a program in a terminal.
  enum Event: CustomStringConvertible {
    case bytes([UInt8])
    case resize(Size)
    case signal(Int32)
    /// Time enough for it to take all that was sent: without, it would see most keys at once and paint few screens.
    case pause

    var description: String {
      switch self {
      case .bytes(let bytes): String(decoding: bytes.prefix(60), as: UTF8.self).debugDescription
      case .resize(let size): "resize \(size.columns)x\(size.rows)"
      case .signal(let number): "signal \(number)"
      case .pause: "pause"
      }
    }
  }

  private var random: SeededRandom

  init(seed: UInt64, round: Int) {
    random = SeededRandom(seed: seed)
    let start = UInt64(random.below(.max)) &+ UInt64(round) &* 0xD1B5_4A32_D192_ED03
    random = SeededRandom(seed: start)
  }

  /// The next one.
  mutating func next() -> Event {
    switch random.below(130) {
    case ..<55: .bytes(pick(Self.keys))
    case ..<75: .bytes([letter()])
    case ..<82: .bytes(mouse())
    case ..<86: .bytes(paste())
    case ..<90: .bytes(noise())
    case ..<94: .bytes(Array(pick(Self.halves)))
    case ..<97: .resize(Size(columns: 1 + random.below(230), rows: 1 + random.below(70)))
    case ..<100: .signal(pick([SIGWINCH, SIGCONT, SIGTSTP, SIGWINCH]))
    default: .pause
    }
  }

  /// Any of ASCII's, but seldom the one that leaves, so that a program lives long enough to be far from home.
  private mutating func letter() -> UInt8 {
    let letter = UInt8(32 + random.below(95))
    return letter == UInt8(ascii: "q") && random.below(8) > 0 ? UInt8(ascii: "0") : letter
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[random.below(items.count)] }

  /// Presses, drags and wheels, within the screen and far beyond it, in decimal and in bytes.
  private mutating func mouse() -> [UInt8] {
    let column = pick([random.below(80) + 1, random.below(300), 99_999, 0])
    let row = pick([random.below(24) + 1, random.below(100), 99_999])
    if random.below(10) == 0 { return [0x1B, 0x5B, 0x4D] + (0..<3).map { _ in UInt8(random.below(256)) } }
    return Array("\u{1B}[<\(pick([0, 0, 0, 32, 64, 65, 2, 35, 128]));\(column);\(row)\(pick(["M", "m"]))".utf8)
  }

  /// Control sequences, newlines, and once in a while more than anybody would paste.
  private mutating func paste() -> [UInt8] {
    let inside: [UInt8] =
      switch random.below(20) {
      case 0: Array(repeating: UInt8(ascii: "e"), count: 20_000)
      case ..<6: Array("\u{1B}[2J\u{1B}]0;x\u{7}\n\r\n\u{3}\u{1A}".utf8)
      default: noise()
      }
    return Array("\u{1B}[200~".utf8) + inside + (random.below(8) == 0 ? [] : Array("\u{1B}[201~".utf8))
  }

  /// Bytes without a meaning; those that end the program are left out, so that it meets more.
  private mutating func noise() -> [UInt8] {
    (0..<random.below(30)).map { _ in
      let byte = UInt8(random.below(256))
      return byte == 0x03 || byte == UInt8(ascii: "q") ? 0xC3 : byte
    }
  }

  private static let keys: [[UInt8]] = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[B", "\u{1B}[B", "\r", "\r", "\t", "\u{1B}[Z", "\u{1B}",
    "\u{7F}",
    "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS", "\u{1B}[15~",
    "\u{1B}[20~", "\u{6}", "\u{10}", "\u{19}", "\u{1A}", "é", "œ", "à", "&", "\"", "'", "(", "ç", "*", "漢", "e\u{301}",
    "😀",
    "\u{1B}[1;5C", "\u{1B}[1;5D", "\u{1B}b", "\u{1B}f", "\u{17}", "\u{15}", "\u{1}", "\u{5}",
  ].map { Array($0.utf8) }

  private static let halves =
    ["\u{1B}[", "\u{1B}[<", "\u{1B}[<0;", "\u{1B}O", "\u{1B}[200", "\u{1B}]52;c;", "\u{1B}P", "\u{1B}[M"]
    .map { Array($0.utf8) } + [[0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98]]
}
