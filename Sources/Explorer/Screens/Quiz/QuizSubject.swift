import PartnerNetwork

/// A quiz as a route names it: "theme:lev_06,niveau:2,nombre:10,graine:12,groupe:3", any of these or none; or
/// "question:qz_11", for that one question.
public struct QuizSubject: Hashable, Sendable {
  public static let teams = 2...6

  /// Id of a lever; nil for all.
  public var theme: String?
  public var level: Int?
  public var count = QuizSelection.usualCount
  /// Nil where the program chooses it.
  public var seed: Int?
  /// 0 where everybody answers alone.
  public var teams = 0
  /// Id of a written question, which is then the only one.
  public var question: String?

  public init() {}

  /// Reads a subject; what it does not understand it leaves out.
  public init(_ text: String) {
    for part in text.split(separator: ",") {
      let words = part.split(separator: ":", maxSplits: 1).map(String.init)
      let value = words.count > 1 ? words[1] : ""
      let number = Int(value)
      switch words[0] {
      case "theme": theme = value
      case "niveau": level = number.flatMap { Question.levels.contains($0) ? $0 : nil }
      case "nombre": count = number.map { min(100, max(1, $0)) } ?? count
      case "graine": seed = number.flatMap { Quiz.seeds.contains($0) ? $0 : nil }
      case "groupe": teams = number.map { min(Self.teams.upperBound, max(Self.teams.lowerBound, $0)) } ?? 2
      case "question": question = value
      // A word alone is the id of a question.
      default: if words.count == 1 { question = words[0] }
      }
    }
  }

  /// As a route writes it.
  public var text: String {
    [
      theme.map { "theme:\($0)" }, level.map { "niveau:\($0)" },
      count == QuizSelection.usualCount ? nil : "nombre:\(count)", seed.map { "graine:\($0)" },
      teams > 0 ? "groupe:\(teams)" : nil, question.map { "question:\($0)" },
    ].compactMap(\.self).joined(separator: ",")
  }

  /// The line that opens the same quiz again.
  public func command(in network: Network) -> String {
    var line = "reseau quiz"
    if let lever = theme.flatMap({ network.entity($0) }) {
      line += " --theme " + (lever.number.map { "\($0)" } ?? "\"\(lever.shortName)\"")
    }
    if let level { line += " --niveau \(level)" }
    if count != QuizSelection.usualCount { line += " --nombre \(count)" }
    if let seed { line += " --graine \(seed)" }
    return line + (teams > 0 ? " --groupe" : "")
  }

  /// What it asks for.
  public func selection(in network: Network) -> QuizSelection {
    QuizSelection(
      levers: theme.flatMap { network.index(of: $0) }.map { [$0] } ?? [],
      levels: level.map { [$0] } ?? Set(Question.levels), count: count)
  }
}
