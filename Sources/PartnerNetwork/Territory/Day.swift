/// A day of the Gregorian calendar.
public struct Day: Equatable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day that a date of the dataset may stand for: `2019` is 1 January 2019, `2019-07` is 1 July. Nil where
  /// the text is no date.
  public init?(earliestOf date: String) {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
    guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : 1
    day = numbers.count > 2 ? numbers[2] : 1
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
  }

  /// Days since 1 March of the year 0, by which days can be compared: years counted from March end with the leap day.
  public var number: Int {
    let shifted = month > 2 ? year : year - 1
    let monthsSinceMarch = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (monthsSinceMarch * 153 + 2) / 5 + day - 1
  }
}
