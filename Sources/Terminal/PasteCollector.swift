/// Gathers what a terminal sends between the two marks of a paste.
///
/// What is pasted is text and nothing else: a line feed must not open what is selected, nor an escape sequence
/// reach the screen. No time limit applies; the rest of a paste that stalls must not become key presses.
struct PasteCollector {
  /// More than any field holds; what is beyond is dropped.
  static let limit = 65_536

  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  /// How much of the closing mark has come.
  private var matched = 0

  /// Takes one byte. The text, once the closing mark is complete.
  mutating func take(_ byte: UInt8) -> String? {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count ? Self.clean(bytes) : nil
    }
    keep(Self.end.prefix(matched))
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return nil
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    if bytes.count + more.count <= Self.limit { bytes += more }
  }

  /// The text on one line, without controls nor broken characters.
  static func clean(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace {
        if result.last != " " { result.append(scalar.properties.generalCategory == .spaceSeparator ? scalar : " ") }
      } else if scalar.properties.generalCategory != .control, scalar != "\u{FFFD}" {
        result.append(scalar)
      }
    }
    while result.first == " " { result.removeFirst() }
    while result.last == " " { result.removeLast() }
    return String(result)
  }
}
