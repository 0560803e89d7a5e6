import Glibc

/// One of the folders that the XDG Base Directory Specification gives to programs.
public struct UserFolder: Sendable {
  /// The variable of the environment that names it.
  private let variable: String
  /// Where it is in the home of the user without that variable; nil where there is none then.
  private let usual: String?

  /// For what the program keeps of its own use.
  public static let state = UserFolder(variable: "XDG_STATE_HOME", usual: ".local/state")
  /// For what the user chose.
  public static let configuration = UserFolder(variable: "XDG_CONFIG_HOME", usual: ".config")
  /// For what lasts no longer than the user's session.
  public static let runtime = UserFolder(variable: "XDG_RUNTIME_DIR", usual: nil)
  /// For what the user wrote.
  public static let data = UserFolder(variable: "XDG_DATA_HOME", usual: ".local/share")

  /// Its path, made with the rights of a private folder where it is missing; nil where there is no home.
  public func path(creating: Bool) -> String? {
    // A path that is not absolute is to be ignored, says the specification.
    let home = usual.flatMap { usual in Self.absolute("HOME").map { "\($0)/\(usual)" } }
    guard let base = Self.absolute(variable) ?? home else { return nil }
    let path = base + "/reseau"
    if creating {
      var made = ""
      for part in path.split(separator: "/") {
        made += "/" + String(part)
        if mkdir(made, 0o700) != 0, errno != EEXIST { return nil }
      }
    }
    return path
  }

  private static func absolute(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
