import Glibc

/// The folder for what the program keeps of its own use (XDG Base Directory Specification, `XDG_STATE_HOME`).
enum StateFolder {
  /// Its path, made with the rights of a private folder where it is missing; nil where there is no home.
  static func path(creating: Bool) -> String? {
    UserFolder(variable: "XDG_STATE_HOME", usual: ".local/state").path(creating: creating)
  }
}

/// The folder for what the user chose (`XDG_CONFIG_HOME`).
enum ConfigurationFolder {
  /// Its path, made with the rights of a private folder where it is missing; nil where there is no home.
  static func path(creating: Bool) -> String? {
    UserFolder(variable: "XDG_CONFIG_HOME", usual: ".config").path(creating: creating)
  }
}

/// The folder for what lasts no longer than the user's session (`XDG_RUNTIME_DIR`).
enum RuntimeFolder {
  /// Its path, made where it is missing; nil where the system gives none.
  static func path(creating: Bool) -> String? {
    UserFolder(variable: "XDG_RUNTIME_DIR", usual: nil).path(creating: creating)
  }
}

/// One of the folders that the XDG Base Directory Specification gives to programs.
private struct UserFolder {
  /// The variable of the environment that names it.
  let variable: String
  /// Where it is in the home of the user without that variable; nil where there is none then.
  let usual: String?

  func path(creating: Bool) -> String? {
    // A path that is not absolute is to be ignored, says the specification.
    let home = usual.flatMap { usual in Self.absolute("HOME").map { "\($0)/\(usual)" } }
    guard let base = Self.absolute(variable) ?? home else { return nil }
    let path = base + "/reseau"
    if creating {
      var made = ""
      for part in path.split(separator: "/") {
        made += "/" + part
        if mkdir(made, 0o700) != 0, errno != EEXIST { return nil }
      }
    }
    return path
  }

  private static func absolute(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
