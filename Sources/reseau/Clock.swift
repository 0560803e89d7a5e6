import Explorer
import Glibc
import PartnerNetwork
import Texts

/// The only place where the clock is read.
enum Clock {
  /// The month that it is here; nil where the system cannot say.
  static var month: Month? { day.map { Month(year: $0.year, month: $0.month) } }

  /// Milliseconds since 1970.
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// The hour that it is here.
  static var time: NotesTime {
    var now = Glibc.time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return NotesTime(hour: Int(parts.tm_hour), minute: Int(parts.tm_min), seconds: now)
  }

  /// A seed that nobody chose, for a quiz.
  static var seed: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Quiz.seeds.lowerBound + abs(Int(now.tv_nsec / 1000)) % Quiz.seeds.count
  }

  /// The day that it is here; nil where the system cannot say.
  static var day: Day? {
    var now = Glibc.time(nil)
    var parts = tm()
    guard now > 0, localtime_r(&now, &parts) != nil else { return nil }
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
