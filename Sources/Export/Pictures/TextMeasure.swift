import Surface

/// How wide a text will be in a font that nobody has chosen yet. Widths are those of DejaVu Sans, the widest of the
/// fonts that pictures ask for: in any other, there is more room than needed.
enum TextMeasure {
  /// From the space to the tilde, in thousandths of the size of the font.
  private static let ascii: [Double] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636,
    636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863,
    748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635,
    615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636,
    337, 636, 838,
  ]
  /// Bold letters are that much wider.
  private static let bold = 1.13

  /// The width in pixels.
  static func width(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    var total = 0.0
    for scalar in text.unicodeScalars { total += width(of: scalar) }
    return total * size / 1000 * (isBold ? bold : 1)
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    let value = Int(scalar.value)
    if value >= 0x20, value < 0x7F { return ascii[value - 0x20] }
    switch value {
    case 0xA0, 0x2019: return 318
    case 0xE0...0xFF: return 634
    case 0xC0...0xDF: return 780
    default:
      let columns = TextWidth.columns(of: scalar)
      return columns == 0 ? 0 : columns == 2 ? 1000 : 840
    }
  }

  /// The lines of a text, none wider than asked unless a single character is. Words are cut only where one of them
  /// is wider than a line.
  static func lines(_ text: String, width limit: Double, size: Double, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let joined = line.isEmpty ? String(word) : "\(line) \(word)"
      if width(joined, size: size, isBold: isBold) <= limit {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, width(line + String(character), size: size, isBold: isBold) > limit {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
