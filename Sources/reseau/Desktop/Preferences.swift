import Explorer
import PartnerNetwork

/// What the user chose, as `preferences.json` holds it. A choice more is a property here, read in `init` and written
/// by a function of its own in `PreferencesFile`.
struct Preferences: Equatable {
  /// The names of the fields.
  enum Field {
    static let commune = "commune"
    static let theme = "theme"
    static let folders = "donnees"
    static let accessible = "accessible"
    static let keys = "touches"
  }

  /// INSEE code of the user's commune.
  var commune: String?
  /// The name of the colours; perhaps one that this version does not know.
  var theme: String?
  /// Whether screens are told and not drawn.
  var isAccessible = false
  /// Folders of data to open at each start, the last one on top.
  var folders: [String] = []
  /// Keys of one's own, as they were written; nil where what stands in their place is no object.
  var keys: [KeyWish]? = []

  /// What a choice that is either made or not holds where it is made.
  static let yes = "oui"

  /// Nothing chosen.
  init() {}

  init(_ fields: JSONFields) {
    commune = fields.text(Field.commune)
    theme = fields.text(Field.theme)
    isAccessible = fields.text(Field.accessible) == Self.yes
    // A path ends at its first null byte, and would lead elsewhere than it says.
    folders = (fields.texts(Field.folders) ?? []).filter { !$0.isEmpty && !$0.utf8.contains(0) }
    if fields.has(Field.keys) {
      keys = fields.pairs(Field.keys)?.map { KeyWish($0.name, as: $0.text) }
    }
  }
}
