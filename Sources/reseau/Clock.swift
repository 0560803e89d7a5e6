import Glibc
import PartnerNetwork
import Texts

/// The only place where the clock is read.
enum Clock {
  /// The month that it is here; nil where the system cannot say.
  static var month: Month? { day.map { Month(year: $0.year, month: $0.month) } }

  /// A seed that nobody chose, for a quiz.
  static var seed: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Quiz.seeds.lowerBound + abs(Int(now.tv_nsec / 1000)) % Quiz.seeds.count
  }

  /// The day that it is here; nil where the system cannot say.
  static var day: Day? {
    var now = time(nil)
    var parts = tm()
    guard now > 0, localtime_r(&now, &parts) != nil else { return nil }
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
