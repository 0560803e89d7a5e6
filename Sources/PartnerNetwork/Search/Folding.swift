/// Reduces French text to what search compares: no case, no accents, no ligatures, one kind of blank.
public enum Folding {
  /// The folded bytes of a text: lower-case letters and digits of ASCII, words parted by single spaces.
  /// Apostrophes, hyphens, no-break spaces and all other signs part words; letters beyond Latin are kept.
  public static func fold(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    func add(_ bytes: some Sequence<UInt8>) {
      if pendingSpace, !folded.isEmpty { folded.append(0x20) }
      pendingSpace = false
      folded.append(contentsOf: bytes)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: add(CollectionOfOne(UInt8(scalar.value)))
      case 0x41...0x5A: add(CollectionOfOne(UInt8(scalar.value + 0x20)))
      case 0xC0...0x17F:
        let base = latin[Int(scalar.value) - 0xC0]
        if base == " " { pendingSpace = true } else { add(base.utf8) }
      case 0x300...0x36F: continue
      default:
        if scalar.value > 0x17F, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          add(scalar.properties.lowercaseMapping.utf8)
        } else {
          pendingSpace = true
        }
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The words of a text, folded.
  public static func words(_ text: some StringProtocol) -> [Substring] { fold(text).split(separator: " ") }

  /// The base letters of U+00C0 to U+017F, one entry a code point.
  private static let latin: [String] = {
    let table =
      "a a a a a a ae c e e e e i i i i d n o o o o o _ o u u u u y th ss "
      + "a a a a a a ae c e e e e i i i i d n o o o o o _ o u u u u y th y "
      + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i "
      + "ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s "
      + "t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s"
    return table.split(separator: " ").map { $0 == "_" ? " " : String($0) }
  }()
}
