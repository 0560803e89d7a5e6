import PartnerNetwork

/// Dates of the directory, as datasets write them: `2024-08-01`, or `2024-08`.
enum RecordDate {
  /// The day of `18/12/2024 17:42:39`, `2024-12-18` or `2024-12-18T17:42:39+01:00`; nil where there is none, before
  /// the directory was put online, or after `limit`.
  static func day(_ text: String, limit: Day?) -> String? {
    let date = text.prefix { $0 != " " && $0 != "T" }
    let parts = date.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    let ordered = parts[0].utf8.count == 4 ? parts : parts.reversed()
    guard ordered[0].utf8.count == 4, ordered[1].utf8.count <= 2, ordered[2].utf8.count <= 2,
      let month = Int(ordered[1]), let number = Int(ordered[2])
    else { return nil }
    return written(year: Int(ordered[0]) ?? 0, month: month, day: number, limit: limit)
  }

  /// The day that the name of a file begins with or holds: `2024-12-04_060019-data.gouv_local.json`.
  static func day(inName name: String, limit: Day?) -> String? {
    let bytes = Array(name.utf8)
    guard bytes.count >= 10 else { return nil }
    for start in 0...(bytes.count - 10) {
      if start > 0, (0x30...0x39).contains(bytes[start - 1]) { continue }
      let part = bytes[start..<start + 10]
      guard part[start + 4] == 0x2D, part[start + 7] == 0x2D else { continue }
      if let day = day(String(decoding: part, as: UTF8.self), limit: limit) { return day }
    }
    return nil
  }

  private static func written(year: Int, month: Int, day: Int, limit: Day?) -> String? {
    let lengths = [
      31, year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]
    guard (2000...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    if let limit, Day(year: year, month: month, day: day).number > limit.number { return nil }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}
