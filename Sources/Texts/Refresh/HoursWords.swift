import OfficialDirectory

extension OpeningHours {
  /// "Du lundi au vendredi, de 9 h à 12 h 30 et de 14 h à 17 h ; le samedi, de 9 h à 12 h (sur rendez-vous)."
  public var words: String {
    let text = days.map(Self.words).joined(separator: "\u{A0}; ")
    return text.withCapital
  }

  private static let names = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

  private static func words(_ days: Days) -> String {
    var words: String
    switch days.last - days.first {
    case 0: words = "le \(names[days.first])"
    case 1: words = "le \(names[days.first]) et le \(names[days.last])"
    default: words = "du \(names[days.first]) au \(names[days.last])"
    }
    let spans = days.spans.map { "de \(time($0.start)) à \(time($0.end))" }
    if !spans.isEmpty { words += ", " + spans.joined(separator: " et ") }
    if let remark = days.remark.map(lowered) { words += spans.isEmpty ? "\u{A0}: \(remark)" : " (\(remark))" }
    return words
  }

  /// Without the capital of a sentence; an acronym keeps its own.
  private static func lowered(_ text: String) -> String {
    let isAcronym = text.dropFirst().first.map(\.isUppercase) ?? true
    return isAcronym ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  /// "9 h", "12 h 30".
  private static func time(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60)\u{A0}h" + (rest == 0 ? "" : "\u{A0}\(rest < 10 ? "0" : "")\(rest)")
  }
}
