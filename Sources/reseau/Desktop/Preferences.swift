import PartnerNetwork

/// What the user chose, as `preferences.json` holds it. A choice more is a property here, read in `init` and written
/// by a function of its own in `PreferencesFile`.
struct Preferences: Equatable {
  /// The names of the fields.
  enum Field {
    static let commune = "commune"
    static let theme = "theme"
    static let folders = "donnees"
  }

  /// INSEE code of the user's commune.
  var commune: String?
  /// The name of the colours; perhaps one that this version does not know.
  var theme: String?
  /// Folders of data to open at each start, the last one on top.
  var folders: [String] = []

  /// Nothing chosen.
  init() {}

  init(_ fields: JSONFields) {
    commune = fields.text(Field.commune)
    theme = fields.text(Field.theme)
    // A path ends at its first null byte, and would lead elsewhere than it says.
    folders = (fields.texts(Field.folders) ?? []).filter { !$0.isEmpty && !$0.utf8.contains(0) }
  }
}
