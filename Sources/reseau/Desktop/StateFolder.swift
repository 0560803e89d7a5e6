import Glibc

/// The folder for what the program keeps of its own use (XDG Base Directory Specification, `XDG_STATE_HOME`).
enum StateFolder {
  /// Its path, made with the rights of a private folder where it is missing; nil where there is no home.
  static func path(creating: Bool) -> String? {
    guard let base = value("XDG_STATE_HOME") ?? value("HOME").map({ $0 + "/.local/state" }), base.hasPrefix("/") else {
      return nil
    }
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

  private static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
