import Glibc
import Storage
import Terminal
import Texts

/// Copies where people are: the desktop's clipboard, the terminal's own way (OSC 52), and always a file.
/// No single one works everywhere, and none but the file can be trusted to have worked, so all are tried and the
/// message says which did.
enum Clipboard {
  /// The desktop's programs, the right one for the display first.
  private static var programs: [DesktopProgram] {
    let wayland = DesktopProgram(name: "wl-copy", arguments: [])
    let x11 = [
      DesktopProgram(name: "xclip", arguments: ["-selection", "clipboard"]),
      DesktopProgram(name: "xsel", arguments: ["--clipboard", "--input"]),
    ]
    return DesktopProgram.hasWayland ? [wayland] + x11 : x11
  }

  /// Copies a text and says in a sentence where it is.
  static func copy(_ text: String, what: String, terminal: Terminal) -> String {
    let program = DesktopProgram.hasDesktop ? programs.first { $0.take(text) }?.name : nil
    let isAsked = terminal.copyToClipboard(text)
    let file = save(text)
    return Words.Copy.done(what, program: program, terminal: isAsked, file: file)
  }

  /// Keeps the text in a file that only its owner reads; its path, or nil where it could not be written.
  private static func save(_ text: String) -> String? {
    guard let folder = UserFolder.state.path(creating: true) else { return nil }
    let path = folder + "/presse-papiers.txt"
    // Made anew, so that it is never a link to something else, with the rights of a private file.
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    do throws(FileFailure) {
      try FileWriting.write(Array((text + "\n").utf8), to: descriptor)
      return path
    } catch {
      return nil
    }
  }
}
