import PartnerNetwork

/// When a body receives people: days with the same hours together, in the order of the directory.
public struct OpeningHours: Hashable, Sendable {
  /// A time of the day, in minutes since midnight.
  public struct Span: Hashable, Sendable {
    public let start: Int
    public let end: Int
  }

  /// Days in a row, 0 for Monday to 6 for Sunday, with their hours.
  public struct Days: Hashable, Sendable {
    public let first: Int
    public fileprivate(set) var last: Int
    /// One or two; none where only `remark` says something.
    public let spans: [Span]
    /// What the directory adds: "sur rendez-vous".
    public let remark: String?
  }

  public private(set) var days: [Days] = []

  /// Reads the field `plage_ouverture`. Nil where a part of it makes no sense: half a timetable would mislead.
  init?(_ value: LooseValue) {
    for item in value.items {
      guard let read = Self.read(item) else { return nil }
      add(read)
    }
    if days.isEmpty { return nil }
  }

  /// Days with the same hours as the ones before them, and just after them, are put together.
  private mutating func add(_ next: Days) {
    if let last = days.last, last.last + 1 == next.first, last.spans == next.spans, last.remark == next.remark {
      days[days.count - 1].last = next.last
    } else if days.last != next {
      days.append(next)
    }
  }

  private static func read(_ item: LooseValue) -> Days? {
    guard let first = item.string("nom_jour_debut").flatMap(day) else { return nil }
    let last: Int
    if let name = item.string("nom_jour_fin") {
      guard let day = day(name), day >= first else { return nil }
      last = day
    } else {
      last = first
    }
    var spans: [Span] = []
    for turn in ["1", "2"] {
      switch (item.string("valeur_heure_debut_\(turn)"), item.string("valeur_heure_fin_\(turn)")) {
      case (nil, nil): continue
      case (let start?, let end?):
        guard let start = minutes(start), let end = minutes(end), start < end, start >= spans.last?.end ?? 0 else {
          return nil
        }
        spans.append(Span(start: start, end: end))
      default: return nil
      }
    }
    let remark = item.string("commentaire").flatMap(Tidy.line).flatMap { $0.count <= 120 ? $0 : nil }
    if spans.isEmpty, remark == nil { return nil }
    return Days(first: first, last: last, spans: spans, remark: remark)
  }

  private static let names = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

  private static func day(_ name: String) -> Int? { names.firstIndex(of: Folding.fold(name)) }

  /// "09:30:00" or "9:30"; nil where it is no time of the day.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers[0] <= 24, numbers[1] < 60 else {
      return nil
    }
    let minutes = numbers[0] * 60 + numbers[1]
    return minutes <= 24 * 60 ? minutes : nil
  }
}
