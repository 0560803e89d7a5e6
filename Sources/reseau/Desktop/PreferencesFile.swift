import Glibc
import PartnerNetwork
import Storage
import Texts

/// What the user chose, kept from one start to the next in `preferences.json`. Nothing in it is ever lost: fields of
/// another version stay, and a file that cannot be read is left or put aside.
struct PreferencesFile {
  /// What was read, for the settings of the program.
  private(set) var commune: String?
  /// What the user must know of the reading, as a sentence; nil where all went well.
  private(set) var warning: String?

  private static let name = "preferences.json"
  private static let communeField = "commune"
  /// A file of preferences has a few hundred bytes.
  private static let largest = 1 << 20

  /// What a reading found.
  private enum Reading {
    case fields(JSONFields)
    /// The file is there and is no JSON object.
    case damaged
    case failure(FileFailure)
  }

  /// Reads the file, if there is one.
  init() {
    guard let folder = UserFolder.configuration.path(creating: false) else { return }
    let path = "\(folder)/\(Self.name)"
    switch Self.read(path) {
    case .fields(let fields): commune = fields.text(Self.communeField)
    case .damaged:
      switch Self.putAside(path) {
      case .success(let place): warning = Words.Preferences.putAside(path, as: place)
      case .failure(let failure): warning = Words.Preferences.damaged(path, failure.words)
      }
    case .failure(let failure): warning = Words.Preferences.unreadable(path, failure.words)
    }
  }

  /// Keeps the commune for the next start, with all else that the file holds by now.
  /// - Returns: why it could not be kept, as a sentence; nil where it was.
  static func keep(commune: String?) -> String? {
    guard let folder = UserFolder.configuration.path(creating: true) else { return Words.Preferences.noFolder }
    let path = "\(folder)/\(name)"
    var fields: JSONFields
    switch read(path) {
    case .fields(let read): fields = read
    case .damaged:
      if case .failure(let failure) = putAside(path) { return Words.Preferences.notKept(path, failure.words) }
      fields = JSONFields()
    case .failure(let failure): return Words.Preferences.notKept(path, failure.words)
    }
    fields.set(communeField, commune)
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
