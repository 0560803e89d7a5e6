import Glibc
import Texts

/// The only place where the clock is read.
enum Clock {
  /// The month that it is here; nil where the system cannot say.
  static var month: Month? {
    var now = time(nil)
    var parts = tm()
    guard now > 0, localtime_r(&now, &parts) != nil else { return nil }
    return Month(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1)
  }
}
