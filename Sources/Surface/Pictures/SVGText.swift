/// How texts and numbers are written in SVG and HTML. The one declaration that every picture uses.
public enum SVGText {
  /// Fonts that most machines have one of, for pictures that are not of a terminal.
  public static let fonts = "'Source Sans 3','Noto Sans','DejaVu Sans','Liberation Sans',Arial,sans-serif"

  /// A text as the content of an element or the value of an attribute, whatever it holds. What XML 1.0 has no place
  /// for (section 2.2) is left out.
  public static func escape(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A length in pixels, to a tenth.
  public static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, part) = (abs(tenths) / 10, abs(tenths) % 10)
    return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(part)"
  }
}
