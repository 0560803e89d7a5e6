import Explorer
import Storage

/// The file of the session, `session.json` in the folder of the program's own state: where one was, how the home
/// screen was set, which tips were shown. Losing it loses no work, so that nothing is ever said of it.
enum SessionFile {
  /// What reading found.
  enum Reading {
    /// There is no folder where anything could be kept.
    case nowhere
    /// Nothing was ever kept: this is the very first start.
    case first
    /// What was kept; an empty session where the file is damaged.
    case kept(Session)
  }

  private static let name = "session.json"
  /// The file of the longest trail has a few thousand bytes.
  private static let largest = 64 << 10

  static func read() -> Reading {
    guard let folder = UserFolder.state.path(creating: false) else { return .nowhere }
    do throws(FileFailure) {
      let bytes = try FileReading.bytes(of: "\(folder)/\(name)", largest: largest)
      return .kept(Session(bytes) ?? Session())
    } catch {
      switch error {
      // Whether a folder can be made is asked only where there is no file in it.
      case .absent: return UserFolder.state.path(creating: true) == nil ? .nowhere : .first
      case .isNotFolder: return .nowhere
      default: return .kept(Session())
      }
    }
  }

  /// Keeps the session for the next start. A place that cannot be kept is lost, as it would be without this.
  static func write(_ session: Session) {
    guard let folder = UserFolder.state.path(creating: true) else { return }
    try? FileWriting.replace("\(folder)/\(name)", session.bytes, mode: 0o600)
  }
}
