import Synchronization

/// Remembers where the findings of a report stand. It is told how to look when it is asked, and holds no network: a
/// network holds its report, and each would keep the other for ever.
final class EntryPlacesMemo: Sendable {
  private let found = Mutex<EntryPlaces?>(nil)

  func places(_ look: () -> EntryPlaces) -> EntryPlaces {
    if let known = found.withLock({ $0 }) { return known }
    let places = look()
    found.withLock { $0 = places }
    return places
  }
}
