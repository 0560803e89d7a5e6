import Synchronization

/// Remembers the last report on a network: a screen asks for it several times a key.
final class QualityMemo: Sendable {
  private let last = Mutex<QualityReport?>(nil)

  func report(on day: Day?, _ make: () -> QualityReport) -> QualityReport {
    if let known = last.withLock({ $0 }), known.day == day { return known }
    let made = make()
    last.withLock { $0 = made }
    return made
  }
}
