/// A telephone number that can be dialled in France. A wrong number is worse than none: what is not surely one is none.
enum TelephoneNumber {
  /// Short numbers that the bodies of this network answer. Another short number may be a slip of the keyboard.
  private static let short: Set<String> = [
    "15", "17", "18", "112", "114", "115", "119", "3018", "3114", "3230", "3646", "3677", "3919", "3939", "3949",
    "3960",
    "3977", "3995", "116000", "116006", "116111", "116117",
  ]

  /// The numbers that a text holds, as the French write them, with no-break spaces; nil where a part of it is none.
  static func all(in text: String) -> [String]? {
    var parts = [""]
    for word in text.split(whereSeparator: { $0.isWhitespace }) {
      switch word {
      case "ou", "et", "/", ";", "-": parts.append("")
      default: parts[parts.count - 1] += word
      }
    }
    let numbers = parts.flatMap { $0.split { $0 == "/" || $0 == ";" || $0 == "," } }
    let written = numbers.compactMap { one(String($0)) }
    return written.isEmpty || written.count < numbers.count ? nil : written
  }

  /// One number: ten digits after the prefix of the country, or a short number; nil where it is none.
  static func one(_ text: String) -> String? {
    var digits = ""
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "+" where place == 0: digits = "+"
      case ".", "-", "(", ")", "\u{2010}"..."\u{2015}": continue
      default: if !scalar.properties.isWhitespace { return nil }
      }
    }
    for prefix in ["+33", "0033"] where digits.hasPrefix(prefix) {
      // "+33 (0)2": the zero is there for who reads it, and is not dialled.
      let rest = digits.dropFirst(prefix.count)
      digits = rest.hasPrefix("0") ? String(rest) : "0" + rest
    }
    if short.contains(digits) { return written(short: digits) }
    return isNumber(digits) ? written(digits) : nil
  }

  /// Ten digits, the first a zero and the second none: the plan of numbering has no others.
  private static func isNumber(_ digits: String) -> Bool {
    let bytes = Array(digits.utf8)
    guard bytes.count == 10, bytes[0] == 0x30, (0x31...0x39).contains(bytes[1]) else { return false }
    // Such as 02 00 00 00 00, which fills a field that had to be filled.
    return Set(bytes[2...]).count > 1
  }

  /// "02 40 41 20 20"; "0 806 000 126", as numbers with a price of their own are written.
  private static func written(_ digits: String) -> String {
    let sizes = digits.hasPrefix("08") ? [1, 3, 3, 3] : [2, 2, 2, 2, 2]
    return grouped(digits, sizes)
  }

  /// "32 30", "115", "116 117".
  private static func written(short digits: String) -> String {
    digits.utf8.count == 4 ? grouped(digits, [2, 2]) : digits.utf8.count == 6 ? grouped(digits, [3, 3]) : digits
  }

  private static func grouped(_ digits: String, _ sizes: [Int]) -> String {
    var rest = Substring(digits)
    return sizes.map { size in
      defer { rest = rest.dropFirst(size) }
      return String(rest.prefix(size))
    }.joined(separator: "\u{A0}")
  }
}
