extension Contact {
  /// How old its date is on a month: see `Age.months`.
  public func months(on month: (year: Int, month: Int)) -> Int? { date.flatMap { Age.months(since: $0, on: month) } }
}

/// How old a date of the dataset is.
public enum Age {
  /// Whole months from the latest day that a date may stand for to a month: `2019` counts from 31 December 2019,
  /// `2019-07` from 31 July. Never negative; nil where the text is no date (`2024-08-01`, `2024-08`, `2024`).
  ///
  /// Of the day asked about only the month is known, and days are not compared: from any day of July to any day of
  /// August is one month.
  public static func months(since date: String, on month: (year: Int, month: Int)) -> Int? {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
    guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let last = numbers.count > 1 ? numbers[1] : 12
    guard (1...12).contains(last), numbers.count < 3 || (1...31).contains(numbers[2]) else { return nil }
    return max(0, (month.year - numbers[0]) * 12 + month.month - last)
  }
}
