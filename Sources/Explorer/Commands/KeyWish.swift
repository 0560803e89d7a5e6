import Surface

/// A key of one's own as the user wrote it, in the words of `KeyNotation`: « h » is to do what « a » does.
public struct KeyWish: Equatable, Sendable {
  public let key: String
  /// Nil where what was written is no text.
  public let meaning: String?

  public init(_ key: String, as meaning: String?) {
    self.key = key
    self.meaning = meaning
  }

  /// Why a wish is not granted.
  public enum Refusal: Equatable, Sendable {
    /// No key has that name.
    case unknown(String)
    /// The key has a meaning on some screen, which comes first.
    case taken(Key)
    /// The key moves, types, ends, or stands for a digit on a French keyboard; or terminals send it for another.
    case reserved(Key)
    /// The key whose work is to be done does nothing.
    case idle(Key)
    /// An earlier wish has the same key.
    case repeated(Key)
  }

  /// What becomes of some wishes: those that can be granted, and why the others cannot, in their order.
  public static func check(_ wishes: [KeyWish], keys: KeyUse) -> (
    aliases: KeyAliases, refused: [(wish: KeyWish, refusal: Refusal)]
  ) {
    var granted: [KeyAliases.Alias] = []
    var refused: [(wish: KeyWish, refusal: Refusal)] = []
    for wish in wishes {
      guard let own = KeyNotation.key(wish.key), let meaning = wish.meaning.flatMap(KeyNotation.key) else {
        refused.append((wish, .unknown(KeyNotation.key(wish.key) == nil ? wish.key : wish.meaning ?? "")))
        continue
      }
      let refusal: Refusal? =
        if KeyUse.isReserved(own) {
          .reserved(own)
        } else if keys.isTaken(own) {
          .taken(own)
        } else if !keys.doesSomething(meaning) {
          .idle(meaning)
        } else if granted.contains(where: { $0.key == own }) {
          .repeated(own)
        } else {
          nil
        }
      if let refusal { refused.append((wish, refusal)) } else { granted.append(.init(key: own, meaning: meaning)) }
    }
    return (KeyAliases(granted), refused)
  }
}
