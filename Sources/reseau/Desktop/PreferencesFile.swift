import Explorer
import Glibc
import PartnerNetwork
import Storage
import Texts

/// The file of what the user chose, kept from one start to the next. Nothing in it is ever lost: fields of another
/// version stay, and a file that cannot be read is left or put aside.
enum PreferencesFile {
  private static let name = "preferences.json"
  /// A file of preferences has a few hundred bytes.
  private static let largest = 1 << 20

  /// What a reading found.
  private enum Reading {
    case fields(JSONFields)
    /// The file is there and is no JSON object.
    case damaged
    case failure(FileFailure)
  }

  /// Where the file is; nil where there is no home.
  private static func path(creating: Bool) -> String? {
    UserFolder.configuration.path(creating: creating).map { "\($0)/\(name)" }
  }

  /// Reads the file, if there is one; a damaged one is put aside.
  /// - Returns: what it holds, and what the user must know of the reading, as a sentence; nil where all went well.
  static func read() -> (preferences: Preferences, warning: String?) {
    guard let path = path(creating: false) else { return (Preferences(), nil) }
    switch read(path) {
    case .fields(let fields): return (Preferences(fields), nil)
    case .damaged:
      switch putAside(path) {
      case .success(let place): return (Preferences(), Words.Preferences.putAside(path, as: place))
      case .failure(let failure): return (Preferences(), Words.Preferences.damaged(path, failure.words))
      }
    case .failure(let failure): return (Preferences(), Words.Preferences.unreadable(path, failure.words))
    }
  }

  /// The folders of data that are opened at each start. Leaves a damaged file where it is: who opens the program is
  /// told of it.
  static var folders: [String] {
    guard let path = path(creating: false), case .fields(let fields) = read(path) else { return [] }
    return Preferences(fields).folders
  }

  /// The user's own keys, see `Preferences`; as with the folders, a damaged file is left.
  static var keys: [KeyWish]? {
    guard let path = path(creating: false), case .fields(let fields) = read(path) else { return [] }
    return Preferences(fields).keys
  }

  // MARK: - Keeping a choice

  /// Keeps the commune of that code; nil keeps that there is none. Gives why it could not be, as all of these do.
  static func keep(commune: String?) -> String? { keep { $0.set(Preferences.Field.commune, commune) } }

  static func keep(theme: String) -> String? { keep { $0.set(Preferences.Field.theme, theme) } }

  static func keep(isAccessible: Bool) -> String? {
    keep { $0.set(Preferences.Field.accessible, isAccessible ? Preferences.yes : nil) }
  }

  static func keep(folders: [String]) -> String? { keep { $0.set(Preferences.Field.folders, texts: folders) } }

  static func keep(keys: [KeyWish]) -> String? {
    keep { $0.set(Preferences.Field.keys, pairs: keys.map { ($0.key, $0.meaning) }) }
  }

  /// Keeps a choice for the next start, with all else that the file holds by now.
  /// - Returns: why it could not be kept, as a sentence; nil where it was.
  private static func keep(_ change: (inout JSONFields) -> Void) -> String? {
    guard let path = path(creating: true) else { return Words.Preferences.noFolder }
    var fields: JSONFields
    switch read(path) {
    case .fields(let read): fields = read
    case .damaged:
      if case .failure(let failure) = putAside(path) { return Words.Preferences.notKept(path, failure.words) }
      fields = JSONFields()
    case .failure(let failure): return Words.Preferences.notKept(path, failure.words)
    }
    change(&fields)
    do throws(FileFailure) {
      try FileWriting.replace(path, fields.bytes, mode: 0o600)
      return nil
    } catch {
      return Words.Preferences.notKept(path, error.words)
    }
  }

  private static func read(_ path: String) -> Reading {
    do throws(FileFailure) {
      let bytes = try FileReading.bytes(of: path, largest: largest)
      // An empty file is what a full disk or `touch` leaves: it holds nothing to lose.
      if bytes.isEmpty { return .fields(JSONFields()) }
      return JSONFields(bytes).map { .fields($0) } ?? .damaged
    } catch {
      return error == .absent ? .fields(JSONFields()) : .failure(error)
    }
  }

  /// Gives a file another name, never that of another file; gives the path that it has now.
  private static func putAside(_ path: String) -> Result<String, FileFailure> {
    for number in 1...99 {
      let place = "\(path).illisible-\(number)"
      // link() refuses a name that is taken, which rename() would not.
      if link(path, place) == 0 {
        return unlink(path) == 0 ? .success(place) : .failure(FileFailure(code: errno))
      }
      if errno != EEXIST { return .failure(FileFailure(code: errno)) }
    }
    return .failure(.exists)
  }
}
