import Explorer
import Export
import PartnerNetwork
import Surface
import Texts

/// The user's own keys, as they were written, beside those that the program uses.
struct OwnKeys {
  let use: KeyUse
  let aliases: KeyAliases
  let refused: [(wish: KeyWish, refusal: KeyWish.Refusal)]

  init(_ wishes: [KeyWish], _ program: Program) {
    use = KeyUse(program)
    (aliases, refused) = KeyWish.check(wishes, keys: use)
  }

  /// What is to be said at the start; nil where every key does what was asked for.
  var warning: String? {
    refused.first.map { Words.Keys.refused(refused.count, Self.sentence($0.refusal)) }
  }

  /// Why a wish is not granted.
  static func sentence(_ refusal: KeyWish.Refusal) -> String {
    switch refusal {
    case .unknown(let name): Words.Keys.unknown(Plain.line(name))
    case .taken(let key): Words.Keys.taken(name(key))
    case .reserved(let key): Words.Keys.reserved(name(key))
    case .idle(let key): Words.Keys.idle(name(key))
    case .repeated(let key): Words.Keys.repeated(name(key))
    }
  }

  /// A key as it is written where nothing is drawn.
  static func name(_ key: Key) -> String { KeyNotation.name(key, glyphs: .ascii) }
}
