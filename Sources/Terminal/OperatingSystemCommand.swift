/// The sequences that curses has no call for. They are written between two frames.
enum OperatingSystemCommand {
  /// Whether a terminal of that description takes such a sequence; the Linux console and the old hardware
  /// terminals would print it.
  static func isUnderstood(by term: String) -> Bool { families.contains(where: term.hasPrefix) }

  /// Names the window (OSC 2).
  static func title(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars.prefix(200) where !isControl(scalar) { plain.unicodeScalars.append(scalar) }
    return "\u{1B}]2;" + plain + "\u{1B}\\"
  }

  /// The general category Cc of Unicode, which is these and will stay so (Unicode Standard, section 23.1).
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// What is written next leads to an address (OSC 8); an empty one ends that. The same address in two rows is one
  /// link, which is underlined as a whole.
  static func link(_ address: String) -> String {
    guard !address.isEmpty else { return "\u{1B}]8;;\u{1B}\\" }
    return "\u{1B}]8;id=\(identity(address));\(address)\u{1B}\\"
  }

  /// Whether an address can be handed to a terminal: of a kind that is expected, no longer than terminals accept
  /// (2,083 bytes), and of the characters of RFC 3986 alone.
  static func isAddress(_ address: String) -> Bool {
    schemes.contains(where: address.hasPrefix) && address.utf8.count <= 2083
      && address.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private static let schemes = ["https://", "http://", "mailto:", "tel:"]

  /// A number that is the same for the same address (FNV-1a).
  private static func identity(_ address: String) -> String {
    String(address.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 36)
  }

  /// Puts a text on the clipboard (OSC 52); nil if it is longer than terminals accept.
  static func copy(_ text: String) -> String? {
    let encoded = base64(Array(text.utf8))
    guard encoded.utf8.count <= 8192 else { return nil }
    return "\u{1B}]52;c;" + encoded + "\u{1B}\\"
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(place <= group.count ? digits[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let families = [
    "xterm", "rxvt", "tmux", "screen", "putty", "konsole", "gnome", "vte", "foot", "alacritty", "wezterm", "kitty",
    "ghostty", "st-", "Eterm",
  ]
}
