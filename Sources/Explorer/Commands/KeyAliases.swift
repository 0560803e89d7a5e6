import Surface

/// The user's own keys. Each does what another key does, on every screen, and takes the place of none: whatever is
/// written, printed or told in a room of the program's keys stays true.
public struct KeyAliases: Equatable, Sendable {
  /// One of them.
  public struct Alias: Equatable, Sendable {
    /// What is pressed.
    public let key: Key
    /// The key that it stands for.
    public let meaning: Key
  }

  /// In the order of the user.
  public let all: [Alias]

  init(_ all: [Alias] = []) { self.all = all }

  /// The key that is meant by one that is pressed where no text is typed.
  func meant(_ key: Key) -> Key { all.first { $0.key == key }?.meaning ?? key }

  /// Those that stand for one of some keys.
  public func standing(for keys: [Key]) -> [Key] { all.filter { keys.contains($0.meaning) }.map(\.key) }
}
