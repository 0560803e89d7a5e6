import CTerminal

/// Which terminal descriptions to try.
enum TerminalName {
  /// The one that the user's terminal asks for, then usual ones that are close to it. A stock Debian lacks those of
  /// kitty, foot, alacritty and Ghostty, whose users meet this at every SSH connection.
  ///
  /// An empty name tells nothing of what is at the other end: no screen is opened there.
  static func candidates(for term: String) -> [String] {
    guard !term.isEmpty else { return [] }
    if term == builtin { return [builtin] }
    var names = [term]
    if term.hasPrefix("tmux") || term.hasPrefix("screen") {
      if term.contains("256color") { names.append("screen-256color") }
      names.append("screen")
    } else if term != "xterm-256color", modern.contains(where: term.contains) {
      names.append("xterm-256color")
    }
    for usual in ["xterm", "ansi", builtin] where !names.contains(usual) { names.append(usual) }
    return names
  }

  /// The description that the program carries along, where a machine has none of the others.
  private static let builtin = CT_BUILTIN

  private static let modern = ["256color", "kitty", "alacritty", "foot", "ghostty", "wezterm", "konsole", "-direct"]
}
