import Synchronization

/// Remembers what was made last: a screen asks for the same several times a key. What it remembers is a function of the
/// key alone, so nobody can tell that it is there.
final class LastMade<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<(key: Key, value: Value)?>(nil)

  func value(for key: Key, _ make: () -> Value) -> Value {
    if let value = last.withLock({ $0?.key == key ? $0?.value : nil }) { return value }
    let value = make()
    last.withLock { $0 = (key, value) }
    return value
  }
}
