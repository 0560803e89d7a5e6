import Synchronization

/// Remembers the connections that were asked for last: a screen asks for the same ones several times a key.
/// What it remembers is a function of the network, so nobody can tell that it is there.
final class ConnectionMemo: Sendable {
  struct Key: Hashable, Sendable {
    let index: Int
    let kind: Kind
  }

  /// Enough for all that a screen shows at one moment.
  private static let most = 64

  private let remembered = Mutex<[Key: [[Connection]]]>([:])

  func value(_ key: Key, _ find: () -> [[Connection]]) -> [[Connection]] {
    if let known = remembered.withLock({ $0[key] }) { return known }
    let found = find()
    remembered.withLock { remembered in
      if remembered.count >= Self.most { remembered.removeAll(keepingCapacity: true) }
      remembered[key] = found
    }
    return found
  }
}
